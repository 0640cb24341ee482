// How a foot stands, in a side view.
#include "figures/angle.hpp"
#include "figures/solve_side.hpp"

namespace upperback {
namespace {

FootShape usual_shape(const Pose& pose, std::size_t leg)
{
    if (std::holds_alternative<Reach>(pose.legs[leg].placed)) {
        return FootShape::flat;
    }
    if (std::holds_alternative<KneeOn>(pose.legs[leg].placed)) {
        return FootShape::point;
    }
    const bool near = leg == 0;
    if (rests_on(pose, Support::feet) ||
        rests_on(pose, near ? Support::near_foot : Support::far_foot)) {
        return FootShape::flat;
    }
    if (rests_on(pose, Support::toes)) {
        return FootShape::toes;
    }
    if (rests_on(pose, Support::knees) ||
        rests_on(pose, near ? Support::near_knee : Support::far_knee)) {
        return FootShape::point;
    }
    return FootShape::neutral;
}

double foot_angle(FootShape shape, double shin, double raised)
{
    switch (shape) {
    case FootShape::flat:
        return 90;
    case FootShape::toes:
        return raised;
    case FootShape::point:
        return shin + 12;
    case FootShape::neutral:
        return shin + 90;
    }
    return 90;
}

} // namespace

Foot foot_of(const Scene& scene, const Skeleton& skeleton, std::size_t leg)
{
    const Pose& pose = *scene.pose;
    const auto said = pose.feet[leg].value_or(usual_shape(pose, leg));
    const LegJoints& joints = skeleton.legs[leg];
    const auto* shape = std::get_if<FootShape>(&said);
    const double angle =
        shape != nullptr
            ? foot_angle(*shape, limb_angle(joints.ankle - joints.knee), pose.toe_angle)
            : std::get<double>(said);
    Foot foot;
    foot.along = limb_direction(angle);
    foot.up = turned_left(foot.along);
    if (shape != nullptr && *shape == FootShape::toes) {
        foot.toes = 90;
    }
    return foot;
}

} // namespace upperback
