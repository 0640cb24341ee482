#include "figures/held_parts.hpp"

#include "figures/boxes.hpp"

namespace upperback {
namespace {

// Along x across the forearm, y back along it.
Frame across_forearm(const Holding& holding)
{
    const Point across = turned_left(holding.forearm);
    return {.origin = holding.grip, .x_axis = across, .y_axis = turned_left(across)};
}

Points scaled(std::span<const Point> points, Point origin, double across)
{
    Points result;
    for (const Point point : points) {
        result.push_back(origin + Point{point.x * across, point.y});
    }
    return result;
}

} // namespace

void draw_dumbbell(Drawing& drawing, const Holding& holding)
{
    static constexpr std::array<Point, 8> head{
        {{2.5, -2.6},
         {3.0, -3.3},
         {6.0, -3.3},
         {6.6, -2.6},
         {6.6, 2.6},
         {6.0, 3.3},
         {3.0, 3.3},
         {2.5, 2.6}}};
    static constexpr std::array<Point, 4> handle{
        {{-2.6, -.75}, {2.6, -.75}, {2.6, .75}, {-2.6, .75}}};
    Frame frame = across_forearm(holding);
    drawing.both(polygon(placed(handle, frame)), Paint::white, holding.tones.thin, Piece::prop);
    for (int side = 0; side < 2; ++side) {
        drawing.both(
            polygon(placed(head, frame)), holding.tones.prop, holding.tones.thin, Piece::prop
        );
        frame.x_axis = frame.x_axis * -1;
    }
}

void draw_bottle(Drawing& drawing, const Holding& holding)
{
    static constexpr std::array<Point, 10> body{
        {{-6, -1.7},
         {-6.4, 0},
         {-6, 1.7},
         {3.5, 1.8},
         {5.4, .9},
         {7.2, .8},
         {7.4, 0},
         {7.2, -.8},
         {5.4, -.9},
         {3.5, -1.8}}};
    static constexpr std::array<Point, 4> lid{{{6.6, -1.1}, {8.2, -1.1}, {8.2, 1.1}, {6.6, 1.1}}};
    const Frame frame = across_forearm(holding);
    const Tones& tones = holding.tones;
    drawing.both(
        smooth(placed(body, frame), Ends::closed), tones.prop_light, tones.thin, Piece::prop
    );
    drawing.both(polygon(placed(lid, frame)), tones.prop, tones.thin, Piece::prop);
}

void draw_kettlebell(Drawing& drawing, const Holding& holding)
{
    static constexpr std::array<Point, 6> handle{
        {{-3.2, -4.2}, {-2.9, -.2}, {-1.8, .9}, {1.8, .9}, {2.9, -.2}, {3.2, -4.2}}};
    static constexpr std::array<Point, 8> bell{
        {{-2.6, -10.7},
         {-4.6, -8.2},
         {-4.4, -5.0},
         {-2.6, -2.9},
         {2.6, -2.9},
         {4.4, -5.0},
         {4.6, -8.2},
         {2.6, -10.7}}};
    const Path line = smooth(moved(handle, holding.grip), Ends::open);
    drawing.line(line, Pen::bar_edge, Piece::prop);
    drawing.line(line, Pen::bar, Piece::prop);
    drawing.both(
        smooth(moved(bell, holding.grip), Ends::closed),
        holding.tones.prop,
        holding.tones.thin,
        Piece::prop
    );
}

void draw_bag(Drawing& drawing, const Holding& holding)
{
    static constexpr std::array<Point, 10> sack{
        {{-.85, 0},
         {-.5, .3},
         {.5, .3},
         {.85, 0},
         {1, -8},
         {.98, -14.5},
         {.6, -16},
         {-.6, -16},
         {-.98, -14.5},
         {-1, -8}}};
    const Tones& tones = holding.tones;
    const double half = holding.prop.width.value_or(14) / 2;
    const Point top = holding.grip - Point{0, 9.5};
    for (const double side : {-.72, .72}) {
        drawing.line(
            segment(holding.grip, top + Point{side * half, 0}), tones.contour, Piece::prop
        );
    }
    drawing.both(
        smooth(scaled(sack, top, half), Ends::closed), tones.prop_light, tones.contour, Piece::prop
    );
    drawing.line(
        segment(top + Point{-.9 * half, -3}, top + Point{.9 * half, -3}), tones.fine, Piece::prop
    );
}

void draw_backpack(Drawing& drawing, const Holding& holding)
{
    static constexpr std::array<Point, 4> loop{{{-2.4, -1}, {-1.6, 2.4}, {1.6, 2.4}, {2.4, -1}}};
    static constexpr std::array<Point, 10> sack{
        {{-.45, -.2},
         {.45, -.2},
         {.85, -2.2},
         {1, -7},
         {1, -16},
         {.8, -18.6},
         {-.8, -18.6},
         {-1, -16},
         {-1, -7},
         {-.85, -2.2}}};
    static constexpr std::array<Point, 6> pocket{
        {{-.62, -9.5}, {.62, -9.5}, {.66, -16}, {.5, -17}, {-.5, -17}, {-.66, -16}}};
    static constexpr std::array<Point, 3> flap{{{-.8, -5.6}, {0, -6.6}, {.8, -5.6}}};
    const Tones& tones = holding.tones;
    const double half = holding.prop.width.value_or(15) / 2;
    const Point top = holding.grip - Point{0, 2.2};
    drawing.line(smooth(moved(loop, top), Ends::open), tones.contour, Piece::prop);
    drawing.both(
        smooth(scaled(sack, top, half), Ends::closed), tones.prop_light, tones.contour, Piece::prop
    );
    drawing.both(
        smooth(scaled(pocket, top, half), Ends::closed), Paint::white, tones.fine, Piece::prop
    );
    drawing.line(smooth(scaled(flap, top, half), Ends::open), tones.fine, Piece::prop);
}

void draw_plate(Drawing& drawing, const Holding& holding)
{
    const double radius = holding.prop.radius.value_or(8.5);
    drawing.both(circle(holding.grip, radius), Paint::light, holding.tones.contour, Piece::prop);
    drawing.both(circle(holding.grip, 2.2), Paint::prop, holding.tones.thin, Piece::prop);
}

void draw_long_bar(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const bool barbell = holding.prop.kind == PropKind::barbell;
    const Point one = subject.skeleton.arms[0].grip;
    const Point other = subject.skeleton.arms[1].grip;
    const Point along = unit(one - other);
    const bool cable = holding.prop.kind == PropKind::cable;
    const double beyond = cable ? 4 : holding.prop.over.value_or(barbell ? 16 : 9);
    const std::array ends{one + along * beyond, other - along * beyond};
    const Path bar = segment(ends[0], ends[1]);
    drawing.line(bar, Pen::bar_edge, Piece::prop);
    drawing.line(bar, cable ? Pen::bar : Pen::stick, Piece::prop);
    if (barbell) {
        static constexpr std::array<Point, 4> plate{{{1, -8.5}, {4, -8.5}, {4, 8.5}, {1, 8.5}}};
        const Frame right{ends[0], along, turned_left(along)};
        const Frame left{ends[1], along * -1, turned_left(along)};
        drawing.both(polygon(placed(plate, right)), Paint::prop, Pen::thin, Piece::prop);
        drawing.both(polygon(placed(plate, left)), Paint::prop, Pen::thin, Piece::prop);
    }
}

void draw_line(Drawing& drawing, PropKind kind, Point from, Point to, bool far)
{
    const Path line = segment(from, to);
    if (kind == PropKind::towel) { // broad and soft
        drawing.line(line, Pen::towel_halo, Piece::prop);
        drawing.line(line, far ? Pen::far_towel_edge : Pen::towel_edge, Piece::prop);
        drawing.line(line, far ? Pen::far_towel : Pen::towel, Piece::prop);
    } else if (kind == PropKind::cable) {
        drawing.line(line, Pen::cable_halo, Piece::prop);
        drawing.line(line, far ? Pen::far_cable : Pen::cable, Piece::prop);
    } else {
        drawing.line(line, Pen::band_halo, Piece::prop);
        drawing.line(line, far ? Pen::far_band : Pen::band, Piece::prop);
    }
}

} // namespace upperback
