// Fewer curves for the same outline.
#pragma once

#include "figures/path.hpp"

namespace upperback {

/// Runs of curves that join smoothly become one curve each, as long as that stays within
/// `tolerance` of where they joined: at most eight into one, by least squares for the lengths of
/// its handles, whose directions stay. All else stays as it is.
Path simplified(const Path& path, double tolerance);

} // namespace upperback
