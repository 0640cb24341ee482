#include "rendering/follow_along.hpp"

#include "rendering/dose_words.hpp"
#include "rendering/names.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

using Turns = std::vector<std::string>;

// In the words of a move's boxes.
Turns turns_of(const Exercise& exercise)
{
    if (exercise.sides == Sides::together) {
        return {};
    }
    return exercise.each == Each::way ? Turns{"one-way", "other-way"} : Turns{"left", "right"};
}

int repetition_seconds(const Dose& dose)
{
    const Tempo tempo = dose.tempo.value_or(Tempo{});
    return tempo.up_seconds + tempo.pause_seconds + tempo.down_seconds +
           dose.hold_seconds.value_or(0);
}

bool is_counted(const Exercise& exercise)
{
    return exercise.measure == Measure::repetitions ||
           exercise.measure == Measure::held_repetitions;
}

/// One set: of how many repetitions, and what it is called.
struct SetOfMove {
    std::string name{};
    int repetitions = 0;
    int holds_before = 0; ///< of each side, in the sets before
};

/// Cuts the sets of one move into segments.
class Cutter {
public:
    Cutter(const Prescription& prescription, const TimeModel& time)
        : exercise_(*prescription.exercise), dose_(prescription.dose), time_(time),
          turns_(turns_of(exercise_))
    {
        add(SegmentKind::ready, prescription.ready_seconds);
    }

    // Only what takes time is a segment.
    void add(SegmentKind kind, int seconds, std::string set = {}, std::string turn = {})
    {
        if (seconds > 0) {
            segments_.push_back(
                {.kind = kind, .seconds = seconds, .set = std::move(set), .turn = std::move(turn)}
            );
        }
    }

    void add_set(const SetOfMove& set)
    {
        if (exercise_.measure == Measure::hold) {
            add_holds(set);
        } else if (exercise_.measure == Measure::carry) {
            add_work(set.name, dose_.carry_seconds.value_or(0));
        } else if (!turns_.empty() && exercise_.part == Part::warmup) {
            // Repetitions that alternate are one stretch of time.
            add(SegmentKind::work, 2 * set.repetitions * repetition_seconds(dose_), set.name, "both"
            );
        } else {
            add_work(set.name, set.repetitions * repetition_seconds(dose_));
        }
    }

    std::vector<Segment> segments() { return std::move(segments_); }

private:
    const Exercise& exercise_;
    const Dose& dose_;
    const TimeModel& time_;
    Turns turns_{};
    std::vector<Segment> segments_{};

    void add_work(const std::string& name, int seconds)
    {
        if (turns_.empty()) {
            add(SegmentKind::work, seconds, name);
            return;
        }
        add(SegmentKind::work, seconds, name, turns_.front());
        if (exercise_.part != Part::warmup) {
            add(SegmentKind::change, time_.side_change, {}, turns_.back());
        }
        add(SegmentKind::work, seconds, name, turns_.back());
    }

    // All holds of a side, then those of the other: one change of sides.
    void add_holds(const SetOfMove& set)
    {
        const Turns turns = turns_.empty() ? Turns{""} : turns_;
        for (const std::string& turn : turns) {
            for (int hold = 1; hold <= set.repetitions; ++hold) {
                if (hold > 1) {
                    add(SegmentKind::release, time_.hold_change);
                } else if (turn != turns.front()) {
                    add(SegmentKind::change, time_.hold_change, {}, turn);
                }
                add(SegmentKind::hold,
                    dose_.hold_seconds.value_or(0),
                    fmt::format("{}", set.holds_before + hold),
                    turn);
            }
        }
    }
};

FollowedMove followed(const Prescription& move, std::string_view part, const TimeModel& time)
{
    const Exercise& exercise = *move.exercise;
    FollowedMove result{
        .id = std::string{exercise.id},
        .name = std::string{exercise.name},
        .part = std::string{part},
        .dose = dose_words(move),
        .sets = move.dose.sets,
        .seconds = move.seconds,
        .segments = segments_of(move, time)};
    if (is_counted(exercise)) {
        const Range repetitions = move.dose.repetitions.value_or(Range{});
        result.repetition_seconds = repetition_seconds(move.dose);
        result.return_seconds = move.dose.tempo.value_or(Tempo{}).down_seconds;
        result.enough = repetitions.least < repetitions.most ? repetitions.least : 0;
    }
    return result;
}

} // namespace

std::vector<Segment> segments_of(const Prescription& prescription, const TimeModel& time)
{
    const Dose& dose = prescription.dose;
    Cutter cutter(prescription, time);
    int number = 0;
    for (const RampSet& ramp : dose.ramp) {
        cutter.add_set({.name = fmt::format("r{}", ++number), .repetitions = ramp.repetitions});
        cutter.add(SegmentKind::rest, ramp.rest_seconds);
    }
    const int repetitions = dose.repetitions ? dose.repetitions->most : 1;
    for (int set = 1; set <= dose.sets; ++set) {
        if (set > 1) {
            cutter.add(SegmentKind::rest, dose.rest_seconds);
        }
        cutter.add_set(
            {.name = fmt::format("{}", set),
             .repetitions = repetitions,
             .holds_before = (set - 1) * repetitions}
        );
    }
    return cutter.segments();
}

FollowAlong follow_along(const Routine& routine, const Catalog& catalog)
{
    FollowAlong follow{.seconds = routine.total_seconds};
    for (const RoutinePart& part : routine.parts) {
        for (const Prescription& move : part.exercises) {
            follow.moves.push_back(followed(move, part_name(part.part), catalog.doses.time));
        }
    }
    return follow;
}

FollowAlong follow_along(const Break& pause, const Catalog& catalog)
{
    FollowAlong follow{.seconds = pause.total_seconds};
    for (const Prescription& move : pause.exercises) {
        follow.moves.push_back(followed(move, "", catalog.doses.time));
    }
    return follow;
}

} // namespace upperback
