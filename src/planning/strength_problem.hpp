// The strength part as a problem for the search: what limits of sets and minutes ask of a set.
#pragma once

#include "planning/attempt.hpp"

namespace upperback {

/// The limits of sets a muscle hold, and the doses fit the seconds that there are for this part.
PartProblem strength_problem(std::optional<int> seconds, Seeded seeded, const Attempt& attempt);

} // namespace upperback
