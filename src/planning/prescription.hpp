// A chosen move with all that is said of it: things, dose, adaptations, reasons, easier and harder.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"

#include <vector>

namespace upperback {

/// The moves of a part in the order of doing.
std::vector<Prescription>
prescriptions(const ChosenPart& part, const Composition& composition, const Field& field);

} // namespace upperback
