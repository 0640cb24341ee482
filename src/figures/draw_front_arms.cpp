// Arms seen from the front or from behind.
#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_hand.hpp"
#include "figures/draw_limbs.hpp"
#include "figures/draw_props.hpp"
#include "figures/templates.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace upperback {
namespace {

constexpr double sleeve_end = .44;
constexpr double armpit = .34;
constexpr double foreshortened_forearm = 7;

struct FrontArm {
    std::size_t index = 0;
    bool behind = false;
    const Tones& tones;
    const ArmJoints& joints;
    double outward = 1;
};

// The tints of that arm: the pose may want one side alone.
std::span<const TintedShape> tints_of(const Subject& subject, std::size_t arm)
{
    const auto& only = subject.scene.pose->tint_side;
    return !only || index_of(*only) == arm ? subject.tints : std::span<const TintedShape>{};
}

void draw_upper_arm(Drawing& drawing, const Subject& subject, const FrontArm& arm)
{
    constexpr double foreshortened = 9;
    const CenterLine line(arm.joints.shoulder, arm.joints.elbow);
    const Strip bare{.line = line, .profile = profiles::upper_arm, .front_is_left = arm.outward};
    Strip sleeve = bare;
    sleeve.scale = 1.08;
    const double from = arm.behind ? 0 : armpit;
    const bool toward_viewer = length(arm.joints.elbow - arm.joints.shoulder) < foreshortened;
    drawing.line(toward_viewer ? bare.closed(0, 1) : bare.open(0, from, 1), arm.tones.outline);
    drawing.fill(bare.closed(0, 1), arm.tones.skin);
    drawing.line(
        sleeve.open(0, std::max(from - .06, 0.0), sleeve_end, {.far = false}), arm.tones.sleeve
    );
    drawing.fill(sleeve.closed(0, sleeve_end, {.far = false}), arm.tones.skin);
    draw_tints(drawing, tints_of(subject, arm.index), BodyPart::upper_arm, sleeve);
    drawing.line(sleeve.across(sleeve_end, .5), arm.tones.fine);
}

Frame hand_frame(const Pose& pose, const FrontArm& arm)
{
    constexpr double hand_scale = .98;
    Point along = forearm_direction(arm.joints);
    if (pose.hand_directions[arm.index]) {
        along = limb_direction(*pose.hand_directions[arm.index]);
        along.x *= arm.outward;
    }
    const bool outward = pose.thumb_out != pose.hand_flips[arm.index];
    const Point thumb = turned_left(along) * (outward ? arm.outward : -arm.outward);
    return {arm.joints.wrist, along, thumb, hand_scale};
}

void draw_forearm_strip(Drawing& drawing, const FrontArm& arm, const Strip& strip)
{
    if (length(arm.joints.wrist - arm.joints.elbow) < foreshortened_forearm) {
        drawing.fill(strip.closed(0, 1), arm.tones.skin);
        return;
    }
    Strip elbow = strip;
    elbow.inset = .12;
    drawing.fill(elbow.closed(0, .3), arm.tones.skin);
    drawing.fill(strip.closed(.02, 1, {.near = false}), arm.tones.skin);
}

FrontArm front_arm(const Subject& subject, std::size_t arm, bool behind)
{
    return {
        .index = arm,
        .behind = behind,
        .tones = behind ? far_tones : near_tones,
        .joints = subject.skeleton.arms[arm],
        .outward = subject.skeleton.outward[arm]};
}

void fill_hand(Drawing& drawing, const FrontArm& arm, const HandLines& hand)
{
    drawing.fill(
        hand.outline, arm.tones.skin, arm.index == 0 ? Piece::first_hand : Piece::second_hand
    );
    for (const Path& detail : hand.details) {
        drawing.line(detail, arm.tones.fine);
    }
}

Strip forearm_strip(const FrontArm& arm)
{
    return {
        .line = CenterLine(arm.joints.elbow, arm.joints.wrist),
        .profile = profiles::forearm,
        .front_is_left = arm.outward};
}

HandLines front_hand(const Subject& subject, const FrontArm& arm)
{
    return hand_lines(hand_shape(subject.scene, arm.index), hand_frame(*subject.scene.pose, arm));
}

void draw_forearm(Drawing& drawing, const Subject& subject, const FrontArm& arm)
{
    const HandLines hand = front_hand(subject, arm);
    const Strip strip = forearm_strip(arm);
    const bool toward_viewer = length(arm.joints.wrist - arm.joints.elbow) < foreshortened_forearm;
    const Prop* const prop = held(subject.scene, arm.index);
    const Point forearm = forearm_direction(arm.joints);
    if (prop != nullptr) {
        draw_held(drawing, subject, {*prop, arm.index, arm.joints.grip, forearm, arm.tones});
    }
    drawing.line(toward_viewer ? strip.closed(0, 1) : strip.open(0, 0, 1), arm.tones.outline);
    drawing.line(hand.outline, arm.tones.outline);
    draw_forearm_strip(drawing, arm, strip);
    draw_tints(drawing, tints_of(subject, arm.index), BodyPart::forearm, strip);
    fill_hand(drawing, arm, hand);
    if (prop != nullptr) {
        draw_held_over(drawing, subject, {*prop, arm.index, arm.joints.grip, forearm, arm.tones});
    }
}

} // namespace

void draw_front_fist(Drawing& drawing, const Subject& subject, std::size_t arm)
{
    const FrontArm front = front_arm(subject, arm, false);
    const HandLines hand = front_hand(subject, front);
    drawing.line(hand.outline, front.tones.outline);
    drawing.fill(forearm_strip(front).closed(.72, 1, {false, false}), front.tones.skin);
    fill_hand(drawing, front, hand);
}

void draw_front_arms(
    Drawing& drawing, const Subject& subject, std::span<const std::size_t> order, bool behind
)
{
    const auto away = [&](std::size_t arm) {
        return points_away(subject.skeleton.forearm_tilts[arm], subject.scene.view);
    };
    for (const std::size_t arm : order) {
        if (away(arm)) {
            draw_forearm(drawing, subject, front_arm(subject, arm, behind));
        }
        draw_upper_arm(drawing, subject, front_arm(subject, arm, behind));
    }
    for (const std::size_t arm : order) {
        if (!away(arm)) {
            draw_forearm(drawing, subject, front_arm(subject, arm, behind));
        }
    }
}

} // namespace upperback
