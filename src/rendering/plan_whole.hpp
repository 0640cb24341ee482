// All sessions of a plan as one: for what is said once of all of them.
#pragma once

#include "model/plan.hpp"

namespace upperback {

/// The first session with what only others have too: each move once, with the dose that it has
/// first, things, opening lines, notes, changes for the user and sources. Its seconds and its proof
/// mean nothing.
Routine whole_of(const Plan& plan);

} // namespace upperback
