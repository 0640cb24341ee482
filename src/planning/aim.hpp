// The weekly sets that a muscle needs to make progress, and the moves that get more sets for it.
// Half sets: a set counts 2 for a primary muscle, 1 for a secondary one (S99).
#pragma once

#include "planning/growth.hpp"

#include <string>
#include <vector>

namespace upperback {

/// Where a muscle that the program exists for would miss its aim, the moves that train it directly
/// get a set more, one at a time in the order of the week, as far as ranges, limits and minutes
/// allow. Says which moves have more than usual, and which muscles stay under their aim and why,
/// from the week on in which all have their sets.
void reach_aims(
    GrowingBlock& block,
    int from_week,
    std::vector<std::string>& notes,
    std::vector<UnderAim>& short_of
);

} // namespace upperback
