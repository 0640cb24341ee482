// The closed words of pictures: those of poses, props and arrows, and how they are spelled in YAML.
#pragma once

#include "model/vocabulary.hpp"

#include <array>
#include <cstddef>

namespace upperback {

/// side: faces right, its right side is near. front and back: as seen.
enum class View { side, front, back };

/// Which of a pair of limbs: near or far in a side view, left or right (of the person) in the
/// others.
enum class Flank { near, far, left, right };

/// Its place in the pairs of a Pose: near and left come first.
constexpr std::size_t index_of(Flank flank)
{
    return flank == Flank::near || flank == Flank::left ? 0 : 1;
}

/// What carries the body.
enum class Support {
    feet,
    near_foot,
    far_foot,
    toes,
    knees,
    near_knee,
    far_knee,
    hands,
    near_hand,
    far_hand,
    seat,
    back,
    front,
    shoulders,
    bar ///< the hands hang from it
};

/// What a hand, forearm, foot or knee can be brought to, beside a joint and a point. bar: of a
/// pull-up bar; anchor: of a band, a cable or straps; waist: of the body; each other one but the
/// floor is a prop.
enum class Surface {
    floor,
    bench,
    incline_bench,
    chair,
    chair_back,
    table,
    step,
    mat,
    cushion,
    foam_roller,
    ball,
    wall,
    doorframe,
    bar,
    anchor,
    waist
};

/// hip, chest, neck and head stand in the middle; all but chest, neck and head exist in pairs.
enum class Joint { hip, chest, neck, head, shoulder, elbow, wrist, hand, knee, ankle, foot };

/// Where the elbow or knee of a limb goes that reaches for something.
enum class Bend { back, front, up, down, out, in };

/// wide: fingers spread; curl: round something, curl_back: the other way; palm: seen flat; point:
/// the thumb out.
enum class HandShape { fist, flat, open, wide, curl, curl_back, palm, point };

enum class FootShape { flat, toes, point, neutral };

/// One of the two drawings of a picture.
enum class Panel { start, end };

enum class PropKind {
    backpack,
    bag,
    ball,
    band,
    barbell,
    bench,
    bottle,
    cable,
    chair,
    cushion,
    doorframe,
    dumbbell,
    foam_roller,
    incline_bench,
    kettlebell,
    mat,
    pull_up_bar,
    step,
    stick,
    suspension,
    table,
    towel,
    wall
};

/// Which hands hold a prop.
enum class Hands { both, near, far, left, right, none };

/// Of a dumbbell or bottle: its length across the picture, or one end of it; the others are what
/// hangs at a cable.
enum class Grip { side, end, handle, narrow, rope, bar, wide };

/// On which side of its line a wall stands; where a chair faces.
enum class Edge { left, right };

enum class Layer { back, front };

/// Parts of the start that can be drawn dashed in the end.
enum class GhostPart { head, neck, torso, near_hand, far_hand, left_hand, right_hand };

enum class Layout { row, col };

enum class Hair { short_hair, bun };

namespace spelling {
inline constexpr std::array views{
    Spelling<View>{View::side, "side"},
    Spelling<View>{View::front, "front"},
    Spelling<View>{View::back, "back"},
};
inline constexpr std::array flanks{
    Spelling<Flank>{Flank::near, "near"},
    Spelling<Flank>{Flank::far, "far"},
    Spelling<Flank>{Flank::left, "left"},
    Spelling<Flank>{Flank::right, "right"},
};
inline constexpr std::array supports{
    Spelling<Support>{Support::feet, "feet"},
    Spelling<Support>{Support::near_foot, "near-foot"},
    Spelling<Support>{Support::far_foot, "far-foot"},
    Spelling<Support>{Support::toes, "toes"},
    Spelling<Support>{Support::knees, "knees"},
    Spelling<Support>{Support::near_knee, "near-knee"},
    Spelling<Support>{Support::far_knee, "far-knee"},
    Spelling<Support>{Support::hands, "hands"},
    Spelling<Support>{Support::near_hand, "near-hand"},
    Spelling<Support>{Support::far_hand, "far-hand"},
    Spelling<Support>{Support::seat, "seat"},
    Spelling<Support>{Support::back, "back"},
    Spelling<Support>{Support::front, "front"},
    Spelling<Support>{Support::shoulders, "shoulders"},
    Spelling<Support>{Support::bar, "bar"},
};
inline constexpr std::array surfaces{
    Spelling<Surface>{Surface::floor, "floor"},
    Spelling<Surface>{Surface::bench, "bench"},
    Spelling<Surface>{Surface::incline_bench, "incline-bench"},
    Spelling<Surface>{Surface::chair, "chair"},
    Spelling<Surface>{Surface::chair_back, "chair-back"},
    Spelling<Surface>{Surface::table, "table"},
    Spelling<Surface>{Surface::step, "step"},
    Spelling<Surface>{Surface::mat, "mat"},
    Spelling<Surface>{Surface::cushion, "cushion"},
    Spelling<Surface>{Surface::foam_roller, "foam-roller"},
    Spelling<Surface>{Surface::ball, "ball"},
    Spelling<Surface>{Surface::wall, "wall"},
    Spelling<Surface>{Surface::doorframe, "doorframe"},
    Spelling<Surface>{Surface::bar, "bar"},
    Spelling<Surface>{Surface::anchor, "anchor"},
    Spelling<Surface>{Surface::waist, "waist"},
};
inline constexpr std::array joints{
    Spelling<Joint>{Joint::hip, "hip"},
    Spelling<Joint>{Joint::chest, "chest"},
    Spelling<Joint>{Joint::neck, "neck"},
    Spelling<Joint>{Joint::head, "head"},
    Spelling<Joint>{Joint::shoulder, "shoulder"},
    Spelling<Joint>{Joint::elbow, "elbow"},
    Spelling<Joint>{Joint::wrist, "wrist"},
    Spelling<Joint>{Joint::hand, "hand"},
    Spelling<Joint>{Joint::knee, "knee"},
    Spelling<Joint>{Joint::ankle, "ankle"},
    Spelling<Joint>{Joint::foot, "foot"},
};
inline constexpr std::array bends{
    Spelling<Bend>{Bend::back, "back"},
    Spelling<Bend>{Bend::front, "front"},
    Spelling<Bend>{Bend::up, "up"},
    Spelling<Bend>{Bend::down, "down"},
    Spelling<Bend>{Bend::out, "out"},
    Spelling<Bend>{Bend::in, "in"},
};
inline constexpr std::array hand_shapes{
    Spelling<HandShape>{HandShape::fist, "fist"},
    Spelling<HandShape>{HandShape::flat, "flat"},
    Spelling<HandShape>{HandShape::open, "open"},
    Spelling<HandShape>{HandShape::wide, "wide"},
    Spelling<HandShape>{HandShape::curl, "curl"},
    Spelling<HandShape>{HandShape::curl_back, "curl-back"},
    Spelling<HandShape>{HandShape::palm, "palm"},
    Spelling<HandShape>{HandShape::point, "point"},
};
inline constexpr std::array foot_shapes{
    Spelling<FootShape>{FootShape::flat, "flat"},
    Spelling<FootShape>{FootShape::toes, "toes"},
    Spelling<FootShape>{FootShape::point, "point"},
    Spelling<FootShape>{FootShape::neutral, "neutral"},
};
inline constexpr std::array panels{
    Spelling<Panel>{Panel::start, "start"},
    Spelling<Panel>{Panel::end, "end"},
};
inline constexpr std::array prop_kinds{
    Spelling<PropKind>{PropKind::backpack, "backpack"},
    Spelling<PropKind>{PropKind::bag, "bag"},
    Spelling<PropKind>{PropKind::ball, "ball"},
    Spelling<PropKind>{PropKind::band, "band"},
    Spelling<PropKind>{PropKind::barbell, "barbell"},
    Spelling<PropKind>{PropKind::bench, "bench"},
    Spelling<PropKind>{PropKind::bottle, "bottle"},
    Spelling<PropKind>{PropKind::cable, "cable"},
    Spelling<PropKind>{PropKind::chair, "chair"},
    Spelling<PropKind>{PropKind::cushion, "cushion"},
    Spelling<PropKind>{PropKind::doorframe, "doorframe"},
    Spelling<PropKind>{PropKind::dumbbell, "dumbbell"},
    Spelling<PropKind>{PropKind::foam_roller, "foam-roller"},
    Spelling<PropKind>{PropKind::incline_bench, "incline-bench"},
    Spelling<PropKind>{PropKind::kettlebell, "kettlebell"},
    Spelling<PropKind>{PropKind::mat, "mat"},
    Spelling<PropKind>{PropKind::pull_up_bar, "pull-up-bar"},
    Spelling<PropKind>{PropKind::step, "step"},
    Spelling<PropKind>{PropKind::stick, "stick"},
    Spelling<PropKind>{PropKind::suspension, "suspension"},
    Spelling<PropKind>{PropKind::table, "table"},
    Spelling<PropKind>{PropKind::towel, "towel"},
    Spelling<PropKind>{PropKind::wall, "wall"},
};
inline constexpr std::array hands{
    Spelling<Hands>{Hands::both, "both"},
    Spelling<Hands>{Hands::near, "near"},
    Spelling<Hands>{Hands::far, "far"},
    Spelling<Hands>{Hands::left, "left"},
    Spelling<Hands>{Hands::right, "right"},
    Spelling<Hands>{Hands::none, "none"},
};
inline constexpr std::array grips{
    Spelling<Grip>{Grip::side, "side"},
    Spelling<Grip>{Grip::end, "end"},
    Spelling<Grip>{Grip::handle, "handle"},
    Spelling<Grip>{Grip::narrow, "narrow"},
    Spelling<Grip>{Grip::rope, "rope"},
    Spelling<Grip>{Grip::bar, "bar"},
    Spelling<Grip>{Grip::wide, "wide"},
};
inline constexpr std::array edges{
    Spelling<Edge>{Edge::left, "left"},
    Spelling<Edge>{Edge::right, "right"},
};
inline constexpr std::array layers{
    Spelling<Layer>{Layer::back, "back"},
    Spelling<Layer>{Layer::front, "front"},
};
inline constexpr std::array ghost_parts{
    Spelling<GhostPart>{GhostPart::head, "head"},
    Spelling<GhostPart>{GhostPart::neck, "neck"},
    Spelling<GhostPart>{GhostPart::torso, "torso"},
    Spelling<GhostPart>{GhostPart::near_hand, "near-hand"},
    Spelling<GhostPart>{GhostPart::far_hand, "far-hand"},
    Spelling<GhostPart>{GhostPart::left_hand, "left-hand"},
    Spelling<GhostPart>{GhostPart::right_hand, "right-hand"},
};
inline constexpr std::array layouts{
    Spelling<Layout>{Layout::row, "row"},
    Spelling<Layout>{Layout::col, "col"},
};
inline constexpr std::array hairs{
    Spelling<Hair>{Hair::short_hair, "short"},
    Spelling<Hair>{Hair::bun, "bun"},
};
} // namespace spelling

constexpr const auto& spellings(View)
{
    return spelling::views;
}

constexpr const auto& spellings(Flank)
{
    return spelling::flanks;
}

constexpr const auto& spellings(Support)
{
    return spelling::supports;
}

constexpr const auto& spellings(Surface)
{
    return spelling::surfaces;
}

constexpr const auto& spellings(Joint)
{
    return spelling::joints;
}

constexpr const auto& spellings(Bend)
{
    return spelling::bends;
}

constexpr const auto& spellings(HandShape)
{
    return spelling::hand_shapes;
}

constexpr const auto& spellings(FootShape)
{
    return spelling::foot_shapes;
}

constexpr const auto& spellings(Panel)
{
    return spelling::panels;
}

constexpr const auto& spellings(PropKind)
{
    return spelling::prop_kinds;
}

constexpr const auto& spellings(Hands)
{
    return spelling::hands;
}

constexpr const auto& spellings(Grip)
{
    return spelling::grips;
}

constexpr const auto& spellings(Edge)
{
    return spelling::edges;
}

constexpr const auto& spellings(Layer)
{
    return spelling::layers;
}

constexpr const auto& spellings(GhostPart)
{
    return spelling::ghost_parts;
}

constexpr const auto& spellings(Layout)
{
    return spelling::layouts;
}

constexpr const auto& spellings(Hair)
{
    return spelling::hairs;
}

} // namespace upperback
