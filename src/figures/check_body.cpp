#include "figures/check_body.hpp"

#include "figures/angle.hpp"
#include "figures/check_joints.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace upperback {
namespace {

using Findings = std::vector<std::string>;

std::string_view name_of(Miss::What what)
{
    switch (what) {
    case Miss::What::hand:
        return "hand";
    case Miss::What::forearm:
        return "forearm";
    case Miss::What::knee:
        return "knee";
    case Miss::What::foot:
        return "foot";
    }
    return "limb";
}

void check_reach(const PanelPicture& picture, double millimeters, Findings& findings)
{
    constexpr double slack = 0.8;
    for (const Miss& miss : picture.skeleton.misses) {
        if (miss.distance > slack) {
            findings.push_back(fmt::format(
                "the {} {} misses what it reaches by {:.1f} %H ({:.1f} mm); bring the target "
                "nearer, or the body",
                limb_name(picture.scene, miss.limb),
                name_of(miss.what),
                miss.distance,
                miss.distance * millimeters
            ));
        }
    }
}

void check_supports(const PanelPicture& picture, Findings& findings)
{
    constexpr double slack = 0.3;
    const Pose& pose = *picture.scene.pose;
    if (picture.scene.view != View::side || picture.turn.is_needed || pose.at || pose.above) {
        return;
    }
    for (const auto support : {std::optional(pose.base), pose.second_base}) {
        const auto contact = support ? contact_of(picture.scene, picture.skeleton, *support)
                                     : std::optional<Contact>{};
        if (contact && std::abs(contact->at.y - contact->height) > slack) {
            findings.push_back(fmt::format(
                "the support {} is {:.1f} %H {} what carries it; change the limbs that hold it, "
                "or `base`",
                text_of(*support),
                std::abs(contact->at.y - contact->height),
                contact->at.y > contact->height ? "above" : "below"
            ));
        }
    }
}

// What is held or leaned on carries a part of the weight.
bool stands_free(const Scene& scene)
{
    constexpr std::array carrying{
        PropKind::band,
        PropKind::wall,
        PropKind::doorframe,
        PropKind::table,
        PropKind::cable,
        PropKind::suspension,
        PropKind::towel,
        PropKind::bag,
        PropKind::backpack,
        PropKind::barbell,
        PropKind::incline_bench,
        PropKind::step,
        PropKind::chair,
        PropKind::bench};
    return scene.view == View::side && scene.pose->base == Support::feet &&
           !scene.pose->second_base && !scene.pose->at &&
           std::ranges::none_of(scene.props, [&](const Prop* prop) {
               return std::ranges::find(carrying, prop->kind) != carrying.end();
           });
}

// Segments' shares of the body's mass, and where on them their centers lie: Winter, table 4.1.
double center_of_mass(const Skeleton& skeleton)
{
    double mass = .081 + .497;
    double sum = .081 * skeleton.head.x + .497 * skeleton.spine.at(.5).at.x;
    const auto add = [&mass, &sum](Point at, double share) {
        mass += share;
        sum += share * at.x;
    };
    for (std::size_t i = 0; i < 2; ++i) {
        const ArmJoints& arm = skeleton.arms[i];
        const LegJoints& leg = skeleton.legs[i];
        add(between(arm.shoulder, arm.elbow, .436), .028);
        add(between(arm.elbow, arm.wrist, .43), .016);
        add(arm.grip, .006);
        add(between(leg.hip, leg.knee, .433), .1);
        add(between(leg.knee, leg.ankle, .433), .0465);
        add(leg.ankle, .0145);
    }
    return sum / mass;
}

void check_balance(const PanelPicture& picture, Findings& findings)
{
    constexpr double heel = 3.8;
    constexpr double toes = 11.0;
    if (!stands_free(picture.scene)) {
        return;
    }
    const auto& legs = picture.skeleton.legs;
    const double back = std::min(legs[0].ankle.x, legs[1].ankle.x) - heel;
    const double front = std::max(legs[0].ankle.x, legs[1].ankle.x) + toes;
    const double center = center_of_mass(picture.skeleton);
    if (center < back || center > front) {
        findings.push_back(fmt::format(
            "out of balance: the weight is {:.1f} %H {} the feet; change `trunk` or `legs`",
            center < back ? back - center : center - front,
            center < back ? "behind" : "in front of"
        ));
    }
}

void check_floor(const Figure& figure, const PanelPicture& picture, Findings& findings)
{
    constexpr double slack = 1.3;
    if (figure.crop || picture.scene.pose->above) {
        return;
    }
    double low = 0;
    for (const Shape& shape : picture.drawing.shapes) {
        if (shape.paint == Fill::none || shape.piece == Piece::scenery) {
            continue;
        }
        for (const Point point : flattened(shape.path)) {
            low = std::min(low, point.y);
        }
    }
    if (low < -slack) {
        findings.push_back(fmt::format(
            "the drawing reaches {:.1f} %H under the floor; raise the body, or name what it rests "
            "on in `base`",
            -low
        ));
    }
}

void check_window(const Figure& figure, const PanelPicture& picture, Findings& findings)
{
    if (!figure.crop) {
        return;
    }
    constexpr double beside = 7;
    constexpr double above = 8;
    constexpr double far_below = 22; // a close-up of something else
    const auto& [least, most] = *figure.crop;
    const Point head = picture.at({Joint::head});
    const bool inside = head.x >= least.x + beside && head.x <= most.x - beside &&
                        head.y >= least.y + beside && head.y <= most.y - above;
    if (!inside && most.y >= head.y - far_below) {
        findings.push_back(fmt::format(
            "`crop` cuts the head, which is round {:.0f}, {:.0f}; widen it", head.x, head.y
        ));
    }
}

} // namespace

std::vector<std::string>
check_body(const Figure& figure, const PanelPicture& picture, double millimeters)
{
    Findings findings;
    check_bones(picture, findings);
    check_joints(picture, findings);
    check_reach(picture, millimeters, findings);
    check_supports(picture, findings);
    check_balance(picture, findings);
    check_floor(figure, picture, findings);
    check_window(figure, picture, findings);
    return findings;
}

} // namespace upperback
