// How much of each move of a break, and what it takes.
#pragma once

#include "planning/break_ground.hpp"

#include <span>
#include <vector>

namespace upperback {

/// What the move takes with the fewest sets and the shortest rests of its range.
int least_break_seconds(const Exercise& exercise, const BreakGround& ground);

/// What it takes with this dose.
int break_seconds(const Exercise& exercise, const Dose& dose, const BreakGround& ground);

/// The doses of moves in the order of doing: the least ones; then, as far as the minutes allow,
/// usual sets from the first move on, and then usual rests, of all or of none. No move has more
/// sets than its kind of break allows.
std::vector<Dose> break_doses(std::span<const Candidate* const> moves, const BreakGround& ground);

} // namespace upperback
