// One pose of a picture. What `end` says is laid over the start, and what is said of both sides is
// laid out into its pair.
#include "catalog/figure_reader.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

// With near- or left- before them too.
constexpr std::array<std::string_view, 6> keys_of_the_side{
    "shoulder", "pin", "stagger-arms", "stagger-legs", "toe-angle", "far-arm-front"};
constexpr std::array<std::string_view, 11> keys_of_front_and_back{
    "lean",
    "look",
    "shrug",
    "squeeze",
    "show-scapulae",
    "thumb",
    "arms-behind",
    "arm-behind",
    "turn",
    "twist",
    "over"};

constexpr Span any_bend{-180, 180};
constexpr Span any_stagger{-90, 90};
constexpr Span any_shift{-20, 20};

// near-arm or left-arm, kept for as long as the reader may name it.
std::string_view key_of(Flank flank, std::string_view one, Reading& reading)
{
    return reading.store.keep(std::string_view{fmt::format("{}-{}", text_of(flank), one)});
}

// What both sides of a pair say: `both` (arms), then near-`one` or left-`one`.
template <class Read>
void read_pair(FigureReader& reader, std::string_view both, std::string_view one, Read read)
{
    RowReader& row = reader.row();
    if (const YamlNode* const node = row.find(both)) {
        read(*node, both, std::size_t{0}, false);
        read(*node, both, std::size_t{1}, false);
    }
    for (const Flank flank : flanks_of(reader.view())) {
        const std::string_view key = key_of(flank, one, row.reading());
        if (const YamlNode* const node = row.find(key)) {
            read(*node, key, index_of(flank), true);
        }
    }
}

// Twice the same problem of one value for both sides is one.
template <class Read>
void once(Reading& reading, Read read)
{
    std::vector<Problem>& problems = reading.problems;
    const std::size_t before = problems.size();
    read();
    const auto first = problems.begin() + static_cast<std::ptrdiff_t>(before);
    for (auto at = first; at != problems.end();) {
        at = std::find(first, at, *at) == at ? at + 1 : problems.erase(at);
    }
}

void read_limbs(FigureReader& reader, Pose& pose)
{
    const auto into = [&](std::array<Limb, 2>& limbs, bool is_arm) {
        return [&reader,
                &limbs,
                is_arm](const YamlNode& node, std::string_view key, std::size_t side, bool own) {
            if (const auto limb = read_limb(node, key, is_arm, reader)) {
                limbs.at(side) = {.placed = limb->placed, .own = own};
            }
        };
    };
    read_pair(reader, "arms", "arm", into(pose.arms, true));
    read_pair(reader, "legs", "leg", into(pose.legs, false));
}

void read_hands_and_feet(FigureReader& reader, Pose& pose)
{
    RowReader& row = reader.row();
    const auto shapes = spelled_words<HandShape>();
    read_pair(reader, "hand", "hand", [&](const YamlNode& node, auto key, auto side, bool) {
        if (!row.is_text(node, key)) {
            return;
        }
        pose.hands.at(side) = word_of<HandShape>(node.text);
        if (!pose.hands.at(side)) {
            reader.refuse_word(node, key, node.text, shapes);
        }
    });
    read_pair(reader, "hand-dir", "hand-dir", [&](const YamlNode& node, auto key, auto side, bool) {
        pose.hand_directions.at(side) = reader.as_number(node, key, any_angle);
    });
    read_pair(reader, "hand-flip", "hand-flip", [&](const YamlNode&, auto key, auto side, bool) {
        pose.hand_flips.at(side) = row.truth(key).value_or(false);
    });
    read_pair(reader, "foot", "foot", [&](const YamlNode& node, auto key, auto side, bool) {
        if (const auto shape = word_of<FootShape>(node.text)) {
            pose.feet.at(side) = *shape;
        } else if (node.text.find_first_of("0123456789") != std::string::npos) {
            pose.feet.at(side) = reader.as_number(node, key, any_angle);
        } else if (row.is_text(node, key)) {
            reader.refuse_word(node, key, node.text, spelled_words<FootShape>());
        }
    });
}

// `feet`, or two that are joined: toes+hands.
void read_base(FigureReader& reader, Pose& pose)
{
    const YamlNode* const node = reader.row().find("base");
    if (node == nullptr || !reader.row().is_text(*node, "base")) {
        return;
    }
    std::vector<Support> supports;
    for (const std::string& word : split(node->text, '+')) {
        const auto support = word_of<Support>(word);
        if (!support) {
            reader.refuse_word(*node, "base", word, spelled_words<Support>());
        } else if (!reader.from_the_side() && word.find('-') != std::string::npos) {
            reader.row().refuse(
                node->place,
                fmt::format(
                    "base: {} is no word of {}; write feet, knees or hands",
                    word,
                    view_words(reader.view())
                )
            );
        } else {
            supports.push_back(*support);
        }
    }
    constexpr std::size_t most = 2;
    if (supports.size() > most) {
        reader.row().refuse(node->place, "base has more than two supports; keep one or two");
        return;
    }
    if (!supports.empty()) {
        pose.base = supports.front();
        pose.second_base.reset();
    }
    if (supports.size() == most) {
        pose.second_base = supports.back();
    }
}

template <class Value>
void set(Value& value, const std::optional<Value>& found)
{
    value = found.value_or(value);
}

template <class Value>
void set(std::optional<Value>& value, const std::optional<Value>& found)
{
    value = found ? found : value;
}

