// Arms and legs.
#pragma once

#include "figures/draw_body.hpp"
#include "figures/tones.hpp"

namespace upperback {

void draw_side_arm(Drawing& drawing, const Subject& subject, std::size_t arm);
void draw_side_leg(Drawing& drawing, const Subject& subject, std::size_t i);

/// Clothes of a side view, a little wider than the limb in them.
Strip sleeve_strip(const ArmJoints& arm);
Strip shorts_strip(const LegJoints& leg);

/// `behind`: drawn gray, before the trunk.
void draw_front_arm(Drawing& drawing, const Subject& subject, std::size_t arm, bool behind);
/// The hand once more, over what lies across both.
void draw_front_fist(Drawing& drawing, const Subject& subject, std::size_t arm);

/// Whether a segment with that tilt lies behind the one that it hangs on.
bool points_away(double tilt, View view);

Strip front_shorts_strip(const Skeleton& skeleton, std::size_t leg);
void draw_front_leg(Drawing& drawing, const Subject& subject, std::size_t i);

} // namespace upperback
