#include "figures/solve_front.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/front_reach.hpp"
#include "figures/reach.hpp"

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

bool reaches(const Limb& limb)
{
    return std::holds_alternative<Reach>(limb.placed) ||
           std::holds_alternative<ForearmOn>(limb.placed);
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

// A segment of an arm as it is seen, when it turns with a twisted trunk.
struct SeenSegment {
    Point way{};
    double tilt = 0;
};

SeenSegment seen(double direction, double tilt, double outward, double twist, double length)
{
    const Point flat = outward_direction(direction, outward) * cosine(tilt);
    if (twist == 0) {
        return {flat * length, tilt};
    }
    const double depth = sine(tilt);
    const double across = flat.x * cosine(twist) + depth * sine(twist);
    const double toward = depth * cosine(twist) - flat.x * sine(twist);
    return {Point{across, flat.y} * length, arc_sine(toward)};
}

// A raised arm takes the shoulder up and in with it, for the shoulder blade turns (scapulohumeral
// rhythm): 3.2 up and 1.6 in for a quarter turn above the horizontal, by eye.
void place_arm(const Pose& pose, std::size_t i, Skeleton& skeleton)
{
    constexpr double reaching = 130; // taken for an arm whose direction is not known yet
    const Directions said = directions_of(pose.arms[i], hanging_arm);
    const double direction = reaches(pose.arms[i]) ? reaching : said.upper;
    const double raised = std::max(0.0, std::min(direction, 180.0) - 85) / 90;
    const double top = skeleton.spine.angle(1);
    const double outward = skeleton.outward[i];
    const double aside =
        (body::shoulder_half - pose.squeezes[i] - 1.6 * raised) * cosine(skeleton.twist);
    const double up = pose.shrugs[i] + 3.2 * raised - 2.0 * cosine(pose.lean);
    ArmJoints& arm = skeleton.arms[i];
    arm.shoulder = skeleton.spine.top() + trunk_direction(top + 90) * (outward * aside) +
                   trunk_direction(top) * up;
    arm.elbow = arm.wrist = arm.shoulder;
    const auto* to = std::get_if<Reach>(&pose.arms[i].placed);
    skeleton.forearm_tilts[i] = to != nullptr ? to->tilt : 0;
    if (!reaches(pose.arms[i])) {
        const auto upper =
            seen(said.upper, said.upper_tilt, outward, skeleton.twist, body::upper_arm);
        const auto lower =
            seen(said.lower, said.lower_tilt, outward, skeleton.twist, body::forearm);
        arm.elbow = arm.shoulder + upper.way;
        arm.wrist = arm.elbow + lower.way;
        skeleton.forearm_tilts[i] = lower.tilt;
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
    skeleton.shank_tilts[i] = said.lower_tilt;
}

void place_grips(Skeleton& skeleton)
{
    for (ArmJoints& arm : skeleton.arms) {
        arm.grip = arm.wrist + forearm_direction(arm) * body::grip;
    }
}

// The mean height of the hands that hang from the bar.
double hanging_height(const Pose& pose, const Skeleton& skeleton)
{
    double sum = 0;
    int hands = 0;
    for (std::size_t i = 0; i < 2; ++i) {
        if (!reaches(pose.arms[i])) {
            sum += skeleton.arms[i].grip.y;
            ++hands;
        }
    }
    return hands == 0 ? 0 : sum / hands;
}

double seated_height(const Scene& scene, double standing)
{
    constexpr double hip_above_seat = .13 * body::trunk - 1;
    const Surface on = scene.pose->on.value_or(Surface::chair);
    if (on == Surface::floor) {
        return hip_above_seat;
    }
    const Prop* const seat = prop_of(scene, on);
    return std::max(standing, (seat == nullptr ? 25 : height_of(*seat)) + hip_above_seat);
}

// Where the hip goes so that the feet stand on the floor, the seat rests or the hands hold the bar.
Point resting_place(const Scene& scene, const Skeleton& skeleton)
{
    const Pose& pose = *scene.pose;
    if (pose.at) {
        return *pose.at;
    }
    const double low = std::min(skeleton.legs[0].ankle.y, skeleton.legs[1].ankle.y);
    const double standing = body::ankle_height - low;
    if (pose.base == Support::seat) {
        return {pose.x, seated_height(scene, standing)};
    }
    if (pose.base == Support::bar && hold_of(scene)) {
        return {pose.x, hold_of(scene)->y - hanging_height(pose, skeleton)};
    }
    return {pose.x, standing};
}

} // namespace

Skeleton solve_front(const Scene& scene)
{
    const Pose& pose = *scene.pose;
    Skeleton skeleton;
    const double shortened = std::max(cosine(pose.lean), .2);
    skeleton.spine =
        Spine(pose.trunk, pose.curve.lumbar, pose.curve.thoracic, body::trunk * shortened);
    const bool front = scene.view == View::front;
    skeleton.outward = front ? std::array{1.0, -1.0} : std::array{-1.0, 1.0};
    skeleton.twist = front ? pose.twist : -pose.twist;
    place_head(pose, skeleton);
    for (std::size_t i = 0; i < 2; ++i) {
        place_arm(pose, i, skeleton);
        place_leg(pose, i, skeleton);
    }
    place_grips(skeleton);
    move(skeleton, resting_place(scene, skeleton));
    reach_in_front(scene, skeleton);
    place_grips(skeleton);
    return skeleton;
}

} // namespace upperback
