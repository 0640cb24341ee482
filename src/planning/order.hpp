// In which order the moves of a part are done.
#pragma once

#include "planning/eligibility.hpp"

#include <vector>

namespace upperback {

/// True where the one is done before the other; both of one part.
bool comes_before(const Exercise& one, const Exercise& other, const Catalog& catalog);

/// Warm-up: the move that fills it, then by position, area and id. Strength: by class, pattern
/// (heavier first), position and id. Stretches: by position and id.
void put_in_order(std::vector<const Candidate*>& moves, const Catalog& catalog);

} // namespace upperback
