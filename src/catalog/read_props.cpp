// What is there beside the body: one list of things, each with the keys that its kind takes.
#include "catalog/figure_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace upperback {
namespace {

struct PropForm {
    PropKind kind = PropKind::wall;
    std::string_view keys{}; ///< that it takes, between spaces; all take `when`
};

constexpr std::array forms{
    PropForm{PropKind::backpack, "in w"},
    PropForm{PropKind::bag, "in w l"},
    PropForm{PropKind::ball, "in r"},
    PropForm{PropKind::band, "in anchor post loop to layer"},
    PropForm{PropKind::barbell, "in over r"},
    PropForm{PropKind::bench, "span h"},
    PropForm{PropKind::bottle, "in grip"},
    PropForm{PropKind::cable, "in x at arm h grip pad stack anchor plate"},
    PropForm{PropKind::chair, "x h back facing"},
    PropForm{PropKind::cushion, "x y w h under"},
    PropForm{PropKind::doorframe, "x w h layer"},
    PropForm{PropKind::dumbbell, "in grip"},
    PropForm{PropKind::foam_roller, "x w h span"},
    PropForm{PropKind::incline_bench, "low high w"},
    PropForm{PropKind::kettlebell, "in"},
    PropForm{PropKind::mat, "span w"},
    PropForm{PropKind::pull_up_bar, "in at"},
    PropForm{PropKind::step, "x span h"},
    PropForm{PropKind::stick, "in over"},
    PropForm{PropKind::suspension, "in anchor"},
    PropForm{PropKind::table, "x span h"},
    PropForm{PropKind::towel, "in anchor post layer under y w"},
    PropForm{PropKind::wall, "x side edge behind w h"},
};
static_assert(forms.size() == spellings(PropKind{}).size());

constexpr std::array grips_of_weights{Grip::side, Grip::end};
constexpr std::array grips_of_cables{Grip::handle, Grip::narrow, Grip::rope, Grip::bar, Grip::wide};

std::string_view keys_of(PropKind kind)
{
    return std::ranges::find(forms, kind, &PropForm::kind)->keys;
}

std::span<const Hands> hands_of(View view, View view_of_end)
{
    constexpr static std::array all{
        Hands::both, Hands::none, Hands::near, Hands::far, Hands::left, Hands::right};
    const bool side = view == View::side;
    const std::span<const Hands> of_all{all};
    if (side != (view_of_end == View::side)) {
        return of_all;
    }
    constexpr static std::array from_the_side{Hands::both, Hands::none, Hands::near, Hands::far};
    constexpr static std::array from_elsewhere{Hands::both, Hands::none, Hands::left, Hands::right};
    return side ? std::span<const Hands>{from_the_side} : std::span<const Hands>{from_elsewhere};
}

// A point, a joint or `foot`.
std::optional<std::variant<Point, JointName, Sole>> read_anchor(FigureReader& reader)
{
    using Anchor = std::optional<std::variant<Point, JointName, Sole>>;
    const YamlNode* const node = reader.row().find("anchor");
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->kind == NodeKind::scalar && node->text == "foot") {
        return Anchor{Sole{}};
    }
    if (node->kind == NodeKind::list) {
        const auto point = reader.point("anchor");
        return point ? Anchor{*point} : std::nullopt;
    }
    constexpr std::array<std::string_view, 1> sole{"foot"};
    const auto joint = reader.as_joint(*node, "anchor", sole);
    return joint ? Anchor{*joint} : std::nullopt;
}

std::optional<std::array<double, 2>> read_span(FigureReader& reader)
{
    const auto found = reader.numbers("span", 2, any_length);
    if (!found) {
        return std::nullopt;
    }
    if (found->front() >= found->back()) {
        reader.row().refuse(
            reader.row().find("span")->place, "span is turned round; write the lesser number first"
        );
    }
    return std::array{found->front(), found->back()};
}

// A number that has its place in Prop under the same key for all kinds.
std::optional<double>* number_of(std::string_view key, Prop& prop)
{
    const std::array<std::pair<std::string_view, std::optional<double>*>, 11> numbers{{
        {"x", &prop.x},
        {"y", &prop.y},
        {"w", &prop.width},
        {"h", &prop.height},
        {"r", &prop.radius},
        {"l", &prop.length},
        {"over", &prop.over},
        {"arm", &prop.arm},
        {"back", &prop.back},
        {"low", &prop.low},
        {"high", &prop.high},
    }};
    for (const auto& [name, number] : numbers) {
        if (name == key) {
            return number;
        }
    }
    return nullptr;
}

