// The arrows of a picture: the way of a joint, or one that stands by itself.
#include "catalog/figure_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr Span any_offset{-60, 60};
constexpr std::string_view arrow_forms =
    "an arrow has another form; write a joint, {path: joint}, {at: joint, dir: 90} or "
    "{round: joint}";

Point shift_of(FigureReader& reader)
{
    return {
        .x = reader.number("dx", any_length).value_or(0),
        .y = reader.number("dy", any_length).value_or(0)};
}

std::optional<JointWay> read_way(const YamlNode& path, FigureReader& reader)
{
    const std::optional<JointName> joint = reader.as_joint(path, "path");
    JointWay way{
        .joint = joint.value_or(JointName{}),
        .shift = reader.point("shift").value_or(Point{}),
        .offset = reader.number("off", any_offset).value_or(0),
    };
    if (const auto trim = reader.numbers("trim", 2, any_size)) {
        way.trim = {trim->front(), trim->back()};
    }
    return joint ? std::optional{way} : std::nullopt;
}

std::optional<FreeArrow> read_free(const YamlNode& at, FigureReader& reader)
{
    const auto place = reader.as_place(at, "at");
    FreeArrow arrow{.shift = shift_of(reader)};
    arrow.direction = reader.number("dir", any_angle).value_or(arrow.direction);
    arrow.length = reader.number("len", any_size).value_or(arrow.length);
    arrow.bow = reader.number("bow", any_offset).value_or(arrow.bow);
    if (!place) {
        return std::nullopt;
    }
    arrow.at = *place;
    return arrow;
}

std::optional<RoundArrow> read_round(const YamlNode& middle, FigureReader& reader)
{
    const auto place = reader.as_place(middle, "round");
    RoundArrow arrow{.shift = shift_of(reader)};
    arrow.radius = reader.number("r", any_size).value_or(arrow.radius);
    arrow.from = reader.number("from", any_angle).value_or(arrow.from);
    arrow.sweep = reader.number("sweep", any_angle).value_or(arrow.sweep);
    if (!place) {
        return std::nullopt;
    }
    arrow.middle = *place;
    return arrow;
}

template <class Way>
std::optional<Arrow> arrow_of(const std::optional<Way>& way)
{
    return way ? std::optional{Arrow{.way = *way}} : std::nullopt;
}

// The words are those of the view that the arrow is drawn in.
std::optional<Arrow> read_arrow_map(const YamlNode& node, View view_of_start, FigureReader& figure)
{
    RowReader head{node, figure.row().entry(), figure.row().reading()};
    const Panel on = head.closed<Panel>("on", Presence::optional).value_or(Panel::end);
    FigureReader reader{node, on == Panel::start ? view_of_start : figure.view(), figure.row()};
    reader.row().find("on");
    const YamlNode* const path = reader.row().find("path");
    const YamlNode* const at = reader.row().find("at");
    const YamlNode* const round = reader.row().find("round");
    const std::array ways{path, at, round};
    if (std::ranges::count(ways, nullptr) != std::ssize(ways) - 1) {
        figure.row().refuse(node.place, std::string{arrow_forms});
        return std::nullopt;
    }
    std::optional<Arrow> arrow = path != nullptr ? arrow_of(read_way(*path, reader))
                                 : at != nullptr ? arrow_of(read_free(*at, reader))
                                                 : arrow_of(read_round(*round, reader));
    const auto both = reader.row().truth("both");
    reader.row().finish();
    if (arrow) {
        arrow->on = on;
        arrow->both = both.value_or(false);
    }
    return arrow;
}

std::optional<Arrow> read_arrow(const YamlNode& node, View view_of_start, FigureReader& figure)
{
    if (node.kind == NodeKind::map) {
        return read_arrow_map(node, view_of_start, figure);
    }
    if (node.kind != NodeKind::scalar) {
        figure.row().refuse(node.place, std::string{arrow_forms});
        return std::nullopt;
    }
    if (node.text == "auto") {
        return Arrow{};
    }
    constexpr std::array<std::string_view, 1> widest{"auto"};
    const std::optional<JointName> joint = figure.as_joint(node, "arrows", widest);
    return joint ? std::optional{Arrow{.way = JointWay{.joint = *joint}}} : std::nullopt;
}

} // namespace

std::vector<Arrow> read_arrows(View view_of_start, FigureReader& figure)
{
    const YamlNode* const node = figure.row().find("arrows");
    if (node == nullptr) {
        return {Arrow{}};
    }
    std::vector<Arrow> arrows;
    if (node->kind != NodeKind::list) {
        figure.row().refuse(node->place, "arrows is no list; write [near-hand], or [] for none");
        return arrows;
    }
    for (const YamlNode& child : node->children) {
        if (const auto arrow = read_arrow(child, view_of_start, figure)) {
            arrows.push_back(*arrow);
        }
    }
    return arrows;
}

} // namespace upperback
