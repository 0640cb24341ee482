// Rows of progression.yaml -> model.
#pragma once

#include "catalog/overlay.hpp"
#include "catalog/reading.hpp"
#include "model/progression.hpp"

namespace upperback {

/// A row or a sentence that the program needs and that is not there, and one that it does not
/// know, is a Problem.
Progression read_progression(const Rows& rows, Reading& reading);

} // namespace upperback