// A truth, an edge or a layer; nothing else has such a key.
void read_closed(std::string_view key, RowReader& row, Prop& prop)
{
    const std::array<std::pair<std::string_view, std::optional<bool>*>, 5> truths{{
        {"post", &prop.post},
        {"pad", &prop.pad},
        {"stack", &prop.stack},
        {"loop", &prop.loop},
        {"behind", &prop.behind},
    }};
    for (const auto& [name, truth] : truths) {
        if (name == key) {
            *truth = row.truth(key);
            return;
        }
    }
    if (key == "layer") {
        prop.layer = row.closed<Layer>(key, Presence::optional);
        return;
    }
    std::optional<Edge>* const edge = key == "side"     ? &prop.side
                                      : key == "edge"   ? &prop.edge
                                      : key == "facing" ? &prop.facing
                                                        : nullptr;
    if (edge != nullptr) {
        *edge = row.closed<Edge>(key, Presence::optional);
    }
}

void read_under(FigureReader& reader, Prop& prop)
{
    if (const YamlNode* const node = reader.row().find("under")) {
        prop.under_head = node->text == "head";
        if (!*prop.under_head) {
            constexpr std::array<std::string_view, 1> known{"head"};
            reader.refuse_word(*node, "under", node->text, known);
        }
    }
}

std::optional<Grip> read_grip(FigureReader& reader, PropKind kind)
{
    return reader.closed_of<Grip>(
        "grip",
        kind == PropKind::cable ? std::span<const Grip>{grips_of_cables}
                                : std::span<const Grip>{grips_of_weights},
        fmt::format("a {}", text_of(kind))
    );
}

void read_number(std::string_view key, FigureReader& reader, std::optional<double>& number)
{
    const bool is_signed = key == "x" || key == "y" || key == "low" || key == "high";
    number = reader.number(key, is_signed ? any_length : any_size);
}

// Asks for one key that the kind takes.
void read_key(std::string_view key, View view_of_end, FigureReader& reader, Prop& prop)
{
    if (std::optional<double>* const number = number_of(key, prop)) {
        read_number(key, reader, *number);
    } else if (key == "in") {
        prop.in = reader.closed_of<Hands>(
            "in", hands_of(reader.view(), view_of_end), view_words(reader.view())
        );
    } else if (key == "grip") {
        prop.grip = read_grip(reader, prop.kind);
    } else if (key == "at" && prop.kind == PropKind::cable) {
        prop.pulley = reader.number("at", any_size);
    } else if (key == "at") {
        prop.at = reader.point("at");
    } else if (key == "plate") {
        prop.plate = reader.point("plate");
    } else if (key == "anchor") {
        prop.anchor = read_anchor(reader);
    } else if (key == "span") {
        prop.span = read_span(reader);
    } else if (key == "under") {
        read_under(reader, prop);
    } else if (key == "to") {
        const YamlNode* const node = reader.row().find("to");
        prop.to = node == nullptr ? std::nullopt : reader.as_joint(*node, "to");
    } else {
        read_closed(key, reader.row(), prop);
    }
}

Prop read_keys(const YamlNode& map, PropKind kind, View view_of_end, FigureReader& figure)
{
    Prop prop{.kind = kind};
    FigureReader reader{map, figure.view(), figure.row()};
    prop.when = reader.row().closed<Panel>("when", Presence::optional);
    std::string_view keys = keys_of(kind);
    while (!keys.empty()) {
        const std::string_view key = keys.substr(0, keys.find(' '));
        read_key(key, view_of_end, reader, prop);
        keys.remove_prefix(std::min(keys.size(), key.size() + 1));
    }
    reader.row().finish();
    return prop;
}

// `wall`, or {wall: {x: 20}}.
std::optional<Prop> read_prop(const YamlNode& node, View view_of_end, FigureReader& figure)
{
    const bool is_map = node.kind == NodeKind::map && node.children.size() == 1;
    if (!is_map && node.kind != NodeKind::scalar) {
        figure.row().refuse(
            node.place, "a prop has another form; write one thing and its keys, {wall: {x: 20}}"
        );
        return std::nullopt;
    }
    const YamlNode& named = is_map ? node.children.front() : node;
    const std::string_view word = is_map ? named.key : node.text;
    const std::optional<PropKind> kind = word_of<PropKind>(word);
    if (!kind) {
        figure.refuse_word(named, "props", word, spelled_words<PropKind>());
        return std::nullopt;
    }
    YamlNode keys = named;
    if (!is_map || named.kind == NodeKind::null) {
        keys.kind = NodeKind::map;
        keys.children.clear();
    }
    return read_keys(keys, *kind, view_of_end, figure);
}

} // namespace

std::vector<Prop> read_props(View view_of_end, FigureReader& figure)
{
    std::vector<Prop> props;
    const YamlNode* const node = figure.row().find("props");
    if (node == nullptr) {
        return props;
    }
    if (node->kind != NodeKind::list) {
        figure.row().refuse(node->place, "props is no list; write [{wall: {x: 20}}]");
        return props;
    }
    for (const YamlNode& child : node->children) {
        if (const auto prop = read_prop(child, view_of_end, figure)) {
            props.push_back(*prop);
        }
    }
    return props;
}

} // namespace upperback
