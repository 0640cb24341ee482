// A cable machine: its stack of weights, its pulley and its thigh pad.
#include "figures/boxes.hpp"
#include "figures/scenery_parts.hpp"

#include <algorithm>

namespace upperback {
namespace {

void scene_box(Drawing& drawing, const Path& path, Paint paint, Pen pen)
{
    drawing.both(path, paint, pen, Piece::scenery);
}

void draw_weights(Drawing& drawing, double x)
{
    constexpr int plates = 7;
    scene_box(drawing, box(x + 2, 3, x + 7, 34), Paint::far_prop, Pen::fine);
    for (int i = 1; i < plates; ++i) {
        const double y = 3 + i * 31.0 / plates;
        drawing.line(segment({x + 2, y}, {x + 7, y}), Pen::white_fine, Piece::scenery);
    }
}

void draw_stack(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(50);
    const double pulley = prop.pulley.value_or(70);
    const double arm = prop.arm.value_or(0);
    const double height = prop.height.value_or(std::max(108.0, pulley + 4));
    scene_box(drawing, box(x, 0, x + 9, height), Paint::pale, Pen::thin);
    draw_weights(drawing, x);
    if (arm > 0) {
        const Path beam = box(x - arm - 1, pulley + 2.2, x + 9, pulley + 5);
        scene_box(drawing, beam, Paint::middle, Pen::thin);
    } else {
        const std::array<Point, 4> mount{
            {{x - 1.6, pulley - 2.4}, {x, pulley - 3}, {x, pulley + 3}, {x - 1.6, pulley + 2.4}}};
        scene_box(drawing, polygon(mount), Paint::middle, Pen::thin);
    }
    const Point wheel{x - arm - pulley_radius, pulley};
    scene_box(drawing, circle(wheel, 1.9), Paint::white, Pen::thin);
}

} // namespace

void draw_cable_machine(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const bool side_view = subject.scene.view == View::side;
    const auto* anchor = prop.anchor ? std::get_if<Point>(&*prop.anchor) : nullptr;
    if (side_view && prop.stack.value_or(true)) {
        draw_stack(drawing, prop);
    } else if (anchor != nullptr) {
        scene_box(drawing, circle(*anchor, 1.9), Paint::white, Pen::thin);
    }
    if (side_view && prop.pad.value_or(false)) {
        const LegJoints& leg = subject.skeleton.legs[0];
        const Point pad = between(leg.hip, leg.knee, .72) + Point{0, 7};
        drawing.line(segment(pad, {prop.x.value_or(50), pad.y}), Pen::sleeve, Piece::scenery);
        scene_box(drawing, circle(pad, 2.6), Paint::middle, Pen::thin);
    }
}

} // namespace upperback
