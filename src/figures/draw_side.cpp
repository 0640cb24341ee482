// The body seen from the side: the far arm and leg, the trunk and the head, the near leg and arm.
#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_body.hpp"
#include "figures/draw_head.hpp"
#include "figures/draw_limbs.hpp"
#include "figures/draw_props.hpp"

#include <array>

namespace upperback {
namespace {

constexpr std::size_t near_limb = 0;
constexpr std::size_t far_limb = 1;
constexpr double waist = .1;
constexpr double deep_hip = 110; ///< degrees of flexion from which the thigh covers the waist

// What of the near limbs belongs to the trunk's layer, so that they grow out of it.
struct Roots {
    Strip thigh;
    Strip sleeve;
    double upper_arm = 0;
};

Roots roots_of(const Skeleton& skeleton)
{
    const ArmJoints& arm = skeleton.arms[near_limb];
    const LegJoints& leg = skeleton.legs[near_limb];
    return {
        .thigh = shorts_strip(leg),
        .sleeve = sleeve_strip(arm),
        .upper_arm = length(arm.elbow - arm.shoulder)};
}

Path buttock(const Skeleton& skeleton)
{
    const Station pelvis = skeleton.spine.at(-.01);
    return circle(pelvis.at + turned_left(pelvis.heading) * .55, 6.15);
}

void outline_trunk(
    Drawing& drawing, const Skeleton& skeleton, const Strip& torso, const Strip& neck
)
{
    const Roots roots = roots_of(skeleton);
    drawing.line(torso.closed(-.22, 1.1, {false, false}), Pen::outline);
    drawing.line(neck.closed(0, 1), Pen::outline);
    drawing.line(roots.thigh.open(.24, .08, .4, {.far = false}), Pen::outline);
    drawing.line(buttock(skeleton), Pen::outline);
    if (roots.upper_arm > 9) {
        drawing.line(roots.sleeve.closed(0, .3, {.far = false}), Pen::outline);
    }
}

void fill_pelvis(Drawing& drawing, const Skeleton& skeleton, const Strip& torso)
{
    const Roots roots = roots_of(skeleton);
    const LegJoints& leg = skeleton.legs[near_limb];
    const bool deep = skeleton.spine.angle(0) + limb_angle(leg.knee - leg.hip) >= deep_hip;
    drawing.fill(torso.closed(-.22, waist, {false, false}), Fill::shorts);
    drawing.fill(buttock(skeleton), Fill::shorts);
    drawing.fill(roots.thigh.skewed(deep ? 0 : .24, .06, .4), Fill::shorts);
    if (!deep) {
        drawing.fill(torso.closed(waist, .34, {false, false}), Fill::skin);
    }
}

void draw_trunk(Drawing& drawing, const Subject& subject)
{
    const Skeleton& skeleton = subject.skeleton;
    const Strip torso = torso_strip(subject.scene, skeleton);
    const Strip neck{
        .line = CenterLine(
            skeleton.neck_base + trunk_direction(skeleton.spine.angle(1) + 90) * 1.2,
            skeleton.neck_top + trunk_direction(skeleton.head_angle + 90) * .4
        ),
        .profile = profiles::neck,
        .front_is_left = -1};
    outline_trunk(drawing, skeleton, torso, neck);
    drawing.fill(neck.closed(0, 1), Fill::skin, Piece::neck);
    draw_tints(drawing, subject.tints, BodyPart::neck, neck);
    drawing.fill(torso.closed(-.22, 1.1, {false, false}), Fill::skin, Piece::torso);
    fill_pelvis(drawing, skeleton, torso);
    draw_tints(drawing, subject.tints, BodyPart::torso, torso);
    drawing.line(torso.across(waist, -.5), Pen::fine);
    const std::array collar{
        torso.at({1.085, -1}), torso.at({1.06, -.2}), torso.at({1.0, .55}), torso.at({1.045, 1})};
    drawing.line(smooth(collar, Ends::open), Pen::fine);
}

} // namespace

void draw_side(Drawing& drawing, const Subject& subject)
{
    const bool far_arm_last = subject.scene.pose->far_arm_front;
    if (!far_arm_last) {
        draw_side_arm(drawing, subject, far_limb);
    }
    draw_side_leg(drawing, subject, far_limb);
    draw_line_behind_leg(drawing, subject);
    draw_trunk(drawing, subject);
    draw_head(
        drawing,
        {.center = subject.skeleton.head,
         .angle = subject.skeleton.head_angle,
         .hair = subject.hair}
    );
    if (far_arm_last) {
        draw_side_arm(drawing, subject, far_limb);
    }
    draw_side_leg(drawing, subject, near_limb);
    draw_side_arm(drawing, subject, near_limb);
}

} // namespace upperback
