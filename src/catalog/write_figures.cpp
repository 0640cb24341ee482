// Pictures as C++ expressions. What is as it is by default is left out.
#include "catalog/constants_writer.hpp"

namespace upperback {
namespace {

constexpr std::string_view type_name(View)
{
    return "View";
}

constexpr std::string_view type_name(Flank)
{
    return "Flank";
}

constexpr std::string_view type_name(Support)
{
    return "Support";
}

constexpr std::string_view type_name(Surface)
{
    return "Surface";
}

constexpr std::string_view type_name(Joint)
{
    return "Joint";
}

constexpr std::string_view type_name(Bend)
{
    return "Bend";
}

constexpr std::string_view type_name(HandShape)
{
    return "HandShape";
}

constexpr std::string_view type_name(FootShape)
{
    return "FootShape";
}

constexpr std::string_view type_name(Panel)
{
    return "Panel";
}

constexpr std::string_view type_name(PropKind)
{
    return "PropKind";
}

constexpr std::string_view type_name(Hands)
{
    return "Hands";
}

constexpr std::string_view type_name(Grip)
{
    return "Grip";
}

constexpr std::string_view type_name(Edge)
{
    return "Edge";
}

constexpr std::string_view type_name(Layer)
{
    return "Layer";
}

constexpr std::string_view type_name(GhostPart)
{
    return "GhostPart";
}

constexpr std::string_view type_name(Layout)
{
    return "Layout";
}

template <class Word>

requires std::is_enum_v<Word> std::string written(Word word)
{
    return closed_word(type_name(word), word);
}

// The name of short hair is not its spelling.
std::string written(Hair hair)
{
    return hair == Hair::bun ? "Hair::bun" : "Hair::short_hair";
}

// Not `false` alone, which would be left out.
std::string written(bool value)
{
    return value ? "true" : "bool{false}";
}

std::string written(double number)
{
    const std::string text = fmt::format("{}", number);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

std::string written(const Point& point)
{
    return fmt::format("Point{{{}, {}}}", written(point.x), written(point.y));
}

std::string written(const JointName& name)
{
    return name.flank
               ? fmt::format("JointName{{{}, {}}}", written(name.joint), written(*name.flank))
               : fmt::format("JointName{{{}}}", written(name.joint));
}

std::string written(const Sole&)
{
    return "Sole{}";
}

std::string written(const Curve& curve)
{
    return fmt::format("Curve{{{}, {}}}", written(curve.lumbar), written(curve.thoracic));
}

std::string written(const Crop& crop)
{
    return fmt::format("Crop{{{}, {}}}", written(crop.least), written(crop.most));
}

std::string written(std::monostate)
{
    return "std::monostate{}";
}

std::string written(const HiddenLimb&)
{
    return "HiddenLimb{}";
}

std::string written(const WidestWay&)
{
    return "WidestWay{}";
}

// What a variant holds is written further down.
std::string written(const Directions& directions);
std::string written(const Reach& reach);
std::string written(const ForearmOn& arm);
std::string written(const KneeOn& leg);
std::string written(const Limb& limb);
std::string written(const JointWay& way);
std::string written(const FreeArrow& arrow);
std::string written(const RoundArrow& arrow);
std::string written(const Pose& pose);
template <class Value>
std::string written(const std::array<Value, 2>& pair);

template <class... Values>
std::string written(const std::variant<Values...>& value)
{
    return std::visit([](const auto& each) { return written(each); }, value);
}

template <class Value>
std::string written(const std::optional<Value>& value)
{
    return value ? written(*value) : "std::nullopt";
}

template <class Value>
std::string written(const std::array<Value, 2>& pair)
{
    return fmt::format("{{{{{}, {}}}}}", written(pair[0]), written(pair[1]));
}

template <class Value>
void add(Initialiser& text, std::string_view member, const Value& value, const Value& usual)
{
    if (!(value == usual)) {
        text.add(member, written(value));
    }
}

std::string written(const Directions& directions)
{
    constexpr Directions usual{};
    Initialiser text;
    add(text, "upper", directions.upper, usual.upper);
    add(text, "lower", directions.lower, usual.lower);
    add(text, "upper_tilt", directions.upper_tilt, usual.upper_tilt);
    add(text, "lower_tilt", directions.lower_tilt, usual.lower_tilt);
    return "Directions" + text.text();
}

std::string written(const Reach& reach)
{
    const Reach usual{};
    Initialiser text;
    add(text, "target", reach.target, usual.target);
    add(text, "shift", reach.shift, usual.shift);
    add(text, "x", reach.x, usual.x);
    add(text, "y", reach.y, usual.y);
    add(text, "bend", reach.bend, usual.bend);
    add(text, "palm", reach.palm, usual.palm);
    add(text, "tilt", reach.tilt, usual.tilt);
    return "Reach" + text.text();
}

std::string written(const ForearmOn& arm)
{
    Initialiser text;
    add(text, "on", arm.on, Surface::floor);
    add(text, "x", arm.x, {});
    add(text, "y", arm.y, {});
    return "ForearmOn" + text.text();
}

std::string written(const KneeOn& leg)
{
    const KneeOn usual{};
    Initialiser text;
    add(text, "on", leg.on, usual.on);
    add(text, "side", leg.side, usual.side);
    add(text, "shin", leg.shin, usual.shin);
    return "KneeOn" + text.text();
}

std::string written(const Limb& limb)
{
    Initialiser text;
    add(text, "placed", limb.placed, {});
    add(text, "own", limb.own, false);
    return "Limb" + text.text();
}

void add_members_of_views(Initialiser& text, const Pose& pose, const Pose& usual)
{
    add(text, "shoulders", pose.shoulders, usual.shoulders);
    add(text, "stagger_arms", pose.stagger_arms, usual.stagger_arms);
    add(text, "stagger_legs", pose.stagger_legs, usual.stagger_legs);
    add(text, "toe_angle", pose.toe_angle, usual.toe_angle);
    add(text, "far_arm_front", pose.far_arm_front, usual.far_arm_front);
    add(text, "lean", pose.lean, usual.lean);
    add(text, "look", pose.look, usual.look);
    add(text, "turn", pose.turn, usual.turn);
    add(text, "twist", pose.twist, usual.twist);
    add(text, "shrugs", pose.shrugs, usual.shrugs);
    add(text, "squeezes", pose.squeezes, usual.squeezes);
    add(text, "show_scapulae", pose.show_scapulae, usual.show_scapulae);
    add(text, "thumb_out", pose.thumb_out, usual.thumb_out);
    add(text, "arms_behind", pose.arms_behind, usual.arms_behind);
    add(text, "over", pose.over, usual.over);
    add(text, "tint_side", pose.tint_side, usual.tint_side);
}

std::string written(const Pose& pose)
{
    const Pose usual{};
    Initialiser text;
    add(text, "view", pose.view, usual.view);
    add(text, "trunk", pose.trunk, usual.trunk);
    add(text, "curve", pose.curve, usual.curve);
    add(text, "neck", pose.neck, usual.neck);
    add(text, "head", pose.head, usual.head);
    add(text, "arms", pose.arms, usual.arms);
    add(text, "legs", pose.legs, usual.legs);
    add(text, "base", pose.base, usual.base);
    add(text, "second_base", pose.second_base, usual.second_base);
    add(text, "x", pose.x, usual.x);
    add(text, "pin_near_foot", pose.pin_near_foot, usual.pin_near_foot);
    add(text, "at", pose.at, usual.at);
    add(text, "on", pose.on, usual.on);
    add(text, "hands", pose.hands, usual.hands);
    add(text, "hand_directions", pose.hand_directions, usual.hand_directions);
    add(text, "rotate", pose.rotate, usual.rotate);
    add(text, "above", pose.above, usual.above);
    add(text, "hand_flips", pose.hand_flips, usual.hand_flips);
    add(text, "feet", pose.feet, usual.feet);
    add_members_of_views(text, pose, usual);
    return "Pose" + text.text();
}

std::string written(const Prop& prop)
{
    const Prop none{};
    Initialiser text;
    text.add("kind", written(prop.kind));
    add(text, "when", prop.when, none.when);
    add(text, "in", prop.in, none.in);
    add(text, "grip", prop.grip, none.grip);
    add(text, "at", prop.at, none.at);
    add(text, "anchor", prop.anchor, none.anchor);
    add(text, "span", prop.span, none.span);
    add(text, "x", prop.x, none.x);
    add(text, "y", prop.y, none.y);
    add(text, "width", prop.width, none.width);
    add(text, "height", prop.height, none.height);
    add(text, "radius", prop.radius, none.radius);
    add(text, "length", prop.length, none.length);
    add(text, "over", prop.over, none.over);
    add(text, "pulley", prop.pulley, none.pulley);
    add(text, "arm", prop.arm, none.arm);
    add(text, "back", prop.back, none.back);
    add(text, "low", prop.low, none.low);
    add(text, "high", prop.high, none.high);
    add(text, "post", prop.post, none.post);
    add(text, "pad", prop.pad, none.pad);
    add(text, "stack", prop.stack, none.stack);
    add(text, "loop", prop.loop, none.loop);
    add(text, "to", prop.to, none.to);
    add(text, "under_head", prop.under_head, none.under_head);
    add(text, "plate", prop.plate, none.plate);
    add(text, "behind", prop.behind, none.behind);
    add(text, "side", prop.side, none.side);
    add(text, "edge", prop.edge, none.edge);
    add(text, "facing", prop.facing, none.facing);
    add(text, "layer", prop.layer, none.layer);
    return text.text();
}

std::string written(const JointWay& way)
{
    const JointWay usual{};
    Initialiser text;
    text.add("joint", written(way.joint));
    add(text, "shift", way.shift, usual.shift);
    add(text, "offset", way.offset, usual.offset);
    add(text, "trim", way.trim, usual.trim);
    return "JointWay" + text.text();
}

std::string written(const FreeArrow& arrow)
{
    const FreeArrow usual{};
    Initialiser text;
    text.add("at", written(arrow.at));
    add(text, "shift", arrow.shift, usual.shift);
    add(text, "direction", arrow.direction, usual.direction);
    add(text, "length", arrow.length, usual.length);
    add(text, "bow", arrow.bow, usual.bow);
    return "FreeArrow" + text.text();
}

std::string written(const RoundArrow& arrow)
{
    const RoundArrow usual{};
    Initialiser text;
    text.add("middle", written(arrow.middle));
    add(text, "shift", arrow.shift, usual.shift);
    add(text, "radius", arrow.radius, usual.radius);
    add(text, "from", arrow.from, usual.from);
    add(text, "sweep", arrow.sweep, usual.sweep);
    return "RoundArrow" + text.text();
}

std::string written(const Arrow& arrow)
{
    Initialiser text;
    text.add("way", written(arrow.way));
    add(text, "on", arrow.on, Panel::end);
    add(text, "both", arrow.both, false);
    return text.text();
}

template <class Value>
std::string list_text(std::string_view type, std::span<const Value> values, Tables& tables)
{
    std::vector<std::string> texts;
    for (const Value& value : values) {
        texts.push_back(written(value));
    }
    return tables.list(type, texts);
}

} // namespace

std::string figure_text(const Figure& figure, Tables& tables)
{
    for (const std::string_view type : {"Prop", "Arrow", "GhostPart"}) {
        tables.begin(type);
    }
    Initialiser text;
    add(text, "view", figure.view, View::side);
    text.add("start", written(figure.start));
    add(text, "end", figure.end, {});
    text.add("props", list_text("Prop", figure.props, tables))
        .add("arrows", list_text("Arrow", figure.arrows, tables))
        .add("ghost", list_text("GhostPart", figure.ghost, tables));
    add(text, "crop", figure.crop, {});
    add(text, "layout", figure.layout, {});
    add(text, "mirror", figure.mirror, false);
    add(text, "hair", figure.hair, Hair::short_hair);
    add(text, "hold", figure.hold, false);
    add(text, "floor", figure.floor, true);
    add(text, "tint_start", figure.tint_start, false);
    return tables.one("Figure", text.text());
}

} // namespace upperback
