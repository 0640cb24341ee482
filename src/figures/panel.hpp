// One of the two drawings of a picture: a pose solved and drawn, in %H.
#pragma once

#include "figures/draw_body.hpp"
#include "figures/turn.hpp"

namespace upperback {

/// Views the figure that it was made from.
struct PanelPicture {
    Scene scene{};
    Skeleton skeleton{}; ///< upright, where the pose turns it
    Turn turn{};
    Drawing drawing{};

    /// Where the joint is in the picture.
    Point at(JointName name) const { return turn(joint_at(skeleton, name)); }
};

/// `tinted`: with the muscles of the move.
PanelPicture
draw_panel(const Figure& figure, const Pose& pose, Panel panel, std::span<const TintedShape> tints);

} // namespace upperback
