#include "figures/draw_face.hpp"

#include "figures/angle.hpp"
#include "figures/templates.hpp"

#include <algorithm>
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

// How far up the face moves for a chin that sinks.
double rise_of(double nod)
{
    return -.30 * sine(std::clamp(nod, -35.0, 60.0));
}

void draw_eye(
    Drawing& drawing, Point at, double across, const std::array<Point, 3>& brow, const Frame& frame
)
{
    drawing.fill(face_spot(at, across, .04, frame), Fill::ink);
    drawing.line(stroke(brow, frame), Pen::fine);
}

// Of a head turned to the right, by the sine of its turn.
std::array<Point, 18> turned_hair(double s, double rise)
{
    return {
        {{0, .54},
         {.22, .50},
         {.36, .33},
         {.375, .2},
         {.355, .10},
         {.345, .20 + rise * .5},
         {.30, .27 + rise},
         {.06 + .16 * s, .30 + rise},
         {-.10 + .16 * s, .27 + rise},
         {-.22 + .2 * s, .23 + rise},
         {-.30 + .30 * s, .10},
         {-.33 + .32 * s, -.06},
         {-.345 + .22 * s, -.04},
         {-.355 + .1 * s, -.16},
         {-.35 + .02 * s, -.20},
         {-.385, .02},
         {-.375, .30},
         {-.22, .50}}};
}

} // namespace

Path face_spot(Point at, double across, double up, const Frame& frame)
{
    return ellipse(placed(at, frame), across * frame.scale, up * frame.scale);
}

void draw_face(Drawing& drawing, double nod, const Frame& frame)
{
    const double rise = rise_of(nod);
    auto hair = templates::hair_front;
    for (std::size_t i = 5; i <= 10; ++i) { // the hairline
        hair[i].y += rise;
    }
    drawing.both(outline(templates::head_front, frame), Fill::skin, Pen::contour, Piece::head);
    drawing.both(outline(hair, frame), Fill::hair, Pen::fine);
    for (const double side : {1.0, -1.0}) {
        const std::array<Point, 3> brow{
            {{side * .09, rise + .085}, {side * .15, rise + .11}, {side * .22, rise + .085}}};
        draw_eye(drawing, {side * .145, rise}, .032, brow, frame);
    }
    const std::array<Point, 3> nose{
        {{.0, rise - .03}, {.04, rise * .9 - .15}, {-.02, rise * .9 - .16}}};
    const double lips = rise * .6;
    const std::array<Point, 3> mouth{{{-.10, lips - .28}, {0, lips - .30}, {.10, lips - .28}}};
    drawing.line(stroke(nose, frame), Pen::fine);
    drawing.line(stroke(mouth, frame), Pen::fine);
}

void draw_three_quarter_face(Drawing& drawing, double turn, double nod, const Frame& frame)
{
    const double rise = rise_of(nod);
    const double s = sine(turn);
    const double c = cosine(turn);
    drawing.both(outline(templates::head_front, frame), Fill::skin, Pen::contour, Piece::head);
    drawing.both(outline(turned_hair(s, rise), frame), Fill::hair, Pen::fine);
    drawing.both(face_spot({-.36 * c + .02, -.05}, .07, .10, frame), Fill::skin, Pen::fine);
    const double aside = .27 * s;
    for (const double side : {1.0, -1.0}) {
        const double x = side * .145 * c + aside;
        const std::array<Point, 3> brow{
            {{x - .06, rise + .085}, {x, rise + .11}, {x + .06, rise + .085}}};
        draw_eye(drawing, {x, rise}, .030, brow, frame);
    }
    const double tip = aside + .06 * s;
    const double low = rise * .9;
    const double lips = rise * .6;
    const std::array<Point, 3> nose{
        {{tip, rise - .02}, {tip + .10, low - .15}, {aside + .02, low - .165}}};
    const std::array<Point, 3> mouth{
        {{aside - .09, lips - .285}, {aside, lips - .30}, {aside + .08, lips - .28}}};
    drawing.line(stroke(nose, frame), Pen::fine);
    drawing.line(stroke(mouth, frame), Pen::fine);
}

} // namespace upperback
