// A cable machine: its stack of weights, its pulley and its thigh pad.
#include "figures/boxes.hpp"
#include "figures/scenery_parts.hpp"

#include <algorithm>

namespace upperback {
namespace {

void scene_box(Drawing& drawing, const Path& path, Fill paint, Pen pen)
{
    drawing.both(path, paint, pen, Piece::scenery);
}

// The machine stands at x and away from the middle; `out` is measured from there.
struct Place {
    double x = 0;
    double away = 1;

    Path box_of(double from, double bottom, double to, double top) const
    {
        return box(x + away * from, bottom, x + away * to, top);
    }
};

void draw_weights(Drawing& drawing, const Place& place)
{
    constexpr int plates = 7;
    scene_box(drawing, place.box_of(2, 3, 7, 34), Fill::far_prop, Pen::fine);
    for (int i = 1; i < plates; ++i) {
        const double y = 3 + i * 31.0 / plates;
        const Path gap = segment({place.x + place.away * 2, y}, {place.x + place.away * 7, y});
        drawing.line(gap, Pen::white_fine, Piece::scenery);
    }
}

void draw_stack(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(50);
    const Place place{x, x < 0 ? -1.0 : 1.0};
    const double pulley = prop.pulley.value_or(70);
    const double arm = prop.arm.value_or(0);
    const double height = prop.height.value_or(std::max(108.0, pulley + 4));
    scene_box(drawing, place.box_of(0, 0, 9, height), Fill::pale, Pen::thin);
    draw_weights(drawing, place);
    if (arm > 0) {
        const Path beam = place.box_of(-arm - 1, pulley + 2.2, 9, pulley + 5);
        scene_box(drawing, beam, Fill::middle, Pen::thin);
    } else {
        static constexpr std::array<Point, 4> mount{{{-1.6, -2.4}, {0, -3}, {0, 3}, {-1.6, 2.4}}};
        const Frame frame{.origin = {x, pulley}, .x_axis = {place.away, 0}};
        scene_box(drawing, polygon(placed(mount, frame)), Fill::middle, Pen::thin);
    }
    const Point wheel{x - place.away * (arm + pulley_radius), pulley};
    scene_box(drawing, circle(wheel, 1.9), Fill::white, Pen::thin);
    if (prop.plate) {
        static constexpr std::array<Point, 4> plate{{{0, -1.5}, {2.2, -1.5}, {5.2, 10}, {3, 10}}};
        scene_box(drawing, polygon(moved(plate, *prop.plate)), Fill::middle, Pen::thin);
    }
}

} // namespace

void draw_cable_machine(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const bool side_view = subject.scene.view == View::side;
    const auto* anchor = prop.anchor ? std::get_if<Point>(&*prop.anchor) : nullptr;
    if ((side_view || prop.x) && prop.stack.value_or(true)) {
        draw_stack(drawing, prop);
    } else if (anchor != nullptr) {
        scene_box(drawing, circle(*anchor, 1.9), Fill::white, Pen::thin);
    }
    if (side_view && prop.pad.value_or(false)) {
        const LegJoints& leg = subject.skeleton.legs[0];
        const Point pad = between(leg.hip, leg.knee, .72) + Point{0, 7};
        drawing.line(segment(pad, {prop.x.value_or(50), pad.y}), Pen::sleeve, Piece::scenery);
        scene_box(drawing, circle(pad, 2.6), Fill::middle, Pen::thin);
    }
}

} // namespace upperback
