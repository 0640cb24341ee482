// A session as stretches of time, for who does it along with a clock.
#pragma once

#include "model/break.hpp"
#include "rendering/document.hpp"

#include <vector>

namespace upperback {

/// All of a move, in the order of doing: getting ready, lighter sets, sets with their rests. The
/// top of a range of repetitions counts, as in the time model of doses.yaml: the seconds add up to
/// those of the prescription.
std::vector<Segment> segments_of(const Prescription& prescription, const TimeModel& time);

/// The moves of the session; their seconds add up to its `total_seconds`.
FollowAlong follow_along(const Routine& routine, const Catalog& catalog);
FollowAlong follow_along(const Break& pause, const Catalog& catalog);

} // namespace upperback
