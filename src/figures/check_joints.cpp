#include "figures/check_joints.hpp"

#include "figures/angle.hpp"
#include "figures/body.hpp"

#include <fmt/format.h>

#include <array>

namespace upperback {
namespace {

using Findings = std::vector<std::string>;

bool is_hidden(const Limb& limb)
{
    return std::holds_alternative<HiddenLimb>(limb.placed);
}

// Whether a limb may be drawn shorter than its bones: it points out of the picture.
bool is_foreshortened(const Scene& scene, const Limb& limb)
{
    const auto* said = std::get_if<Directions>(&limb.placed);
    const bool tilted = said != nullptr && (said->upper_tilt != 0 || said->lower_tilt != 0);
    return tilted || scene.view != View::side || std::holds_alternative<ForearmOn>(limb.placed);
}

struct Bone {
    std::string_view name;
    Point from;
    Point to;
    double length;
};

struct Bending {
    std::string_view name;
    double degrees;
    double least;
    double most;
};

void check_bending(const Scene& scene, std::size_t limb, const Bending& bending, Findings& findings)
{
    if (bending.degrees < bending.least || bending.degrees > bending.most) {
        findings.push_back(fmt::format(
            "the {} {} bends by {:.0f} degrees, and can by {:.0f} to {:.0f}; turn the segment on "
            "one of its sides",
            limb_name(scene, limb),
            bending.name,
            bending.degrees,
            bending.least,
            bending.most
        ));
    }
}

} // namespace

std::string_view limb_name(const Scene& scene, std::size_t limb)
{
    if (scene.view == View::side) {
        return limb == 0 ? "near" : "far";
    }
    return limb == 0 ? "left" : "right";
}

void check_bones(const PanelPicture& picture, Findings& findings)
{
    constexpr double slack = 0.02;
    const Scene& scene = picture.scene;
    for (std::size_t i = 0; i < 2; ++i) {
        const ArmJoints& arm = picture.skeleton.arms[i];
        const LegJoints& leg = picture.skeleton.legs[i];
        const std::array bones{
            Bone{"upper arm", arm.shoulder, arm.elbow, body::upper_arm},
            Bone{"forearm", arm.elbow, arm.wrist, body::forearm},
            Bone{"thigh", leg.hip, leg.knee, body::thigh},
            Bone{"shank", leg.knee, leg.ankle, body::shank}};
        for (const Bone& bone : bones) {
            const double drawn = length(bone.to - bone.from);
            const Limb& limb = bone.length < 20 ? scene.pose->arms[i] : scene.pose->legs[i];
            const bool shorter = drawn < bone.length - slack && !is_foreshortened(scene, limb);
            if (drawn > bone.length + slack || shorter) {
                findings.push_back(fmt::format(
                    "the {} {} is {:.1f} %H long, its bone {:.1f}; move what it reaches, or give "
                    "the limb as directions",
                    limb_name(scene, i),
                    bone.name,
                    drawn,
                    bone.length
                ));
            }
        }
    }
}

// In a side view: angles between neighboring segments, where both lie in the picture.
void check_joints(const PanelPicture& picture, Findings& findings)
{
    const Scene& scene = picture.scene;
    if (scene.view != View::side) {
        return;
    }
    for (std::size_t i = 0; i < 2; ++i) {
        const ArmJoints& arm = picture.skeleton.arms[i];
        const LegJoints& leg = picture.skeleton.legs[i];
        const Limb& limb = scene.pose->arms[i];
        const double upper = limb_angle(arm.elbow - arm.shoulder);
        const double fore = limb_angle(arm.wrist - arm.elbow);
        if (!is_hidden(limb) && !is_foreshortened(scene, limb)) {
            check_bending(scene, i, {"elbow", half_turn(fore - upper), -8, 155}, findings);
        }
        const double thigh = limb_angle(leg.knee - leg.hip);
        const double shank = limb_angle(leg.ankle - leg.knee);
        check_bending(scene, i, {"knee", half_turn(thigh - shank), -5, 165}, findings);
        const double hip = half_turn(thigh + picture.skeleton.spine.angle(0));
        if (hip > -170) { // beyond, it is the thigh beside the chest
            check_bending(scene, i, {"hip", hip, -35, 150}, findings);
        }
    }
}

} // namespace upperback
