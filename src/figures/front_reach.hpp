// Arms of a front or back view that are brought to something.
#pragma once

#include "figures/skeleton.hpp"

namespace upperback {

/// Bend the arms to what they reach. The rest of the body stands where it shall.
void reach_in_front(const Scene& scene, Skeleton& skeleton);

} // namespace upperback
