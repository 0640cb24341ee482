// The body seen from the front or from behind: the legs, the trunk, the head, the arms; bent over,
// the arms before the head.
#include "figures/angle.hpp"
#include "figures/body.hpp"
#include "figures/draw_body.hpp"
#include "figures/draw_head.hpp"
#include "figures/draw_limbs.hpp"
#include "figures/draw_props.hpp"
#include "figures/scenery_parts.hpp"
#include "figures/shoulders.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace upperback {
namespace {

constexpr std::array sides{1, -1};
constexpr double waist = .1;

Points shoulder_points(const ShoulderSlope& edge)
{
    return {edge.outside, edge.top, edge.slope, edge.neck};
}

Point crotch(const Skeleton& skeleton)
{
    return skeleton.spine.at(-.17).at;
}

void add_point(Path& path, Point point)
{
    path.push_back({.kind = PathStep::Kind::line, .to = point});
}

void close(Path& path)
{
    path.push_back({.kind = PathStep::Kind::close});
}

Path trunk_outline(const Skeleton& skeleton, const Strip& torso, const Strip& neck)
{
    const ShoulderSlope right = shoulder_slope(skeleton, torso, neck, 1);
    const ShoulderSlope left = shoulder_slope(skeleton, torso, neck, -1);
    Path path = smooth(chained(right.flank, shoulder_points(right)), Ends::open);
    continue_with(
        path, smooth(chained(reversed(shoulder_points(left)), reversed(left.flank)), Ends::open)
    );
    add_point(path, crotch(skeleton));
    close(path);
    return path;
}

// From the second point up, so that shorts and trunk merge.
void line_flanks(Drawing& drawing, const Skeleton& skeleton, const Strip& torso, const Strip& neck)
{
    for (const int side : sides) {
        const ShoulderSlope edge = shoulder_slope(skeleton, torso, neck, side);
        const Points flank(edge.flank.begin() + 1, edge.flank.end());
        drawing.line(smooth(chained(flank, shoulder_points(edge)), Ends::open), Pen::outline);
    }
}

void line_shoulders(Drawing& drawing, const Subject& subject)
{
    constexpr double foreshortened = 6;
    for (const int side : sides) {
        const std::size_t i = limb_on(subject.skeleton, side);
        const ArmJoints& arm = subject.skeleton.arms[i];
        if (subject.scene.pose->arms_behind[i] ||
            length(arm.elbow - arm.shoulder) <= foreshortened) {
            continue;
        }
        const Strip sleeve{
            .line = CenterLine(arm.shoulder, arm.elbow),
            .profile = profiles::upper_arm,
            .front_is_left = subject.skeleton.outward[i],
            .scale = 1.08};
        drawing.line(sleeve.closed(0, .3, {.far = false}), Pen::outline);
    }
}

bool goes_sideways(const LegJoints& leg)
{
    constexpr double least = .87; // the sine of 60 degrees
    const Point thigh = leg.knee - leg.hip;
    return std::abs(thigh.x) > least * length(thigh);
}

void fill_pelvis(Drawing& drawing, const Subject& subject, const Strip& torso)
{
    const Skeleton& skeleton = subject.skeleton;
    const Point low = crotch(skeleton);
    Path pelvis = smooth(torso.edge(-.13, waist, Side::front), Ends::open);
    continue_with(pelvis, smooth(reversed(torso.edge(-.13, waist, Side::back)), Ends::open));
    add_point(pelvis, low);
    close(pelvis);
    if (std::ranges::any_of(skeleton.legs, goes_sideways)) {
        const std::array seat{
            torso.at({-.08, 1}),
            torso.at({-.13, 1}),
            low,
            torso.at({-.13, -1}),
            torso.at({-.08, -1})};
        drawing.line(polygon(seat, Ends::open), Pen::outline);
    }
    drawing.fill(pelvis, Fill::shorts);
    for (const int side : sides) {
        const std::size_t leg = limb_on(skeleton, side);
        if (goes_sideways(skeleton.legs[leg])) {
            continue; // its shorts would show above the waist
        }
        Strip thigh = front_shorts_strip(skeleton, leg);
        thigh.scale = 1;
        drawing.fill(thigh.closed(0, .16, {.far = false}), Fill::shorts);
    }
    const std::array fly{skeleton.spine.at(-.02).at, low, low - Point{0, 2.2}};
    drawing.line(smooth(fly, Ends::open), Pen::fine);
    const std::array band{torso.at({waist, 1}), skeleton.spine.at(.08).at, torso.at({waist, -1})};
    drawing.line(smooth(band, Ends::open), Pen::fine);
}

// Folds of a shirt that is twisted: from the still hip to the turned chest.
void draw_folds(Drawing& drawing, const Skeleton& skeleton)
{
    struct Fold {
        double from;
        double to;
        double start; ///< to the side, %H
        double end;
    };

    static constexpr std::array<Fold, 2> folds{{{.12, .5, -5.5, -1.5}, {.13, .34, -1, 3.5}}};
    const Point right =
        trunk_direction(skeleton.spine.angle(1) + 90) * (skeleton.twist > 0 ? 1 : -1);
    for (const auto& [from, to, start, end] : folds) {
        const std::array line{
            skeleton.spine.at(from).at + right * start,
            skeleton.spine.at((from + to) / 2).at + right * between(start, end, .38),
            skeleton.spine.at(to).at + right * end};
        drawing.line(smooth(line, Ends::open), Pen::far_fine);
    }
}

void draw_collar(Drawing& drawing, const Subject& subject, const Strip& neck)
{
    const Skeleton& skeleton = subject.skeleton;
    const Spine& spine = skeleton.spine;
    if (subject.scene.view == View::back) {
        const std::array line{spine.at(.12).at, spine.at(.5).at, spine.at(.98).at};
        const std::array collar{neck.at({.42, 1}), spine.at(1.06).at, neck.at({.42, -1})};
        drawing.line(smooth(line, Ends::open), Pen::dim_fine);
        drawing.line(smooth(collar, Ends::open), Pen::fine);
        return;
    }
    if (skeleton.twist != 0) {
        draw_folds(drawing, skeleton);
    }
    const Point right = trunk_direction(spine.angle(1) + 90);
    const Point middle = spine.at(.985).at + right * (3.7 * sine(skeleton.twist));
    const std::array collar{neck.at({.35, 1}), middle, neck.at({.35, -1})};
    drawing.line(smooth(collar, Ends::open), Pen::fine);
}

void draw_trunk(Drawing& drawing, const Subject& subject)
{
    const Skeleton& skeleton = subject.skeleton;
    const Strip torso = torso_strip(subject.scene, skeleton);
    const Strip neck = front_neck_strip(skeleton);
    drawing.line(neck.closed(0, 1, {.near = false}), Pen::outline);
    line_flanks(drawing, skeleton, torso, neck);
    line_shoulders(drawing, subject);
    drawing.fill(neck.closed(0, 1), Fill::skin, Piece::neck);
    drawing.fill(trunk_outline(skeleton, torso, neck), Fill::skin, Piece::torso);
    fill_pelvis(drawing, subject, torso);
    draw_trunk_tints(drawing, subject, torso, neck);
    draw_collar(drawing, subject, neck);
}

HeadView head_view(const Scene& scene)
{
    constexpr double bowed = 45;
    if (scene.pose->lean + scene.pose->look > bowed) {
        return HeadView::top;
    }
    return scene.view == View::front ? HeadView::front : HeadView::back;
}

// Those arms that are drawn behind the trunk, or the others, from the left of the picture to the
// right; last the one that the pose wants over the other.
void draw_arms(Drawing& drawing, const Subject& subject, bool behind)
{
    const Pose& pose = *subject.scene.pose;
    std::vector<std::size_t> order{limb_on(subject.skeleton, -1), limb_on(subject.skeleton, 1)};
    if (pose.over && index_of(*pose.over) == order[0]) {
        std::swap(order[0], order[1]);
    }
    std::erase_if(order, [&](std::size_t arm) { return pose.arms_behind[arm] != behind; });
    draw_front_arms(drawing, subject, order, behind);
}

// What both hands hold lies over both arms, and the fists over it.
void draw_held_across(Drawing& drawing, const Subject& subject)
{
    const Prop* const prop = held(subject.scene, 0);
    const bool one_arm_behind =
        subject.scene.pose->arms_behind[0] || subject.scene.pose->arms_behind[1];
    if (prop == nullptr || !spans_both_hands(*prop) || one_arm_behind) {
        return;
    }
    draw_across(drawing, subject, *prop);
    draw_front_fist(drawing, subject, limb_on(subject.skeleton, -1));
    draw_front_fist(drawing, subject, limb_on(subject.skeleton, 1));
}

void draw_bench_before(Drawing& drawing, const Subject& subject)
{
    constexpr double least_lean = 15;
    const Prop* const bench = prop_of(subject.scene, PropKind::incline_bench);
    const bool front = subject.scene.view == View::front;
    if (bench != nullptr && front && subject.scene.pose->lean > least_lean) {
        draw_bench_before_chest(drawing, subject, *bench);
    }
}

} // namespace

void draw_front(Drawing& drawing, const Subject& subject)
{
    constexpr double bent_over = 30;
    const Pose& pose = *subject.scene.pose;
    draw_arms(drawing, subject, true);
    draw_front_leg(drawing, subject, 0);
    draw_front_leg(drawing, subject, 1);
    draw_trunk(drawing, subject);
    draw_bench_before(drawing, subject);
    if (pose.lean > bent_over) {
        draw_arms(drawing, subject, false);
    }
    draw_head(
        drawing,
        {.center = subject.skeleton.head,
         .angle = subject.skeleton.head_angle,
         .view = head_view(subject.scene),
         .turn = pose.turn,
         .nod = pose.lean + pose.look,
         .hair = subject.hair}
    );
    if (pose.lean <= bent_over) {
        draw_arms(drawing, subject, false);
    }
    draw_held_across(drawing, subject);
    if (subject.scene.view == View::back && pose.show_scapulae) {
        draw_shoulder_blades(drawing, subject);
    }
}

} // namespace upperback
