// How doses go from week to week: one small thing at a time, and a lighter week where one is due.
#include "auditing/plan_steps.hpp"

#include "auditing/dose_range.hpp"
#include "auditing/plan_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace upperback {
namespace {

int more_sets(const MoveStep& step)
{
    return sets_of(step.after) - sets_of(step.before);
}

int more_repetitions(const MoveStep& step)
{
    return repetitions_of(step.after).most - repetitions_of(step.before).most;
}

void check_lighter(const AuditedPlan& plan, const MoveStep& step, Findings& findings)
{
    const int more = plan.catalog->progression.deload.reserve_more;
    const std::string place = step.after.place + "/dose";
    if (sets_of(step.after) > std::max(1, sets_of(step.before) - 1)) {
        report(
            findings,
            "C30",
            place + "/sets",
            fmt::format(
                "{}; fewer than the {} before expected", sets_of(step.after), sets_of(step.before)
            )
        );
    }
    if (more_repetitions(step) != 0) {
        report(
            findings, "C30", place + "/repetitions", "the repetitions of the week before expected"
        );
    }
    const Range reserve = reserve_of(step.before);
    const Range expected{reserve.least + more, reserve.most + more};
    const bool is_said =
        step.before.claimed->dose.reserve.value && step.after.claimed->dose.reserve.value;
    if (is_said && reserve_of(step.after) != expected) {
        report(
            findings,
            "C30",
            place + "/repetitions_in_reserve",
            fmt::format("{} to {} expected, {} more", expected.least, expected.most, more)
        );
    }
}

void check_one_thing(const MoveStep& step, Findings& findings)
{
    const std::string place = step.after.place + "/dose";
    if (more_sets(step) < 0) {
        report(findings, "progress", place + "/sets", "fewer than in the week before");
    }
    if (more_repetitions(step) < 0) {
        report(findings, "progress", place + "/repetitions", "fewer than in the week before");
    }
    if (more_sets(step) > 0 && more_repetitions(step) > 0) {
        report(
            findings,
            "progress",
            place + "/sets",
            "sets and repetitions of one move grow in one week; one of them expected"
        );
    }
}

// One set more, for one move, in one session of the week; in another one some weeks later.
void check_added_sets(
    const AuditedPlan& plan,
    const AuditedWeek& week,
    const std::vector<MoveStep>& steps,
    std::map<const Exercise*, int>& gained_in_week,
    Findings& findings
)
{
    const int later = plan.catalog->progression.sets.other_session_after_weeks;
    int room = week.kind == WeekKind::build ? 1 : 0;
    for (const MoveStep& step : steps) {
        const int more = more_sets(step);
        if (more <= 0) {
            continue;
        }
        const std::string place = step.after.place + "/dose/sets";
        if (more > room) {
            report(
                findings,
                "progress",
                place,
                week.kind == WeekKind::build
                    ? "more than one set more in this week"
                    : fmt::format("no set more in a week of kind {}", text_of(week.kind))
            );
        }
        room = std::max(0, room - more);
        const int number = week.claimed->number;
        const auto last = gained_in_week.find(step.after.exercise);
        if (last != gained_in_week.end() && number - last->second < later) {
            report(
                findings,
                "progress",
                place,
                fmt::format(
                    "a set more already in week {}; the other session {} weeks later",
                    last->second,
                    later
                )
            );
        }
        gained_in_week[step.after.exercise] = number;
    }
}

// The least of the move's range, where it is known.
std::optional<int> least_sets(const AuditedSession& session, const Exercise& exercise)
{
    const DoseRow* cell = cell_of(session, exercise);
    if (cell == nullptr) {
        return std::nullopt;
    }
    const bool has_own = exercise.own && exercise.own->sets;
    const int least = has_own ? exercise.own->sets->least : cell->sets.least;
    return std::min(least, narrowed_least(session, &Narrowing::sets_at_most).value_or(least));
}

// The first weeks of a beginner.
void check_start(const AuditedWeek& week, Findings& findings)
{
    for (const auto& session : week.sessions) {
        for (const PlannedMove* move : strength_of(*session)) {
            const auto least =
                session->session ? least_sets(*session->session, *move->exercise) : std::nullopt;
            if (least && sets_of(*move) > *least) {
                report(
                    findings,
                    "progress",
                    move->place + "/dose/sets",
                    fmt::format("{}; {} expected in the first weeks", sets_of(*move), *least)
                );
            }
        }
    }
}

} // namespace

std::vector<MoveStep> steps_between(const AuditedWeek& before, const AuditedWeek& after)
{
    std::vector<MoveStep> steps;
    const std::size_t sessions = std::min(before.sessions.size(), after.sessions.size());
    for (std::size_t number = 0; number < sessions; ++number) {
        const auto old_moves = strength_of(*before.sessions[number]);
        for (const PlannedMove* move : strength_of(*after.sessions[number])) {
            const auto old = std::ranges::find_if(old_moves, [&](const PlannedMove* one) {
                return one->exercise == move->exercise;
            });
            if (old != old_moves.end()) {
                steps.push_back(
                    {.before = **old, .after = *move, .session = static_cast<int>(number) + 1}
                );
            }
        }
    }
    return steps;
}

void check_steps(const AuditedPlan& plan, Findings& findings)
{
    std::map<const Exercise*, int> gained_in_week;
    for (std::size_t index = 0; index < plan.weeks.size(); ++index) {
        const AuditedWeek& week = plan.weeks[index];
        if (week.kind == WeekKind::start) {
            check_start(week, findings);
        }
        const AuditedWeek* before = week_before(plan, index);
        if (before == nullptr) {
            gained_in_week.clear();
            continue;
        }
        const std::vector<MoveStep> steps = steps_between(*before, week);
        for (const MoveStep& step : steps) {
            if (week.kind == WeekKind::deload) {
                check_lighter(plan, step, findings);
            } else {
                check_one_thing(step, findings);
            }
        }
        if (week.kind != WeekKind::start && !ends_the_start(plan, week)) {
            check_added_sets(plan, week, steps, gained_in_week, findings);
        }
    }
}

} // namespace upperback
