// Plans to be written: real sessions of the built-in catalogue, their doses moved from week to
// week, on drawn days and times, some with names that no writer would wish for.
#pragma once

#include "dice.hpp"
#include "embedded/built_in_catalog.hpp"
#include "model/plan.hpp"
#include "planning/make_routine.hpp"
#include "support/dates.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace upperback::drawn {

namespace chrono = std::chrono;

/// A plan, and what its routines point at beside the built-in catalogue.
struct DrawnPlan {
    Plan plan{};
    std::deque<std::string> names{};
    std::deque<Exercise> exercises{};
};

inline std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int time = 0; time < times; ++time) {
        result += text;
    }
    return result;
}

/// Names that an overlay could bring, or that only a fault in the door could.
inline const std::vector<std::string>& hostile_names()
{
    static const std::vector<std::string> names{
        "Row, band; chair: \\n and \\\\ it is",
        "Row \"the big one\", 'so to say'",
        "first line\nsecond line\r\nthird\rfourth",
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "\t=1+1",
        " spaces around ",
        "Rückenübung für Łukasz, 背中の運動",
        repeated("\xF0\x9F\xA4\xB8\xF0\x9F\x8F\xBD\xE2\x80\x8D\xE2\x99\x80\xEF\xB8\x8F", 40),
        repeated("e\xCC\x81", 100),
        repeated("\xE2\x82\xAC", 77),
        repeated("x", 10000),
        repeated("long; name, ", 834),
        "bell\a, escape\x1B[31m, null\\0, del\x7F",
        "END:VEVENT\r\nEND:VCALENDAR",
        "\\",
        ",",
        "BEGIN:VEVENT",
    };
    return names;
}

inline const std::vector<Routine>& real_routines()
{
    static const std::vector<Routine> routines = [] {
        const std::vector<Request> requests{
            {.goals = {"posture"}},
            {.goals = {"posture"}, .seed = 7},
            {.goals = {"strength"}, .level = Level::intermediate, .equipment = {"dumbbells"}},
            {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}},
            {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}, .seed = 3},
            {.goals = {"relief"}, .equipment = {"band"}, .cautions = {"neck", "shoulder"}},
            {.goals = {"general"}, .equipment = {"band"}, .cautions = {"floor"}, .age = 70},
            {.goals = {"posture"}, .equipment = {"band"}, .cautions = {"pregnancy"}},
            {.goals = {"endurance"}, .equipment = {"kettlebell"}, .minutes = 25},
        };
        std::vector<Routine> made;
        for (const Request& request : requests) {
            auto answer = make_routine(request, built_in_catalog());
            if (const auto* routine = std::get_if<Routine>(&answer)) {
                made.push_back(*routine);
            }
        }
        return made;
    }();
    return routines;
}

/// The routine as week `week` has it, with changes of dose for the week to tell.
inline Routine routine_of_week(Routine routine, const PlanWeek& week, int session)
{
    routine.plan = PlanPlace{.week = week.number, .session = session, .kind = week.kind};
    for (Prescription& move : routine.parts[1].exercises) {
        auto& repetitions = move.dose.repetitions;
        if (repetitions && repetitions->most > repetitions->least) {
            repetitions->most = std::min(repetitions->least + week.number, repetitions->most);
        }
        if (week.kind == WeekKind::deload) {
            move.dose.sets = std::max(1, move.dose.sets - 1);
        }
    }
    return routine;
}

inline void rename(DrawnPlan& drawn, Routine& routine, Dice& dice)
{
    for (RoutinePart& part : routine.parts) {
        for (Prescription& move : part.exercises) {
            const auto& names = hostile_names();
            const int most = static_cast<int>(names.size()) - 1;
            Exercise& exercise = drawn.exercises.emplace_back(*move.exercise);
            exercise.name =
                drawn.names.emplace_back(names[static_cast<std::size_t>(dice.up_to(most))]);
            move.exercise = &exercise;
        }
    }
}

inline void add_changes(PlanWeek& week, const PlanWeek& before)
{
    for (const PlannedSession& session : week.sessions) {
        const auto& old = before.sessions[static_cast<std::size_t>(session.number - 1)].routine;
        const auto& moves = session.routine.parts[1].exercises;
        const auto& moves_before = old.parts[1].exercises;
        for (std::size_t at = 0; at < std::min(moves.size(), moves_before.size()); ++at) {
            const Dose& now = moves[at].dose;
            const Dose& then = moves_before[at].dose;
            if (now.repetitions && then.repetitions && now.repetitions != then.repetitions) {
                week.changes.push_back(
                    {.exercise = moves[at].exercise->id,
                     .what = "repetitions",
                     .sessions = {session.number},
                     .from = *then.repetitions,
                     .to = *now.repetitions,
                     .because = "a few repetitions more with the same load"}
                );
            }
            if (now.sets != then.sets) {
                week.changes.push_back(
                    {.exercise = moves[at].exercise->id,
                     .what = "sets",
                     .sessions = {session.number},
                     .from = {then.sets, then.sets},
                     .to = {now.sets, now.sets},
                     .because = "a lighter week"}
                );
            }
        }
    }
}

