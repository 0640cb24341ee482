// Arms and legs of a pose: directions, or what they are brought to.
#include "catalog/figure_reader.hpp"

#include <fmt/format.h>

#include <array>

namespace upperback {
namespace {

constexpr std::array bends_from_the_side{Bend::back, Bend::front, Bend::up, Bend::down};
constexpr std::array bends_else{Bend::out, Bend::in, Bend::up, Bend::down};

std::span<const Bend> bends_of(View view)
{
    return view == View::side ? std::span{bends_from_the_side} : std::span{bends_else};
}

std::optional<std::variant<Surface, JointName, Point>>
read_target(const YamlNode& node, FigureReader& reader)
{
    using Target = std::variant<Surface, JointName, Point>;
    if (node.kind == NodeKind::scalar) {
        if (const auto surface = word_of<Surface>(node.text)) {
            return Target{*surface};
        }
    }
    if (node.kind != NodeKind::list) {
        const auto joint = reader.as_joint(node, "to", spelled_words<Surface>());
        return joint ? std::optional<Target>{*joint} : std::nullopt;
    }
    const auto point = reader.as_numbers(node, "to", 2, any_length);
    return point ? std::optional<Target>{Point{.x = point->front(), .y = point->back()}}
                 : std::nullopt;
}

Limb read_reach(FigureReader& reader, const YamlNode& to, bool is_arm)
{
    Reach reach{
        .x = reader.number("x", any_length),
        .y = reader.number("y", any_length),
        .bend = reader.closed_of<Bend>(
            is_arm ? "elbow" : "bend", bends_of(reader.view()), view_words(reader.view())
        ),
    };
    if (const auto target = read_target(to, reader)) {
        reach.target = *target;
    }
    reach.shift = {
        .x = reader.number("dx", any_length).value_or(0),
        .y = reader.number("dy", any_length).value_or(0)};
    if (is_arm) {
        constexpr Span palm{-20, 20};
        reach.palm = reader.number("palm", palm);
        reach.tilt = reader.number("tilt", any_tilt).value_or(0);
    }
    return {.placed = reach};
}

Limb read_forearm(FigureReader& reader)
{
    ForearmOn arm{.on = reader.any_of<Surface>("forearm").value_or(Surface::floor)};
    arm.x = reader.number("x", any_length);
    arm.y = reader.number("y", any_length);
    Limb limb;
    limb.placed = arm;
    return limb;
}

Limb read_knee(FigureReader& reader)
{
    constexpr std::array sides{Bend::front, Bend::back};
    KneeOn knee{.on = reader.any_of<Surface>("knee").value_or(Surface::floor)};
    knee.side = reader.closed_of<Bend>("side", sides, "a knee").value_or(knee.side);
    knee.shin = reader.number("shin", any_angle).value_or(knee.shin);
    return {.placed = knee};
}

std::optional<Limb> read_directions(const YamlNode& node, std::string_view key, FigureReader& pose)
{
    if (node.children.size() != 2 && node.children.size() != 4) {
        pose.row().refuse(
            node.place,
            fmt::format(
                "{} has another form; write [upper, lower], or [upper, lower, tilt, tilt]", key
            )
        );
        return std::nullopt;
    }
    Directions directions;
    const std::array members{
        &directions.upper, &directions.lower, &directions.upper_tilt, &directions.lower_tilt};
    for (std::size_t at = 0; at < node.children.size(); ++at) {
        const Span limits = at < 2 ? any_angle : any_tilt;
        *members.at(at) = pose.as_number(node.children[at], key, limits).value_or(0);
    }
    return Limb{.placed = directions};
}

std::string forms_of_limb(std::string_view key, bool is_arm, bool from_the_side)
{
    std::string more;
    if (is_arm) {
        more = key == "arms" ? " or {forearm: ...}" : " or {forearm: ...} or hide";
    } else if (from_the_side) {
        more = " or {knee: ...}";
    }
    return fmt::format("{} has another form; write [upper, lower], {{to: ...}}{}", key, more);
}

} // namespace

std::optional<Limb>
read_limb(const YamlNode& node, std::string_view key, bool is_arm, FigureReader& pose)
{
    if (node.kind == NodeKind::list) {
        return read_directions(node, key, pose);
    }
    if (node.kind == NodeKind::scalar && node.text == "hide" && is_arm && key != "arms") {
        return Limb{.placed = HiddenLimb{}};
    }
    const std::string_view third = is_arm ? "forearm" : "knee";
    const bool reaches = node.kind == NodeKind::map && find_key(node, "to") != nullptr;
    const bool lies = node.kind == NodeKind::map && find_key(node, third) != nullptr &&
                      (is_arm || pose.from_the_side());
    if (reaches == lies) {
        pose.row().refuse(node.place, forms_of_limb(key, is_arm, pose.from_the_side()));
        return std::nullopt;
    }
    FigureReader reader{node, pose.view(), pose.row()};
    const Limb limb = reaches  ? read_reach(reader, *reader.row().find("to"), is_arm)
                      : is_arm ? read_forearm(reader)
                               : read_knee(reader);
    reader.row().finish();
    return limb;
}

} // namespace upperback
