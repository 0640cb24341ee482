#include "figures/solve_side.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/reach.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr Directions hanging_arm{.upper = 4, .lower = 12};
constexpr Directions standing_leg{};

// A limb that is not said with directions lies in its root until it reaches.
std::optional<Directions> directions_of(const Limb& limb, const Directions& usual)
{
    if (const auto* said = std::get_if<Directions>(&limb.placed)) {
        return *said;
    }
    if (std::holds_alternative<HiddenLimb>(limb.placed)) {
        return Directions{};
    }
    if (std::holds_alternative<std::monostate>(limb.placed)) {
        return usual;
    }
    return std::nullopt;
}

void place_head(const Pose& pose, Skeleton& skeleton)
{
    const double top = skeleton.spine.angle(1);
    skeleton.neck_angle = top + 14 + pose.neck;
    skeleton.head_angle = top + pose.neck + pose.head;
    skeleton.neck_base =
        skeleton.spine.top() + trunk_direction(top) * 1.2 - trunk_direction(top + 90) * 1.6;
    skeleton.neck_top = skeleton.neck_base + trunk_direction(skeleton.neck_angle) * 7.2;
    skeleton.head = skeleton.neck_top + trunk_direction(skeleton.head_angle) * 3.3 +
                    trunk_direction(skeleton.head_angle + 90);
    skeleton.chest = skeleton.spine.at(.78).at;
}

void place_arm(const Pose& pose, double turn, std::size_t i, Skeleton& skeleton)
{
    const double top = skeleton.spine.angle(1);
    const Point shift = pose.shoulders[i];
    ArmJoints& arm = skeleton.arms[i];
    arm = {};
    arm.shoulder = skeleton.spine.top() + trunk_direction(top + 90) * shift.x +
                   trunk_direction(top) * (shift.y - 1.3) + (i == 1 ? body::far_shoulder : Point{});
    arm.elbow = arm.wrist = arm.shoulder;
    if (const auto said = directions_of(pose.arms[i], hanging_arm)) {
        const double stagger = (i == 1 && !pose.arms[i].own ? pose.stagger_arms : 0) - turn;
        arm.elbow = arm.shoulder + limb_direction(said->upper + stagger) *
                                       (body::upper_arm * cosine(said->upper_tilt));
        arm.wrist = arm.elbow + limb_direction(said->lower + stagger) *
                                    (body::forearm * cosine(said->lower_tilt));
    }
}

void place_leg(const Pose& pose, double turn, std::size_t i, Skeleton& skeleton)
{
    const bool kneels = rests_on(pose, Support::knees);
    const bool staggers = i == 1 && !pose.legs[i].own && (kneels || rests_on(pose, Support::feet));
    LegJoints& leg = skeleton.legs[i];
    leg.hip = i == 1 ? body::far_hip : Point{};
    leg.knee = leg.ankle = leg.hip;
    if (const auto said = directions_of(pose.legs[i], standing_leg)) {
        const double stagger = staggers ? pose.stagger_legs : 0;
        leg.knee = leg.hip + limb_direction(said->upper - turn + stagger) * body::thigh;
        leg.ankle =
            leg.knee + limb_direction(said->lower - turn + (kneels ? 0 : stagger)) * body::shank;
    }
}

// The body turned by so many degrees, its hip at (0, 0), all that is not said by what it reaches.
Skeleton turned_body(const Scene& scene, double turn)
{
    const Pose& pose = *scene.pose;
    Skeleton skeleton;
    skeleton.spine = Spine(pose.trunk + turn, pose.curve.lumbar, pose.curve.thoracic, body::trunk);
    place_head(pose, skeleton);
    for (std::size_t i = 0; i < 2; ++i) {
        place_arm(pose, turn, i, skeleton);
        place_leg(pose, turn, i, skeleton);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        skeleton.feet[i] = foot_of(scene, skeleton, i);
    }
    return skeleton;
}

// By how much the body leans on its two supports, in degrees: 0 when both are at rest.
double unrest(const Contact& first, const Contact& second)
{
    const double rise = (second.at.y - second.height) - (first.at.y - first.height);
    const double across = second.at.x - first.at.x;
    const double angle = limb_angle({rise, -across});
    return across < 0 ? half_turn(2 * angle) / 2 : angle;
}

} // namespace

bool rests_on(const Pose& pose, Support support)
{
    return pose.base == support || pose.second_base == support;
}

Skeleton solve_side(const Scene& scene)
{
    constexpr int most_rounds = 6;
    constexpr double at_rest = 0.01;
    const Pose& pose = *scene.pose;
    double turn = 0;
    Skeleton skeleton = turned_body(scene, turn);
    std::optional<Contact> first = contact_of(scene, skeleton, pose.base);
    for (int round = 0; round < most_rounds && pose.second_base && first; ++round) {
        const auto second = contact_of(scene, skeleton, *pose.second_base);
        const double angle = second ? unrest(*first, *second) : 0;
        if (std::abs(angle) < at_rest) {
            break;
        }
        turn += angle;
        skeleton = turned_body(scene, turn);
        first = contact_of(scene, skeleton, pose.base);
    }
    Point shift{};
    if (pose.at) {
        shift = *pose.at;
    } else if (first) {
        const double pinned = pose.pin_near_foot ? skeleton.legs[0].ankle.x : first->at.x;
        const bool under_bar = pose.base == Support::bar && pose.x == 0;
        const double x = under_bar ? hold_of(scene).value_or(Point{}).x : pose.x;
        shift = {x - pinned, first->height - first->at.y};
    }
    move(skeleton, shift);
    reach(scene, skeleton);
    return skeleton;
}

} // namespace upperback
