// What stands beside the body: walls, furniture, posts.
#include "figures/boxes.hpp"
#include "figures/draw_props.hpp"
#include "figures/scenery_parts.hpp"

#include <algorithm>

namespace upperback {
namespace {

void scene_box(Drawing& drawing, const Path& path, Fill paint, Pen pen)
{
    drawing.both(path, paint, pen, Piece::scenery);
}

// Seen on its edge, with its cut hatched.
void draw_cut_wall(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const double height = prop.height.value_or(108);
    const Edge side = prop.edge.value_or(prop.side.value_or(Edge::right));
    const double depth = side == Edge::right ? 4 : -4;
    drawing.fill(box(x, 0, x + depth, height), Fill::pale, Piece::scenery);
    for (int i = 0; i < static_cast<int>(height / 6); ++i) {
        const double y = 2 + 6 * i;
        drawing.line(segment({x, y}, {x + depth, y + 3.6}), Pen::gray_fine, Piece::scenery);
    }
    drawing.line(segment({x, 0}, {x, height}), Pen::contour, Piece::scenery);
}

void draw_wall(Drawing& drawing, View view, const Prop& prop)
{
    const bool backdrop = view != View::side || prop.behind.value_or(false);
    if (!backdrop || (view != View::side && prop.edge)) {
        draw_cut_wall(drawing, prop);
        return;
    }
    const double x = prop.x.value_or(0);
    const double half = prop.width.value_or(66) / 2;
    const double height = prop.height.value_or(108);
    drawing.fill(box(x - half, 0, x + half, height), Fill::pale, Piece::scenery);
    const std::array<Point, 4> edge{
        {{x - half, 0}, {x - half, height}, {x + half, height}, {x + half, 0}}};
    drawing.line(polygon(edge, Ends::open), Pen::gray_fine, Piece::scenery);
}

void draw_doorframe(Drawing& drawing, View view, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const double height = prop.height.value_or(112);
    if (view == View::side) {
        scene_box(drawing, box(x, 0, x + 4.5, height), Fill::light, Pen::thin);
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
        scene_box(drawing, polygon(post), Fill::light, Pen::thin);
    }
    const std::array<Point, 4> lintel{
        {{x - half, height},
         {x + half, height},
         {x + half + jamb, height + jamb},
         {x - half - jamb, height + jamb}}};
    scene_box(drawing, polygon(lintel), Fill::light, Pen::thin);
}

void draw_step(Drawing& drawing, const Prop& prop)
{
    const double x = prop.x.value_or(0);
    const auto span = prop.span.value_or(std::array{x - 12, x + 12});
    scene_box(drawing, box(span[0], 0, span[1], height_of(prop)), Fill::light, Pen::contour);
}

void draw_cushion(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    if (prop.under_head.value_or(false)) {
        draw_head_rest(drawing, subject, prop);
        return;
    }
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
    scene_box(drawing, smooth(points, Ends::closed), Fill::light, Pen::thin);
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
        return view == View::side ? draw_incline_bench(drawing, subject, prop) : void();
    case PropKind::table:
        return draw_table(drawing, prop);
    case PropKind::step:
        return draw_step(drawing, prop);
    case PropKind::cushion:
        return draw_cushion(drawing, subject, prop);
    case PropKind::foam_roller:
        return draw_roller(drawing, subject, prop);
    case PropKind::mat:
        return draw_mat(drawing, subject, prop);
    case PropKind::cable:
        return draw_cable_machine(drawing, subject, prop);
    case PropKind::towel:
        if (prop.under_head.value_or(false)) {
            return draw_head_rest(drawing, subject, prop);
        }
        return draw_anchor(drawing, view, prop);
    case PropKind::band:
    case PropKind::suspension:
        return draw_anchor(drawing, view, prop);
    case PropKind::pull_up_bar:
        return draw_pull_up_bar(drawing, view, prop);
    default:
        return;
    }
}

// A door frame or a loop of band may lie in front, if its entry says so.
void draw_one(Drawing& drawing, const Subject& subject, const Prop& prop, Layer layer)
{
    const View view = subject.scene.view;
    const Layer own = prop.layer.value_or(Layer::back);
    if (prop.kind == PropKind::doorframe) {
        if (layer == (view == View::side ? own : Layer::back)) {
            draw_doorframe(drawing, view, prop);
        }
    } else if (prop.kind == PropKind::band && prop.loop.value_or(false)) {
        if (layer == own) {
            draw_loop(drawing, subject, prop);
        }
    } else if (layer == Layer::back) {
        draw_behind(drawing, subject, prop);
    }
}

} // namespace

void draw_scenery(Drawing& drawing, const Subject& subject, Layer layer)
{
    const View view = subject.scene.view;
    for (const Prop* prop : subject.scene.props) {
        if (prop->kind == PropKind::chair) {
            draw_chair(drawing, view, *prop, layer);
        } else {
            draw_one(drawing, subject, *prop, layer);
        }
    }
}

} // namespace upperback
