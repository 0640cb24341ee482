#include "catalog/write_constants.hpp"

#include "catalog/constants_writer.hpp"

namespace upperback {
namespace {

std::string truth(bool value)
{
    return value ? "true" : "false";
}

template <class Value>
std::string list_text(
    std::string_view type,
    std::span<const Value> values,
    Tables& tables,
    std::string (*write)(const Value&, Tables&)
)
{
    std::vector<std::string> texts;
    for (const Value& value : values) {
        texts.push_back(write(value, tables));
    }
    return tables.list(type, texts);
}

std::string goal_text(const Goal& goal, Tables& tables)
{
    return Initialiser{}
        .add("id", literal(goal.id))
        .add("name", literal(goal.name))
        .add("explanation", literal(goal.explanation))
        .add("dose", literal(goal.dose))
        .add("instead", literal(goal.instead))
        .add("also", tables.words(goal.also))
        .add("near", tables.words(goal.near))
        .text();
}

std::string level_text(const LevelRow& row, Tables& tables)
{
    return Initialiser{}
        .add("level", closed_word("Level", row.level))
        .add("explanation", literal(row.explanation))
        .add("also", tables.words(row.also))
        .add("near", tables.words(row.near))
        .text();
}

std::string muscle_text(const Muscle& muscle, Tables& tables)
{
    return Initialiser{}
        .add("id", literal(muscle.id))
        .add("name", literal(muscle.name))
        .add("explanation", literal(muscle.explanation))
        .add("target", truth(muscle.target))
        .add("also", tables.words(muscle.also))
        .text();
}

std::string positions_text(std::span<const Position> positions, Tables& tables)
{
    std::vector<std::string> texts;
    for (const Position position : positions) {
        texts.push_back(closed_word("Position", position));
    }
    return tables.list("Position", texts);
}

std::string item_text(const Item& item, Tables& tables)
{
    return Initialiser{}
        .add("id", literal(item.id))
        .add("name", literal(item.name))
        .add("need", literal(item.need))
        .add("always", truth(item.always))
        .add("household", truth(item.household))
        .add("items", tables.words(item.items))
        .add("positions", positions_text(item.positions, tables))
        .add("suggest_with", literal(item.suggest_with))
        .add("also", tables.words(item.also))
        .add("near", tables.words(item.near))
        .text();
}

std::string caution_text(const Caution& caution, Tables& tables)
{
    Initialiser text;
    text.add("id", literal(caution.id))
        .add("name", literal(caution.name))
        .add("explanation", literal(caution.explanation))
        .add("practical", truth(caution.practical))
        .add("positions", positions_text(caution.positions, tables));
    if (caution.level_at_most) {
        text.add("level_at_most", closed_word("Level", *caution.level_at_most));
    }
    return text.add("opening", tables.words(caution.opening))
        .add("opening_instead_of", tables.words(caution.opening_instead_of))
        .add("also", tables.words(caution.also))
        .add("near", tables.words(caution.near))
        .add("sources", tables.words(caution.sources))
        .text();
}

std::string pattern_text(const Pattern& pattern, Tables&)
{
    return Initialiser{}
        .add("id", literal(pattern.id))
        .add("name", literal(pattern.name))
        .add("part", closed_word("Part", pattern.part))
        .text();
}

std::string source_text(const Source& source, Tables&)
{
    return Initialiser{}
        .add("id", literal(source.id))
        .add("title", literal(source.title))
        .add("authors", literal(source.authors))
        .add("year", fmt::to_string(source.year))
        .add("where", literal(source.where))
        .add("mark", mark_name(source.mark))
        .text();
}

std::string advice_text(const AdviceLine& line, Tables& tables)
{
    return Initialiser{}
        .add("id", literal(line.id))
        .add("text", literal(line.text))
        .add("caution", literal(line.caution))
        .add("brief", truth(line.brief))
        .add("sources", tables.words(line.sources))
        .text();
}

std::string selection_text(const SelectionNumbers& selection, Tables& tables)
{
    std::vector<std::string> gain;
    for (const int value : selection.gain) {
        gain.push_back(fmt::to_string(value));
    }
    return Initialiser{}
        .add("gain", tables.list("int", gain))
        .add("units_primary", fmt::to_string(selection.units_primary))
        .add("units_secondary", fmt::to_string(selection.units_secondary))
        .add("spread", fmt::to_string(selection.spread))
        .add("areas", tables.words(selection.areas))
        .add("strength_patterns", tables.words(selection.strength_patterns))
        .text();
}

std::string catalog_text(const Catalog& catalog, Tables& tables)
{
    return Initialiser{}
        .add("version", literal(catalog.version))
        .add("fingerprint", fmt::format("{:#018x}", catalog.fingerprint))
        .add("goals", list_text("Goal", catalog.goals, tables, goal_text))
        .add("levels", list_text("LevelRow", catalog.levels, tables, level_text))
        .add("muscles", list_text("Muscle", catalog.muscles, tables, muscle_text))
        .add("equipment", list_text("Item", catalog.equipment, tables, item_text))
        .add("cautions", list_text("Caution", catalog.cautions, tables, caution_text))
        .add("patterns", list_text("Pattern", catalog.patterns, tables, pattern_text))
        .add("sources", list_text("Source", catalog.sources, tables, source_text))
        .add("exercises", list_text("Exercise", catalog.exercises, tables, exercise_text))
        .add("rules", list_text("Rule", catalog.rules, tables, rule_text))
        .add("doses", doses_text(catalog.doses, tables))
        .add("progression", progression_text(catalog.progression, tables))
        .add("selection", selection_text(catalog.selection, tables))
        .add("advice", list_text("AdviceLine", catalog.advice, tables, advice_text))
        .text();
}

} // namespace

std::string constants_of(const Catalog& catalog)
{
    Tables tables;
    const std::string built_in = catalog_text(catalog, tables);
    return fmt::format(
        "// Written by compile_catalog from the files of catalog/.\n"
        "#include \"embedded/built_in_catalog.hpp\"\n\n"
        "namespace upperback {{\n"
        "namespace {{\n\n"
        "{}"
        "constexpr Catalog built_in{};\n\n"
        "}} // namespace\n\n"
        "const Catalog& built_in_catalog()\n"
        "{{\n"
        "    return built_in;\n"
        "}}\n\n"
        "}} // namespace upperback\n",
        tables.definitions(),
        built_in
    );
}

} // namespace upperback
