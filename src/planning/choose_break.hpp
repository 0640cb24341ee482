// The moves of a break, with their doses, in the order of doing.
#pragma once

#include "planning/break_ground.hpp"
#include "planning/compose.hpp"

#include <optional>
#include <vector>

namespace upperback {

struct ChosenBreak {
    ChosenPart part{}; ///< views the ground; without a proof
    Facts facts{};     ///< with the number of moves that it came to
};

/// The break that was asked for; nothing where no size has a solution. As many moves as its minutes
/// allow, or fewer where so many cannot stand together or do not fit.
///
/// At the desk: the moves with the most points, one of each area at most. Break 1 of a day is the
/// best set. For each later one a move loses the points `again` for every earlier break of that day
/// that had it, and as many for every one that had a move of its pattern; and no set comes a second
/// time before all that are possible have been had. Of sets with equal points the one whose sorted
/// ids come first is taken.
///
/// The daily block: the best set under the rules of a strength part that fits with the least doses.
/// Then, as far as they fit, sets are raised to the usual ones from the first move on, and then all
/// rests.
std::optional<ChosenBreak> choose_break(const BreakGround& ground);

/// The same whatever the minutes are: the set of `size` moves that would be taken first.
bool has_break(const BreakGround& ground, int size);

} // namespace upperback
