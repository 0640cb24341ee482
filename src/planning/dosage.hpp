// How much of a move: the table's range, the entry's own values, what age and cautions narrow,
// the floors, and one value inside what is left.
#pragma once

#include "model/routine.hpp"
#include "planning/eligibility.hpp"
#include "planning/facts.hpp"

#include <optional>
#include <span>
#include <vector>

namespace upperback {

/// What a dose may be before one value is taken from it.
struct DoseRange {
    Choice sets{1, 1, 1};
    std::optional<Range> repetitions{};
    std::optional<Choice> hold_seconds{};
    std::optional<Choice> carry_seconds{};
    Choice rest_seconds{};
    std::optional<Range> reserve{};
    Mark mark = Mark::ours;
    std::vector<std::string_view> sources{};
};

/// How much --minutes has taken away, in the order of the design: rests, sets, stretches.
struct Economy {
    bool least_rests = false;
    int moves_with_least_sets = 0; ///< counted from the last move
    bool short_stretches = false;
};

/// The range for this level and goal, before anything narrows it.
DoseRange wide_range(const Exercise& exercise, const Facts& facts);

/// The same after narrowing and floors.
DoseRange dose_range(const Exercise& exercise, const Facts& facts);

/// The usual values of a range, as the measure of the exercise has them.
Dose dose_in(const DoseRange& range, const Exercise& exercise, const TimeModel& time);

/// The dose of a warm-up move or a stretch. The move that fills the warm-up has no seconds yet.
Dose dose_of(const Exercise& exercise, const Facts& facts, const Economy& economy);

/// What a warm-up move or a stretch takes; the move that fills the warm-up, without its seconds.
int seconds_alone(const Exercise& exercise, const Facts& facts, const Economy& economy);

} // namespace upperback
