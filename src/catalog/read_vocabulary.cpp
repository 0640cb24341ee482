#include "catalog/read_vocabulary.hpp"

#include "catalog/read_section.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace upperback {
namespace {

// Keeps an id, at the place of its key.
std::string_view kept_id(const std::string& id, const Row& row, Reading& reading)
{
    const std::string_view kept = reading.store.keep(std::string_view{id});
    reading.places.put(kept, row.node.key_place);
    return kept;
}

template <class Value>
std::span<const Value> read_all(const Rows& rows, Reading& reading, Value (*read)(RowReader&))
{
    std::vector<Value> values;
    for (const auto& [id, row] : rows) {
        RowReader reader{row.node, id, reading};
        Value value = read(reader);
        reader.finish();
        value.id = kept_id(id, row, reading);
        values.push_back(value);
    }
    return reading.store.keep(values);
}

Goal read_goal(RowReader& row)
{
    if (row.find("instead") != nullptr) {
        return {.instead = row.word("instead"), .also = row.words("also", Presence::optional)};
    }
    return {
        .name = row.word("name"),
        .explanation = row.word("explanation"),
        .dose = row.word("dose"),
        .also = row.words("also", Presence::optional),
        .near = row.words("near", Presence::optional),
    };
}

Muscle read_muscle(RowReader& row)
{
    return {
        .name = row.word("name"),
        .explanation = row.word("explanation"),
        .target = row.truth("target").value_or(false),
        .also = row.words("also", Presence::optional),
    };
}

Item read_item(RowReader& row)
{
    return {
        .name = row.word("name"),
        .need = row.word("need"),
        .always = row.truth("always").value_or(false),
        .household = row.truth("household").value_or(false),
        .items = row.words("items", Presence::optional),
        .positions = row.closed_words<Position>("positions"),
        .suggest_with = row.word("suggest-with", Presence::optional),
        .also = row.words("also", Presence::optional),
        .near = row.words("near", Presence::optional),
    };
}

Caution read_caution(RowReader& row)
{
    return {
        .name = row.word("name"),
        .explanation = row.word("explanation"),
        .practical = row.truth("practical").value_or(false),
        .positions = row.closed_words<Position>("positions"),
        .level_at_most = row.closed<Level>("level-at-most", Presence::optional),
        .opening = row.words("opening", Presence::optional),
        .opening_instead_of = row.words("opening-instead-of", Presence::optional),
        .also = row.words("also", Presence::optional),
        .near = row.words("near", Presence::optional),
        .sources = row.words("sources", Presence::optional),
    };
}

Pattern read_pattern(RowReader& row)
{
    return {.name = row.word("name"), .part = row.closed<Part>("part").value_or(Part::strength)};
}

Source read_source(RowReader& row)
{
    constexpr Range years{1800, 2200};
    return {
        .title = row.word("title"),
        .authors = row.word("authors"),
        .year = row.number("year", years, Presence::optional).value_or(0),
        .where = row.word("where"),
        .mark = row.closed<Mark>("mark").value_or(Mark::ours),
    };
}

// The ids of levels are fixed: every one must be there, and no other.
std::span<const LevelRow> read_levels(const Rows& rows, Reading& reading)
{
    std::vector<LevelRow> levels;
    for (const auto& [id, row] : rows) {
        RowReader reader{row.node, id, reading};
        const std::optional<Level> level = word_of<Level>(id);
        if (!level) {
            reader.refuse(row.node.key_place, unknown_word("level", id, spelled_words<Level>()));
        }
        levels.push_back({
            .level = level.value_or(Level::beginner),
            .explanation = reader.word("explanation"),
            .also = reader.words("also", Presence::optional),
            .near = reader.words("near", Presence::optional),
        });
        reader.finish();
    }
    for (const std::string_view level : spelled_words<Level>()) {
        if (!rows.contains(level)) {
            report(
                reading.problems, missing_in("levels.yaml", reading), level, "no such row; add it"
            );
        }
    }
    std::ranges::sort(levels, {}, &LevelRow::level);
    return reading.store.keep(levels);
}

// So that of two rows that exclude each other the newer one is reported.
std::vector<const Rows::value_type*> oldest_first(const Rows& rows)
{
    std::vector<const Rows::value_type*> entries;
    entries.reserve(rows.size());
    for (const Rows::value_type& entry : rows) {
        entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, {}, [](const Rows::value_type* entry) {
        return entry->second.folder;
    });
    return entries;
}

std::span<const AdviceLine> read_advice(const Rows& rows, Reading& reading)
{
    constexpr Range places{1, 99};
    std::map<int, AdviceLine> lines;
    for (const auto* const entry : oldest_first(rows)) {
        const auto& [id, row] = *entry;
        RowReader reader{row.node, id, reading};
        const std::optional<int> place = reader.number("place", places);
        const AdviceLine line{
            .id = kept_id(id, row, reading),
            .text = reader.word("text"),
            .caution = reader.word("caution", Presence::optional),
            .brief = reader.truth("brief").value_or(false),
            .sources = reader.words("sources"),
        };
        reader.finish();
        if (place && !lines.try_emplace(*place, line).second) {
            reader.refuse(
                find_key(row.node, "place")->place,
                fmt::format("place {} is that of \"{}\"; take another", *place, lines[*place].id)
            );
        }
    }
    std::vector<AdviceLine> sorted;
    sorted.reserve(lines.size());
    for (const auto& [place, line] : lines) {
        sorted.push_back(line);
    }
    return reading.store.keep(sorted);
}

// The search sums what muscles are worth by a table that never rises faster than before: only
// then its bound holds.
void check_gain(RowReader& row, const YamlNode& table, const std::vector<int>& gain)
{
    if (gain.front() != 0) {
        row.refuse(
            table.children.front().place,
            "table does not begin with 0; a muscle without units is worth nothing"
        );
    }
    for (std::size_t at = 1; at < gain.size(); ++at) {
        const Place place = table.children[at].place;
        const int step = gain[at] - gain[at - 1];
        if (step < 0) {
            row.refuse(place, "table falls here; no number may be less than the one before");
        } else if (at > 1 && step > gain[at - 1] - gain[at - 2]) {
            row.refuse(
                place,
                "table rises faster here than before; no step may be greater than "
                "the one before"
            );
        }
    }
}

std::span<const int> read_gain(RowReader& row, SelectionNumbers& numbers)
{
    constexpr Range units{1, 9};
    constexpr Range gains{0, 1000};
    constexpr std::size_t longest = 64;
    numbers.units_primary = row.number("primary-units", units).value_or(2);
    numbers.units_secondary = row.number("secondary-units", units).value_or(1);
    const YamlNode* const table = row.find("table", Presence::required);
    if (table == nullptr || table->children.empty() || table->children.size() > longest) {
        if (table != nullptr) {
            row.refuse(table->place, "table has another form; write a list of numbers: [0, ...]");
        }
        return {};
    }
    std::vector<int> gain;
    for (const YamlNode& child : table->children) {
        gain.push_back(row.whole(child, "table", gains).value_or(0));
    }
    check_gain(row, *table, gain);
    return row.reading().store.keep(gain);
}

void read_selection(const Rows& rows, Reading& reading, Catalog& catalog)
{
    constexpr Range spreads{0, 1000};
    constexpr std::string_view selection = "selection.yaml";
    constexpr std::array<std::string_view, 4> known{"catalog", "gain", "order", "seed"};
    SelectionNumbers& numbers = catalog.selection;
    read_needed(rows, selection, "catalog", reading, [&](RowReader& row) {
        catalog.version = row.word("version");
    });
    read_needed(rows, selection, "gain", reading, [&](RowReader& row) {
        numbers.gain = read_gain(row, numbers);
    });
    read_needed(rows, selection, "order", reading, [&](RowReader& row) {
        numbers.areas = row.words("areas");
        numbers.strength_patterns = row.words("patterns");
    });
    read_needed(rows, selection, "seed", reading, [&](RowReader& row) {
        numbers.spread = row.number("spread", spreads).value_or(0);
    });
    refuse_other_rows(rows, known, reading);
}

} // namespace

void read_vocabulary(const MergedRows& merged, Reading& reading, Catalog& catalog)
{
    catalog.goals = read_all(merged.rows("goals"), reading, read_goal);
    catalog.levels = read_levels(merged.rows("levels"), reading);
    catalog.muscles = read_all(merged.rows("muscles"), reading, read_muscle);
    catalog.equipment = read_all(merged.rows("equipment"), reading, read_item);
    catalog.cautions = read_all(merged.rows("cautions"), reading, read_caution);
    catalog.patterns = read_all(merged.rows("patterns"), reading, read_pattern);
    catalog.sources = read_all(merged.rows("sources"), reading, read_source);
    catalog.advice = read_advice(merged.rows("advice"), reading);
    read_selection(merged.rows("selection"), reading, catalog);
}

} // namespace upperback
