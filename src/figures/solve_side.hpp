// The skeleton of a side view.
#pragma once

#include "figures/skeleton.hpp"

namespace upperback {

/// Of a scene whose view is the side.
Skeleton solve_side(const Scene& scene);

/// The foot of that leg as the pose or else its support has it, from where knee and ankle are.
Foot foot_of(const Scene& scene, const Skeleton& skeleton, std::size_t leg);

/// Whether the body rests on that support, as the first or the second.
bool rests_on(const Pose& pose, Support support);

} // namespace upperback
