// What stands beside the body: walls, furniture, posts.
#include "figures/boxes.hpp"
#include "figures/draw_props.hpp"
#include "figures/scenery_parts.hpp"

#include <algorithm>

namespace upperback {
namespace {

void scene_box(Drawing& drawing, const Path& path, Paint paint, Pen pen)
{
    drawing.both(path, paint, pen, Piece::scenery);
}

void draw_side_wall(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const double height = prop.height.value_or(108);
    const double depth = prop.side.value_or(Edge::right) == Edge::right ? 4 : -4;
    drawing.fill(box(x, 0, x + depth, height), Paint::pale, Piece::scenery);
    for (int i = 0; i < static_cast<int>(height / 6); ++i) {
        const double y = 2 + 6 * i;
        drawing.line(segment({x, y}, {x + depth, y + 3.6}), Pen::gray_fine, Piece::scenery);
    }
    drawing.line(segment({x, 0}, {x, height}), Pen::contour, Piece::scenery);
}

void draw_wall(Drawing& drawing, View view, const Prop& prop)
{
    if (view == View::side) {
        draw_side_wall(drawing, prop);
        return;
    }
    const double x = prop.x.value_or(0);
    const double half = prop.width.value_or(66) / 2;
    const double height = prop.height.value_or(108);
    drawing.fill(box(x - half, 0, x + half, height), Paint::pale, Piece::scenery);
    const std::array<Point, 4> edge{
        {{x - half, 0}, {x - half, height}, {x + half, height}, {x + half, 0}}};
    drawing.line(polygon(edge, Ends::open), Pen::gray_fine, Piece::scenery);
}

void draw_doorframe(Drawing& drawing, View view, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const double height = prop.height.value_or(112);
    if (view == View::side) {
        scene_box(drawing, box(x, 0, x + 4.5, height), Paint::light, Pen::thin);
        drawing.line(segment({x + 1.5, 0}, {x + 1.5, height}), Pen::gray_fine, Piece::scenery);
        return;
    }
    constexpr double jamb = 6;
    const double half = prop.width.value_or(52) / 2;
    for (const double side : {-1.0, 1.0}) {
        const double inner = x + side * half;
        const double outer = inner + side * jamb;
        const std::array<Point, 4> post{
            {{inner, 0}, {outer, 0}, {outer, height + jamb}, {inner, height}}};
        scene_box(drawing, polygon(post), Paint::light, Pen::thin);
    }
    const std::array<Point, 4> lintel{
        {{x - half, height},
         {x + half, height},
         {x + half + jamb, height + jamb},
         {x - half - jamb, height + jamb}}};
    scene_box(drawing, polygon(lintel), Paint::light, Pen::thin);
}

void draw_step(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const auto span = prop.span.value_or(std::array{x - 12, x + 12});
    scene_box(drawing, box(span[0], 0, span[1], height_of(prop)), Paint::light, Pen::contour);
}

void draw_cushion(Drawing& drawing, const Prop& prop)
{
    const double half = prop.width.value_or(20) / 2;
    const double height = height_of(prop);
    const Point base{prop.x.value_or(0), prop.y.value_or(0)};
    Points points;
    for (const Point corner :
         {Point{-1, .5},
          {-.9, .92},
          {-.4, 1},
          {.4, 1},
          {.9, .92},
          {1, .5},
          {.9, .08},
          {.4, 0},
          {-.4, 0},
          {-.9, .08}}) {
        points.push_back(base + Point{corner.x * half, corner.y * height});
    }
    scene_box(drawing, smooth(points, Ends::closed), Paint::light, Pen::thin);
}

// Where a roller lies that touches the back from below: the place on it whose normal ends on the
// roller's axis.
double roller_below(const Subject& subject, double radius)
{
    const Strip torso = torso_strip(subject.scene, subject.skeleton);
    double best = 0;
    double least = -1;
    for (int i = 0; i <= 60; ++i) {
        const double along = .3 + i * .01;
        const Point back = torso.at({along, -1});
        const Point axis = back + unit(back - torso.line.at(along).at) * (radius - .3);
        const double off = std::abs(axis.y - radius);
        if (least < 0 || off < least) {
            least = off;
            best = axis.x;
        }
    }
    return best;
}

void draw_roller(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const double radius = height_of(prop) / 2;
    if (prop.span) {
        const auto [from, to] = *prop.span;
        scene_box(drawing, box(from, 0, to, 2 * radius), Paint::middle, Pen::contour);
    } else if (subject.scene.view == View::side) {
        const double x = prop.x ? *prop.x : roller_below(subject, radius);
        scene_box(drawing, circle({x, radius}, radius), Paint::middle, Pen::contour);
        drawing.line(circle({x, radius}, radius * .42), Pen::fine, Piece::scenery);
    }
}

void draw_mat(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    constexpr double beyond = 12;
    double least = subject.skeleton.hip.x;
    double most = least;
    const auto take = [&least, &most](Point joint) {
        least = std::min(least, joint.x);
        most = std::max(most, joint.x);
    };
    take(subject.skeleton.head);
    for (const ArmJoints& arm : subject.skeleton.arms) {
        take(arm.elbow);
        take(arm.grip);
    }
    for (const LegJoints& leg : subject.skeleton.legs) {
        take(leg.knee);
        take(leg.ankle);
    }
    const auto span = prop.span.value_or(std::array{least - beyond, most + beyond});
    scene_box(drawing, box(span[0], 0, span[1], height_of(prop)), Paint::mat, Pen::fine);
}

void draw_behind(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const View view = subject.scene.view;
    switch (prop.kind) {
    case PropKind::wall:
        return draw_wall(drawing, view, prop);
    case PropKind::bench:
        return draw_bench(drawing, prop);
    case PropKind::incline_bench:
        return draw_incline_bench(drawing, subject, prop);
    case PropKind::table:
        return draw_table(drawing, prop);
    case PropKind::step:
        return draw_step(drawing, prop);
    case PropKind::cushion:
        return draw_cushion(drawing, prop);
    case PropKind::foam_roller:
        return draw_roller(drawing, subject, prop);
    case PropKind::mat:
        return draw_mat(drawing, subject, prop);
    case PropKind::cable:
        return draw_cable_machine(drawing, subject, prop);
    case PropKind::band:
    case PropKind::suspension:
    case PropKind::towel:
        return draw_anchor(drawing, view, prop);
    case PropKind::pull_up_bar:
        return draw_pull_up_bar(drawing, view, prop);
    default:
        return;
    }
}

} // namespace

void draw_scenery(Drawing& drawing, const Subject& subject, Layer layer)
{
    const View view = subject.scene.view;
    for (const Prop* prop : subject.scene.props) {
        if (prop->kind == PropKind::chair) {
            draw_chair(drawing, view, *prop, layer);
        } else if (prop->kind == PropKind::doorframe) {
            if (layer == (view == View::side ? prop->layer.value_or(Layer::back) : Layer::back)) {
                draw_doorframe(drawing, view, *prop);
            }
        } else if (layer == Layer::back) {
            draw_behind(drawing, subject, *prop);
        }
    }
}

} // namespace upperback
