#include "figures/reach.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/solve_side.hpp"
#include "figures/two_bones.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr Point straight_up{0, 1};

Point surface_target(const Scene& scene, const Reach& to, Surface surface, Point root)
{
    if (surface == Surface::bar || surface == Surface::anchor) {
        return hold_of(scene).value_or(root);
    }
    const Prop* const prop = prop_of(scene, surface);
    const double x = prop == nullptr ? 0 : prop->x.value_or(0);
    if (surface == Surface::chair_back) {
        const bool to_the_left = prop != nullptr && prop->facing == Edge::left;
        return {x + (to_the_left ? 13.3 : -13.3), height_of(scene, surface)};
    }
    if (lies(surface)) {
        return {to.x.value_or(root.x), height_of(scene, surface)};
    }
    return {x, to.y.value_or(root.y)};
}

// `root`: the shoulder or hip of the limb.
Point target_of(const Scene& scene, const Skeleton& skeleton, const Reach& to, Point root)
{
    if (const auto* point = std::get_if<Point>(&to.target)) {
        return *point + to.shift;
    }
    const auto* surface = std::get_if<Surface>(&to.target);
    if (surface != nullptr && *surface == Surface::waist) {
        return skeleton.spine.at(.16).at + to.shift;
    }
    if (surface != nullptr) {
        return surface_target(scene, to, *surface, root) + to.shift;
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
    ArmJoints& arm = skeleton.arms[i];
    const HandShape shape = hand_shape(scene, i);
    const auto* surface = std::get_if<Surface>(&to.target);
    const bool from_above = surface != nullptr && lies(*surface);
    const bool upright =
        surface != nullptr && (*surface == Surface::wall || *surface == Surface::doorframe);
    Point target = target_of(scene, skeleton, to, arm.shoulder);
    double beyond_wrist = 0;
    const bool is_fist = shape == HandShape::fist;
    if (!is_fist && from_above) {
        target = target + straight_up * body::palm;
    } else if (!is_fist && upright) {
        target = target + Point{-body::palm, -3};
    } else if (shape != HandShape::flat) {
        beyond_wrist = body::grip;
    }
    const double shortened = cosine(to.tilt);
    const TwoBones bones = two_bones(
        arm.shoulder,
        target,
        body::upper_arm * shortened,
        (body::forearm + beyond_wrist) * shortened,
        preference(to.bend.value_or(Bend::back))
    );
    arm.elbow = bones.middle;
    arm.wrist = bones.middle + unit(bones.end - bones.middle) * (body::forearm * shortened);
    skeleton.misses.push_back({Miss::What::hand, i, bones.miss});
}

void lay_forearm(const Scene& scene, const ForearmOn& lying, std::size_t i, Skeleton& skeleton)
{
    constexpr double elbow_radius = 2.3;
    ArmJoints& arm = skeleton.arms[i];
    if (lies(lying.on)) {
        const double height = height_of(scene, lying.on) + 2.4;
        arm.elbow = {lying.x.value_or(arm.shoulder.x), height};
        arm.wrist = arm.elbow + Point{body::forearm, -.6};
    } else {
        const Prop* const prop = prop_of(scene, lying.on);
        const double x = prop == nullptr ? 0 : prop->x.value_or(0);
        arm.elbow = {x - elbow_radius, lying.y.value_or(arm.shoulder.y)};
        arm.wrist = arm.elbow + straight_up * body::forearm;
    }
    const double excess = length(arm.elbow - arm.shoulder) - body::upper_arm;
    skeleton.misses.push_back({Miss::What::forearm, i, std::max(0.0, excess)});
}

void kneel(const Scene& scene, const KneeOn& kneeling, std::size_t i, Skeleton& skeleton)
{
    LegJoints& leg = skeleton.legs[i];
    const double drop = leg.hip.y - height_of(scene, kneeling.on) - body::knee_radius;
    const double angle = arc_cosine(drop / body::thigh);
    leg.knee =
        leg.hip + limb_direction(kneeling.side == Bend::front ? angle : -angle) * body::thigh;
    leg.ankle = leg.knee + limb_direction(kneeling.shin) * body::shank;
    skeleton.misses.push_back({Miss::What::knee, i, std::max(0.0, drop - body::thigh)});
}

void reach_with_foot(const Scene& scene, const Reach& to, std::size_t i, Skeleton& skeleton)
{
    LegJoints& leg = skeleton.legs[i];
    const Foot foot = foot_of(scene, skeleton, i);
    Point target = target_of(scene, skeleton, to, leg.hip);
    if (foot.toes) {
        target = target - foot.along * body::raised_ball.x - foot.up * body::raised_ball.y;
    } else {
        target = target + straight_up * body::ankle_height;
    }
    const TwoBones bones = two_bones(
        leg.hip, target, body::thigh, body::shank, preference(to.bend.value_or(Bend::front))
    );
    leg.knee = bones.middle;
    leg.ankle = bones.end;
    skeleton.misses.push_back({Miss::What::foot, i, bones.miss});
}

} // namespace

std::optional<Point> hold_of(const Scene& scene)
{
    for (const Prop* prop : scene.props) {
        if (prop->at) {
            return prop->at;
        }
        const auto* point = prop->anchor ? std::get_if<Point>(&*prop->anchor) : nullptr;
        if (point != nullptr) {
            return *point;
        }
    }
    return std::nullopt;
}

void reach(const Scene& scene, Skeleton& skeleton)
{
    for (std::size_t i = 0; i < 2; ++i) {
        const Limb& leg = scene.pose->legs[i];
        if (const auto* kneeling = std::get_if<KneeOn>(&leg.placed)) {
            kneel(scene, *kneeling, i, skeleton);
        } else if (const auto* to = std::get_if<Reach>(&leg.placed)) {
            reach_with_foot(scene, *to, i, skeleton);
        }
        skeleton.feet[i] = foot_of(scene, skeleton, i);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        const Limb& limb = scene.pose->arms[i];
        if (const auto* lying = std::get_if<ForearmOn>(&limb.placed)) {
            lay_forearm(scene, *lying, i, skeleton);
        } else if (const auto* to = std::get_if<Reach>(&limb.placed)) {
            reach_with_hand(scene, *to, i, skeleton);
        }
        ArmJoints& arm = skeleton.arms[i];
        arm.grip = arm.wrist + unit(arm.wrist - arm.elbow) * body::grip;
    }
}

} // namespace upperback
