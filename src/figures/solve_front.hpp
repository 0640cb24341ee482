// The skeleton of a front or back view.
#pragma once

#include "figures/skeleton.hpp"

namespace upperback {

/// Of a scene whose view is front or back. What leans or points toward the viewer is shorter.
Skeleton solve_front(const Scene& scene);

} // namespace upperback
