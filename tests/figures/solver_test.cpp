// Where the joints of a pose are.
#include "dice.hpp"
#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/poses.hpp"
#include "figures/skeleton.hpp"
#include "figures/two_bones.hpp"

#include <doctest/doctest.h>

namespace upperback {
namespace {

Skeleton solved(const Posed& pose, const Pose& of)
{
    Figure figure = pose.figure;
    figure.props = pose.props;
    Pose seen = of;
    seen.view = figure.view;
    return solve(scene_of(figure, seen, Panel::end));
}

double distance(Point a, Point b)
{
    return length(a - b);
}

TEST_CASE("solver: sines are those of the books")
{
    CHECK(sine(0) == 0);
    CHECK(sine(30) == doctest::Approx(0.5).epsilon(1e-14));
    CHECK(sine(90) == 1);
    CHECK(cosine(180) == -1);
    CHECK(sine(-450) == -1);
    CHECK(cosine(45) == doctest::Approx(0.70710678118654752).epsilon(1e-14));
    for (double angle = -179.5; angle <= 180; angle += 0.5) {
        CAPTURE(angle);
        CHECK(limb_angle(limb_direction(angle)) == doctest::Approx(angle).epsilon(1e-12));
        CHECK(sine(angle) * sine(angle) + cosine(angle) * cosine(angle) == doctest::Approx(1));
    }
    CHECK(arc_cosine(0.5) == doctest::Approx(60));
    CHECK(arc_sine(-2) == -90);
    CHECK(half_turn(190) == -170);
}

TEST_CASE("solver: two bones of 3 and 4 reach a target 5 away with a right angle")
{
    const TwoBones bones = two_bones({0, 0}, {5, 0}, 3, 4, {0, 1});
    CHECK(bones.middle.x == doctest::Approx(1.8));
    CHECK(bones.middle.y == doctest::Approx(2.4));
    CHECK(bones.miss == 0);
    CHECK(two_bones({0, 0}, {5, 0}, 3, 4, {0, -1}).middle.y == doctest::Approx(-2.4));
    CHECK(two_bones({0, 0}, {0, 10}, 3, 4, {1, 0}).miss == doctest::Approx(3).epsilon(0.001));
}

TEST_CASE("solver: somebody who stands is as tall as the tables say")
{
    const Posed pose{.id = "standing"};
    const Skeleton skeleton = solved(pose, pose.figure.start);
    CHECK(skeleton.hip.y == doctest::Approx(24.5 + 24.6 + 3.9));
    CHECK(skeleton.legs[0].ankle.y == doctest::Approx(3.9));
    CHECK(skeleton.spine.top().y == doctest::Approx(53 + 28.8));
    CHECK(skeleton.legs[0].ankle.x == doctest::Approx(0));
}

TEST_CASE("solver: supports stand on what carries them")
{
    for (const Posed& pose : all_poses()) {
        CAPTURE(pose.id);
        Figure figure = pose.figure;
        figure.props = pose.props;
        for (const Pose* of : {&pose.figure.start, &pose.end}) {
            if (figure.view != View::side || of->at) {
                continue;
            }
            const Scene scene = scene_of(figure, *of, Panel::end);
            const Skeleton skeleton = solve(scene);
            for (const auto support : {std::optional(of->base), of->second_base}) {
                const auto contact =
                    support ? contact_of(scene, skeleton, *support) : std::optional<Contact>{};
                if (contact) {
                    CHECK(contact->at.y == doctest::Approx(contact->height).epsilon(0.005));
                }
            }
        }
    }
}

TEST_CASE("solver: whatever the directions, bones keep their lengths and the lower foot its floor")
{
    Dice dice(7);
    for (int i = 0; i < 300; ++i) {
        Posed pose{.id = "any"};
        pose.start().trunk = dice.up_to(180) - 90;
        pose.start().curve = {static_cast<double>(dice.up_to(80) - 40), 10};
        for (auto* limbs : {&pose.start().arms, &pose.start().legs}) {
            for (Limb& one : *limbs) {
                one = limb(dice.up_to(360) - 180, dice.up_to(360) - 180);
            }
        }
        const Skeleton skeleton = solved(pose, pose.figure.start);
        for (std::size_t side = 0; side < 2; ++side) {
            const ArmJoints& arm = skeleton.arms[side];
            const LegJoints& leg = skeleton.legs[side];
            CHECK(distance(arm.shoulder, arm.elbow) == doctest::Approx(body::upper_arm));
            CHECK(distance(arm.elbow, arm.wrist) == doctest::Approx(body::forearm));
            CHECK(distance(leg.hip, leg.knee) == doctest::Approx(body::thigh));
            CHECK(distance(leg.knee, leg.ankle) == doctest::Approx(body::shank));
        }
        const double lower = std::min(skeleton.legs[0].ankle.y, skeleton.legs[1].ankle.y);
        CHECK(lower == doctest::Approx(body::ankle_height));
    }
}

TEST_CASE("solver: a hand that reaches is there, one that cannot says by how much it misses")
{
    Posed pose{.id = "reach"};
    const Point target{25, 60};
    pose.start().arms = both(reaching({.target = target}));
    pose.start().hands = {HandShape::fist, HandShape::fist};
    const Skeleton skeleton = solved(pose, pose.figure.start);
    CHECK(distance(skeleton.arms[0].grip, target) < 1e-9);
    CHECK(skeleton.misses.size() == 2);
    CHECK(skeleton.misses[0].distance == 0);

    pose.start().arms = both(reaching({.target = Point{80, 60}}));
    const Skeleton too_far = solved(pose, pose.figure.start);
    const double way = distance(too_far.arms[0].shoulder, {80, 60});
    CHECK(too_far.misses[0].distance == doctest::Approx(way - 18.6 - 14.6 - 3.4).epsilon(0.001));
}

TEST_CASE("solver: two supports are both at rest")
{
    const Posed pose = posed("renegade-row");
    const Skeleton skeleton = solved(pose, pose.figure.start);
    const double toes =
        skeleton.legs[0].ankle.y + skeleton.feet[0].along.y * 7.2 + skeleton.feet[0].up.y * -3.9;
    CHECK(toes == doctest::Approx(0).epsilon(0.02));
    CHECK(skeleton.arms[0].wrist.y == doctest::Approx(body::grip + 3.6).epsilon(0.02));
}

TEST_CASE("solver: a front view is symmetrical where its pose is, and its back view is its mirror")
{
    Posed pose{.id = "front"};
    pose.figure.view = View::front;
    pose.start().arms = both(limb(120, 150));
    pose.start().twist = 0;
    const Skeleton front = solved(pose, pose.figure.start);
    CHECK(front.arms[0].wrist.x == doctest::Approx(-front.arms[1].wrist.x));
    CHECK(front.arms[0].wrist.y == doctest::Approx(front.arms[1].wrist.y));
    CHECK(front.arms[0].wrist.x > 0);
    pose.figure.view = View::back;
    const Skeleton back = solved(pose, pose.figure.start);
    CHECK(back.arms[0].wrist.x == doctest::Approx(-front.arms[0].wrist.x));
}

TEST_CASE("solver: a tilt shortens by its cosine")
{
    Posed pose{.id = "tilt"};
    pose.start().arms = both(limb(90, 90, 60, 0));
    const ArmJoints arm = solved(pose, pose.figure.start).arms[0];
    CHECK(distance(arm.shoulder, arm.elbow) == doctest::Approx(body::upper_arm / 2));
}

} // namespace
} // namespace upperback
