#include "catalog/figure_reader.hpp"

#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace upperback {
namespace {

constexpr int decimals = 100;

// Hundredths, so that no number depends on how decimals are read.
std::optional<int> hundredths(std::string_view text)
{
    constexpr long long far_off = 1'000'000;
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const std::size_t dot = text.find('.');
    const long long whole = whole_number(text.substr(0, dot), far_off);
    int part = 0;
    if (dot != std::string_view::npos) {
        const std::string_view digits = text.substr(dot + 1);
        const bool plain =
            std::ranges::all_of(digits, [](char letter) { return letter >= '0' && letter <= '9'; });
        if (digits.empty() || digits.size() > 2 || !plain) {
            return std::nullopt;
        }
        part = (digits[0] - '0') * 10 + (digits.size() == 2 ? digits[1] - '0' : 0);
    }
    if (whole < 0) {
        return std::nullopt;
    }
    const int all = static_cast<int>(whole) * decimals + part;
    return negative ? -all : all;
}

constexpr std::array flanks_from_the_side{Flank::near, Flank::far};
constexpr std::array flanks_else{Flank::left, Flank::right};
constexpr std::array in_the_middle{Joint::hip, Joint::chest, Joint::neck, Joint::head};
constexpr std::array in_pairs{
    Joint::shoulder,
    Joint::elbow,
    Joint::wrist,
    Joint::hand,
    Joint::hip,
    Joint::knee,
    Joint::ankle,
    Joint::foot};

std::optional<JointName> joint_of(std::string_view word)
{
    if (const auto joint = word_of<Joint>(word)) {
        const bool exists = std::ranges::find(in_the_middle, *joint) != in_the_middle.end();
        return exists ? std::optional{JointName{.joint = *joint}} : std::nullopt;
    }
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) {
        return std::nullopt;
    }
    const auto flank = word_of<Flank>(word.substr(0, hyphen));
    const auto joint = word_of<Joint>(word.substr(hyphen + 1));
    if (!flank || !joint || std::ranges::find(in_pairs, *joint) == in_pairs.end()) {
        return std::nullopt;
    }
    return JointName{.joint = *joint, .flank = flank};
}

std::vector<std::string> joint_words(View view)
{
    std::vector<std::string> words;
    words.reserve(in_the_middle.size() + flanks_of(view).size() * in_pairs.size());
    for (const Joint joint : in_the_middle) {
        words.emplace_back(text_of(joint));
    }
    for (const Flank flank : flanks_of(view)) {
        for (const Joint joint : in_pairs) {
            words.push_back(fmt::format("{}-{}", text_of(flank), text_of(joint)));
        }
    }
    return words;
}

} // namespace

std::span<const Flank> flanks_of(View view)
{
    return view == View::side ? std::span{flanks_from_the_side} : std::span{flanks_else};
}

std::string_view view_words(View view)
{
    switch (view) {
    case View::side:
        return "a side view";
    case View::front:
        return "a front view";
    case View::back:
        return "a back view";
    }
    return "";
}

std::string of_other_flanks(std::string_view word, View view)
{
    const std::string_view joint = word.substr(word.find('-') + 1);
    const auto flanks = flanks_of(view);
    return fmt::format(
        "{} is no word of {}; write {}-{} or {}-{}",
        word,
        view_words(view),
        text_of(flanks[0]),
        joint,
        text_of(flanks[1]),
        joint
    );
}

FigureReader::FigureReader(const YamlNode& map, View view, RowReader& parent)
    : row_{map, parent.entry(), parent.reading()}, view_{view}
{
}

std::optional<double>
FigureReader::as_number(const YamlNode& node, std::string_view key, Span limits)
{
    const bool plain = node.kind == NodeKind::scalar && !node.quoted;
    const std::optional<int> found = plain ? hundredths(node.text) : std::nullopt;
    const double number = found.value_or(0) / static_cast<double>(decimals);
    if (found && number >= limits.least && number <= limits.most) {
        return number;
    }
    const std::string what =
        node.kind == NodeKind::scalar ? fmt::format("\"{}\"", node.text) : "no number";
    row_.refuse(
        node.place,
        fmt::format(
            "{} is {}; write a number from {} to {}, with at most two decimals",
            key,
            what,
            limits.least,
            limits.most
        )
    );
    return std::nullopt;
}

