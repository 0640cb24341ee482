// Bags and backpacks: they hang down from one hand or from both.
#include "figures/boxes.hpp"
#include "figures/held_parts.hpp"

namespace upperback {
namespace {

Points scaled(std::span<const Point> points, Point origin, double across)
{
    Points result;
    for (const Point point : points) {
        result.push_back(origin + Point{point.x * across, point.y});
    }
    return result;
}

void draw_bag(Drawing& drawing, const Holding& holding, Point grip)
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
    const double longer = holding.prop.length.value_or(16) / 16;
    Points body = scaled(sack, {}, half);
    for (std::size_t i = 4; i < body.size(); ++i) { // below its shoulders
        body[i].y *= longer;
    }
    const Point top = grip - Point{0, 9.5};
    for (const double side : {-.72, .72}) {
        drawing.line(segment(grip, top + Point{side * half, 0}), tones.contour, Piece::prop);
    }
    drawing.both(
        smooth(placed(body, Frame{.origin = top}), Ends::closed),
        tones.prop_light,
        tones.contour,
        Piece::prop
    );
    drawing.line(
        segment(top + Point{-.9 * half, -3}, top + Point{.9 * half, -3}), tones.fine, Piece::prop
    );
}

void draw_backpack(Drawing& drawing, const Holding& holding, Point grip)
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
    const bool far = tones.skin == Fill::far_skin;
    const Fill pocket_paint = far ? tones.prop_light : Fill::white;
    const Point top = grip - Point{0, 2.2};
    drawing.line(smooth(moved(loop, top), Ends::open), tones.contour, Piece::prop);
    drawing.both(
        smooth(scaled(sack, top, half), Ends::closed), tones.prop_light, tones.contour, Piece::prop
    );
    drawing.both(
        smooth(scaled(pocket, top, half), Ends::closed), pocket_paint, tones.fine, Piece::prop
    );
    drawing.line(smooth(scaled(flap, top, half), Ends::open), tones.fine, Piece::prop);
}

} // namespace

void draw_luggage(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const auto& arms = subject.skeleton.arms;
    const bool in_both = holding.prop.in.value_or(Hands::both) == Hands::both;
    const bool between_hands = subject.scene.view != View::side && in_both;
    const Point grip = between_hands ? between(arms[0].grip, arms[1].grip, .5) : holding.grip;
    if (holding.prop.kind == PropKind::bag) {
        draw_bag(drawing, holding, grip);
    } else {
        draw_backpack(drawing, holding, grip);
    }
}

} // namespace upperback
