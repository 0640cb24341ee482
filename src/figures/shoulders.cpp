#include "figures/shoulders.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"

#include <array>

namespace upperback {
namespace {

constexpr std::array sides{1, -1};

Point up_of(const Skeleton& skeleton)
{
    return trunk_direction(skeleton.spine.angle(1));
}

Point right_of(const Skeleton& skeleton)
{
    return trunk_direction(skeleton.spine.angle(1) + 90);
}

bool is_tinted(const Subject& subject, int side)
{
    const auto& only = subject.scene.pose->tint_side;
    return !only || index_of(*only) == limb_on(subject.skeleton, side);
}

Path neck_edge(const Subject& subject, const Strip& torso, const Strip& neck, int side)
{
    const Skeleton& skeleton = subject.skeleton;
    const Point up = up_of(skeleton);
    const Point right = right_of(skeleton) * side;
    const ShoulderSlope edge = shoulder_slope(skeleton, torso, neck, side);
    const bool back = subject.scene.view == View::back;
    const Point high = neck.at({back ? .85 : .8, -1.0 * side});
    const Point inner = back ? neck.at({.75, -.15 * side}) : neck.at({.6, -.6 * side});
    const Point base =
        back ? skeleton.spine.at(.86).at + right * .7 : skeleton.spine.top() + right * 3.2;
    const Point low = edge.top - up * 2.6 - right;
    const std::array points{
        high, edge.neck, edge.slope, edge.top, low, between(low, base, .5), base, inner};
    return smooth(points, Ends::closed);
}

Path between_blades(const Subject& subject, int side)
{
    const Skeleton& skeleton = subject.skeleton;
    const Point right = right_of(skeleton) * side;
    const ShoulderBlade blade = shoulder_blade(subject.scene, skeleton, side);
    const std::array points{
        skeleton.spine.at(.92).at + right * .25,
        blade.upper + up_of(skeleton) * .4,
        between(blade.upper, blade.lower, .5),
        blade.lower,
        skeleton.spine.at(.66).at + right * .25};
    return smooth(points, Ends::closed);
}

Path on_blade(const Subject& subject, int side)
{
    const Point up = up_of(subject.skeleton);
    const Point right = right_of(subject.skeleton) * side;
    const auto [lower, upper, outer] = shoulder_blade(subject.scene, subject.skeleton, side);
    const std::array points{
        between(upper, lower, .32),
        between(upper, outer, .55),
        outer - up * 1.2,
        outer - up * 4.2 + right * 1.2,
        between(outer, lower, .6) + right * .6,
        lower,
        between(lower, upper, .3)};
    return smooth(points, Ends::closed);
}

Path mirrored_patch(const Strip& strip, std::span<const StripPlace> places, int side)
{
    std::vector<StripPlace> mirrored;
    for (const StripPlace place : places) {
        mirrored.push_back({place.along, place.across * side});
    }
    return strip.patch(mirrored);
}

// Whether `tint-side` restricts it: what lies on one side of the body, not round its middle.
bool is_one_sided(const MuscleShape& shape)
{
    switch (shape.part) {
    case BodyPart::torso:
        return shape.muscle == "teres-major-lats" || shape.muscle == "serratus" ||
               shape.muscle == "chest" || shape.muscle == "levator-scapulae";
    case BodyPart::between_blades:
        return false;
    default:
        return true;
    }
}

Path tinted_path(
    const Subject& subject,
    const MuscleShape& shape,
    const Strip& torso,
    const Strip& neck,
    int side
)
{
    switch (shape.part) {
    case BodyPart::torso:
        return mirrored_patch(torso, shape.places, side);
    case BodyPart::neck:
        return mirrored_patch(neck, shape.places, -side);
    case BodyPart::neck_edge:
        return neck_edge(subject, torso, neck, side);
    case BodyPart::between_blades:
        return between_blades(subject, side);
    case BodyPart::on_blade:
        return on_blade(subject, side);
    case BodyPart::upper_arm:
    case BodyPart::forearm:
        break;
    }
    return {};
}

} // namespace

std::size_t limb_on(const Skeleton& skeleton, int side)
{
    return (skeleton.outward[0] > 0) == (side > 0) ? 0 : 1;
}

Strip front_neck_strip(const Skeleton& skeleton)
{
    return {
        .line = CenterLine(
            skeleton.spine.at(.98).at, skeleton.neck_top + trunk_direction(skeleton.neck_angle) * .6
        ),
        .profile = profiles::front_neck};
}

ShoulderSlope
shoulder_slope(const Skeleton& skeleton, const Strip& torso, const Strip& neck, int side)
{
    const Point up = up_of(skeleton);
    const Point right = right_of(skeleton) * side;
    const Point shoulder = skeleton.arms[limb_on(skeleton, side)].shoulder;
    ShoulderSlope edge;
    for (const Width& row : profiles::front_torso) {
        edge.flank.push_back(torso.at({row.at, 1.0 * side}));
    }
    edge.outside = shoulder + right * 2.4;
    edge.top = shoulder + up * 2.9 - right * .6;
    edge.neck = neck.at({.42, -1.0 * side});
    edge.slope = between(edge.top, edge.neck, .55) - up * .55;
    return edge;
}

ShoulderBlade shoulder_blade(const Scene& scene, const Skeleton& skeleton, int side)
{
    const std::size_t limb = limb_on(skeleton, side);
    const Point up = up_of(skeleton);
    const Point right = right_of(skeleton) * side;
    const double gap = 3.3 - scene.pose->squeezes[limb] * .85;
    return {
        .lower = skeleton.spine.at(.58).at + right * (gap + 1.6),
        .upper = skeleton.spine.at(.94).at + right * (gap + .2),
        .outer = skeleton.arms[limb].shoulder + up * .7 - right * 2.2};
}

void draw_trunk_tints(
    Drawing& drawing, const Subject& subject, const Strip& torso, const Strip& neck
)
{
    for (const TintedShape& tint : subject.tints) {
        for (const int side : sides) {
            const bool one_sided = is_one_sided(*tint.shape);
            const Path path = tinted_path(subject, *tint.shape, torso, neck, side);
            if (!path.empty() && (!one_sided || is_tinted(subject, side))) {
                drawing.fill(path, tint.paint);
            }
        }
    }
}

void draw_shoulder_blades(Drawing& drawing, const Subject& subject)
{
    const Point up = up_of(subject.skeleton);
    for (const int side : sides) {
        const Point right = right_of(subject.skeleton) * side;
        const auto [lower, upper, outer] = shoulder_blade(subject.scene, subject.skeleton, side);
        const Point edge = outer - up * 3.2 + right * .2;
        const std::array outline{
            upper,
            between(upper, outer, .5) - up * .2,
            outer,
            edge,
            between(edge, lower, .5) + right * .7,
            lower + right * .6,
            lower - right * .5,
            between(lower, upper, .5) - right * .5};
        const Path path = smooth(outline, Ends::closed);
        if (subject.tints.empty()) {
            drawing.fill(path, Fill::blade);
        }
        drawing.line(path, Pen::thin);
        const std::array spine{
            between(upper, lower, .28),
            between(between(upper, lower, .2), outer, .6),
            outer - up * .3};
        drawing.line(smooth(spine, Ends::open), Pen::far_fine);
    }
}

} // namespace upperback
