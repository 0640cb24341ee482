#include "figures/draw_head.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_face.hpp"
#include "figures/templates.hpp"

#include <array>
#include <cmath>

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

void draw_bun(Drawing& drawing, Point at, double radius, Pen pen, const Frame& frame)
{
    drawing.both(face_spot(at, radius, radius, frame), Fill::hair, pen);
}

void draw_ears(Drawing& drawing, double aside, const Frame& frame)
{
    for (const double side : {aside, -aside}) {
        drawing.both(face_spot({side, -.02}, .055, .10, frame), Fill::skin, Pen::fine);
    }
}

void draw_profile(Drawing& drawing, const Frame& frame)
{
    drawing.both(outline(templates::head_side, frame), Fill::skin, Pen::contour, Piece::head);
    drawing.both(outline(templates::hair_side, frame), Fill::hair, Pen::fine);
    drawing.fill(face_spot({.275, .02}, .032, .045, frame), Fill::ink);
    drawing.line(stroke(templates::brow_side, frame), Pen::fine);
    drawing.line(stroke(templates::mouth_side, frame), Pen::fine);
    drawing.both(outline(templates::ear_side, frame), Fill::skin, Pen::fine);
}

void draw_crown(Drawing& drawing, const Frame& frame)
{
    Frame smaller = frame;
    smaller.scale *= .98;
    drawing.both(outline(templates::head_front, smaller), Fill::skin, Pen::contour, Piece::head);
    drawing.both(outline(templates::hair_top, smaller), Fill::hair, Pen::fine);
    for (const double side : {1.0, -1.0}) {
        const std::array<Point, 3> brow{
            {{side * .08, -.22}, {side * .15, -.20}, {side * .22, -.22}}};
        drawing.line(stroke(brow, frame), Pen::fine);
    }
}

void draw_back(Drawing& drawing, const Frame& frame)
{
    draw_ears(drawing, .375, frame);
    drawing.both(outline(templates::head_front, frame), Fill::skin, Pen::contour, Piece::head);
    drawing.both(outline(templates::hair_back, frame), Fill::hair, Pen::fine);
}

// A head on a body that is seen from the front: straight on, three-quarter, or in profile.
void draw_turned(Drawing& drawing, const HeadPose& head, Frame frame)
{
    constexpr double profile = 55;
    constexpr double straight = 8;
    if (head.turn < 0) {
        frame.x_axis = frame.x_axis * -1;
    }
    const double turn = std::abs(head.turn);
    if (turn > profile) {
        draw_profile(drawing, frame);
    } else if (turn > straight) {
        draw_three_quarter_face(drawing, turn, head.nod, frame);
    } else {
        frame.x_axis = trunk_direction(head.angle + 90);
        draw_ears(drawing, .365, frame);
        draw_face(drawing, head.nod, frame);
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

Frame head_frame(Point center, double angle)
{
    return {
        .origin = center,
        .x_axis = trunk_direction(angle + 90),
        .y_axis = trunk_direction(angle),
        .scale = body::drawn_head};
}

void draw_head(Drawing& drawing, const HeadPose& head)
{
    const Frame frame = head_frame(head.center, head.angle);
    if (head.hair == Hair::bun && head.view != HeadView::back) {
        draw_bun(drawing, bun_at(head.view), .15, Pen::fine, frame);
    }
    switch (head.view) {
    case HeadView::side:
        draw_profile(drawing, frame);
        break;
    case HeadView::front:
        draw_turned(drawing, head, frame);
        break;
    case HeadView::top:
        draw_crown(drawing, frame);
        break;
    case HeadView::back:
        draw_back(drawing, frame);
        break;
    }
    if (head.hair == Hair::bun && head.view == HeadView::back) {
        draw_bun(drawing, bun_at(head.view), .16, Pen::pale_fine, frame);
    }
}

} // namespace upperback
