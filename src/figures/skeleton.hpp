// The solved figure: where every joint of a pose is.
#pragma once

#include "figures/center_line.hpp"
#include "figures/scene.hpp"

#include <array>
#include <vector>

namespace upperback {

struct ArmJoints {
    Point shoulder{};
    Point elbow{};
    Point wrist{};
    Point grip{}; ///< the middle of the fist
};

struct LegJoints {
    Point hip{};
    Point knee{};
    Point ankle{};
};

/// From where a cable machine ends to the middle of its pulley.
inline constexpr double pulley_radius = 2.2;

/// The axes of a foot, and the direction of its toes where they bend, as a limb's. Seen from the
/// front or from behind, nothing.
struct Foot {
    Point along{};
    Point up{};
    std::optional<double> toes{};
};

/// By how much a hand, forearm, knee or foot misses what it shall reach.
struct Miss {
    enum class What { hand, forearm, knee, foot };

    What what = What::hand;
    std::size_t limb = 0;
    double distance = 0; ///< %H
};

/// A support of the body: its lowest point, and the height at which it shall be.
struct Contact {
    Point at{};
    double height = 0;
};

/// In pairs the near or left one comes first.
struct Skeleton {
    Spine spine{};
    double neck_angle = 0; ///< degrees, as trunk_direction
    double head_angle = 0;
    Point hip{};
    Point chest{};
    Point neck_base{}; ///< C7
    Point neck_top{};  ///< C1
    Point head{};
    std::array<ArmJoints, 2> arms{};
    std::array<LegJoints, 2> legs{};
    std::array<Foot, 2> feet{}; ///< side view

    // Front and back view.
    std::array<double, 2> outward{1, 1};   ///< 1 on the right of the picture, -1 on the left
    double twist = 0;                      ///< degrees, + to the right of the picture
    std::array<double, 2> forearm_tilts{}; ///< + toward the viewer from the front
    std::array<double, 2> shank_tilts{};

    std::vector<Miss> misses{}; ///< of every limb that reaches; 0 where it does
};

/// Where the joints are. Supports stand on the floor or on their prop, limbs that reach are bent
/// to their targets, or stretched towards what is too far. Needs the props that the pose names.
Skeleton solve(const Scene& scene);

/// From elbow to wrist; down for a forearm that points at the viewer.
Point forearm_direction(const ArmJoints& arm);

/// Every joint by the same way.
void move(Skeleton& skeleton, Point by);

/// The joint of that name. A joint that exists in pairs is the near or left one, if none is named.
Point joint_at(const Skeleton& skeleton, JointName name);

/// Where the line of what that hand holds ends; nothing: at the other hand.
std::optional<Point> anchor_of(const Skeleton& skeleton, const Prop& prop, std::size_t arm);

/// Where a support touches; nothing for a limb that reaches, which carries by what it reaches.
std::optional<Contact> contact_of(const Scene& scene, const Skeleton& skeleton, Support support);

} // namespace upperback
