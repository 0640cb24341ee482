// Rows of doses.yaml -> model.
#pragma once

#include "catalog/overlay.hpp"
#include "catalog/reading.hpp"
#include "model/doses.hpp"

namespace upperback {

/// Sections without a row, and rows that the program needs and that are not there, are Problems.
Doses read_doses(const Rows& rows, Reading& reading);

} // namespace upperback
