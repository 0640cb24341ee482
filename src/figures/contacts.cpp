// Where the body touches what carries it, in a side view.
#include "figures/body.hpp"
#include "figures/reach.hpp"
#include "figures/skeleton.hpp"
#include "figures/solve_side.hpp"
#include "figures/strip.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace upperback {
namespace {

// Which of a pair a support means.
enum class Which { both, near, far };

bool means(Which which, std::size_t limb)
{
    return which == Which::both || (which == Which::near) == (limb == 0);
}

bool reaches(const Limb& limb)
{
    return std::holds_alternative<Reach>(limb.placed) ||
           std::holds_alternative<ForearmOn>(limb.placed) ||
           std::holds_alternative<KneeOn>(limb.placed);
}

void add_feet(const Scene& scene, const Skeleton& skeleton, Which which, Points& points)
{
    for (std::size_t i = 0; i < 2; ++i) {
        if (!means(which, i) || reaches(scene.pose->legs[i])) {
            continue;
        }
        const Foot& foot = skeleton.feet[i];
        const Frame frame{skeleton.legs[i].ankle, foot.along, foot.up};
        if (foot.toes) {
            points.push_back(placed(body::raised_ball, frame));
        } else {
            points.push_back(placed(body::heel, frame));
            points.push_back(placed(body::ball, frame));
        }
    }
}

void add_knees(const Scene& scene, const Skeleton& skeleton, Which which, Points& points)
{
    for (std::size_t i = 0; i < 2; ++i) {
        if (means(which, i) && !reaches(scene.pose->legs[i])) {
            points.push_back(skeleton.legs[i].knee - Point{0, body::knee_radius});
        }
    }
}

double below_wrist(const Scene& scene, std::size_t arm)
{
    if (hand_shape(scene, arm) != HandShape::fist) {
        return body::palm;
    }
    const bool holds = held(scene, arm) != nullptr;
    return body::grip + (holds ? body::dumbbell_below_grip : body::palm);
}

void add_hands(const Scene& scene, const Skeleton& skeleton, Which which, Points& points)
{
    for (std::size_t i = 0; i < 2; ++i) {
        if (means(which, i) && !reaches(scene.pose->arms[i])) {
            points.push_back(skeleton.arms[i].wrist - Point{0, below_wrist(scene, i)});
        }
    }
}

void add_trunk(
    const Skeleton& skeleton, std::initializer_list<double> places, double across, Points& points
)
{
    const Strip torso{
        .line = CenterLine(skeleton.spine), .profile = profiles::torso, .front_is_left = -1};
    for (const double place : places) {
        points.push_back(torso.at({place, across}));
    }
}

// The hand that hangs from the bar, if its arm is not itself brought there.
void add_grip(const Scene& scene, const Skeleton& skeleton, Points& points)
{
    for (std::size_t i = 0; i < 2 && points.empty(); ++i) {
        const ArmJoints& arm = skeleton.arms[i];
        if (!reaches(scene.pose->arms[i]) && hold_of(scene)) {
            points.push_back(arm.wrist + unit(arm.wrist - arm.elbow) * body::grip);
        }
    }
}

// A support that limbs are: which of them, and where they touch.
struct LimbSupport {
    Support support;
    void (*add)(const Scene&, const Skeleton&, Which, Points&);
    Which which;
};

constexpr std::array limb_supports{
    LimbSupport{Support::feet, add_feet, Which::both},
    LimbSupport{Support::toes, add_feet, Which::both},
    LimbSupport{Support::near_foot, add_feet, Which::near},
    LimbSupport{Support::far_foot, add_feet, Which::far},
    LimbSupport{Support::knees, add_knees, Which::both},
    LimbSupport{Support::near_knee, add_knees, Which::near},
    LimbSupport{Support::far_knee, add_knees, Which::far},
    LimbSupport{Support::hands, add_hands, Which::both},
    LimbSupport{Support::near_hand, add_hands, Which::near},
    LimbSupport{Support::far_hand, add_hands, Which::far}};

Points touching_points(const Scene& scene, const Skeleton& skeleton, Support support)
{
    Points points;
    const auto limbs = std::ranges::find(limb_supports, support, &LimbSupport::support);
    if (limbs != limb_supports.end()) {
        limbs->add(scene, skeleton, limbs->which, points);
    } else if (support == Support::seat) {
        add_trunk(skeleton, {-.16, -.08, .02}, -1, points);
        points.push_back(skeleton.legs[0].hip - Point{0, body::seat_radius});
    } else if (support == Support::shoulders) {
        add_trunk(skeleton, {.8, .86, .92}, -1, points);
        points.push_back(skeleton.arms[0].shoulder - Point{0, body::shoulder_radius});
    } else if (support == Support::bar) {
        add_grip(scene, skeleton, points);
    } else {
        const double across = support == Support::front ? 1 : -1;
        add_trunk(skeleton, {0, .1, .3, .5, .7, .9}, across, points);
    }
    return points;
}

double support_height(const Scene& scene, Support support)
{
    switch (support) {
    case Support::seat:
        return height_of(scene, scene.pose->on.value_or(Surface::chair));
    case Support::shoulders:
    case Support::back:
    case Support::front:
        return height_of(scene, scene.pose->on.value_or(Surface::floor));
    case Support::bar:
        return hold_of(scene).value_or(Point{}).y;
    default:
        return 0;
    }
}

// Feet and knees are placed by a joint, whichever of heel and ball is lower.
std::optional<double> placing_joint(const Scene& scene, const Skeleton& skeleton, Support support)
{
    switch (support) {
    case Support::feet:
    case Support::toes:
    case Support::near_foot:
        return skeleton.legs[reaches(scene.pose->legs[0]) ? 1 : 0].ankle.x;
    case Support::far_foot:
        return skeleton.legs[1].ankle.x;
    case Support::knees:
        return skeleton.legs[0].knee.x;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Contact> contact_of(const Scene& scene, const Skeleton& skeleton, Support support)
{
    const Points points = touching_points(scene, skeleton, support);
    if (points.empty()) {
        return std::nullopt;
    }
    Point lowest = *std::ranges::min_element(points, {}, &Point::y);
    lowest.x = placing_joint(scene, skeleton, support).value_or(lowest.x);
    return Contact{.at = lowest, .height = support_height(scene, support)};
}

} // namespace upperback
