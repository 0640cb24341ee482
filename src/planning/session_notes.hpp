// What is said of a session as a whole: opening lines, what was narrowed, notes, how often, the
// stop box, and the sources of it all.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"

namespace upperback {

/// Completes a routine whose parts stand.
void add_notes(Routine& routine, const Composition& composition);

} // namespace upperback
