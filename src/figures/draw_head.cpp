#include "figures/draw_head.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/templates.hpp"

#include <array>

namespace upperback {
namespace {

Path outline(std::span<const Point> points, const Frame& frame)
{
    return smooth(placed(points, frame), Ends::closed);
}

Path stroke(std::span<const Point> points, const Frame& frame)
{
    return smooth(placed(points, frame), Ends::open);
}

Path spot(Point at, double across, double up, const Frame& frame)
{
    return ellipse(placed(at, frame), across * frame.scale, up * frame.scale);
}

void draw_skull(
    Drawing& drawing, std::span<const Point> head, std::span<const Point> hair, const Frame& frame
)
{
    drawing.both(outline(head, frame), Paint::skin, Pen::contour, Piece::head);
    drawing.both(outline(hair, frame), Paint::hair, Pen::fine);
}

void draw_bun(Drawing& drawing, Point at, double radius, Pen pen, const Frame& frame)
{
    drawing.both(spot(at, radius, radius, frame), Paint::hair, pen);
}

void draw_ears(Drawing& drawing, double aside, const Frame& frame)
{
    for (const double side : {aside, -aside}) {
        drawing.both(spot({side, -.02}, .055, .10, frame), Paint::skin, Pen::fine);
    }
}

void draw_profile(Drawing& drawing, const Frame& frame)
{
    draw_skull(drawing, templates::head_side, templates::hair_side, frame);
    drawing.fill(spot({.275, .02}, .032, .045, frame), Paint::ink);
    drawing.line(stroke(templates::brow_side, frame), Pen::fine);
    drawing.line(stroke(templates::mouth_side, frame), Pen::fine);
    drawing.both(outline(templates::ear_side, frame), Paint::skin, Pen::fine);
}

void draw_face(Drawing& drawing, const Frame& frame)
{
    draw_ears(drawing, .365, frame);
    draw_skull(drawing, templates::head_front, templates::hair_front, frame);
    for (const double side : {1.0, -1.0}) {
        drawing.fill(spot({side * .145, 0}, .032, .04, frame), Paint::ink);
        const std::array<Point, 3> brow{
            {{side * .09, .085}, {side * .15, .11}, {side * .22, .085}}};
        drawing.line(stroke(brow, frame), Pen::fine);
    }
    drawing.line(stroke(templates::nose_front, frame), Pen::fine);
    drawing.line(stroke(templates::mouth_front, frame), Pen::fine);
}

void draw_crown(Drawing& drawing, Frame frame)
{
    Frame smaller = frame;
    smaller.scale *= .98;
    draw_skull(drawing, templates::head_front, templates::hair_top, smaller);
    for (const double side : {1.0, -1.0}) {
        const std::array<Point, 3> brow{
            {{side * .08, -.22}, {side * .15, -.20}, {side * .22, -.22}}};
        drawing.line(stroke(brow, frame), Pen::fine);
    }
}

Point bun_at(HeadView view)
{
    switch (view) {
    case HeadView::side:
        return {-.50, .27};
    case HeadView::front:
        return {0, .60};
    case HeadView::top:
        return {0, .5};
    case HeadView::back:
        return {0, .28};
    }
    return {};
}

} // namespace

void draw_head(Drawing& drawing, Point center, double angle, HeadView view, Hair hair)
{
    const Frame frame{
        .origin = center,
        .x_axis = trunk_direction(angle + 90),
        .y_axis = trunk_direction(angle),
        .scale = body::drawn_head};
    if (hair == Hair::bun && view != HeadView::back) {
        draw_bun(drawing, bun_at(view), .15, Pen::fine, frame);
    }
    switch (view) {
    case HeadView::side:
        draw_profile(drawing, frame);
        break;
    case HeadView::front:
        draw_face(drawing, frame);
        break;
    case HeadView::top:
        draw_crown(drawing, frame);
        break;
    case HeadView::back:
        draw_ears(drawing, .375, frame);
        draw_skull(drawing, templates::head_front, templates::hair_back, frame);
        break;
    }
    if (hair == Hair::bun && view == HeadView::back) {
        draw_bun(drawing, bun_at(view), .16, Pen::pale_fine, frame);
    }
}

} // namespace upperback
