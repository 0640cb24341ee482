#include "figures/held_parts.hpp"

#include "figures/angle.hpp"
#include "figures/boxes.hpp"

namespace upperback {
namespace {

// Along x across the forearm, y back along it.
Frame across_forearm(const Holding& holding)
{
    const Point across = turned_left(holding.forearm);
    return {.origin = holding.grip, .x_axis = across, .y_axis = turned_left(across)};
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
    drawing.both(polygon(placed(handle, frame)), Fill::white, holding.tones.thin, Piece::prop);
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

void draw_plate(Drawing& drawing, const Holding& holding)
{
    const double radius = holding.prop.radius.value_or(8.5);
    drawing.line(circle(holding.grip, radius - .8), Pen::ring, Piece::prop);
    drawing.line(circle(holding.grip, radius), holding.tones.thin, Piece::prop);
    drawing.line(circle(holding.grip, radius - 1.6), holding.tones.fine, Piece::prop);
    drawing.both(circle(holding.grip, 2.0), Fill::prop, holding.tones.thin, Piece::prop);
}

void draw_ball(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const Pose& pose = *subject.scene.pose;
    const Tones& tones = holding.tones;
    const double radius = holding.prop.radius.value_or(3.6);
    const Point along = holding.forearm;
    const double flipped = pose.hand_flips[holding.arm] ? -1 : 1;
    const Point out = turned_left(along) * flipped;
    const Point wrist = subject.skeleton.arms[holding.arm].wrist;
    const Point middle = wrist + along * 4.6 + out * (radius * .55);
    const bool far = tones.skin == Fill::far_skin;
    drawing.both(
        circle(middle, radius), far ? Fill::far_skin : Fill::middle, tones.thin, Piece::prop
    );
    const auto shape = pose.hands[holding.arm];
    if (shape == HandShape::open || shape == HandShape::flat || shape == HandShape::palm ||
        shape == HandShape::wide) {
        return;
    }
    static constexpr std::array<Point, 3> fingers{{{2.6, .2}, {4.6, .9}, {6.4, .4}}};
    for (const Point finger : fingers) { // where it begins along the hand, and how far it goes on
        const Point root = wrist + along * finger.x - out * 1.6;
        const Point tip = wrist + along * (finger.x + finger.y * .5) + out * (radius * .9);
        const std::array bent{root, between(root, tip, .5) + along * .9, tip};
        const Path path = smooth(bent, Ends::open);
        drawing.line(path, Pen::finger_edge, Piece::prop);
        drawing.line(path, far ? Pen::far_finger : Pen::finger, Piece::prop);
    }
}

void draw_roll(Drawing& drawing, Point from, Point to)
{
    const Path line = segment(from, to);
    drawing.line(line, Pen::roll_edge, Piece::prop);
    drawing.line(line, Pen::roll, Piece::prop);
}

namespace {

struct LinePens {
    Pen halo = Pen::band_halo;
    Pen line = Pen::band;
};

LinePens pens_of(PropKind kind, bool far)
{
    switch (kind) {
    case PropKind::towel:
        return {.halo = Pen::towel_halo, .line = far ? Pen::far_towel_edge : Pen::towel_edge};
    case PropKind::cable:
        return {.halo = Pen::cable_halo, .line = far ? Pen::far_cable : Pen::cable};
    default:
        return {.halo = Pen::band_halo, .line = far ? Pen::far_band : Pen::band};
    }
}

// At the end of a towel.
void draw_stripes(Drawing& drawing, Point from, Point to)
{
    const Point along = unit(to - from);
    const Point half = turned_left(along) * 1.3;
    for (const double stripe : {4.0, 5.6, 7.2}) {
        const Point at = from + along * stripe;
        drawing.line(segment(at + half, at - half), Pen::stripe, Piece::prop);
    }
}

} // namespace

void draw_long_bar(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const bool barbell = prop.kind == PropKind::barbell;
    const Point one = subject.skeleton.arms[0].grip;
    const Point other = subject.skeleton.arms[1].grip;
    const Point along = unit(one - other);
    const bool cable = prop.kind == PropKind::cable;
    const double usual = barbell ? 16 : 9;
    const double seen = cosine(subject.skeleton.twist);
    const double beyond = cable ? 4 : prop.over.value_or(usual) * seen;
    const std::array ends{one + along * beyond, other - along * beyond};
    const Path bar = segment(ends[0], ends[1]);
    drawing.line(bar, Pen::bar_edge, Piece::prop);
    drawing.line(bar, cable ? Pen::bar : Pen::stick, Piece::prop);
    if (barbell) {
        static constexpr std::array<Point, 4> plate{{{1, -8.5}, {4, -8.5}, {4, 8.5}, {1, 8.5}}};
        const Frame right{ends[0], along, turned_left(along)};
        const Frame left{ends[1], along * -1, turned_left(along)};
        drawing.both(polygon(placed(plate, right)), Fill::prop, Pen::thin, Piece::prop);
        drawing.both(polygon(placed(plate, left)), Fill::prop, Pen::thin, Piece::prop);
    }
}

void draw_line(Drawing& drawing, PropKind kind, Point from, Point to, bool far)
{
    const Path line = segment(from, to);
    const LinePens pens = pens_of(kind, far);
    const double size = length(to - from);
    if (size > 6) { // not over what it is fixed to
        drawing.line(segment(between(from, to, 3 / size), to), pens.halo, Piece::prop);
    }
    drawing.line(line, pens.line, Piece::prop);
    if (kind != PropKind::towel) {
        return;
    }
    drawing.line(line, Pen::towel, Piece::prop);
    if (size > 14 && !far) {
        draw_stripes(drawing, from, to);
    }
}

} // namespace upperback
