// Arms and legs seen from the front or from behind.
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
constexpr double shorts_end = .5;
constexpr double armpit = .34;

struct FrontArm {
    std::size_t index = 0;
    bool behind = false;
    const Tones& tones;
    const ArmJoints& joints;
    double outward = 1;
};

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
    draw_tints(drawing, subject.tints, BodyPart::upper_arm, sleeve);
    drawing.line(sleeve.across(sleeve_end, .5), arm.tones.fine);
}

Point forearm_direction(const ArmJoints& joints)
{
    constexpr double least = .2; // a forearm that points at the viewer has no direction
    const Point forearm = joints.wrist - joints.elbow;
    return length(forearm) > least ? unit(forearm) : Point{0, -1};
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
    constexpr double foreshortened = 7;
    if (length(arm.joints.wrist - arm.joints.elbow) < foreshortened) {
        drawing.fill(strip.closed(0, 1), arm.tones.skin);
        return;
    }
    Strip elbow = strip;
    elbow.inset = .12;
    drawing.fill(elbow.closed(0, .3), arm.tones.skin);
    drawing.fill(strip.closed(.02, 1, {.near = false}), arm.tones.skin);
}

void draw_forearm(Drawing& drawing, const Subject& subject, const FrontArm& arm)
{
    constexpr double foreshortened = 7;
    const HandLines hand =
        hand_lines(hand_shape(subject.scene, arm.index), hand_frame(*subject.scene.pose, arm));
    const Strip strip{
        .line = CenterLine(arm.joints.elbow, arm.joints.wrist),
        .profile = profiles::forearm,
        .front_is_left = arm.outward};
    const bool toward_viewer = length(arm.joints.wrist - arm.joints.elbow) < foreshortened;
    const Prop* const prop = held(subject.scene, arm.index);
    const Point forearm = forearm_direction(arm.joints);
    if (prop != nullptr) {
        draw_held(drawing, subject, {*prop, arm.index, arm.joints.grip, forearm, arm.tones});
    }
    drawing.line(toward_viewer ? strip.closed(0, 1) : strip.open(0, 0, 1), arm.tones.outline);
    drawing.line(hand.outline, arm.tones.outline);
    draw_forearm_strip(drawing, arm, strip);
    draw_tints(drawing, subject.tints, BodyPart::forearm, strip);
    drawing.fill(
        hand.outline, arm.tones.skin, arm.index == 0 ? Piece::first_hand : Piece::second_hand
    );
    for (const Path& detail : hand.details) {
        drawing.line(detail, arm.tones.fine);
    }
    if (prop != nullptr) {
        draw_held_over(drawing, subject, {*prop, arm.index, arm.joints.grip, forearm, arm.tones});
    }
}

// A forearm that points away from the viewer lies behind its upper arm.
bool points_away(const Limb& limb, View view)
{
    constexpr double least = 10;
    double tilt = 0;
    if (const auto* said = std::get_if<Directions>(&limb.placed)) {
        tilt = said->lower_tilt;
    } else if (const auto* to = std::get_if<Reach>(&limb.placed)) {
        tilt = to->tilt;
    }
    return std::abs(tilt) > least && (tilt > least) == (view == View::back);
}

void draw_front_shoe(Drawing& drawing, View view, Point ankle, double outward)
{
    const Frame frame{.origin = ankle, .x_axis = {outward, 0}};
    if (view == View::back) {
        const Path shoe = smooth(placed(templates::shoe_back, frame), Ends::closed);
        drawing.both(shoe, Paint::shoe, Pen::contour);
        return;
    }
    const Path shoe = smooth(placed(templates::shoe_front, frame), Ends::closed);
    drawing.both(shoe, Paint::shoe, Pen::contour);
    drawing.line(smooth(placed(templates::laces, frame), Ends::open), Pen::white_fine);
}

} // namespace

void draw_front_arm(Drawing& drawing, const Subject& subject, std::size_t arm, bool behind)
{
    const FrontArm front{
        .index = arm,
        .behind = behind,
        .tones = behind ? far_tones : near_tones,
        .joints = subject.skeleton.arms[arm],
        .outward = subject.skeleton.outward[arm]};
    if (points_away(subject.scene.pose->arms[arm], subject.scene.view)) {
        draw_forearm(drawing, subject, front);
        draw_upper_arm(drawing, subject, front);
    } else {
        draw_upper_arm(drawing, subject, front);
        draw_forearm(drawing, subject, front);
    }
}

Strip front_shorts_strip(const Skeleton& skeleton, std::size_t leg)
{
    return {
        .line = CenterLine(skeleton.legs[leg].hip, skeleton.legs[leg].knee),
        .profile = profiles::front_thigh,
        .front_is_left = skeleton.outward[leg],
        .scale = 1.07,
        .near_roundness = .3};
}

void draw_front_leg(Drawing& drawing, const Subject& subject, std::size_t i)
{
    const LegJoints& leg = subject.skeleton.legs[i];
    const double outward = subject.skeleton.outward[i];
    const Strip thigh{
        .line = CenterLine(leg.hip, leg.knee),
        .profile = profiles::front_thigh,
        .front_is_left = outward};
    const Strip shank{
        .line = CenterLine(leg.knee, leg.ankle),
        .profile = profiles::front_shank,
        .front_is_left = outward};
    const Strip shorts = front_shorts_strip(subject.skeleton, i);
    drawing.line(shank.open(0, 0, 1), Pen::outline);
    drawing.line(thigh.open(.3, .3, 1), Pen::outline);
    drawing.fill(thigh.closed(0, 1), Paint::skin);
    drawing.fill(shank.closed(0, 1), Paint::skin);
    if (subject.scene.view == View::front) {
        static constexpr std::array<Point, 3> kneecap{{{-1.5, 0}, {0, -1.6}, {1.5, 0}}};
        const Frame knee{.origin = leg.knee};
        drawing.line(smooth(placed(kneecap, knee), Ends::open), Pen::gray_fine);
    }
    drawing.line(shorts.open(0, .1, shorts_end, {.far = false}), Pen::outline);
    drawing.fill(shorts.closed(0, shorts_end, {.far = false}), Paint::shorts);
    drawing.line(shorts.across(shorts_end, .4), Pen::contour);
    draw_front_shoe(drawing, subject.scene.view, leg.ankle, outward);
}

} // namespace upperback
