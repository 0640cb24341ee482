#include "figures/turn.hpp"

#include "figures/angle.hpp"

#include <algorithm>

namespace upperback {
namespace {

// The lowest point of the joints with what is round them, %H.
double lowest(const Skeleton& skeleton, const Turn& turn)
{
    double low = turn(skeleton.head).y - 5;
    const auto take = [&low, &turn](Point joint, double radius) {
        low = std::min(low, turn(joint).y - radius);
    };
    take(skeleton.hip, 5.0);
    for (const ArmJoints& arm : skeleton.arms) {
        take(arm.shoulder, 3.1);
        take(arm.elbow, 2.3);
        take(arm.wrist, 1.5);
        take(arm.grip, 2.0);
    }
    for (const LegJoints& leg : skeleton.legs) {
        take(leg.hip, 5.0);
        take(leg.knee, 3.2);
        take(leg.ankle, 2.6);
    }
    return low;
}

} // namespace

Point Turn::operator()(Point point) const
{
    const Point arm = point - pivot;
    return Point{cosine * arm.x + sine * arm.y, cosine * arm.y - sine * arm.x} + shift;
}

Turn turn_of(const Pose& pose, const Skeleton& skeleton)
{
    constexpr double middle_from_above = 26;
    if (pose.rotate == 0) {
        return {};
    }
    Turn turn{
        .pivot = skeleton.hip,
        .cosine = cosine(pose.rotate),
        .sine = sine(pose.rotate),
        .is_needed = true};
    const double up = pose.above ? middle_from_above : -lowest(skeleton, turn);
    turn.shift = {pose.x, up};
    return turn;
}

void turn_shape(Shape& shape, const Turn& turn)
{
    for (PathStep& step : shape.path) {
        step.handle = turn(step.handle);
        step.other_handle = turn(step.other_handle);
        step.to = turn(step.to);
    }
}

} // namespace upperback
