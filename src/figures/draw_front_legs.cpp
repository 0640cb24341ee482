// Legs seen from the front or from behind.
#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_limbs.hpp"
#include "figures/templates.hpp"

#include <array>

namespace upperback {
namespace {

constexpr double shorts_end = .5;
constexpr double shorts_roundness = .3; ///< at the hip, where the pelvis covers the rest

// A shoe that lies on its side, seen from the side.
void draw_lying_shoe(Drawing& drawing, Point ankle, double direction, double outward)
{
    Point along = limb_direction(direction);
    along.x *= outward;
    const Frame frame{ankle, along, turned_left(along) * outward};
    const Path shoe = smooth(placed(templates::shoe, frame), Ends::closed);
    drawing.both(shoe, Fill::shoe, Pen::contour);
}

void draw_pointed_shoe(Drawing& drawing, const LegJoints& leg)
{
    const Point along = unit(leg.ankle - leg.knee);
    const Frame frame{leg.ankle, turned_left(along), along};
    const Path shoe = smooth(placed(templates::shoe_pointed, frame), Ends::closed);
    drawing.both(shoe, Fill::shoe, Pen::contour);
}

void draw_standing_shoe(Drawing& drawing, View view, Point ankle, double outward)
{
    const Frame frame{.origin = ankle, .x_axis = {outward, 0}};
    if (view == View::back) {
        const Path shoe = smooth(placed(templates::shoe_back, frame), Ends::closed);
        drawing.both(shoe, Fill::shoe, Pen::contour);
        return;
    }
    const Path shoe = smooth(placed(templates::shoe_front, frame), Ends::closed);
    drawing.both(shoe, Fill::shoe, Pen::contour);
    drawing.line(smooth(placed(templates::laces, frame), Ends::open), Pen::white_fine);
}

void draw_shoe(Drawing& drawing, const Subject& subject, std::size_t i)
{
    const auto& said = subject.scene.pose->feet[i];
    const LegJoints& leg = subject.skeleton.legs[i];
    const double outward = subject.skeleton.outward[i];
    const auto* direction = said ? std::get_if<double>(&*said) : nullptr;
    const auto* shape = said ? std::get_if<FootShape>(&*said) : nullptr;
    if (direction != nullptr) {
        draw_lying_shoe(drawing, leg.ankle, *direction, outward);
    } else if (shape != nullptr && *shape == FootShape::point) {
        draw_pointed_shoe(drawing, leg);
    } else {
        draw_standing_shoe(drawing, subject.scene.view, leg.ankle, outward);
    }
}

Strip shank_strip(const Skeleton& skeleton, std::size_t i)
{
    return {
        .line = CenterLine(skeleton.legs[i].knee, skeleton.legs[i].ankle),
        .profile = profiles::front_shank,
        .front_is_left = skeleton.outward[i]};
}

// A thigh toward the viewer: shorts up to the knee, and the shank with a round knee over them.
void draw_lap(Drawing& drawing, const Skeleton& skeleton, std::size_t i)
{
    const LegJoints& leg = skeleton.legs[i];
    const double outward = skeleton.outward[i];
    const Strip lap{
        .line = CenterLine(leg.hip, leg.knee), .profile = profiles::lap, .front_is_left = outward};
    const Strip shank{
        .line = CenterLine(leg.knee + Point{0, .6}, leg.ankle),
        .profile = profiles::lap_shank,
        .front_is_left = outward};
    drawing.line(lap.open(0, .1, 1), Pen::outline);
    drawing.fill(lap.closed(0, 1), Fill::shorts);
    drawing.line(shank.closed(0, 1), Pen::outline);
    drawing.fill(shank.closed(0, 1), Fill::skin);
}

void draw_kneecap(Drawing& drawing, Point knee)
{
    static constexpr std::array<Point, 3> kneecap{{{-1.5, 0}, {0, -1.6}, {1.5, 0}}};
    const Frame frame{.origin = knee};
    drawing.line(smooth(placed(kneecap, frame), Ends::open), Pen::gray_fine);
}

// `shank_behind`: the shank has been drawn, for it points away from the viewer.
void draw_thigh(Drawing& drawing, const Subject& subject, std::size_t i, bool shank_behind)
{
    const LegJoints& leg = subject.skeleton.legs[i];
    const Strip thigh{
        .line = CenterLine(leg.hip, leg.knee),
        .profile = profiles::front_thigh,
        .front_is_left = subject.skeleton.outward[i],
        .near_roundness = shorts_roundness};
    const Strip shank = shank_strip(subject.skeleton, i);
    const Strip shorts = front_shorts_strip(subject.skeleton, i);
    if (!shank_behind) {
        drawing.line(shank.open(0, 0, 1), Pen::outline);
    }
    drawing.line(thigh.open(.3, .3, 1), Pen::outline);
    drawing.fill(thigh.closed(0, 1), Fill::skin);
    if (!shank_behind) {
        drawing.fill(shank.closed(0, 1), Fill::skin);
        if (subject.scene.view == View::front) {
            draw_kneecap(drawing, leg.knee);
        }
    }
    drawing.line(shorts.open(0, .1, shorts_end, {.far = false}), Pen::outline);
    drawing.fill(shorts.closed(0, shorts_end, {.far = false}), Fill::shorts);
    drawing.line(shorts.across(shorts_end, .4), Pen::contour);
}

} // namespace

bool points_away(double tilt, View view)
{
    constexpr double least = 10;
    return view == View::back ? tilt > least : tilt < -least;
}

Strip front_shorts_strip(const Skeleton& skeleton, std::size_t leg)
{
    return {
        .line = CenterLine(skeleton.legs[leg].hip, skeleton.legs[leg].knee),
        .profile = profiles::front_thigh,
        .front_is_left = skeleton.outward[leg],
        .scale = 1.07,
        .near_roundness = shorts_roundness};
}

void draw_front_leg(Drawing& drawing, const Subject& subject, std::size_t i)
{
    constexpr double foreshortened = 13;
    const Skeleton& skeleton = subject.skeleton;
    const LegJoints& leg = skeleton.legs[i];
    const View view = subject.scene.view;
    if (view == View::front && length(leg.knee - leg.hip) < foreshortened) {
        draw_lap(drawing, skeleton, i);
        draw_shoe(drawing, subject, i);
    } else if (points_away(skeleton.shank_tilts[i], view)) {
        const Strip shank = shank_strip(skeleton, i);
        drawing.line(shank.closed(0, 1), Pen::outline);
        drawing.fill(shank.closed(0, 1), Fill::skin);
        draw_shoe(drawing, subject, i);
        draw_thigh(drawing, subject, i, true);
    } else {
        draw_thigh(drawing, subject, i, false);
        draw_shoe(drawing, subject, i);
    }
}

} // namespace upperback
