#include "auditing/judge_plan.hpp"

#include "auditing/judge.hpp"
#include "auditing/plan_checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace upperback {
namespace {

struct PlanCheck {
    std::string_view what{};
    void (*run)(const AuditedPlan&, Findings&) = nullptr;
};

constexpr std::array checks{
    PlanCheck{"what was asked for: C09, C22", check_plan_request},
    PlanCheck{"days that are far enough apart: C10", check_requested_days},
    PlanCheck{"every week, in order, with its sessions: C09", check_weeks},
    PlanCheck{"what each week is for: C30", check_week_kinds},
    PlanCheck{"ids and places of sessions", check_session_places},
    PlanCheck{"every session was asked for what the plan was", check_session_requests},
    PlanCheck{"one row and one posture move go through a block", check_anchors},
    PlanCheck{"days, dates and hours", check_dates},
    PlanCheck{"48 hours between sessions: C10", check_gaps},
    PlanCheck{"breaks: C21", check_breaks},
    PlanCheck{"nothing is dated but doses: C07", check_block_stays},
    PlanCheck{"what is earned: C07", check_next_steps},
    PlanCheck{"one thing a week, and lighter weeks: C30", check_steps},
    PlanCheck{"what changed, all of it and nothing else", check_changes},
    PlanCheck{"sets of each muscle a week: C18", check_weekly_sets},
    PlanCheck{"how sets grow: C19", check_growth},
    PlanCheck{"muscles under their aim: C18", check_aims},
    PlanCheck{"what it has to say: C09, C12", check_plan_notes},
    PlanCheck{"the seed", check_plan_seed},
};

// The keys of a plan, a week, a planned session and a routine, each in the order of the file.
constexpr auto keys_in_order = std::to_array<std::string_view>(
    {"request",
     "plan",
     "level",
     "short_stretches",
     "opening",
     "parts",
     "total_seconds",
     "uses",
     "muscles",
     "cautions_applied",
     "narrowed",
     "catalog",
     "number",
     "block",
     "kind",
     "from",
     "to",
     "changes",
     "half_sets",
     "id",
     "day",
     "date",
     "at",
     "hours_since_last",
     "routine",
     "weeks",
     "sessions",
     "breaks",
     "under_aim",
     "notes",
     "frequency",
     "next",
     "proof",
     "advice",
     "sources",
     "reproduce",
     "exercises"}
);

// Where a place stands in the file, down to a move or an item of a list; what is found of one of
// them stays in the order of the checks.
std::vector<long long> order_of(const std::string& place)
{
    constexpr long long greatest = 1000000;
    constexpr std::size_t to_an_item = 8; // /weeks/0/sessions/0/routine/muscles/0
    constexpr std::size_t to_a_move = 10; // /weeks/0/sessions/0/routine/parts/0/exercises/0
    const std::vector<std::string> steps = split(place, '/');
    const bool is_of_parts = place.find("/parts/") != std::string::npos;
    const std::size_t deepest = std::min(steps.size(), is_of_parts ? to_a_move : to_an_item);
    std::vector<long long> order;
    for (std::size_t index = 1; index < deepest; ++index) {
        const long long number = whole_number(steps[index], greatest);
        const auto key = std::ranges::find(keys_in_order, steps[index]);
        if (number < 0 && key == keys_in_order.end()) {
            break;
        }
        order.push_back(number >= 0 ? number : key - keys_in_order.begin());
    }
    return order;
}

void put_in_file_order(Findings& violations)
{
    std::vector<std::pair<std::vector<long long>, Violation>> placed;
    for (Violation& violation : violations) {
        placed.emplace_back(order_of(violation.place), std::move(violation));
    }
    std::ranges::stable_sort(
        placed, {}, [](const auto& one) -> const auto& { return one.first; }
    );
    violations.clear();
    for (auto& [order, violation] : placed) {
        violations.push_back(std::move(violation));
    }
}

// A session leaves out what the plan says for all of them.
std::string place_in_plan(const AuditedPlanSession& session, const std::string& place)
{
    const ClaimedPlannedSession& claimed = *session.claimed;
    if (place.starts_with("/request") && !claimed.routine.request.is_there) {
        return "/request";
    }
    if (place.starts_with("/plan") && !claimed.routine.plan.is_there) {
        return claimed.place;
    }
    return claimed.place + "/routine" + place;
}

void judge_session(
    const AuditedPlanSession& session, const AuditedPlan& plan, Verification& verification
)
{
    const Verification judged = judge(session.routine, *plan.catalog);
    for (const Violation& violation : judged.violations) {
        verification.violations.push_back(violation);
        verification.violations.back().place = place_in_plan(session, violation.place);
    }
    const auto& origin = session.claimed->routine.reproduce.value;
    const bool is_said_once = origin && origin->fingerprint.value == plan.claim->fingerprint.value;
    for (const VerificationWarning& warning : judged.warnings) {
        if (!is_said_once || warning.place != "/reproduce/catalog/fingerprint") {
            verification.warnings.push_back(warning);
            verification.warnings.back().place = place_in_plan(session, warning.place);
        }
    }
    verification.moves += judged.moves;
    ++verification.sessions;
}

std::vector<VerificationWarning> warnings_of(const AuditedPlan& plan)
{
    std::vector<VerificationWarning> warnings = rest_day_warnings(plan);
    const std::string fingerprint = fmt::format("{:016x}", plan.catalog->fingerprint);
    const auto& said = plan.claim->fingerprint.value;
    if (said && *said != fingerprint) {
        warnings.push_back(
            {.place = "/catalog/fingerprint",
             .text = fmt::format(
                 "made with another catalogue, {}; judged by {}", shown_word(*said), fingerprint
             )}
        );
    }
    for (const std::string& place : plan.claim->unknown_keys) {
        warnings.push_back({.place = place, .text = "no key of a plan; not judged"});
    }
    return warnings;
}

} // namespace

Verification judge_plan(const PlanClaim& claim, const Catalog& catalog)
{
    const AuditedPlan plan = read_plan(claim, catalog);
    Verification verification{.warnings = warnings_of(plan)};
    verification.weeks = static_cast<int>(plan.weeks.size());
    for (const PlanCheck& check : checks) {
        check.run(plan, verification.violations);
    }
    for (const AuditedWeek& week : plan.weeks) {
        for (const auto& session : week.sessions) {
            judge_session(*session, plan, verification);
        }
    }
    put_in_file_order(verification.violations);
    return verification;
}

} // namespace upperback
