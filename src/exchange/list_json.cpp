#include "exchange/list_json.hpp"

#include "exchange/exercise_row.hpp"
#include "exchange/json.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

Json goal_rows(const Catalog& catalog)
{
    Json rows = Json::array();
    for (const Goal& goal : catalog.goals) {
        if (goal.instead.empty()) {
            rows.push_back(object_of({
                {"id", goal.id},
                {"name", goal.name},
                {"explanation", goal.explanation},
                {"dose", goal.dose},
                {"also", list_of(goal.also)},
                {"near", list_of(goal.near)},
            }));
        }
    }
    return rows;
}

Json level_row(const LevelRow& row)
{
    return object_of({
        {"id", text_of(row.level)},
        {"explanation", row.explanation},
        {"also", list_of(row.also)},
        {"near", list_of(row.near)},
    });
}

Json muscle_row(const Muscle& muscle)
{
    return object_of({
        {"id", muscle.id},
        {"name", muscle.name},
        {"explanation", muscle.explanation},
        {"target", muscle.target},
        {"also", list_of(muscle.also)},
    });
}

Json item_row(const Item& item)
{
    return object_of({
        {"id", item.id},
        {"name", item.name},
        {"need", item.need},
        {"always", item.always},
        {"household", item.household},
        {"items", list_of(item.items)},
        {"positions", spelled_list(item.positions)},
        {"suggest_with", text_or_null(item.suggest_with)},
        {"also", list_of(item.also)},
        {"near", list_of(item.near)},
    });
}

Json caution_row(const Caution& caution)
{
    return object_of({
        {"id", caution.id},
        {"name", caution.name},
        {"explanation", caution.explanation},
        {"practical", caution.practical},
        {"positions", spelled_list(caution.positions)},
        {"level_at_most", written_or_null(caution.level_at_most, text_of<Level>)},
        {"opening", list_of(caution.opening)},
        {"opening_instead_of", list_of(caution.opening_instead_of)},
        {"also", list_of(caution.also)},
        {"near", list_of(caution.near)},
        {"sources", sorted_list(caution.sources)},
    });
}

Json pattern_row(const Pattern& pattern)
{
    return object_of({
        {"id", pattern.id},
        {"name", pattern.name},
        {"part", text_of(pattern.part)},
    });
}

std::string_view verb_text(Verb verb)
{
    switch (verb) {
    case Verb::require:
        return "require";
    case Verb::forbid:
        return "forbid";
    case Verb::prefer:
        return "prefer";
    case Verb::cover:
        return "cover";
    }
    return "";
}

Json number_condition_json(const NumberCondition& condition)
{
    return object_of({
        {"at_least", value_or_null(condition.at_least)},
        {"at_most", value_or_null(condition.at_most)},
    });
}

Json when_json(const When& when)
{
    return object_of({
        {"goal", list_of(when.goal)},
        {"caution", list_of(when.caution)},
        {"has", list_of(when.has)},
        {"level", spelled_list(when.level)},
        {"age", written_or_null(when.age, number_condition_json)},
        {"minutes", written_or_null(when.minutes, number_condition_json)},
        {"moves", written_or_null(when.moves, number_condition_json)},
        {"break", spelled_list(when.pause)},
    });
}

Json match_json(const Match& match)
{
    return object_of({
        {"id", list_of(match.id)},
        {"part", spelled_list(match.part)},
        {"kind", spelled_list(match.kind)},
        {"area", list_of(match.area)},
        {"pattern", list_of(match.pattern)},
        {"position", spelled_list(match.position)},
        {"level", spelled_list(match.level)},
        {"muscle", list_of(match.muscle)},
        {"trains", list_of(match.trains)},
        {"needs", list_of(match.needs)},
        {"sides", spelled_list(match.sides)},
        {"adapted", value_or_null(match.adapted)},
        {"again", value_or_null(match.again)},
        {"stale", value_or_null(match.stale)},
        {"unsupported", value_or_null(match.unsupported)},
    });
}

bool has_points(const Rule& rule)
{
    return rule.verb == Verb::prefer || rule.verb == Verb::cover;
}

Json rule_row(const Rule& rule)
{
    return object_of({
        {"id", rule.id},
        {"verb", verb_text(rule.verb)},
        {"when", when_json(rule.when)},
        {"match", match_json(rule.match)},
        {"each", rule.each_pattern ? Json("pattern") : Json(nullptr)},
        {"at_least", value_or_null(rule.at_least)},
        {"at_most", value_or_null(rule.at_most)},
        {"points", has_points(rule) ? Json(rule.points) : Json(nullptr)},
        {"muscles", list_of(rule.muscles)},
        {"because", rule.because},
        {"sources", sorted_list(rule.sources)},
    });
}

struct Topic {
    std::string_view name{};
    Json (*rows)(const Catalog&) = nullptr;
};

constexpr std::array topics{
    Topic{"goals", goal_rows},
    Topic{"levels", [](const Catalog& catalog) { return list_of(catalog.levels, level_row); }},
    Topic{"muscles", [](const Catalog& catalog) { return list_of(catalog.muscles, muscle_row); }},
    Topic{"equipment", [](const Catalog& catalog) { return list_of(catalog.equipment, item_row); }},
    Topic{
        "cautions", [](const Catalog& catalog) { return list_of(catalog.cautions, caution_row); }},
    Topic{
        "patterns", [](const Catalog& catalog) { return list_of(catalog.patterns, pattern_row); }},
    Topic{"rules", [](const Catalog& catalog) { return list_of(catalog.rules, rule_row); }},
    Topic{"sources", [](const Catalog& catalog) { return list_of(catalog.sources, source_json); }},
};

Json rows_of(std::string_view topic, const Catalog& catalog, std::span<const Exercise* const> moves)
{
    if (topic == "moves") {
        return list_of(moves, [&](const Exercise* move) { return exercise_row(*move, catalog); });
    }
    const auto found = std::ranges::find(topics, topic, &Topic::name);
    return found == topics.end() ? Json::array() : found->rows(catalog);
}

} // namespace

std::string
list_json(std::string_view topic, const Catalog& catalog, std::span<const Exercise* const> moves)
{
    return document_text(object_of({
        {"schema", "upperback/list/1"},
        {"topic", topic},
        {"rows", rows_of(topic, catalog, moves)},
    }));
}

} // namespace upperback
