// Plans for the tests of what people read: real sessions of the built-in catalogue, put into weeks
// in the simplest way that has something of everything (a gentle start, growing repetitions, an
// added set, a lighter week). Not how the program plans.
#pragma once

#include "model/plan.hpp"
#include "planning/built_in.hpp"
#include "planning/time.hpp"
#include "planning/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace upperback::sample {

struct PlanWish {
    Request session{};
    int weeks = 6;
    int sessions = 2;
    std::optional<Date> start{};
};

inline constexpr int block_weeks = 6;

inline std::vector<Prescription>& moves_of(Routine& routine)
{
    return routine.parts[static_cast<std::size_t>(Part::strength)].exercises;
}

/// A week of sessions for a block: the row and the first posture move stay, the others change.
inline std::vector<Routine> sessions_of_block(const PlanWish& wish, int block)
{
    Request request = wish.session;
    request.seed = static_cast<std::uint32_t>(block);
    std::vector<Routine> routines{built_in::routine(request)};
    for (const Kind held : {Kind::row, Kind::posture}) {
        const auto& moves = moves_of(routines.front());
        const auto move = std::ranges::find_if(moves, [&](const Prescription& one) {
            return one.exercise->kind == held;
        });
        if (move != moves.end()) {
            request.with.push_back(move->exercise->id);
        }
    }
    while (static_cast<int>(routines.size()) < wish.sessions) {
        for (const Prescription& move : moves_of(routines.back())) {
            if (std::ranges::find(request.with, move.exercise->id) == request.with.end()) {
                request.without.push_back(move.exercise->id);
            }
        }
        auto made = make_routine(request, built_in_catalog());
        routines.push_back(
            std::holds_alternative<Routine>(made) ? std::get<Routine>(made) : routines.front()
        );
    }
    return routines;
}

inline WeekKind kind_of(const PlanWish& wish, int week)
{
    if (wish.session.level == Level::advanced && week % block_weeks == 0) {
        return WeekKind::deload;
    }
    if (wish.sessions == 1 && week > 2) {
        return WeekKind::keep;
    }
    return wish.session.level == Level::beginner && week <= 2 ? WeekKind::start : WeekKind::build;
}

inline void dose_for_week(Dose& dose, WeekKind kind, int week, bool is_added_to)
{
    const int step = std::min((week - 1) % block_weeks, 2);
    if (dose.repetitions && kind != WeekKind::keep) {
        const int room = dose.repetitions->most - dose.repetitions->least;
        dose.repetitions->most = dose.repetitions->least + room * step / 2;
    }
    if (kind == WeekKind::start) {
        dose.sets = 1;
    } else if (kind == WeekKind::deload) {
        dose.sets = std::max(1, dose.sets - 1);
        if (dose.reserve) {
            dose.reserve = Range{dose.reserve->least + 2, dose.reserve->most + 2};
        }
    } else if (is_added_to) {
        ++dose.sets;
    }
}

inline void add_change(
    PlanWeek& week, int session, std::string_view what, std::string_view id, Range from, Range to
)
{
    if (from == to) {
        return;
    }
    std::string_view because = "a few repetitions more with the same load";
    if (week.kind == WeekKind::deload) {
        because = "a lighter week, so that you come back fresh";
    } else if (what == "sets") {
        because = from.most == 1 ? "the usual sets, now that you know the moves"
                                 : "one set more, in one session of the week";
    }
    for (DoseChange& change : week.changes) {
        if (change.exercise == id && change.what == what && change.from == from &&
            change.to == to) {
            change.sessions.push_back(session);
            return;
        }
    }
    week.changes.push_back({
        .exercise = id,
        .what = what,
        .sessions = {session},
        .from = from,
        .to = to,
        .because = because,
    });
}

inline void compare(PlanWeek& week, PlanWeek& before)
{
    for (std::size_t at = 0; at < week.sessions.size(); ++at) {
        PlannedSession& session = week.sessions[at];
        const auto& now = moves_of(session.routine);
        const auto& then = moves_of(before.sessions[at].routine);
        for (std::size_t move = 0; move < now.size(); ++move) {
            const Dose& one = then[move].dose;
            const Dose& other = now[move].dose;
            const std::string_view id = now[move].exercise->id;
            add_change(
                week, session.number, "sets", id, {one.sets, one.sets}, {other.sets, other.sets}
            );
            if (one.repetitions) {
                add_change(
                    week, session.number, "repetitions", id, *one.repetitions, *other.repetitions
                );
            }
            if (one.reserve) {
                add_change(
                    week, session.number, "repetitions_in_reserve", id, *one.reserve, *other.reserve
                );
            }
        }
    }
}

