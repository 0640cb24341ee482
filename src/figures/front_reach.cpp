#include "figures/front_reach.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_body.hpp"
#include "figures/reach.hpp"
#include "figures/two_bones.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr double half_doorway = 26;

Point wall_target(const Prop* wall, const Reach& to, Point shoulder, double outward)
{
    const double y = to.y.value_or(80);
    if (wall != nullptr && wall->edge) {
        const double palm = *wall->edge == Edge::right ? -2 : 2;
        return Point{wall->x.value_or(0) + palm, y} + to.shift;
    }
    return Point{to.x.value_or(shoulder.x + outward * 15), y} + to.shift;
}

Point surface_target(
    const Scene& scene, const Skeleton& skeleton, const Reach& to, Surface surface, std::size_t i
)
{
    const double outward = skeleton.outward[i];
    const Point mirrored{to.shift.x * outward, to.shift.y};
    const Point shoulder = skeleton.arms[i].shoulder;
    const Prop* const prop = prop_of(scene, surface);
    const double x = prop == nullptr ? 0 : prop->x.value_or(0);
    switch (surface) {
    case Surface::waist:
        return torso_strip(scene, skeleton).at({.24, outward}) + mirrored;
    case Surface::wall:
        return wall_target(prop, to, shoulder, outward);
    case Surface::doorframe: {
        const double half = prop == nullptr ? half_doorway : prop->width.value_or(52) / 2;
        return {x + outward * half + to.shift.x, to.y.value_or(90)};
    }
    case Surface::chair:
        return Point{x + outward * 13, height_of(scene, surface)} + mirrored;
    default:
        return hold_of(scene).value_or(shoulder) + mirrored;
    }
}

Point target_of(const Scene& scene, const Skeleton& skeleton, const Reach& to, std::size_t i)
{
    if (const auto* point = std::get_if<Point>(&to.target)) {
        return *point + to.shift;
    }
    if (const auto* surface = std::get_if<Surface>(&to.target)) {
        return surface_target(scene, skeleton, to, *surface, i);
    }
    const JointName joint = std::get<JointName>(to.target);
    if (joint.joint == Joint::head) {
        return skeleton.head + trunk_direction(skeleton.head_angle + 90) * to.shift.x +
               trunk_direction(skeleton.head_angle) * to.shift.y;
    }
    return joint_at(skeleton, joint) + to.shift;
}

void reach_with_hand(const Scene& scene, const Reach& to, std::size_t i, Skeleton& skeleton)
{
    constexpr double usual_palm = 4.0;
    ArmJoints& arm = skeleton.arms[i];
    const double shortened = cosine(to.tilt);
    const double beyond_wrist =
        hand_shape(scene, i) == HandShape::fist ? body::grip : to.palm.value_or(usual_palm);
    Point preferred = preference(to.bend.value_or(Bend::out));
    preferred.x *= skeleton.outward[i];
    const TwoBones bones = two_bones(
        arm.shoulder,
        target_of(scene, skeleton, to, i),
        body::upper_arm * shortened,
        (body::forearm + beyond_wrist) * shortened,
        preferred
    );
    arm.elbow = bones.middle;
    arm.wrist = bones.middle + unit(bones.end - bones.middle) * (body::forearm * shortened);
    skeleton.misses.push_back({Miss::What::hand, i, bones.miss});
}

// Upright on a wall that is seen on its edge, or on a doorframe.
void lay_forearm(const Scene& scene, const ForearmOn& lying, std::size_t i, Skeleton& skeleton)
{
    constexpr double elbow_radius = 2.3;
    ArmJoints& arm = skeleton.arms[i];
    const double outward = skeleton.outward[i];
    const Prop* const prop = prop_of(scene, lying.on);
    double x = prop == nullptr ? 0 : prop->x.value_or(0);
    if (lying.on == Surface::doorframe) {
        x += outward * (prop == nullptr ? half_doorway : prop->width.value_or(52) / 2);
    }
    arm.elbow = {x - outward * elbow_radius, lying.y.value_or(arm.shoulder.y)};
    arm.wrist = arm.elbow + Point{0, body::forearm};
    const double excess = length(arm.elbow - arm.shoulder) - body::upper_arm;
    skeleton.misses.push_back({Miss::What::forearm, i, std::max(0.0, excess)});
}

} // namespace

void reach_in_front(const Scene& scene, Skeleton& skeleton)
{
    for (std::size_t i = 0; i < 2; ++i) {
        const Limb& limb = scene.pose->arms[i];
        if (const auto* to = std::get_if<Reach>(&limb.placed)) {
            reach_with_hand(scene, *to, i, skeleton);
        } else if (const auto* lying = std::get_if<ForearmOn>(&limb.placed)) {
            lay_forearm(scene, *lying, i, skeleton);
        }
    }
}

} // namespace upperback
