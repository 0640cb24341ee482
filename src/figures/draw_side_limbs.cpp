// Arms and legs seen from the side. Each layer is lined first and filled then, so that only the
// outer half of its lines is left and the parts of a limb merge.
#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_hand.hpp"
#include "figures/draw_limbs.hpp"
#include "figures/draw_props.hpp"
#include "figures/templates.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr double sleeve_end = .44;
constexpr double shorts_end = .52;
constexpr double armpit = .2;   ///< from where a near upper arm has an outline
constexpr double short_arm = 9; ///< an upper arm that points toward the viewer

const Tones& tones_of(std::size_t limb)
{
    return limb == 0 ? near_tones : far_tones;
}

// The tints of a near limb; the far side has none.
std::span<const TintedShape> tints_of(const Subject& subject, std::size_t limb)
{
    return limb == 0 ? subject.tints : std::span<const TintedShape>{};
}

Point elbow_of(const ArmJoints& arm)
{
    constexpr double least = .5;
    return length(arm.elbow - arm.shoulder) < least ? arm.elbow - Point{0, least} : arm.elbow;
}

void draw_upper_arm(Drawing& drawing, const Subject& subject, std::size_t i)
{
    const ArmJoints& arm = subject.skeleton.arms[i];
    const Tones& tones = tones_of(i);
    const Strip bare{
        .line = CenterLine(arm.shoulder, elbow_of(arm)), .profile = profiles::upper_arm};
    const Strip sleeve = sleeve_strip(arm);
    const bool toward_viewer = length(elbow_of(arm) - arm.shoulder) < short_arm;
    const double from = i == 0 ? armpit : 0;
    const double sleeve_from = toward_viewer ? 0 : std::max(from, .12);
    drawing.line(toward_viewer ? bare.closed(0, 1) : bare.open(from, from, 1), tones.outline);
    drawing.fill(bare.closed(0, 1), tones.skin);
    drawing.line(sleeve.open(sleeve_from, sleeve_from, sleeve_end, {.far = false}), tones.sleeve);
    drawing.fill(sleeve.closed(0, sleeve_end, {.far = false}), tones.skin);
    draw_tints(drawing, tints_of(subject, i), BodyPart::upper_arm, sleeve);
    drawing.line(sleeve.across(sleeve_end, .5), tones.fine);
}

// Where a hand is and which way it points: along the forearm, or along what it lies on.
struct HandPlace {
    HandShape shape = HandShape::open;
    Frame frame{};
};

HandPlace hand_place(const Subject& subject, std::size_t i, Point forearm)
{
    const Pose& pose = *subject.scene.pose;
    const ArmJoints& arm = subject.skeleton.arms[i];
    HandPlace hand{
        .shape = hand_shape(subject.scene, i),
        .frame = {.origin = arm.wrist, .x_axis = forearm, .y_axis = turned_left(forearm)}};
    const bool loose = hand.shape == HandShape::open || hand.shape == HandShape::flat;
    const auto* to = std::get_if<Reach>(&pose.arms[i].placed);
    const auto* surface = to == nullptr ? nullptr : std::get_if<Surface>(&to->target);
    const auto* lying = std::get_if<ForearmOn>(&pose.arms[i].placed);
    const bool forearm_upright = lying != nullptr && !lies(lying->on);
    const bool palm_upright = surface != nullptr && hand.shape == HandShape::flat &&
                              (*surface == Surface::wall || *surface == Surface::doorframe);
    if (surface != nullptr && lies(*surface) && loose) {
        hand = {HandShape::flat, {arm.wrist - Point{0, 1}, {1, 0}, {0, 1}}};
    } else if (forearm_upright || palm_upright) {
        hand.shape = hand.shape == HandShape::open ? HandShape::flat : hand.shape;
        hand.frame = {arm.wrist, {0, 1}, {-1, 0}};
    }
    if (pose.hand_directions[i]) {
        hand.frame.x_axis = limb_direction(*pose.hand_directions[i]);
        hand.frame.y_axis = turned_left(hand.frame.x_axis);
    }
    if (pose.hand_flips[i]) {
        hand.frame.y_axis = hand.frame.y_axis * -1;
    }
    return hand;
}

