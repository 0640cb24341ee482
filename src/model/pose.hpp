// One pose of the figure that is drawn: the words of figures, read and merged, not yet solved.
#pragma once

#include "model/figure_words.hpp"

#include <array>
#include <optional>
#include <variant>

namespace upperback {

// Lengths are percent of the body's height (%H), x to the right, y up, the floor at 0. Angles are
// degrees. All numbers have at most two decimals. They are drawn and decide nothing else.

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

/// A joint by name. No flank: the one in the middle (hip, chest, neck, head).
struct JointName {
    Joint joint = Joint::hip;
    std::optional<Flank> flank{};

    friend bool operator==(const JointName&, const JointName&) = default;
};

/// Directions of both segments in the picture: 0 down, 90 to the front (side view) or outward
/// (front, back), 180 up, negative to the back or inward. A tilt turns a segment out of the plane
/// of the picture, which shortens it: + toward the viewer of a front view, away in a back view.
struct Directions {
    double upper = 0;
    double lower = 0;
    double upper_tilt = 0;
    double lower_tilt = 0;

    friend bool operator==(const Directions&, const Directions&) = default;
};

/// The hand or foot is brought to a target, and both bones follow.
struct Reach {
    std::variant<Surface, JointName, Point> target{};
    Point shift{};              ///< added to the target; for the head in its own axes (front, up)
    std::optional<double> x{};  ///< on a surface that lies; nothing: under the shoulder or hip
    std::optional<double> y{};  ///< on one that stands; nothing: at the shoulder
    std::optional<Bend> bend{}; ///< nothing: arms back (front and back view: out), legs front
    std::optional<double>
        palm{};      ///< from the wrist to what it touches; nothing: by the hand's shape
    double tilt = 0; ///< of both segments; front and back view

    friend bool operator==(const Reach&, const Reach&) = default;
};

/// Arms only: the forearm lies on a surface.
struct ForearmOn {
    Surface on = Surface::floor;
    std::optional<double> x{};
    std::optional<double> y{};

    friend bool operator==(const ForearmOn&, const ForearmOn&) = default;
};

/// Legs only, side view: the knee is on the floor, a bench or the like.
struct KneeOn {
    Surface on = Surface::floor;
    Bend side = Bend::front; ///< front or back: where the knee is of the hip
    double shin = -88;       ///< direction of the lower leg

    friend bool operator==(const KneeOn&, const KneeOn&) = default;
};

/// One arm only: it is not drawn.
struct HiddenLimb {
    friend bool operator==(const HiddenLimb&, const HiddenLimb&) = default;
};

struct Limb {
    /// Nothing: hangs or stands as the view has it (side: arms [4, 12], legs [0, 0]; front and
    /// back: arms [9, 4], legs [5, 3]).
    std::variant<std::monostate, Directions, Reach, ForearmOn, KneeOn, HiddenLimb> placed{};
    bool own = false; ///< said by its own key (far-arm), not by that of both: no stagger

    friend bool operator==(const Limb&, const Limb&) = default;
};

/// Spine flexion in degrees, + rounded.
struct Curve {
    double lumbar = 0;
    double thoracic = 0;

    friend bool operator==(const Curve&, const Curve&) = default;
};

/// A pose, complete: that of `end` is merged over the start, and keys of both sides are laid out.
/// In each pair the first is the near or left one (index_of).
struct Pose {
    View view = View::side; ///< that of the figure, unless the pose has its own
    double trunk = 0; ///< side: lean, + forward, 90 prone, -90 supine; else bend, + to the right
                      ///< of the picture
    Curve curve{};
    double neck = 0; ///< against the trunk's top, as `trunk`
    double head = 0; ///< against the neck
    std::array<Limb, 2> arms{};
    std::array<Limb, 2> legs{};
    Support base = Support::feet;
    std::optional<Support> second_base{}; ///< then the body is turned until both are at rest
    double x = 0;                         ///< of the first support
    bool pin_near_foot = false;           ///< `x` is that of the near foot, whatever the support
    std::optional<Point> at{};            ///< the hip is put there; nothing is solved
    std::optional<Surface> on{}; ///< carries seat, back or front; nothing: seat chair, else floor
    std::array<std::optional<HandShape>, 2> hands{}; ///< nothing: by what it holds or touches
    std::array<std::optional<double>, 2> hand_directions{}; ///< nothing: that of the forearm
    double rotate = 0;  ///< the whole figure turned in the picture, clockwise; posed upright
    bool above = false; ///< lies and is seen from above: no floor
    std::array<bool, 2> hand_flips{}; ///< the shape is mirrored across its axis
    /// A shape, or the direction of the toes in degrees; nothing: by `base`.
    std::array<std::optional<std::variant<FootShape, double>>, 2> feet{};

    // Side view only.
    std::array<Point, 2> shoulders{}; ///< shift forward and up, in the trunk's axes
    double stagger_arms = 5;          ///< degrees by which a far limb that is not its own differs
    double stagger_legs = 4;
    double toe_angle = 18;      ///< direction of the rear foot when it stands on its toes
    bool far_arm_front = false; ///< drawn in front of the trunk

    // Front and back view only.
    double lean = 0;  ///< bend of the trunk toward the viewer
    double look = 0;  ///< pitch of the head beside that
    double turn = 0;  ///< of the head about its long axis, + to the right of the picture
    double twist = 0; ///< of the trunk in the same way
    std::array<double, 2> shrugs{};
    std::array<double, 2> squeezes{}; ///< of the shoulder blades toward the spine, %H
    bool show_scapulae = false;
    bool thumb_out = false;
    std::array<bool, 2> arms_behind{}; ///< drawn behind the trunk
    std::optional<Flank> over{};       ///< the arm that is drawn last

    std::optional<Flank> tint_side{}; ///< only this side is tinted; far: nothing is
    friend bool operator==(const Pose&, const Pose&) = default;
};

} // namespace upperback
