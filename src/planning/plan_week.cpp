#include "planning/plan_week.hpp"

#include "planning/break_times.hpp"
#include "planning/dosage.hpp"
#include "planning/plan_words.hpp"
#include "planning/schedule.hpp"
#include "planning/whole_routine.hpp"
#include "planning/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace upperback {
namespace {

// The shortest plan that holds the session: how many weeks follow changes nothing about it.
std::string session_command(
    PlanRequest request, const PlannedSession& session, int week, const Catalog& catalog
)
{
    request.weeks = week;
    return fmt::format("{} --session {}", command_of(request, catalog), session.id);
}

// The same words in every week of a block.
void count_whole_range(PlannedSession& session, const Facts& facts)
{
    Routine& routine = session.routine;
    auto& moves = routine.parts[static_cast<std::size_t>(Part::strength)].exercises;
    for (Prescription& move : moves) {
        const DoseRange range = dose_range(*move.exercise, facts);
        Prescription whole = move;
        whole.dose.repetitions = move.dose.repetitions ? range.repetitions : std::nullopt;
        whole.dose.reserve = range.reserve;
        move.dose.load = load_words(*move.exercise, whole.dose, facts);
        session.next.push_back(next_step(whole, facts));
        if (session.next.back().exercise == routine.next.exercise) {
            routine.next = session.next.back();
        }
    }
}

} // namespace

PlannedSession planned_session(
    const Composition& composition,
    const Field& field,
    const PlanPlace& place,
    const PlanRequest& request
)
{
    const Facts& facts = composition.facts;
    const SessionDay day = session_day(request, place.week, place.session);
    PlannedSession session{
        .id = fmt::format("w{}s{}", place.week, place.session),
        .number = place.session,
        .day = day.day,
        .date = day.date,
        .hours_since_last = day.hours_since_last,
        .routine = routine_of(composition, field)};
    Routine& routine = session.routine;
    routine.plan = place;
    routine.command = session_command(request, session, place.week, *facts.catalog);
    count_whole_range(session, facts);
    return session;
}

std::vector<WeeklySets>
weekly_sets(std::span<const PlannedSession> sessions, const Catalog& catalog)
{
    if (sessions.empty()) {
        return {};
    }
    const Level level = sessions.front().routine.level;
    const Limits& limits = catalog.doses.limits[static_cast<std::size_t>(level)];
    std::map<std::string_view, WeeklySets> by_muscle;
    for (const PlannedSession& session : sessions) {
        for (const MuscleSets& sets : session.routine.muscles) {
            WeeklySets& week = by_muscle[sets.muscle];
            week.muscle = sets.muscle;
            week.count += 2 * sets.direct_sets + sets.indirect_sets;
            week.limit = 2 * limits.limit_a_week;
            if (sets.direct_sets > 0) {
                week.aim = 2 * limits.aim_a_week;
            }
        }
    }
    std::vector<WeeklySets> result;
    result.reserve(by_muscle.size());
    for (const auto& [muscle, sets] : by_muscle) {
        result.push_back(sets);
    }
    return result;
}

void complete_week(PlanWeek& week, const PlanRequest& request, const Catalog& catalog)
{
    if (const auto dates = week_dates(request, week.number)) {
        week.from = dates->from;
        week.to = dates->to;
    }
    week.half_sets = weekly_sets(week.sessions, catalog);
    week.breaks = break_times(request, catalog);
}

} // namespace upperback