void draw_forearm(Drawing& drawing, const Subject& subject, std::size_t i)
{
    const ArmJoints& arm = subject.skeleton.arms[i];
    const Tones& tones = tones_of(i);
    const Strip strip{.line = CenterLine(elbow_of(arm), arm.wrist), .profile = profiles::forearm};
    const Point forearm = unit(arm.wrist - elbow_of(arm));
    const HandPlace hand = hand_place(subject, i, forearm);
    const HandLines lines = hand_lines(hand.shape, hand.frame);
    const Prop* const prop = held(subject.scene, i);
    if (prop != nullptr) {
        draw_held(drawing, subject, {*prop, i, arm.grip, forearm, tones});
    }
    drawing.line(strip.open(0, 0, 1), tones.outline);
    drawing.line(lines.outline, tones.outline);
    Strip elbow = strip; // narrower, so that it does not eat the upper arm's line
    elbow.inset = length(arm.wrist - elbow_of(arm)) > 4 ? .12 : 0;
    drawing.fill(elbow.closed(0, .3), tones.skin);
    drawing.fill(strip.closed(.02, 1, {.near = false}), tones.skin);
    draw_tints(drawing, tints_of(subject, i), BodyPart::forearm, strip);
    drawing.fill(lines.outline, tones.skin, i == 0 ? Piece::first_hand : Piece::second_hand);
    for (const Path& detail : lines.details) {
        drawing.line(detail, tones.fine);
    }
    if (prop != nullptr) {
        draw_held_over(drawing, subject, {*prop, i, arm.grip, forearm, tones});
    }
}

void draw_foot(Drawing& drawing, const Foot& foot, Point ankle, const Tones& tones)
{
    const Frame frame{ankle, foot.along, foot.up};
    if (!foot.toes) {
        drawing.both(
            smooth(placed(templates::shoe, frame), Ends::closed), tones.shoe, tones.contour
        );
        drawing.line(smooth(placed(templates::sole, frame), Ends::open), tones.sole);
        return;
    }
    const Point along = limb_direction(*foot.toes);
    const Frame toes{placed(body::raised_ball, frame), along, turned_left(along)};
    drawing.both(
        smooth(placed(templates::shoe_toe, toes), Ends::closed), tones.shoe, tones.contour
    );
    drawing.both(
        smooth(placed(templates::shoe_rear, frame), Ends::closed), tones.shoe, tones.contour
    );
}

} // namespace

Strip sleeve_strip(const ArmJoints& arm)
{
    return {
        .line = CenterLine(arm.shoulder, elbow_of(arm)),
        .profile = profiles::upper_arm,
        .scale = 1.09};
}

Strip shorts_strip(const LegJoints& leg)
{
    return {
        .line = CenterLine(leg.hip, leg.knee),
        .profile = profiles::thigh,
        .scale = 1.06,
        .near_roundness = .1};
}

void draw_side_arm(Drawing& drawing, const Subject& subject, std::size_t arm)
{
    if (std::holds_alternative<HiddenLimb>(subject.scene.pose->arms[arm].placed)) {
        return;
    }
    draw_upper_arm(drawing, subject, arm);
    draw_forearm(drawing, subject, arm);
}

void draw_side_leg(Drawing& drawing, const Subject& subject, std::size_t i)
{
    const LegJoints& leg = subject.skeleton.legs[i];
    const Tones& tones = tones_of(i);
    const Strip thigh{.line = CenterLine(leg.hip, leg.knee), .profile = profiles::thigh};
    const Strip shank{.line = CenterLine(leg.knee, leg.ankle), .profile = profiles::shank};
    const Strip shorts = shorts_strip(leg);
    const bool far = i != 0;
    drawing.line(shank.open(0, 0, 1), tones.outline);
    drawing.line(thigh.open(.3, .3, 1), tones.outline);
    drawing.fill(thigh.closed(.3, 1, {.near = false}), tones.skin);
    drawing.fill(shank.closed(0, 1), tones.skin);
    drawing.line(
        shorts.open(far ? 0 : .24, far ? 0 : .05, shorts_end, {.far = false}), tones.outline
    );
    drawing.fill(
        far ? shorts.closed(0, shorts_end, {.far = false}) : shorts.skewed(.24, .04, shorts_end),
        tones.shorts
    );
    drawing.line(shorts.across(shorts_end, .4), tones.contour);
    draw_foot(drawing, subject.skeleton.feet[i], leg.ankle, tones);
}

} // namespace upperback
