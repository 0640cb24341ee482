// What is wrong with a pose, before anybody prints it.
#pragma once

#include "model/exercise.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// Findings on the picture of the exercise, which must have one; each is "what; what to do", in
/// lower case, after "start: " or "end: " where it is about one pose. Empty: a picture may still be
/// wrong, but bones are whole, hands and feet reach, supports carry, joints bend as they can, a
/// free stand is in balance, something moves, and all lines are on the picture and thick enough.
/// Limits of joints: elbow -8 to 155, knee -5 to 165, hip -35 to 150 degrees (ours, after clinical
/// ranges of motion with some slack). Masses for the balance: Winter, table 4.1.
std::vector<std::string> check_figure(const Exercise& exercise);

/// Findings on a picture that is meant for monochrome: colors in it, tints without hatching.
std::vector<std::string> check_mono(std::string_view svg);

} // namespace upperback