std::optional<std::vector<double>>
FigureReader::as_numbers(const YamlNode& node, std::string_view key, std::size_t count, Span limits)
{
    if (node.kind != NodeKind::list || node.children.size() != count) {
        row_.refuse(
            node.place, fmt::format("{} has another form; write {} numbers: [...]", key, count)
        );
        return std::nullopt;
    }
    std::vector<double> result;
    for (const YamlNode& child : node.children) {
        if (const std::optional<double> number = as_number(child, key, limits)) {
            result.push_back(*number);
        }
    }
    return result.size() < count ? std::nullopt : std::optional{result};
}

std::optional<double> FigureReader::number(std::string_view key, Span limits)
{
    const YamlNode* const node = row_.find(key);
    return node == nullptr ? std::nullopt : as_number(*node, key, limits);
}

std::optional<std::vector<double>>
FigureReader::numbers(std::string_view key, std::size_t count, Span limits)
{
    const YamlNode* const node = row_.find(key);
    return node == nullptr ? std::nullopt : as_numbers(*node, key, count, limits);
}

std::optional<Point> FigureReader::point(std::string_view key)
{
    const auto found = numbers(key, 2, any_length);
    return found ? std::optional{Point{.x = found->front(), .y = found->back()}} : std::nullopt;
}

void FigureReader::refuse_word(
    const YamlNode& node,
    std::string_view key,
    std::string_view word,
    std::span<const std::string_view> known
)
{
    constexpr std::size_t few = 12;
    const std::string_view meant = nearest(word, known);
    std::string advice = "upperback-catalog(5) names all";
    if (!meant.empty()) {
        advice = fmt::format("did you mean \"{}\"?", meant);
    } else if (known.size() <= few) {
        advice = fmt::format("known: {}", joined(known, ", "));
    }
    row_.refuse(node.place, fmt::format("{}: unknown word \"{}\"; {}", key, word, advice));
}

void FigureReader::refuse_here(
    const YamlNode& node,
    std::string_view key,
    std::span<const std::string_view> known,
    std::string_view place
)
{
    row_.refuse(
        node.place,
        fmt::format("{}: {} is no word of {}; write {}", key, node.text, place, listed(known, "or"))
    );
}

std::optional<JointName> FigureReader::as_joint(
    const YamlNode& node, std::string_view key, std::span<const std::string_view> more
)
{
    if (!row_.is_text(node, key)) {
        return std::nullopt;
    }
    const std::optional<JointName> joint = joint_of(node.text);
    if (!joint) {
        const std::vector<std::string> joints = joint_words(view_);
        std::vector<std::string_view> known{joints.begin(), joints.end()};
        known.insert(known.end(), more.begin(), more.end());
        refuse_word(node, key, node.text, known);
        return std::nullopt;
    }
    const auto flanks = flanks_of(view_);
    if (joint->flank && std::ranges::find(flanks, *joint->flank) == flanks.end()) {
        row_.refuse(node.place, fmt::format("{}: {}", key, of_other_flanks(node.text, view_)));
        return std::nullopt;
    }
    return joint;
}

std::optional<std::variant<JointName, Point>>
FigureReader::as_place(const YamlNode& node, std::string_view key)
{
    if (node.kind == NodeKind::list) {
        const auto found = as_numbers(node, key, 2, any_length);
        return found ? std::optional<std::variant<JointName, Point>>{Point{
                           .x = found->front(), .y = found->back()}}
                     : std::nullopt;
    }
    const std::optional<JointName> joint = as_joint(node, key);
    return joint ? std::optional<std::variant<JointName, Point>>{*joint} : std::nullopt;
}

} // namespace upperback
