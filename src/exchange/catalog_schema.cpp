#include "exchange/catalog_schema.hpp"

#include "exchange/json.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;
using WordLists = std::map<std::string_view, Ids, std::less<>>;

constexpr std::string_view words_place = "#/$defs/words/$defs/";

void add(Ids& ids, std::string_view id)
{
    if (std::ranges::find(ids, id) == ids.end()) {
        ids.push_back(id);
    }
}

template <class Rows>
Ids ids_of(const Rows& rows)
{
    Ids ids;
    for (const auto& row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

Ids joined_ids(const Ids& first, const Ids& more)
{
    Ids ids = first;
    for (const std::string_view id : more) {
        add(ids, id);
    }
    return ids;
}

// Rows that only tell what to ask for instead are no goals.
Ids goals_of(const Catalog& catalog)
{
    Ids ids;
    for (const Goal& goal : catalog.goals) {
        if (goal.instead.empty()) {
            ids.push_back(goal.id);
        }
    }
    return ids;
}

Ids things_of(const Catalog& catalog)
{
    Ids ids;
    for (const Item& item : catalog.equipment) {
        if (item.items.empty()) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

Ids columns_of(const Catalog& catalog)
{
    Ids columns;
    for (const DoseRow& row : catalog.doses.rows) {
        add(columns, row.column);
    }
    return columns;
}

Ids levels()
{
    Ids ids;
    for (const auto& level : spellings(Level{})) {
        ids.push_back(level.text);
    }
    return ids;
}

WordLists word_lists(const Catalog& catalog, const Catalog& built_in)
{
    const Ids goals = goals_of(catalog);
    const Ids cautions = ids_of(catalog.cautions);
    const Ids exercises = ids_of(catalog.exercises);
    return {
        {"area", {catalog.selection.areas.begin(), catalog.selection.areas.end()}},
        {"caution", cautions},
        {"column", columns_of(catalog)},
        {"exercise", exercises},
        {"exercise_or_removed", joined_ids(exercises, ids_of(built_in.exercises))},
        {"goal", goals},
        {"item", ids_of(catalog.equipment)},
        {"level_or_goal", joined_ids(levels(), goals)},
        {"load", ids_of(catalog.doses.load)},
        {"muscle", ids_of(catalog.muscles)},
        {"narrowing", joined_ids(joined_ids(goals, cautions), {"age-65"})},
        {"pattern", ids_of(catalog.patterns)},
        {"source", ids_of(catalog.sources)},
        {"thing", things_of(catalog)},
    };
}

// The words that the keys of a map are said to be; null: any other keys.
const Ids* words_of_keys(const Json& schema, const WordLists& words)
{
    if (!schema.is_object() || !schema.contains("propertyNames")) {
        return nullptr;
    }
    const std::string reference = schema["propertyNames"].value("$ref", "");
    if (!reference.starts_with(words_place)) {
        return nullptr;
    }
    return &words.at(std::string_view{reference}.substr(words_place.size()));
}

void name_keys(Json& schema, const WordLists& words)
{
    if (const Ids* const keys = words_of_keys(schema, words)) {
        for (const std::string_view key : *keys) {
            schema["properties"][std::string{key}] = schema["additionalProperties"];
        }
    }
    for (Json& inner : schema) {
        if (inner.is_structured()) {
            name_keys(inner, words);
        }
    }
}

} // namespace

std::string catalog_schema(std::string_view frame, const Catalog& catalog, const Catalog& built_in)
{
    Json schema = Json::parse(frame);
    const WordLists words = word_lists(catalog, built_in);
    for (const auto& word : schema.at("$defs").at("words").at("$defs").items()) {
        word.value()["enum"] = list_of(words.at(word.key()));
    }
    name_keys(schema, words);
    return document_text(schema);
}

} // namespace upperback
