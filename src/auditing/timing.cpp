// The time model: what a dose takes, and whether it all adds up.
#include "auditing/timing.hpp"

#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace upperback {
namespace {

constexpr int warmup_at_most = 600;

} // namespace

int usual_ready_seconds(const TimeModel& time, Part part)
{
    switch (part) {
    case Part::warmup:
        return time.ready_warmup;
    case Part::strength:
        return time.ready_strength;
    case Part::stretch:
        break;
    }
    return time.ready_stretch;
}

namespace {

long long repetition_seconds(const Dose& dose)
{
    const Tempo tempo = dose.tempo.value_or(Tempo{.up_seconds = 0, .down_seconds = 0});
    return tempo.up_seconds + tempo.pause_seconds + tempo.down_seconds +
           dose.hold_seconds.value_or(0);
}

// The top of the printed range counts.
long long one_side(const Dose& dose, Measure measure)
{
    const int repetitions = dose.repetitions.value_or(Range{1, 1}).most;
    switch (measure) {
    case Measure::repetitions:
    case Measure::held_repetitions:
        return repetitions * repetition_seconds(dose);
    case Measure::hold:
        return 1LL * repetitions * dose.hold_seconds.value_or(0);
    case Measure::carry:
        break;
    }
    return dose.carry_seconds.value_or(0);
}

long long both_sides(long long side, Sides sides, int change)
{
    return sides == Sides::each ? 2 * side + change : side;
}

long long strength_work(const Exercise& exercise, const Dose& dose, const TimeModel& time)
{
    const long long set =
        both_sides(one_side(dose, exercise.measure), exercise.sides, time.side_change);
    const long long rests = dose.sets - 1;
    long long work = dose.sets * set + rests * dose.rest_seconds;
    for (const RampSet& ramp : dose.ramp) {
        const long long side = ramp.repetitions * repetition_seconds(dose);
        work += both_sides(side, exercise.sides, time.side_change) + ramp.rest_seconds;
    }
    return work;
}

// Between two holds, and between the sides, one changes.
long long stretch_work(const Exercise& exercise, const Dose& dose, const TimeModel& time)
{
    const long long holds =
        1LL * dose.repetitions.value_or(Range{1, 1}).most * (exercise.sides == Sides::each ? 2 : 1);
    return holds * dose.hold_seconds.value_or(0) + (holds - 1) * time.hold_change;
}

} // namespace

long long expected_seconds(const AuditedMove& move, const TimeModel& time)
{
    const Exercise& exercise = *move.exercise;
    const Dose& dose = move.prescription->dose;
    const int ready = usual_ready_seconds(time, exercise.part);
    switch (exercise.part) {
    case Part::warmup:
        return ready + both_sides(one_side(dose, exercise.measure), exercise.sides, 0);
    case Part::strength:
        return ready + strength_work(exercise, dose, time);
    case Part::stretch:
        break;
    }
    return ready + stretch_work(exercise, dose, time);
}

namespace {

void expect_seconds(
    long long is, long long expected, std::string_view check, std::string place, Findings& findings
)
{
    if (is != expected) {
        findings.push_back(
            {.check = std::string{check},
             .place = std::move(place),
             .text = fmt::format("{} s; {} s expected", is, expected)}
        );
    }
}

// The march takes what the others leave, in whole steps.
long long fill_seconds(long long others, const TimeModel& time)
{
    const long long left = std::max(0LL, time.warmup_at_least - others - time.ready_warmup);
    const long long step = std::max(1, time.fill_step);
    const long long stepped = (left + step - 1) / step * step;
    return std::clamp<long long>(stepped, time.fill_at_least, time.fill_at_most);
}

} // namespace

void check_seconds(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const TimeModel& time = session.catalog->doses.time;
    expect_seconds(
        move.prescription->ready_seconds,
        usual_ready_seconds(time, move.exercise->part),
        "seconds",
        place_of(move, "/ready_seconds"),
        findings
    );
    expect_seconds(
        move.prescription->seconds,
        expected_seconds(move, time),
        "seconds",
        place_of(move, "/seconds"),
        findings
    );
}

void check_part_seconds(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const RoutinePart& routine_part = session.routine->parts[part];
    const auto& exercises = routine_part.exercises;
    const int sum = std::accumulate(
        exercises.begin(),
        exercises.end(),
        0,
        [](int before, const Prescription& prescription) { return before + prescription.seconds; }
    );
    expect_seconds(
        routine_part.seconds, sum, "part-seconds", place_of_part(part, "/seconds"), findings
    );
}

void check_warmup_time(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const RoutinePart& routine_part = session.routine->parts[part];
    if (routine_part.part != Part::warmup) {
        return;
    }
    const TimeModel& time = session.catalog->doses.time;
    long long all = 0;
    for (const AuditedMove& move : session.parts[part]) {
        all += expected_seconds(move, time);
    }
    if (all < time.warmup_at_least || all > warmup_at_most) {
        findings.push_back(
            {.check = "C15",
             .place = place_of_part(part, "/seconds"),
             .text =
                 fmt::format("{} s; {} to {} expected", all, time.warmup_at_least, warmup_at_most)}
        );
    }
    for (const AuditedMove& move : session.parts[part]) {
        if (move.exercise->pattern == time.fill_pattern) {
            const long long others = all - expected_seconds(move, time);
            expect_seconds(
                move.prescription->dose.carry_seconds.value_or(0),
                fill_seconds(others, time),
                "march",
                place_of(move, "/dose/carry_seconds"),
                findings
            );
        }
    }
}

void check_total(const AuditedSession& session, Findings& findings)
{
    constexpr int minute = 60;
    const Routine& routine = *session.routine;
    const int sum = std::accumulate(
        routine.parts.begin(),
        routine.parts.end(),
        0,
        [](int before, const RoutinePart& part) { return before + part.seconds; }
    );
    expect_seconds(routine.total_seconds, sum, "total", "/total_seconds", findings);
    const auto& minutes = routine.request.minutes;
    if (minutes && sum > *minutes * minute) {
        findings.push_back(
            {.check = "minutes",
             .place = "/total_seconds",
             .text = fmt::format("{} s; at most {} minutes were asked for", sum, *minutes)}
        );
    }
}

} // namespace upperback
