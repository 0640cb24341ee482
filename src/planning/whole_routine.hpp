// All that is said of a session whose moves and doses stand: parts, things, muscles, notes, words.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"

namespace upperback {

/// The routine of a composition. It points at the catalogue, and no longer at the field.
Routine routine_of(const Composition& composition, const Field& field);

} // namespace upperback