inline void count_sets(PlanWeek& week, Level level)
{
    const Limits& limits = built_in_catalog().doses.limits[static_cast<std::size_t>(level)];
    std::map<std::string_view, WeeklySets> counts;
    for (PlannedSession& session : week.sessions) {
        for (const Prescription& move : moves_of(session.routine)) {
            for (const std::string_view muscle : move.exercise->primary) {
                counts[muscle].count += 2 * move.dose.sets;
                counts[muscle].aim = 2 * limits.aim_a_week;
            }
            for (const std::string_view muscle : move.exercise->secondary) {
                counts[muscle].count += move.dose.sets;
            }
        }
    }
    for (auto& [muscle, sets] : counts) {
        sets.muscle = muscle;
        sets.limit = 2 * limits.limit_a_week;
        week.half_sets.push_back(sets);
    }
}

inline PlannedSession
session_of(const PlanWish& wish, const Routine& routine, PlanWeek& week, int number)
{
    PlannedSession session{
        .id = fmt::format("w{}s{}", week.number, number),
        .number = number,
        .day = Weekday{static_cast<unsigned>(1 + (number - 1) * (wish.sessions == 3 ? 2 : 3))},
        .routine = routine,
    };
    const int day = (number - 1) * (wish.sessions == 3 ? 2 : 3);
    if (week.from) {
        session.date = *week.from + std::chrono::days{day};
    }
    session.routine.plan = PlanPlace{week.number, number, week.kind};
    const Facts facts = built_in::facts(routine.request);
    RoutinePart& part = session.routine.parts[static_cast<std::size_t>(Part::strength)];
    const bool grows = week.kind == WeekKind::build && number == 1 && week.number > 3;
    for (Prescription& move : part.exercises) {
        session.next.push_back(next_step(move, facts));
        dose_for_week(move.dose, week.kind, week.number, grows && &move == &part.exercises.front());
        const int seconds = seconds_of(*move.exercise, move.dose, built_in_catalog().doses.time);
        session.routine.total_seconds += seconds - move.seconds;
        move.seconds = seconds;
    }
    return session;
}

inline PlanRequest request_of(const PlanWish& wish)
{
    PlanRequest request{.session = wish.session, .weeks = wish.weeks, .start = wish.start};
    for (int number = 0; number < wish.sessions; ++number) {
        request.days.emplace_back(static_cast<unsigned>(1 + number * (wish.sessions == 3 ? 2 : 3)));
    }
    return request;
}

inline Plan plan(const PlanWish& wish)
{
    Plan plan{.request = request_of(wish), .command = "upperback plan"};
    std::vector<Routine> routines;
    for (int number = 1; number <= wish.weeks; ++number) {
        const int block = (number - 1) / block_weeks + 1;
        const bool begins = (number - 1) % block_weeks == 0;
        if (begins) {
            routines = sessions_of_block(wish, block);
        }
        PlanWeek week{.number = number, .block = block, .kind = kind_of(wish, number)};
        if (wish.start) {
            week.from = *wish.start + std::chrono::weeks{number - 1};
            week.to = *week.from + std::chrono::days{6};
        }
        for (int session = 1; session <= wish.sessions; ++session) {
            week.sessions.push_back(
                session_of(wish, routines[static_cast<std::size_t>(session - 1)], week, session)
            );
        }
        if (!begins) {
            compare(week, plan.weeks.back());
        }
        count_sets(week, wish.session.level);
        plan.weeks.push_back(std::move(week));
    }
    plan.notes = {
        "This covers the upper back only. Add legs, pushing moves, walking and balance on other "
        "days.",
        "No step up in load, band or move is dated: you earn it, as it says beside each move.",
        "You missed a week: do it again. You missed three weeks or more: start again at week 1.",
    };
    return plan;
}

} // namespace upperback::sample
