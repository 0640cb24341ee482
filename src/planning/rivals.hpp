// The best other sets of a part that was chosen: without one of its moves, or with another one.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"
#include "planning/selection.hpp"

#include <optional>
#include <vector>

namespace upperback {

/// The set of the highest value that does not hold the candidate, by the order of select().
std::optional<Selection> best_without(int candidate, const SelectionProblem& problem);

/// The set of the highest value that holds the candidate, by the order of select().
std::optional<Selection> best_with(int candidate, const SelectionProblem& problem);

/// For each move of the part, in the order of doing, the best set without it. As for the chosen
/// set, the parts before it, its size, its doses and its seconds are given. `field` is what the
/// composition was made of.
std::vector<Rival> rivals_of(Part part, const Composition& composition, const Field& field);

/// The same for one move of the part.
Rival rival_without(const Candidate& move, const Composition& composition, const Field& field);

/// The best set of its part that holds a move that was not chosen, under the same conditions.
Rival rival_with(const Candidate& move, const Composition& composition, const Field& field);

} // namespace upperback
