// How long a dose takes: the time model of doses.yaml, in whole seconds.
#pragma once

#include "model/catalog.hpp"
#include "model/routine.hpp"

#include <optional>

namespace upperback {

/// Seconds to get ready for a move of this part.
int ready_seconds_of(Part part, const TimeModel& time);

/// All of it: getting ready, work, changes of side, rests and ramp sets. The top of the range of
/// repetitions is counted, and a set done once a side is both sides.
int seconds_of(const Exercise& exercise, const Dose& dose, const TimeModel& time);

/// Seconds of moving for the first move of a warm-up whose other moves take `others` in all: what
/// they leave of the whole, rounded up to a step. Nothing where that is outside its limits.
std::optional<int> fill_seconds(int others, const TimeModel& time);

/// What a warm-up takes at most, filled up like that.
int warmup_seconds_at_most(const TimeModel& time);

} // namespace upperback
