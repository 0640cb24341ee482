#include "planning/time.hpp"

namespace upperback {
namespace {

// One set, both sides where it is done on each.
int set_seconds(const Exercise& exercise, const Dose& dose, int repetitions, const TimeModel& time)
{
    const int sides = exercise.sides == Sides::each ? 2 : 1;
    if (exercise.measure == Measure::hold) {
        const int holds = repetitions * sides;
        return holds * dose.hold_seconds.value_or(0) + (holds - 1) * time.hold_change;
    }
    // Warm-up moves go from side to side without a pause.
    const int change = sides == 2 && exercise.part != Part::warmup ? time.side_change : 0;
    if (exercise.measure == Measure::carry) {
        return sides * dose.carry_seconds.value_or(0) + change;
    }
    const Tempo tempo = dose.tempo.value_or(Tempo{});
    const int repetition =
        tempo.up_seconds + tempo.pause_seconds + tempo.down_seconds + dose.hold_seconds.value_or(0);
    return sides * repetitions * repetition + change;
}

} // namespace

int ready_seconds_of(Part part, const TimeModel& time)
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

int seconds_of(const Exercise& exercise, const Dose& dose, const TimeModel& time)
{
    const int repetitions = dose.repetitions ? dose.repetitions->most : 1;
    int seconds = ready_seconds_of(exercise.part, time);
    seconds += dose.sets * set_seconds(exercise, dose, repetitions, time);
    seconds += (dose.sets - 1) * dose.rest_seconds;
    for (const RampSet& ramp : dose.ramp) {
        seconds += set_seconds(exercise, dose, ramp.repetitions, time) + ramp.rest_seconds;
    }
    return seconds;
}

std::optional<int> fill_seconds(int others, const TimeModel& time)
{
    const int left = time.warmup_at_least - time.ready_warmup - others;
    const int steps = (left + time.fill_step - 1) / time.fill_step;
    const int filled = steps * time.fill_step;
    if (left <= 0 || filled < time.fill_at_least || filled > time.fill_at_most) {
        return std::nullopt;
    }
    return filled;
}

int warmup_seconds_at_most(const TimeModel& time)
{
    return time.warmup_at_least + time.fill_step - 1;
}

} // namespace upperback
