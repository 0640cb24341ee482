#include "catalog/row_reader.hpp"

#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace upperback {
namespace {

std::string_view words_for(NodeKind kind)
{
    switch (kind) {
    case NodeKind::null:
        return "nothing";
    case NodeKind::scalar:
        return "a text";
    case NodeKind::list:
        return "a list";
    case NodeKind::map:
        return "a map";
    }
    return "";
}

} // namespace

RowReader::RowReader(const YamlNode& map, std::string entry, Reading& reading)
    : map_{&map}, entry_{std::move(entry)}, reading_{&reading}
{
    if (map.kind != NodeKind::map) {
        refuse(
            map.place,
            fmt::format("{} where keys and values should be; write key: value", words_for(map.kind))
        );
    }
}

void RowReader::refuse(Place place, std::string message)
{
    report(reading_->problems, place, entry_, std::move(message));
}

const YamlNode* RowReader::find(std::string_view key, Presence presence)
{
    asked_.push_back(key);
    const YamlNode* const found = find_key(*map_, key);
    if (found != nullptr && found->kind != NodeKind::null) {
        return found;
    }
    if (presence == Presence::required && map_->kind == NodeKind::map) {
        if (found == nullptr) {
            refuse(map_->key_place, fmt::format("no {}; add it", key));
        } else {
            refuse(found->key_place, fmt::format("{} has no value; add one", key));
        }
    }
    return nullptr;
}

bool RowReader::is_text(const YamlNode& node, std::string_view key)
{
    if (node.kind == NodeKind::scalar && shows_something(node.text)) {
        return true;
    }
    std::string_view kind = words_for(node.kind);
    if (node.kind == NodeKind::scalar) {
        kind = node.text.empty() ? "an empty text" : "a text that shows nothing";
    }
    refuse(node.place, fmt::format("{} is {}; write a text", key, kind));
    return false;
}

std::string_view RowReader::word(std::string_view key, Presence presence)
{
    const YamlNode* const node = find(key, presence);
    if (node == nullptr || !is_text(*node, key)) {
        return {};
    }
    return keep(*node, *reading_);
}

std::vector<const YamlNode*> RowReader::texts(std::string_view key, Presence presence)
{
    std::vector<const YamlNode*> result;
    const YamlNode* const node = find(key, presence);
    if (node == nullptr) {
        return result;
    }
    if (node->kind != NodeKind::list) {
        result.push_back(node);
        return result;
    }
    for (const YamlNode& child : node->children) {
        const bool twice = std::ranges::any_of(result, [&](const YamlNode* earlier) {
            return earlier->kind == NodeKind::scalar && earlier->text == child.text;
        });
        if (twice && child.kind == NodeKind::scalar) {
            refuse(child.place, fmt::format("{} names \"{}\" twice; remove one", key, child.text));
        } else {
            result.push_back(&child);
        }
    }
    return result;
}

Words RowReader::word_or_words(std::string_view key, Presence presence)
{
    std::vector<std::string_view> words;
    for (const YamlNode* const node : texts(key, presence)) {
        if (is_text(*node, key)) {
            words.push_back(keep(*node, *reading_));
        }
    }
    return reading_->store.keep(words);
}

Words RowReader::words(std::string_view key, Presence presence)
{
    const YamlNode* const node = find_key(*map_, key);
    if (node != nullptr && node->kind != NodeKind::list && node->kind != NodeKind::null) {
        asked_.push_back(key);
        refuse(
            node->place, fmt::format("{} is {}; write a list: [...]", key, words_for(node->kind))
        );
        return {};
    }
    return word_or_words(key, presence);
}

std::optional<int> RowReader::whole(const YamlNode& node, std::string_view key, Range limits)
{
    std::string_view digits = node.text;
    const bool negative = limits.least < 0 && digits.starts_with('-');
    digits.remove_prefix(negative ? 1 : 0);
    const long long size = whole_number(digits, std::max(limits.most, -limits.least));
    const bool plain = node.kind == NodeKind::scalar && !node.quoted && size >= 0;
    const auto number = static_cast<int>(negative ? -size : size);
    if (plain && number >= limits.least && number <= limits.most) {
        return number;
    }
    const std::string what = node.kind == NodeKind::scalar ? fmt::format("\"{}\"", node.text)
                                                           : std::string{words_for(node.kind)};
    refuse(
        node.place,
        fmt::format(
            "{} is {}; write a whole number from {} to {}", key, what, limits.least, limits.most
        )
    );
    return std::nullopt;
}

std::optional<int> RowReader::number(std::string_view key, Range limits, Presence presence)
{
    const YamlNode* const node = find(key, presence);
    return node == nullptr ? std::nullopt : whole(*node, key, limits);
}

std::optional<bool> RowReader::truth(std::string_view key)
{
    const YamlNode* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    const bool plain = node->kind == NodeKind::scalar && !node->quoted;
    if (plain && (node->text == "true" || node->text == "false")) {
        return node->text == "true";
    }
    refuse(node->place, fmt::format("{} is neither true nor false; write one of them", key));
    return std::nullopt;
}

std::optional<std::vector<int>>
RowReader::numbers(std::string_view key, std::size_t count, Range limits, Presence presence)
{
    const YamlNode* const node = find(key, presence);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->kind != NodeKind::list || node->children.size() != count) {
        refuse(
            node->place, fmt::format("{} has another form; write {} numbers: [...]", key, count)
        );
        return std::nullopt;
    }
    std::vector<int> result;
    for (const YamlNode& child : node->children) {
        if (const std::optional<int> number = whole(child, key, limits)) {
            result.push_back(*number);
        }
    }
    if (result.size() < count) {
        return std::nullopt;
    }
    if (!std::ranges::is_sorted(result)) {
        refuse(node->place, fmt::format("{} falls; write the least first", key));
        return std::nullopt;
    }
    return result;
}

std::optional<Range> RowReader::range(std::string_view key, Range limits, Presence presence)
{
    const auto found = numbers(key, 2, limits, presence);
    if (!found) {
        return std::nullopt;
    }
    return Range{.least = found->front(), .most = found->back()};
}

std::optional<Choice> RowReader::choice(std::string_view key, Range limits, Presence presence)
{
    const auto found = numbers(key, 3, limits, presence);
    if (!found) {
        return std::nullopt;
    }
    return Choice{.least = found->front(), .usual = (*found)[1], .most = found->back()};
}

void RowReader::finish()
{
    if (map_->kind != NodeKind::map) {
        return;
    }
    for (const YamlNode& child : map_->children) {
        if (std::ranges::find(asked_, child.key) == asked_.end()) {
            const std::string_view meant = nearest(child.key, asked_);
            refuse(
                child.key_place,
                meant.empty() ? fmt::format("unknown key \"{}\"; leave it out", child.key)
                              : unknown_word("key", child.key, asked_)
            );
        }
    }
}

} // namespace upperback
