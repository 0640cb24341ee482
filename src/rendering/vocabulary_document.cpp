#include "rendering/vocabulary_document.hpp"

#include "rendering/exercise_words.hpp"
#include "rendering/names.hpp"
#include "rendering/source_references.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

LabeledText entry(std::string_view id, std::string text)
{
    return {.label = std::string{id}, .text = std::move(text)};
}

Entries move_entries(std::span<const Exercise* const> moves, const Catalog& catalog)
{
    Entries result;
    for (const Exercise* move : moves) {
        result.entries.push_back(entry(
            move->id,
            fmt::format("{}; {}; {}", move->name, text_of(move->level), needs_words(*move, catalog))
        ));
    }
    return result;
}

Entries goal_entries(const Catalog& catalog)
{
    Entries result;
    for (const Goal& goal : catalog.goals) {
        if (goal.instead.empty()) {
            result.entries.push_back(entry(goal.id, std::string{goal.explanation}));
        }
    }
    return result;
}

std::string item_words(const Item& item, const Catalog& catalog)
{
    std::string words{item.need};
    if (!item.items.empty()) {
        words += ": " + names_of(catalog.equipment, item.items);
    }
    std::vector<std::string_view> positions;
    for (const Position position : item.positions) {
        positions.push_back(text_of(position));
    }
    if (!positions.empty()) {
        words += fmt::format("; {} moves only", listed(positions));
    }
    if (item.always) {
        words += " (always there)";
    }
    if (item.household) {
        words += " (taken as given)";
    }
    return words;
}

Entries item_entries(const Catalog& catalog)
{
    Entries result;
    for (const Item& item : catalog.equipment) {
        result.entries.push_back(entry(item.id, item_words(item, catalog)));
    }
    return result;
}

Entries caution_entries(const Catalog& catalog)
{
    Entries result;
    for (const Caution& caution : catalog.cautions) {
        result.entries.push_back(entry(
            caution.id,
            fmt::format("{}{}", caution.explanation, caution.practical ? " (practical limit)" : "")
        ));
    }
    return result;
}

Entries muscle_entries(const Catalog& catalog)
{
    Entries result;
    for (const Muscle& muscle : catalog.muscles) {
        result.entries.push_back(
            entry(muscle.id, fmt::format("{}: {}", muscle.name, muscle.explanation))
        );
    }
    return result;
}

Entries level_entries(const Catalog& catalog)
{
    Entries result;
    for (const LevelRow& row : catalog.levels) {
        result.entries.push_back(entry(text_of(row.level), std::string{row.explanation}));
    }
    return result;
}

Entries pattern_entries(const Catalog& catalog)
{
    Entries result;
    for (const Pattern& pattern : catalog.patterns) {
        result.entries.push_back(
            entry(pattern.id, fmt::format("{} ({})", pattern.name, text_of(pattern.part)))
        );
    }
    return result;
}

std::string verb_words(const Rule& rule)
{
    switch (rule.verb) {
    case Verb::require:
        return "required";
    case Verb::forbid:
        return "forbidden";
    case Verb::prefer:
        return fmt::format("{:+}", rule.points);
    case Verb::cover:
        break;
    }
    return fmt::format("{:+} times the gain of each muscle", rule.points);
}

Entries rule_entries(const Catalog& catalog)
{
    Entries result;
    for (const Rule& rule : catalog.rules) {
        result.entries.push_back(
            entry(rule.id, fmt::format("{} ({})", rule.because, verb_words(rule)))
        );
    }
    return result;
}

References source_references(const Catalog& catalog)
{
    References result;
    for (const Source& source : catalog.sources) {
        result.references.push_back(reference_of(source));
    }
    return result;
}

struct Topic {
    std::string_view name{};
    Entries (*entries)(const Catalog&) = nullptr;
};

constexpr std::array topics{
    Topic{"goals", goal_entries},
    Topic{"equipment", item_entries},
    Topic{"cautions", caution_entries},
    Topic{"muscles", muscle_entries},
    Topic{"levels", level_entries},
    Topic{"patterns", pattern_entries},
    Topic{"rules", rule_entries},
};

} // namespace

Document list_document(
    std::string_view topic, const Catalog& catalog, std::span<const Exercise* const> moves
)
{
    if (topic == "moves") {
        return {move_entries(moves, catalog)};
    }
    if (topic == "sources") {
        return {source_references(catalog)};
    }
    const auto found = std::ranges::find(topics, topic, &Topic::name);
    return found == topics.end() ? Document{} : Document{found->entries(catalog)};
}

} // namespace upperback
