// What age, cautions and the goal relief changed about a dose, to be told to the user.
#pragma once

#include "model/routine.hpp"
#include "planning/dosage.hpp"

#include <vector>

namespace upperback {

/// The changes to one move of the strength part, sorted by `what`; empty where nothing changed.
std::vector<Narrowed> narrowed_of(const Exercise& exercise, const Facts& facts);

} // namespace upperback
