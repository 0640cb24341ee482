// Rows of exercises/ -> model.
#pragma once

#include "catalog/overlay.hpp"
#include "catalog/reading.hpp"
#include "model/exercise.hpp"

namespace upperback {

/// In the byte order of ids.
std::span<const Exercise> read_exercises(const Rows& rows, Reading& reading);

} // namespace upperback
