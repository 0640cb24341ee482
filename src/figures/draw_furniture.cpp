#include "figures/boxes.hpp"
#include "figures/scenery_parts.hpp"

#include <algorithm>

namespace upperback {
namespace {

void scene_box(Drawing& drawing, const Path& path, Fill paint, Pen pen)
{
    drawing.both(path, paint, pen, Piece::scenery);
}

void draw_leg(Drawing& drawing, double x, double half, double top)
{
    scene_box(drawing, box(x - half, 0, x + half, top), Fill::middle, Pen::thin);
}

void draw_side_chair(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const double seat = height_of(prop);
    const double back = chair_back_of(prop);
    const double forward = prop.facing == Edge::left ? -1 : 1;
    draw_leg(drawing, x - 10 * forward, 1, seat - 2);
    draw_leg(drawing, x + 11 * forward, 1, seat - 2);
    if (back > 0) {
        const Frame frame{.origin = {x, seat}, .x_axis = {forward, 0}};
        const std::array<Point, 4> rest{{{-12.5, -3}, {-10.3, -3}, {-12.5, back}, {-14.7, back}}};
        scene_box(drawing, polygon(placed(rest, frame)), Fill::light, Pen::thin);
    }
    scene_box(drawing, box(x - 13, seat - 3, x + 13, seat), Fill::light, Pen::thin);
}

} // namespace

void draw_bench(Drawing& drawing, const Prop& prop)
{
    const auto span = prop.span.value_or(std::array{-20.0, 45.0});
    const double height = height_of(prop);
    draw_leg(drawing, span[0] + 5, 1.2, height - 4);
    draw_leg(drawing, span[1] - 5, 1.2, height - 4);
    scene_box(drawing, box(span[0], height - 4.2, span[1], height), Fill::light, Pen::contour);
}

// The pad lies against the front of the trunk, wherever that is.
void draw_incline_bench(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const double low = prop.low.value_or(-19);
    const double high = prop.high.value_or(13);
    constexpr double thickness = 3.6;
    const Strip torso = torso_strip(subject.scene, subject.skeleton);
    const Station middle = torso.line.at(.5);
    const Point forward = turned_left(middle.heading) * -1;
    double out = 0;
    for (const double along : {.06, .3, .5, .7, .86}) {
        out = std::max(out, dot(torso.at({along, 1}) - middle.at, forward));
    }
    const Point surface = middle.at + forward * (out - .4);
    const Point foot = surface + middle.heading * low;
    const Point head = surface + middle.heading * high;
    const Point foot_below = foot + forward * thickness;
    const Point head_below = head + forward * thickness;
    const Point stay = between(foot_below, head_below, .72);
    const std::array<Point, 4> leg{
        {stay - Point{1.2, 0}, stay + Point{1.2, 0}, {stay.x + 3.6, 0}, {stay.x + 1.2, 0}}};
    scene_box(drawing, polygon(leg), Fill::middle, Pen::thin);
    if (foot_below.y > 4) {
        scene_box(
            drawing,
            box(foot_below.x - .4, 0, foot_below.x + 2, foot_below.y + 1),
            Fill::middle,
            Pen::thin
        );
    }
    scene_box(drawing, box(foot_below.x - 4, 0, stay.x + 9, 2.2), Fill::middle, Pen::thin);
    const std::array<Point, 4> pad{foot, head, head_below, foot_below};
    scene_box(drawing, polygon(pad), Fill::light, Pen::contour);
}

void draw_table(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const auto span = prop.span.value_or(std::array{x - 24, x + 24});
    const double height = height_of(prop);
    draw_leg(drawing, span[0] + 3, 1.3, height - 2);
    draw_leg(drawing, span[1] - 3, 1.3, height - 2);
    scene_box(drawing, box(span[0], height - 3.2, span[1], height), Fill::light, Pen::contour);
}

void draw_chair(Drawing& drawing, View view, const Prop& prop, Layer layer)
{
    const double x = prop.x.value_or(0);
    const double seat = height_of(prop);
    const double back = chair_back_of(prop);
    if (view == View::side) {
        if (layer == Layer::back) {
            draw_side_chair(drawing, prop);
        }
        return;
    }
    if (layer == Layer::back) {
        draw_leg(drawing, x - 11, 1, seat - 2);
        draw_leg(drawing, x + 11, 1, seat - 2);
    }
    if (layer == (view == View::back ? Layer::front : Layer::back)) {
        if (back > 0) {
            scene_box(drawing, box(x - 12, seat - 2, x + 12, seat + back), Fill::pale, Pen::thin);
        }
        scene_box(drawing, box(x - 13, seat - 3, x + 13, seat), Fill::light, Pen::thin);
    }
}

void draw_anchor(Drawing& drawing, View view, const Prop& prop)
{
    const auto* anchor = prop.anchor ? std::get_if<Point>(&*prop.anchor) : nullptr;
    if (anchor == nullptr) {
        return;
    }
    const auto [x, y] = *anchor;
    if (prop.kind == PropKind::suspension) {
        scene_box(drawing, box(x - 9, y, x + 9, y + 2.4), Fill::middle, Pen::thin);
        return;
    }
    if (prop.kind == PropKind::towel && view != View::side) {
        return;
    }
    if (prop.post.value_or(view == View::side)) {
        const double depth = prop.kind == PropKind::towel ? 3.4 : 3;
        scene_box(drawing, box(x, 0, x > 0 ? x + depth : x - depth, 108), Fill::light, Pen::thin);
    }
    if (prop.kind == PropKind::band) {
        scene_box(drawing, circle(*anchor, 1.3), Fill::prop, Pen::thin);
    }
}

void draw_pull_up_bar(Drawing& drawing, View view, const Prop& prop)
{
    if (!prop.at) {
        return;
    }
    const auto [x, y] = *prop.at;
    if (view != View::side) {
        scene_box(drawing, box(x - 28, y - 1, x + 28, y + 1), Fill::middle, Pen::thin);
        return;
    }
    scene_box(drawing, box(x - .7, y, x + .7, y + 8), Fill::middle, Pen::thin);
    scene_box(drawing, box(x - 8, y + 8, x + 8, y + 10), Fill::middle, Pen::thin);
    scene_box(drawing, circle(*prop.at, 1.4), Fill::prop, Pen::thin);
}

void draw_loop(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const auto* anchor = prop.anchor ? std::get_if<Point>(&*prop.anchor) : nullptr;
    if (anchor == nullptr) {
        return;
    }
    const JointName to = prop.to.value_or(JointName{Joint::foot, Flank::near});
    const Point end = joint_at(subject.skeleton, to);
    const Point along = unit(end - *anchor);
    const Point aside = turned_left(along);
    const std::array points{
        *anchor + Point{0, 1.2},
        *anchor + aside * .9 + along * 2,
        end + aside * 1.5 - along * 6,
        end + aside * 1.2,
        end - aside * 1.2,
        end - aside * 1.5 - along * 6,
        *anchor - aside * .9 + along * 2};
    const Path loop = smooth(points, Ends::closed);
    drawing.line(loop, Pen::loop_halo, Piece::prop);
    drawing.line(loop, Pen::loop, Piece::prop);
}

void draw_bench_before_chest(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const Point chest = subject.skeleton.spine.at(.80).at;
    const double top = chest.y;
    const double bottom = std::min(subject.skeleton.hip.y - 7, top - 10);
    const double half = prop.width.value_or(6.5);
    const double x = chest.x;
    scene_box(drawing, box(x - 1.6, 2, x + 1.6, bottom + 1), Fill::middle, Pen::thin);
    scene_box(drawing, box(x - 9, 0, x + 9, 2.2), Fill::middle, Pen::thin);
    const std::array<Point, 8> pad{
        {{x - half, bottom + 1},
         {x - half, top - 2.5},
         {x - half + 2, top},
         {x + half - 2, top},
         {x + half, top - 2.5},
         {x + half, bottom + 1},
         {x + half - 1, bottom},
         {x - half + 1, bottom}}};
    scene_box(drawing, polygon(pad), Fill::light, Pen::contour);
}

} // namespace upperback