inline PlannedSession
drawn_session(DrawnPlan& drawn, const PlanWeek& week, int number, bool hostile, Dice& dice)
{
    const PlanRequest& request = drawn.plan.request;
    const auto& routines = real_routines();
    PlannedSession session{
        .id = "w" + std::to_string(week.number) + "s" + std::to_string(number),
        .number = number,
        .day = request.days[static_cast<std::size_t>(number - 1)],
    };
    const auto which = static_cast<std::size_t>(week.block + number) % routines.size();
    session.routine = routine_of_week(routines[which], week, number);
    if (hostile) {
        rename(drawn, session.routine, dice);
    }
    if (week.from) {
        session.date = *week.from + (session.day - chrono::weekday{*week.from});
    }
    if (week.number > 1 || number > 1) {
        session.hours_since_last = 72;
    }
    for (const Prescription& move : session.routine.parts[1].exercises) {
        NextStep next = session.routine.next;
        next.exercise = move.exercise->id;
        session.next.push_back(next);
    }
    return session;
}

inline PlanWeek drawn_week(DrawnPlan& drawn, int number, bool hostile, Dice& dice)
{
    const PlanRequest& request = drawn.plan.request;
    PlanWeek week{.number = number, .block = (number + 5) / 6};
    week.kind = number % 6 == 0 ? WeekKind::deload : number < 3 ? WeekKind::start : WeekKind::build;
    if (request.start) {
        week.from = *request.start + chrono::days{7 * (number - 1)};
        week.to = *week.from + chrono::days{6};
    }
    for (int session = 1; session <= static_cast<int>(request.days.size()); ++session) {
        week.sessions.push_back(drawn_session(drawn, week, session, hostile, dice));
    }
    if (number > 1) {
        add_changes(week, drawn.plan.weeks.back());
    }
    week.half_sets = {
        {.muscle = "latissimus-dorsi", .count = 6, .limit = 24},
        {.muscle = "middle-trapezius-rhomboids", .count = 16, .aim = 8, .limit = 24}};
    for (int nth = 1; nth <= request.breaks; ++nth) {
        week.breaks.push_back(
            {.nth = nth,
             .at = chrono::hours{9 + nth} + chrono::minutes{5 * nth},
             .strength = nth == 1 && request.daily_strength,
             .command = "upperback break --nth " + std::to_string(nth)}
        );
    }
    return week;
}

/// A plan of so many weeks and sessions a week; the dice draw the rest: start, days, time of day,
/// breaks, names. Numbers of a world: the same dice draw the same plan.
inline DrawnPlan drawn_plan(Dice& dice, int weeks, int sessions)
{
    DrawnPlan drawn;
    PlanRequest& request = drawn.plan.request;
    request.session = real_routines()[static_cast<std::size_t>(dice.up_to(3))].request;
    request.weeks = weeks;
    if (dice.up_to(4) > 0) {
        // Over ends of months and years, a leap day, and both changes of the clock.
        request.start = Date{chrono::year{2026} / 1 / 1} + chrono::days{dice.up_to(1200)};
    }
    const int first = request.start ? days_from_monday(chrono::weekday{*request.start}) : 0;
    for (int day = 0; day < sessions; ++day) {
        request.days.push_back(chrono::Monday + chrono::days{first + 2 * day});
    }
    request.days_named = dice.up_to(1) == 0;
    if (dice.up_to(2) > 0) {
        request.at = chrono::minutes{dice.up_to(24 * 60 - 1)};
    }
    request.breaks = dice.up_to(4);
    request.daily_strength = dice.up_to(2) == 0;
    const bool hostile = dice.up_to(2) == 0;
    for (int week = 1; week <= weeks; ++week) {
        drawn.plan.weeks.push_back(drawn_week(drawn, week, hostile, dice));
    }
    drawn.plan.under_aim = {
        {.muscle = "lower-trapezius", .week = 1, .text = "lower trapezius: 2 sets a week."}};
    drawn.plan.notes = {"This covers the upper back only."};
    drawn.plan.command = "upperback plan --weeks " + std::to_string(weeks) + " --sessions " +
                         std::to_string(sessions);
    return drawn;
}

} // namespace upperback::drawn