void read_trunk(FigureReader& reader, Pose& pose)
{
    set(pose.trunk, reader.number("trunk", any_bend));
    set(pose.neck, reader.number("neck", any_bend));
    set(pose.head, reader.number("head", any_bend));
    if (const YamlNode* const curve = reader.row().find("curve")) {
        if (curve->kind == NodeKind::list) {
            if (const auto found = reader.as_numbers(*curve, "curve", 2, any_bend)) {
                pose.curve = {.lumbar = found->front(), .thoracic = found->back()};
            }
        } else if (const auto found = reader.as_number(*curve, "curve", any_bend)) {
            pose.curve = {.lumbar = *found / 2, .thoracic = *found / 2};
        }
    }
    read_base(reader, pose);
    set(pose.x, reader.number("x", any_length));
    set(pose.at, reader.point("at"));
    set(pose.tint_side,
        reader.closed_of<Flank>("tint-side", flanks_of(reader.view()), view_words(reader.view())));
    set(pose.rotate, reader.number("rotate", any_angle));
    set(pose.above, reader.row().truth("above"));
    set(pose.on, reader.any_of<Surface>("on"));
}

void read_of_the_side(FigureReader& reader, Pose& pose)
{
    read_pair(reader, "shoulder", "shoulder", [&](const YamlNode& node, auto key, auto side, bool) {
        if (const auto found = reader.as_numbers(node, key, 2, any_length)) {
            pose.shoulders.at(side) = {.x = found->front(), .y = found->back()};
        }
    });
    if (const YamlNode* const pin = reader.row().find("pin")) {
        pose.pin_near_foot = pin->text == "near-foot";
        if (!pose.pin_near_foot) {
            constexpr std::array<std::string_view, 1> known{"near-foot"};
            reader.refuse_word(*pin, "pin", pin->text, known);
        }
    }
    set(pose.stagger_arms, reader.number("stagger-arms", any_stagger));
    set(pose.stagger_legs, reader.number("stagger-legs", any_stagger));
    set(pose.toe_angle, reader.number("toe-angle", any_angle));
    set(pose.far_arm_front, reader.row().truth("far-arm-front"));
}

void read_of_front_and_back(FigureReader& reader, Pose& pose)
{
    set(pose.lean, reader.number("lean", any_angle));
    set(pose.look, reader.number("look", any_angle));
    set(pose.turn, reader.number("turn", any_angle));
    set(pose.twist, reader.number("twist", any_angle));
    const auto into = [&](std::array<double, 2>& pair) {
        return [&reader, &pair](const YamlNode& node, auto key, auto side, bool) {
            set(pair.at(side), reader.as_number(node, key, any_shift));
        };
    };
    read_pair(reader, "shrug", "shrug", into(pose.shrugs));
    read_pair(reader, "squeeze", "squeeze", into(pose.squeezes));
    set(pose.show_scapulae, reader.row().truth("show-scapulae"));
    if (const YamlNode* const thumb = reader.row().find("thumb")) {
        pose.thumb_out = thumb->text == "out";
        if (!pose.thumb_out) {
            constexpr std::array<std::string_view, 1> known{"out"};
            reader.refuse_word(*thumb, "thumb", thumb->text, known);
        }
    }
    set(pose.over,
        reader.closed_of<Flank>("over", flanks_of(reader.view()), view_words(reader.view())));
    if (const auto behind = reader.row().truth("arms-behind")) {
        pose.arms_behind = {*behind, *behind};
    }
    for (const Flank flank : flanks_of(reader.view())) {
        set(pose.arms_behind.at(index_of(flank)),
            reader.row().truth(key_of(flank, "arm-behind", reader.row().reading())));
    }
}

template <class Keys>
bool is_among(const Keys& keys, std::string_view key, std::string_view stem)
{
    return std::ranges::find(keys, key) != keys.end() ||
           std::ranges::find(keys, stem) != keys.end();
}

// A key that only the other views know.
void refuse_keys_of_other_views(FigureReader& reader)
{
    const bool side = reader.from_the_side();
    for (const YamlNode& child : reader.row().map().children) {
        const std::string_view key = child.key;
        const bool flank = side ? key.starts_with("left-") || key.starts_with("right-")
                                : key.starts_with("near-") || key.starts_with("far-");
        const std::string_view stem = flank ? key.substr(key.find('-') + 1) : key;
        const bool other = side ? is_among(keys_of_front_and_back, key, stem)
                                : is_among(keys_of_the_side, key, stem);
        if (other) {
            reader.row().find(key);
            reader.row().refuse(
                child.key_place,
                fmt::format("{} is no word of {}; leave it out", key, view_words(reader.view()))
            );
        } else if (flank) {
            reader.row().find(key);
            reader.row().refuse(child.key_place, of_other_flanks(key, reader.view()));
        }
    }
}

} // namespace

void read_pose(const YamlNode& map, View view, RowReader& parent, Pose& pose)
{
    FigureReader reader{map, view, parent};
    once(parent.reading(), [&] {
        read_trunk(reader, pose);
        read_limbs(reader, pose);
        read_hands_and_feet(reader, pose);
        if (reader.from_the_side()) {
            read_of_the_side(reader, pose);
        } else {
            read_of_front_and_back(reader, pose);
        }
    });
    refuse_keys_of_other_views(reader);
    reader.row().finish();
}

} // namespace upperback
