#include "figures/skeleton.hpp"

#include "figures/body.hpp"
#include "figures/solve_front.hpp"
#include "figures/solve_side.hpp"

namespace upperback {

Skeleton solve(const Scene& scene)
{
    return scene.view == View::side ? solve_side(scene) : solve_front(scene);
}

Point forearm_direction(const ArmJoints& arm)
{
    constexpr double least = .2;
    const Point forearm = arm.wrist - arm.elbow;
    return length(forearm) > least ? unit(forearm) : Point{0, -1};
}

void move(Skeleton& skeleton, Point by)
{
    skeleton.spine.move(by);
    for (Point* joint :
         {&skeleton.hip,
          &skeleton.chest,
          &skeleton.neck_base,
          &skeleton.neck_top,
          &skeleton.head}) {
        *joint = *joint + by;
    }
    for (std::size_t i = 0; i < 2; ++i) {
        ArmJoints& arm = skeleton.arms[i];
        LegJoints& leg = skeleton.legs[i];
        for (Point* joint :
             {&arm.shoulder, &arm.elbow, &arm.wrist, &arm.grip, &leg.hip, &leg.knee, &leg.ankle}) {
            *joint = *joint + by;
        }
    }
}

namespace {

// Under the middle of the shoe.
Point sole_of(const Skeleton& skeleton, std::size_t leg)
{
    const Point ankle = skeleton.legs[leg].ankle;
    const Foot& foot = skeleton.feet[leg];
    const bool seen_along = foot.along == Point{};
    return seen_along ? ankle - Point{0, 3.6} : ankle + foot.along * 4.5 + foot.up * body::ball.y;
}

} // namespace

Point joint_at(const Skeleton& skeleton, JointName name)
{
    const std::size_t limb = name.flank ? index_of(*name.flank) : 0;
    const ArmJoints& arm = skeleton.arms[limb];
    const LegJoints& leg = skeleton.legs[limb];
    switch (name.joint) {
    case Joint::hip:
        return name.flank ? leg.hip : skeleton.hip;
    case Joint::chest:
        return skeleton.chest;
    case Joint::neck:
        return skeleton.neck_base;
    case Joint::head:
        return skeleton.head;
    case Joint::shoulder:
        return arm.shoulder;
    case Joint::elbow:
        return arm.elbow;
    case Joint::wrist:
        return arm.wrist;
    case Joint::hand:
        return arm.grip;
    case Joint::knee:
        return leg.knee;
    case Joint::ankle:
        return leg.ankle;
    case Joint::foot:
        return sole_of(skeleton, limb);
    }
    return skeleton.hip;
}

std::optional<Point> anchor_of(const Skeleton& skeleton, const Prop& prop, std::size_t arm)
{
    if (!prop.anchor) {
        if (prop.kind != PropKind::cable) {
            return std::nullopt;
        }
        const double x = prop.x.value_or(50);
        const double out = prop.arm.value_or(0) + pulley_radius;
        return Point{x < 0 ? x + out : x - out, prop.pulley.value_or(70)};
    }
    if (const auto* point = std::get_if<Point>(&*prop.anchor)) {
        return *point;
    }
    if (const auto* joint = std::get_if<JointName>(&*prop.anchor)) {
        return joint_at(skeleton, *joint);
    }
    return sole_of(skeleton, arm);
}

} // namespace upperback
