// The poses themselves (a test file, so that it is built with the tests), and that each is sound.
#include "figures/check_figure.hpp"
#include "figures/poses.hpp"

#include <doctest/doctest.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace upperback {
namespace {

Posed bent_over_row()
{
    Posed pose{.id = "bent-over-row"};
    pose.props = {{.kind = PropKind::dumbbell}};
    pose.primary = {"teres-major-lats", "middle-trapezius-rhomboids"};
    pose.secondary = {"rear-deltoids", "elbow-flexors"};
    pose.start().trunk = 55;
    pose.start().legs = both(limb(28, -14));
    pose.start().arms = both(limb(2, 2));
    pose.start().neck = -18;
    pose.end = pose.start();
    pose.end.arms = both(limb(-58, 14));
    pose.arrows = {way_of(Joint::hand, Flank::near)};
    return pose;
}

Posed one_arm_row()
{
    Posed pose{.id = "one-arm-row"};
    pose.props = {
        {.kind = PropKind::bench, .span = std::array{-18.0, 42.0}},
        {.kind = PropKind::dumbbell, .in = Hands::near}};
    pose.primary = {"teres-major-lats"};
    pose.start().base = Support::near_foot;
    pose.start().trunk = 74;
    pose.start().legs = {own(limb(6, -10)), own({.placed = KneeOn{.on = Surface::bench}})};
    pose.start().arms = {own(limb(0, 0)), own(reaching({.target = Surface::bench, .x = 31}))};
    pose.start().neck = -12;
    pose.end = pose.start();
    pose.end.arms[0] = own(limb(-62, 8));
    pose.arrows = {way_of(Joint::hand, Flank::near)};
    return pose;
}

Posed face_pull()
{
    Posed pose{.id = "face-pull"};
    pose.props = {{.kind = PropKind::band, .anchor = Point{48, 88}}};
    pose.primary = {"rear-deltoids"};
    pose.start().legs = both(limb(8, -8));
    pose.start().arms = both(limb(98, 100));
    pose.end = pose.start();
    pose.end.trunk = -2;
    pose.end.arms = both(limb(-100, 106, 55, 12));
    pose.arrows = {way_of(Joint::hand, Flank::near)};
    return pose;
}

Posed scapular_squeeze()
{
    Posed pose{.id = "scapular-squeeze"};
    pose.figure.view = View::back;
    pose.primary = {"middle-trapezius-rhomboids"};
    pose.secondary = {"lower-trapezius"};
    pose.start().arms = both(limb(13, 7));
    pose.start().show_scapulae = true;
    pose.end = pose.start();
    pose.end.arms = both(limb(15, 9));
    pose.end.squeezes = {2.2, 2.2};
    pose.end.shrugs = {-.6, -.6};
    pose.arrows = {
        {.way = FreeArrow{.at = Point{-13.5, 73}, .direction = 90, .length = 8}},
        {.way = FreeArrow{.at = Point{13.5, 73}, .direction = -90, .length = 8}}};
    return pose;
}

Posed wall_angel()
{
    Posed pose{.id = "wall-angel"};
    pose.figure.view = View::front;
    pose.props = {{.kind = PropKind::wall, .width = 74, .height = 128}};
    pose.secondary = {"upper-trapezius"};
    pose.start().arms = both(limb(62, 165));
    pose.start().thumb_out = true;
    pose.end = pose.start();
    pose.end.arms = both(limb(148, 172));
    pose.arrows = {way_of(Joint::hand, Flank::left), way_of(Joint::hand, Flank::right)};
    return pose;
}

Posed reverse_fly()
{
    Posed pose{.id = "reverse-fly"};
    pose.figure.view = View::front;
    pose.props = {{.kind = PropKind::dumbbell, .grip = Grip::end}};
    pose.start().lean = 66;
    pose.start().look = 4;
    pose.start().legs = both(limb(9, 1, 28, 25));
    pose.start().arms = both(limb(-4, -8));
    pose.end = pose.start();
    pose.end.arms = both(limb(86, 80));
    pose.arrows = {way_of(Joint::hand, Flank::left), way_of(Joint::hand, Flank::right)};
    return pose;
}

Posed renegade_row()
{
    Posed pose{.id = "renegade-row"};
    pose.props = {{.kind = PropKind::dumbbell}};
    pose.primary = {"teres-major-lats"};
    pose.secondary = {"core"};
    pose.start().base = Support::toes;
    pose.start().second_base = Support::hands;
    pose.start().trunk = 70;
    pose.start().legs = both(limb(-70, -70));
    pose.start().arms = both(limb(-4, -4));
    pose.start().neck = -16;
    pose.end = pose.start();
    pose.end.second_base = Support::far_hand;
    pose.end.arms[0] = own(limb(-75, 10));
    pose.arrows = {way_of(Joint::hand, Flank::near)};
    return pose;
}

Posed cat_cow()
{
    Posed pose{.id = "cat-cow"};
    pose.primary = {"spinal-erectors"};
    pose.start().base = Support::knees;
    pose.start().legs = both(limb(0, -88));
    pose.start().trunk = 74;
    pose.start().curve = {50, 30};
    pose.start().arms = both(reaching({.target = Surface::floor, .x = 27}));
    pose.start().neck = 18;
    pose.end = pose.start();
    pose.end.trunk = 76;
    pose.end.curve = {-35, -15};
    pose.end.neck = -35;
    return pose;
}

Posed childs_pose()
{
    Posed pose{.id = "childs-pose"};
    pose.primary = {"teres-major-lats"};
    pose.start().base = Support::knees;
    pose.start().legs = both(limb(0, -88));
    pose.start().trunk = 75;
    pose.start().arms = both(reaching({.target = Surface::floor, .x = 32}));
    pose.start().neck = -10;
    pose.end = pose.start();
    pose.end.legs = both(limb(66, -88));
    pose.end.trunk = 93;
    pose.end.curve = {17, 17};
    pose.end.neck = -4;
    pose.end.arms = {
        reaching({.target = Surface::floor, .x = 37, .bend = Bend::up}),
        own({.placed = HiddenLimb{}})};
    pose.arrows = {{.way = JointWay{.joint = {Joint::hip}, .shift = {2, 11}}}};
    return pose;
}

Posed upper_trapezius_stretch()
{
    Posed pose{.id = "upper-trapezius-stretch"};
    pose.figure.view = View::front;
    pose.figure.crop = Crop{{-22, 66}, {26, 108}};
    pose.primary = {"upper-trapezius"};
    pose.end = pose.start();
    pose.end.neck = 22;
    pose.end.head = 12;
    pose.end.arms[0] = own(reaching(
        {.target = JointName{Joint::head}, .shift = {-5.6, 4.4}, .bend = Bend::out, .palm = 2}
    ));
    pose.end.hand_directions[0] = -72;
    pose.end.tint_side = Flank::right;
    pose.arrows = {
        {.way = FreeArrow{
             .at = JointName{Joint::head},
             .shift = {-9, 9},
             .direction = 100,
             .length = 12,
             .bow = 2}}};
    return pose;
}

Posed chin_tuck()
{
    Posed pose{.id = "chin-tuck"};
    pose.figure.crop = Crop{{-15, 73}, {20, 105}};
    pose.primary = {"deep-neck-flexors"};
    pose.start().neck = 24;
    pose.start().head = -26;
    pose.start().arms[1] = own({.placed = HiddenLimb{}});
    pose.end = pose.start();
    pose.end.neck = -6;
    pose.end.head = 10;
    pose.ghost = {GhostPart::head};
    pose.arrows = {
        {.way = FreeArrow{
             .at = JointName{Joint::head}, .shift = {16, -3}, .direction = -90, .length = 8}}};
    return pose;
}

Posed doorway_stretch()
{
    Posed pose{.id = "doorway-stretch"};
    pose.figure.view = View::front;
    pose.figure.hold = true;
    pose.has_end = false;
    pose.props = {{.kind = PropKind::doorframe, .width = 56}};
    pose.primary = {"chest"};
    pose.start().arms = both(limb(86, 180, 20, 0));
    return pose;
}

Posed bridge()
{
    Posed pose{.id = "bridge"};
    pose.secondary = {"core"};
    pose.start().base = Support::shoulders;
    pose.start().trunk = -90;
    pose.start().legs = both(reaching({.target = Point{48, 0}, .bend = Bend::up}));
    pose.start().arms = both(limb(86, 88));
    pose.start().hands = {HandShape::flat, HandShape::flat};
    pose.end = pose.start();
    pose.end.trunk = -118;
    pose.end.neck = 30;
    pose.end.arms = both(limb(89, 92));
    pose.arrows = {{.way = JointWay{.joint = {Joint::hip}, .shift = {0, 9}}}};
    return pose;
}

Posed pull_up()
{
    Posed pose{.id = "pull-up"};
    pose.figure.view = View::back;
    pose.props = {{.kind = PropKind::pull_up_bar, .at = Point{0, 128}}};
    pose.primary = {"teres-major-lats"};
    pose.secondary = {"external-rotators"};
    pose.start().at = Point{0, 65};
    pose.start().arms =
        both(reaching({.target = Surface::bar, .shift = {20, 0}, .bend = Bend::out}));
    pose.start().hands = {HandShape::fist, HandShape::fist};
    pose.start().legs = both(limb(2, 0));
    pose.end = pose.start();
    pose.end.at = Point{0, 78};
    pose.arrows = {
        {.way = FreeArrow{
             .at = JointName{Joint::hip}, .shift = {26, -8}, .direction = 180, .length = 16}}};
    return pose;
}

Posed seated_cable_row()
{
    Posed pose{.id = "seated-cable-row"};
    pose.props = {
        {.kind = PropKind::chair, .x = -4, .back = 0},
        {.kind = PropKind::cable, .grip = Grip::handle, .x = 62, .pulley = 52}};
    pose.primary = {"middle-trapezius-rhomboids"};
    pose.start().base = Support::seat;
    pose.start().legs = both(limb(84, 10));
    pose.start().arms = both(limb(70, 80));
    pose.end = pose.start();
    pose.end.arms = both(limb(-30, 78));
    pose.arrows = {{.way = WidestWay{}}};
    return pose;
}

} // namespace

