// When no break is possible: what cannot be met, what stands in its way, and the smallest changes
// that would make it possible.
#pragma once

#include "planning/break_ground.hpp"

namespace upperback {

/// Explains why `choose_break` found nothing on this ground. `catalog` is the one that the ground
/// was made of. Repairs are all single changes that help, each verified by choosing with it; where
/// there is none, all pairs: more minutes (the least that are enough), a thing to add, a practical
/// limit to lift, a word of --without or --with to drop. Never a health caution.
Shortfall break_shortfall(const BreakGround& ground, const Catalog& catalog);

} // namespace upperback
