// The picture of a move, as its entry describes it: two poses, what is there beside the body, and
// the arrows. Units and axes are those of model/pose.hpp.
#pragma once

#include "model/pose.hpp"

#include <array>
#include <optional>
#include <span>
#include <variant>

namespace upperback {

/// A thing of the picture. What is not given is the drawer's default for the kind; which members a
/// kind takes stands in upperback-catalog(5), and all others are nothing.
struct Prop {
    PropKind kind = PropKind::dumbbell;
    std::optional<Panel> when{}; ///< nothing: in both
    std::optional<Hands> in{};   ///< nothing: both, for what has no `at`
    std::optional<Grip> grip{};
    std::optional<Point> at{};
    std::optional<Point> anchor{};               ///< of a band, a cable or straps
    std::optional<std::array<double, 2>> span{}; ///< x from, to
    std::optional<double> x{};
    std::optional<double> width{};  ///< `w`
    std::optional<double> height{}; ///< `h`
    std::optional<double> angle{};  ///< 0 flat, 90 upright; of a stick its direction as a limb's
    std::optional<bool> post{};     ///< a post is drawn at the anchor
    std::optional<Edge> side{};
    std::optional<Layer> layer{};

    friend bool operator==(const Prop&, const Prop&) = default;
};

/// The way from start to end of whatever moves most.
struct WidestWay {
    friend bool operator==(const WidestWay&, const WidestWay&) = default;
};

/// The way of a joint from start to end.
struct JointWay {
    JointName joint{};
    Point shift{};                        ///< of the whole way
    double offset = 0;                    ///< to the left of the way, `off`
    std::array<double, 2> trim{0.5, 4.2}; ///< taken off its beginning and end

    friend bool operator==(const JointWay&, const JointWay&) = default;
};

/// An arrow by itself, its beginning `shift` away from a joint or point.
struct FreeArrow {
    std::variant<JointName, Point> at{};
    Point shift{};
    double direction = 0; ///< as that of limbs, `dir`
    double length = 9;    ///< `len`
    double bow = 0;       ///< its middle, to the left

    friend bool operator==(const FreeArrow&, const FreeArrow&) = default;
};

struct Arrow {
    std::variant<WidestWay, JointWay, FreeArrow> way{};
    Panel on = Panel::end;
    bool both = false; ///< a head at each end

    friend bool operator==(const Arrow&, const Arrow&) = default;
};

/// The window of a close-up.
struct Crop {
    Point least{};
    Point most{};

    friend bool operator==(const Crop&, const Crop&) = default;
};

struct Figure {
    View view = View::side;
    Pose start{};
    std::optional<Pose> end{}; ///< nothing: the entry gives none, one drawing is enough
    std::span<const Prop> props{};
    std::span<const Arrow> arrows{}; ///< one WidestWay where the entry names none
    std::span<const GhostPart> ghost{};
    std::optional<Crop> crop{};
    std::optional<Layout> layout{}; ///< nothing: the one with the larger scale
    bool mirror = false;            ///< the whole picture is mirrored: the other side
    Hair hair = Hair::short_hair;
    bool hold = false;       ///< nothing moves, and nothing has to
    bool floor = true;       ///< its line is drawn
    bool tint_start = false; ///< the start is tinted too
};

} // namespace upperback
