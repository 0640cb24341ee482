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
    const std::size_t after = picture.drawing.shapes.size();
    draw_scenery(picture.drawing, subject, Layer::front);
    for (std::size_t i = 0; i < after && picture.turn.is_needed; ++i) {
        Shape& shape = picture.drawing.shapes[i];
        if (i >= body || shape.piece == Piece::bedding) {
            turn_shape(shape, picture.turn);
        }
    }
    return picture;
}

} // namespace upperback
