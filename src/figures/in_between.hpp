// Poses on the way from one to another.
#pragma once

#include "model/pose.hpp"

namespace upperback {

/// The pose at `share` (0 to 1) of the way. Numbers move evenly, limbs that are tilted out of the
/// picture along the sphere. What is no number, and a limb that only `to` says by a key of its
/// own, is that of `to`, as soon as the way has begun.
Pose in_between(const Pose& from, const Pose& to, double share);

} // namespace upperback
