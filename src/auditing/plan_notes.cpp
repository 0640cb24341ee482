// What a plan says round its weeks: C09, C12.
#include "auditing/plan_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool says(const AuditedPlan& plan, std::string_view note)
{
    const auto& notes = *plan.claim->notes.value;
    return std::ranges::find(notes, note) != notes.end();
}

void expect_note(
    const AuditedPlan& plan, std::string_view check, std::string_view id, Findings& findings
)
{
    const std::string_view note = plan_note(*plan.catalog, id);
    if (!note.empty() && !says(plan, note)) {
        report(findings, check, "/notes", fmt::format("\"{}\" is missing", note));
    }
}

} // namespace

void check_plan_notes(const AuditedPlan& plan, Findings& findings)
{
    if (!plan.claim->notes.value) {
        return;
    }
    const auto is = static_cast<int>(plan.weeks.size());
    const int weeks = plan.request->weeks.value.value_or(is);
    if (plan.sessions_a_week == 1 && weeks >= plan.catalog->progression.days.keep_from_week) {
        expect_note(plan, "C09", "once", findings);
    }
    const std::string_view two_days = plan_note(*plan.catalog, "two-days");
    if (plan.sessions_a_week < 2 && !two_days.empty() && says(plan, two_days)) {
        report(findings, "C12", "/notes", "one day a week is not two");
    }
    expect_note(plan, "C12", "covers", findings);
}

void check_plan_seed(const AuditedPlan& plan, Findings& findings)
{
    const auto& origin = plan.claim->reproduce.value;
    const std::uint32_t seed = plan.request->session.seed.value.value_or(0);
    const bool is_asked_for = plan.request->session.seed.value.has_value();
    if (origin && is_asked_for && origin->seed.value.value_or(seed) != seed) {
        report(findings, "reproduce", "/reproduce/seed", fmt::format("{} expected", seed));
    }
}

} // namespace upperback