// One forearm lies over the other arm, which lies over the first one's upper arm.
Posed cross_body_stretch()
{
    Posed pose{.id = "cross-body-stretch", .has_end = false};
    pose.figure.view = View::front;
    pose.figure.hold = true;
    pose.figure.crop = Crop{{-26, 48}, {26, 104}};
    pose.start().arms = {
        own(reaching(
            {.target = JointName{Joint::elbow, Flank::right},
             .shift = {-2, .5},
             .bend = Bend::out,
             .tilt = 18}
        )),
        own(limb(-80, -86, 50, 40))};
    pose.start().hands = {HandShape::fist, HandShape::flat};
    return pose;
}

// Thighs that go sideways.
Posed butterfly_stretch()
{
    Posed pose{.id = "butterfly-stretch", .has_end = false};
    pose.figure.view = View::front;
    pose.figure.hold = true;
    pose.figure.floor = false;
    pose.start().at = Point{0, 16};
    pose.start().legs = both(limb(84, -77.5, 10, 4));
    return pose;
}

// A plate seen from the bar's end.
Posed barbell_row()
{
    Posed pose = bent_over_row();
    pose.id = "barbell-row";
    pose.props = {{.kind = PropKind::barbell}};
    return pose;
}

std::vector<Posed> all_poses()
{
    return {
        barbell_row(),
        butterfly_stretch(),
        cross_body_stretch(),
        bent_over_row(),
        one_arm_row(),
        face_pull(),
        scapular_squeeze(),
        wall_angel(),
        reverse_fly(),
        renegade_row(),
        cat_cow(),
        childs_pose(),
        upper_trapezius_stretch(),
        chin_tuck(),
        doorway_stretch(),
        bridge(),
        pull_up(),
        seated_cable_row()};
}

Posed posed(std::string_view id)
{
    const auto poses = all_poses();
    const auto found = std::ranges::find(poses, id, &Posed::id);
    REQUIRE(found != poses.end());
    return *found;
}

TEST_CASE("poses: those of the tests are sound")
{
    auto poses = all_poses();
    for (Posed& pose : poses) {
        CAPTURE(pose.id);
        const auto findings = check_figure(pose.exercise());
        CAPTURE(fmt::format("{}", fmt::join(findings, "; ")));
        CHECK(findings.empty());
    }
}

} // namespace upperback
