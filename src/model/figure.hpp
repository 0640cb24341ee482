// The picture of a move, as its entry describes it: two poses, what is there beside the body, and
// the arrows. Units and axes are those of model/pose.hpp.
#pragma once

#include "model/pose.hpp"

#include <array>
#include <optional>
#include <span>
#include <variant>

namespace upperback {

/// Under the shoe of the side whose hand holds the prop.
struct Sole {
    friend bool operator==(const Sole&, const Sole&) = default;
};

/// A thing of the picture. What is not given is the drawer's default for the kind; which members a
/// kind takes stands in upperback-catalog(5), and all others are nothing.
struct Prop {
    PropKind kind = PropKind::dumbbell;
    std::optional<Panel> when{}; ///< nothing: in both
    std::optional<Hands> in{};   ///< nothing: both, for what hands hold
    std::optional<Grip> grip{};
    std::optional<Point> at{};
    /// Where the line of a band, a cable, straps or a towel goes to; nothing: from hand to hand.
    std::optional<std::variant<Point, JointName, Sole>> anchor{};
    std::optional<std::array<double, 2>> span{}; ///< x from, to
    std::optional<double> x{};
    std::optional<double> y{};
    std::optional<double> width{};  ///< `w`
    std::optional<double> height{}; ///< `h`
    std::optional<double> radius{}; ///< `r`, of a barbell's plates
    std::optional<double> length{}; ///< `l`, of a bag
    std::optional<double> over{};   ///< how far a stick or bar reaches over the hands
    std::optional<double> pulley{}; ///< its height at a cable, `at`
    std::optional<double> arm{};    ///< how far the pulley stands out
    std::optional<double> back{};   ///< height of a chair's back; 0: a stool
    std::optional<double> low{};    ///< of an incline bench's pad, along the trunk from its middle
    std::optional<double> high{};
    std::optional<bool> post{};  ///< a post is drawn at the anchor
    std::optional<bool> pad{};   ///< a cable has a pad over the thighs
    std::optional<bool> stack{}; ///< a cable's weights are drawn
    std::optional<bool> loop{};  ///< a band is closed, from its anchor to a foot or knee
    std::optional<JointName> to{};
    std::optional<bool> under_head{}; ///< `under: head`: folded below it
    std::optional<Point> plate{};     ///< of a cable, for the feet
    std::optional<bool> behind{};     ///< side view: a wall as a backdrop
    std::optional<Edge> side{};
    std::optional<Edge> edge{}; ///< front and back view: a wall seen on its edge
    std::optional<Edge> facing{};
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

/// An arc round a joint or point. Angles as the directions of limbs.
struct RoundArrow {
    std::variant<JointName, Point> middle{};
    Point shift{};
    double radius = 7; ///< `r`
    double from = 30;
    double sweep = 300;

    friend bool operator==(const RoundArrow&, const RoundArrow&) = default;
};

struct Arrow {
    std::variant<WidestWay, JointWay, FreeArrow, RoundArrow> way{};
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
    View view = View::side; ///< of a pose that has none of its own
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
