#include "figures/panel.hpp"

#include "figures/draw_props.hpp"

namespace upperback {

PanelPicture
draw_panel(const Figure& figure, const Pose& pose, Panel panel, std::span<const TintedShape> tints)
{
    PanelPicture picture{.scene = scene_of(figure, pose, panel)};
    picture.skeleton = solve(picture.scene);
    picture.turn = turn_of(pose, picture.skeleton);
    const Subject subject{picture.scene, picture.skeleton, tints, figure.hair};
    draw_scenery(picture.drawing, subject, Layer::back);
    const std::size_t body = picture.drawing.shapes.size();
    if (pose.view == View::side) {
        draw_side(picture.drawing, subject);
    } else {
        draw_front(picture.drawing, subject);
    }
    if (picture.turn.is_needed) {
        turn_shapes(picture.drawing, body, picture.turn);
    }
    draw_scenery(picture.drawing, subject, Layer::front);
    return picture;
}

} // namespace upperback
