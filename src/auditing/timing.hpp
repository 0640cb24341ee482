// The time model, written a second time. Seconds; wide enough for whatever numbers a file claims.
#pragma once

#include "auditing/session.hpp"

namespace upperback {

/// To get ready for a move of the part.
int usual_ready_seconds(const TimeModel& time, Part part);

/// All that the move takes with the dose that is said: getting ready, work and rests.
long long expected_seconds(const AuditedMove& move, const TimeModel& time);

} // namespace upperback
