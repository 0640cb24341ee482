// What a plan says has changed since the week before, against what its doses say.
#include "auditing/plan_checks.hpp"
#include "auditing/plan_steps.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

struct ExpectedChange {
    std::string_view exercise{};
    std::string_view what{};
    Range from{};
    Range to{};
    ClaimedTexts sessions{};
};

bool is_same(const ClaimedChange& said, const ExpectedChange& change)
{
    return said.exercise == change.exercise && said.what == change.what &&
           said.from == change.from && said.to == change.to && said.sessions == change.sessions;
}

std::vector<ExpectedChange> changes_of(const std::vector<MoveStep>& steps, int week)
{
    std::vector<ExpectedChange> changes;
    for (const MoveStep& step : steps) {
        const auto compare = [&](std::string_view what, const Range& from, const Range& to) {
            if (from == to) {
                return;
            }
            const std::string_view id = step.after.exercise->id;
            auto change = std::ranges::find_if(changes, [&](const ExpectedChange& one) {
                return one.exercise == id && one.what == what && one.from == from && one.to == to;
            });
            if (change == changes.end()) {
                changes.push_back({.exercise = id, .what = what, .from = from, .to = to});
                change = changes.end() - 1;
            }
            change->sessions.push_back(fmt::format("w{}s{}", week, step.session));
        };
        const int before = sets_of(step.before);
        const int after = sets_of(step.after);
        compare("sets", {before, before}, {after, after});
        compare("repetitions", repetitions_of(step.before), repetitions_of(step.after));
        compare("repetitions_in_reserve", reserve_of(step.before), reserve_of(step.after));
    }
    return changes;
}

std::string_view
reason_of(const AuditedPlan& plan, const AuditedWeek& week, const ClaimedChange& change)
{
    const Progression& progression = plan.catalog->progression;
    if (week.kind == WeekKind::deload) {
        return progression.deload.because;
    }
    if (change.what == "repetitions") {
        return progression.repetitions.because;
    }
    return ends_the_start(plan, week) ? progression.start.over_because : progression.sets.because;
}

void check_said_changes(
    const AuditedPlan& plan,
    const AuditedWeek& week,
    const std::vector<ExpectedChange>& expected,
    Findings& findings
)
{
    const std::vector<ClaimedChange>& said = *week.claimed->changes.value;
    bool all_true = true;
    for (const ClaimedChange& change : said) {
        const bool is_true = std::ranges::any_of(expected, [&](const ExpectedChange& one) {
            return is_same(change, one);
        });
        all_true = all_true && is_true;
        if (!is_true) {
            report(findings, "changes", change.place, "not what changed since the week before");
        } else if (differs(
                       change.reason, std::optional{std::string{reason_of(plan, week, change)}}
                   )) {
            report(
                findings,
                "changes",
                change.place + "/reason",
                fmt::format("\"{}\" expected", reason_of(plan, week, change))
            );
        }
    }
    const std::string list = week.claimed->place + "/changes";
    for (const ExpectedChange& change : expected) {
        const bool is_said = std::ranges::any_of(said, [&](const ClaimedChange& one) {
            return is_same(one, change);
        });
        all_true = all_true && is_said;
        if (!is_said) {
            report(
                findings,
                "changes",
                list,
                fmt::format(
                    "{} of {} in {} changed, which is not said",
                    change.what,
                    change.exercise,
                    change.sessions.front()
                )
            );
        }
    }
    if (all_true && !std::ranges::equal(said, expected, is_same)) {
        report(
            findings, "changes", list, "each once, in the order of sessions and moves, expected"
        );
    }
}

} // namespace

void check_changes(const AuditedPlan& plan, Findings& findings)
{
    for (std::size_t index = 0; index < plan.weeks.size(); ++index) {
        const AuditedWeek& week = plan.weeks[index];
        const AuditedWeek* before = week_before(plan, index);
        const int block_weeks = plan.catalog->progression.block_weeks;
        const bool begins_block = week.claimed->number % block_weeks == 1 || block_weeks == 1;
        const bool can_be_made = begins_block || before != nullptr;
        if (!week.claimed->changes.value || !can_be_made) {
            continue;
        }
        const auto expected = before == nullptr
                                  ? std::vector<ExpectedChange>{}
                                  : changes_of(steps_between(*before, week), week.claimed->number);
        check_said_changes(plan, week, expected, findings);
    }
}

} // namespace upperback
