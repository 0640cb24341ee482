// Poses as C++ expressions. What is as it is by default is left out.
#include "catalog/figure_expressions.hpp"

namespace upperback {

// What a variant or a pair holds is found when it is written.
std::string expression(const Directions& directions);
std::string expression(const Reach& reach);
std::string expression(const ForearmOn& arm);
std::string expression(const KneeOn& leg);
std::string expression(const HiddenLimb& limb);
std::string expression(const Limb& limb);
std::string expression(const Curve& curve);

std::string expression(const Point& point)
{
    return fmt::format("Point{{{}, {}}}", expression(point.x), expression(point.y));
}

std::string expression(const JointName& name)
{
    return name.flank
               ? fmt::format("JointName{{{}, {}}}", expression(name.joint), expression(*name.flank))
               : fmt::format("JointName{{{}}}", expression(name.joint));
}

std::string expression(const Curve& curve)
{
    return fmt::format("Curve{{{}, {}}}", expression(curve.lumbar), expression(curve.thoracic));
}

std::string expression(const HiddenLimb& /*limb*/)
{
    return "HiddenLimb{}";
}

std::string expression(const Directions& directions)
{
    constexpr Directions usual{};
    Initialiser text;
    add_changed(text, "upper", directions.upper, usual.upper);
    add_changed(text, "lower", directions.lower, usual.lower);
    add_changed(text, "upper_tilt", directions.upper_tilt, usual.upper_tilt);
    add_changed(text, "lower_tilt", directions.lower_tilt, usual.lower_tilt);
    return "Directions" + text.text();
}

std::string expression(const Reach& reach)
{
    const Reach usual{};
    Initialiser text;
    add_changed(text, "target", reach.target, usual.target);
    add_changed(text, "shift", reach.shift, usual.shift);
    add_changed(text, "x", reach.x, usual.x);
    add_changed(text, "y", reach.y, usual.y);
    add_changed(text, "bend", reach.bend, usual.bend);
    add_changed(text, "palm", reach.palm, usual.palm);
    add_changed(text, "tilt", reach.tilt, usual.tilt);
    return "Reach" + text.text();
}

std::string expression(const ForearmOn& arm)
{
    Initialiser text;
    add_changed(text, "on", arm.on, Surface::floor);
    add_changed(text, "x", arm.x, {});
    add_changed(text, "y", arm.y, {});
    return "ForearmOn" + text.text();
}

std::string expression(const KneeOn& leg)
{
    const KneeOn usual{};
    Initialiser text;
    add_changed(text, "on", leg.on, usual.on);
    add_changed(text, "side", leg.side, usual.side);
    add_changed(text, "shin", leg.shin, usual.shin);
    return "KneeOn" + text.text();
}

std::string expression(const Limb& limb)
{
    Initialiser text;
    add_changed(text, "placed", limb.placed, {});
    add_changed(text, "own", limb.own, false);
    return "Limb" + text.text();
}

static void add_members_of_views(Initialiser& text, const Pose& pose, const Pose& usual)
{
    add_changed(text, "shoulders", pose.shoulders, usual.shoulders);
    add_changed(text, "stagger_arms", pose.stagger_arms, usual.stagger_arms);
    add_changed(text, "stagger_legs", pose.stagger_legs, usual.stagger_legs);
    add_changed(text, "toe_angle", pose.toe_angle, usual.toe_angle);
    add_changed(text, "far_arm_front", pose.far_arm_front, usual.far_arm_front);
    add_changed(text, "lean", pose.lean, usual.lean);
    add_changed(text, "look", pose.look, usual.look);
    add_changed(text, "turn", pose.turn, usual.turn);
    add_changed(text, "twist", pose.twist, usual.twist);
    add_changed(text, "shrugs", pose.shrugs, usual.shrugs);
    add_changed(text, "squeezes", pose.squeezes, usual.squeezes);
    add_changed(text, "show_scapulae", pose.show_scapulae, usual.show_scapulae);
    add_changed(text, "thumb_out", pose.thumb_out, usual.thumb_out);
    add_changed(text, "arms_behind", pose.arms_behind, usual.arms_behind);
    add_changed(text, "over", pose.over, usual.over);
    add_changed(text, "tint_side", pose.tint_side, usual.tint_side);
}

std::string expression(const Pose& pose)
{
    const Pose usual{};
    Initialiser text;
    add_changed(text, "view", pose.view, usual.view);
    add_changed(text, "trunk", pose.trunk, usual.trunk);
    add_changed(text, "curve", pose.curve, usual.curve);
    add_changed(text, "neck", pose.neck, usual.neck);
    add_changed(text, "head", pose.head, usual.head);
    add_changed(text, "arms", pose.arms, usual.arms);
    add_changed(text, "legs", pose.legs, usual.legs);
    add_changed(text, "base", pose.base, usual.base);
    add_changed(text, "second_base", pose.second_base, usual.second_base);
    add_changed(text, "x", pose.x, usual.x);
    add_changed(text, "pin_near_foot", pose.pin_near_foot, usual.pin_near_foot);
    add_changed(text, "at", pose.at, usual.at);
    add_changed(text, "on", pose.on, usual.on);
    add_changed(text, "hands", pose.hands, usual.hands);
    add_changed(text, "hand_directions", pose.hand_directions, usual.hand_directions);
    add_changed(text, "rotate", pose.rotate, usual.rotate);
    add_changed(text, "above", pose.above, usual.above);
    add_changed(text, "hand_flips", pose.hand_flips, usual.hand_flips);
    add_changed(text, "feet", pose.feet, usual.feet);
    add_members_of_views(text, pose, usual);
    return "Pose" + text.text();
}

} // namespace upperback
