#include "figures/solve_front.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/reach.hpp"
#include "figures/two_bones.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr Directions hanging_arm{.upper = 9, .lower = 4};
constexpr Directions standing_leg{.upper = 5, .lower = 3};
constexpr Directions sitting_leg{.upper = 16, .lower = 1, .upper_tilt = 68, .lower_tilt = 34};

Directions directions_of(const Limb& limb, const Directions& usual)
{
    const auto* said = std::get_if<Directions>(&limb.placed);
    return said != nullptr ? *said : usual;
}

bool is_directed(const Limb& limb)
{
    return !std::holds_alternative<Reach>(limb.placed);
}

Point outward_direction(double degrees, double outward)
{
    const Point direction = limb_direction(degrees);
    return {direction.x * outward, direction.y};
}

void place_head(const Pose& pose, Skeleton& skeleton)
{
    const double shortened = cosine(pose.lean);
    const double tipped = cosine(pose.lean + pose.look);
    const double top = skeleton.spine.angle(1);
    skeleton.neck_angle = top + pose.neck;
    skeleton.head_angle = skeleton.neck_angle + pose.head;
    skeleton.neck_base = skeleton.spine.top() + trunk_direction(top) * (1.8 * shortened);
    skeleton.neck_top = skeleton.neck_base + trunk_direction(skeleton.neck_angle) * (6.6 * tipped);
    skeleton.head =
        skeleton.neck_top + trunk_direction(skeleton.head_angle) * (3.4 * std::max(tipped, 0.0));
    skeleton.chest = skeleton.spine.at(.75).at;
}

// A raised arm takes the shoulder up and in with it, for the shoulder blade turns (scapulohumeral
// rhythm): 3.2 up and 1.6 in for a quarter turn above the horizontal, by eye.
void place_arm(const Pose& pose, std::size_t i, Skeleton& skeleton)
{
    constexpr double reaching = 130; // taken for an arm whose direction is not known yet
    const Directions said = directions_of(pose.arms[i], hanging_arm);
    const double direction = is_directed(pose.arms[i]) ? said.upper : reaching;
    const double raised = std::max(0.0, std::min(direction, 180.0) - 85) / 90;
    const double top = skeleton.spine.angle(1);
    const double outward = skeleton.outward[i];
    const double aside = body::shoulder_half - pose.squeezes[i] - 1.6 * raised;
    const double up = pose.shrugs[i] + 3.2 * raised - 2.0 * cosine(pose.lean);
    ArmJoints& arm = skeleton.arms[i];
    arm.shoulder = skeleton.spine.top() + trunk_direction(top + 90) * (outward * aside) +
                   trunk_direction(top) * up;
    arm.elbow = arm.wrist = arm.shoulder;
    if (is_directed(pose.arms[i])) {
        arm.elbow = arm.shoulder + outward_direction(said.upper, outward) *
                                       (body::upper_arm * cosine(said.upper_tilt));
        arm.wrist = arm.elbow + outward_direction(said.lower, outward) *
                                    (body::forearm * cosine(said.lower_tilt));
    }
}

void place_leg(const Pose& pose, std::size_t i, Skeleton& skeleton)
{
    const Directions said =
        directions_of(pose.legs[i], pose.base == Support::seat ? sitting_leg : standing_leg);
    const double outward = skeleton.outward[i];
    LegJoints& leg = skeleton.legs[i];
    leg.hip = trunk_direction(skeleton.spine.angle(0) + 90) * (outward * body::hip_half);
    leg.knee =
        leg.hip + outward_direction(said.upper, outward) * (body::thigh * cosine(said.upper_tilt));
    leg.ankle =
        leg.knee + outward_direction(said.lower, outward) * (body::shank * cosine(said.lower_tilt));
}

// Where the hip goes so that the feet stand on the floor, or the seat on its chair.
Point standing_shift(const Scene& scene, const Skeleton& skeleton)
{
    const Pose& pose = *scene.pose;
    if (pose.at) {
        return *pose.at;
    }
    double up = body::ankle_height - std::min(skeleton.legs[0].ankle.y, skeleton.legs[1].ankle.y);
    if (pose.base == Support::seat) {
        constexpr double hip_above_seat = .13 * body::trunk - 1;
        const Prop* const chair = prop_of(scene, PropKind::chair);
        up = std::max(up, (chair == nullptr ? 25 : height_of(*chair)) + hip_above_seat);
    }
    return {pose.x, up};
}

Point target_of(const Scene& scene, const Skeleton& skeleton, const Reach& to, std::size_t i)
{
    const double outward = skeleton.outward[i];
    if (const auto* point = std::get_if<Point>(&to.target)) {
        return *point + to.shift;
    }
    if (const auto* joint = std::get_if<JointName>(&to.target)) {
        if (joint->joint == Joint::head) {
            return skeleton.head + trunk_direction(skeleton.head_angle + 90) * to.shift.x +
                   trunk_direction(skeleton.head_angle) * to.shift.y;
        }
        return joint_at(skeleton, *joint) + to.shift;
    }
    const Point mirrored{to.shift.x * outward, to.shift.y};
    const Surface surface = std::get<Surface>(to.target);
    const Point shoulder = skeleton.arms[i].shoulder;
    const Prop* const prop = prop_of(scene, surface);
    const double x = prop == nullptr ? 0 : prop->x.value_or(0);
    if (surface == Surface::wall) {
        return Point{to.x.value_or(shoulder.x + outward * 15), to.y.value_or(80)} + to.shift;
    }
    if (surface == Surface::doorframe && prop != nullptr) {
        const double half = prop->width.value_or(52) / 2;
        return {x + outward * half + to.shift.x, to.y.value_or(90)};
    }
    if (surface == Surface::chair && prop != nullptr) {
        return Point{x + outward * 13, height_of(*prop)} + mirrored;
    }
    return hold_of(scene).value_or(shoulder) + mirrored;
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

} // namespace

Skeleton solve_front(const Scene& scene)
{
    const Pose& pose = *scene.pose;
    Skeleton skeleton;
    const double shortened = std::max(cosine(pose.lean), .2);
    skeleton.spine =
        Spine(pose.trunk, pose.curve.lumbar, pose.curve.thoracic, body::trunk * shortened);
    skeleton.outward = scene.view == View::front ? std::array{1.0, -1.0} : std::array{-1.0, 1.0};
    place_head(pose, skeleton);
    for (std::size_t i = 0; i < 2; ++i) {
        place_arm(pose, i, skeleton);
        place_leg(pose, i, skeleton);
    }
    move(skeleton, standing_shift(scene, skeleton));
    for (std::size_t i = 0; i < 2; ++i) {
        if (const auto* to = std::get_if<Reach>(&pose.arms[i].placed)) {
            reach_with_hand(scene, *to, i, skeleton);
        }
        ArmJoints& arm = skeleton.arms[i];
        const Point fore = arm.wrist - arm.elbow;
        arm.grip = arm.wrist + fore * (body::grip / body::forearm);
    }
    return skeleton;
}

} // namespace upperback
