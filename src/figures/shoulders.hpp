// Places of a front or back view that are built from several joints: the slopes from the neck to
// the shoulders, and the shoulder blades.
#pragma once

#include "figures/draw_body.hpp"

namespace upperback {

/// One half of a trunk's outline, from the hip to the neck.
struct ShoulderSlope {
    Points flank{}; ///< from the hip to the armpit
    Point outside{};
    Point top{};
    Point slope{};
    Point neck{};
};

/// `side`: 1 on the right of the picture, -1 on the left.
ShoulderSlope
shoulder_slope(const Skeleton& skeleton, const Strip& torso, const Strip& neck, int side);

/// The corners of a shoulder blade.
struct ShoulderBlade {
    Point lower{};
    Point upper{};
    Point outer{}; ///< the acromion
};

ShoulderBlade shoulder_blade(const Scene& scene, const Skeleton& skeleton, int side);

Strip front_neck_strip(const Skeleton& skeleton);

/// The limb on that side of the picture.
std::size_t limb_on(const Skeleton& skeleton, int side);

/// The muscles of trunk and neck.
void draw_trunk_tints(
    Drawing& drawing, const Subject& subject, const Strip& torso, const Strip& neck
);

/// The outlines of both shoulder blades.
void draw_shoulder_blades(Drawing& drawing, const Subject& subject);

} // namespace upperback
