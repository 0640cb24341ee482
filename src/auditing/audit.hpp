// A finished routine, checked again from its own words and the catalogue. Nothing here knows how a
// routine is made: matching, doses, time and order are written a second time on purpose.
#pragma once

#include "model/routine.hpp"
#include "model/verification.hpp"

#include <vector>

namespace upperback {

/// All that is wrong, in the order of the routine: the request, each part with its moves, then what
/// concerns the whole session. Empty: nothing is. Judged from `routine.request` and the catalogue
/// alone; what the routine says of itself is never taken for granted.
std::vector<Violation> audit(const Routine& routine, const Catalog& catalog);

} // namespace upperback
