#include "catalog/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr std::array<std::string_view, 4> classes{"row", "light-pull", "posture", "support"};

bool has_cell(const Check& check, Level level, std::string_view column, std::string_view dose_class)
{
    return std::ranges::any_of(check.catalog.doses.rows, [&](const DoseRow& row) {
        return row.level == level && row.column == column && row.dose_class == dose_class;
    });
}

// Every dose that a goal can ask for must be there.
void check_cells(const Check& check)
{
    std::vector<std::string_view> columns;
    for (const Goal& goal : check.catalog.goals) {
        if (!goal.dose.empty() && std::ranges::find(columns, goal.dose) == columns.end()) {
            columns.push_back(goal.dose);
        }
    }
    for (const auto& [level, spelling] : spellings(Level{})) {
        for (const std::string_view column : columns) {
            for (const std::string_view dose_class : classes) {
                // A column that is missing as a whole is reported with the goal that names it.
                const bool known =
                    std::ranges::find(check.known.columns, column) != check.known.columns.end();
                if (known && !has_cell(check, level, column, dose_class)) {
                    const std::string entry =
                        fmt::format("dosage/{}/{}/{}", spelling, column, dose_class);
                    check.missing(check.known.columns.front(), entry, "no such row; add it");
                }
            }
        }
    }
}

void check_cell(const Check& check, const DoseRow& row)
{
    const std::string entry =
        fmt::format("dosage/{}/{}/{}", text_of(row.level), row.column, row.dose_class);
    check.word("dose class", row.dose_class, classes, entry);
    if (!row.repetitions) {
        check.refuse(row.dose_class, entry, "no repetitions; add them");
    }
    if (!row.rest_seconds && !(row.rest_held_seconds && row.rest_moving_seconds)) {
        check.refuse(
            row.dose_class,
            entry,
            "no rest-seconds; add them, or both rest-held-seconds and "
            "rest-moving-seconds"
        );
    }
}

template <class Value>
void check_levels_and_goals(
    const Check& check, std::string_view section, std::span<const Value> rows
)
{
    std::vector<std::string_view> known = check.known.goals;
    const std::vector<std::string_view> there = ids_of(rows);
    for (const auto& [level, spelling] : spellings(Level{})) {
        known.push_back(spelling);
        if (!rows.empty() && std::ranges::find(there, spelling) == there.end()) {
            check.missing(
                rows.front().id, fmt::format("{}/{}", section, spelling), "no such row; add it"
            );
        }
    }
    for (const Value& row : rows) {
        check.word("level or goal", row.id, known, fmt::format("{}/{}", section, row.id));
    }
}

void check_narrowings(const Check& check)
{
    std::vector<std::string_view> known = check.known.goals;
    known.insert(known.end(), check.known.cautions.begin(), check.known.cautions.end());
    known.emplace_back("age-65");
    bool light_carry = false;
    for (const Narrowing& row : check.catalog.doses.narrowings) {
        check.word("goal, caution or age", row.id, known, fmt::format("narrow/{}", row.id));
        light_carry = light_carry || row.light_carry;
    }
    constexpr std::string_view light = "light-carry";
    if (light_carry && !check.catalog.doses.load.empty() &&
        std::ranges::find(check.known.loads, light) == check.known.loads.end()) {
        check.missing(
            check.catalog.doses.load.front().id,
            "load/light-carry",
            "no such row, but rows of narrow ask for it; add it"
        );
    }
}

void check_time(const Check& check)
{
    const std::string_view pattern = check.catalog.doses.time.fill_pattern;
    check.word("pattern", pattern, check.known.patterns, "time/march");
}

} // namespace

std::span<const std::string_view> dosage_classes()
{
    return classes;
}

void check_doses(const Check& check)
{
    const Doses& doses = check.catalog.doses;
    check_cells(check);
    for (const DoseRow& row : doses.rows) {
        check_cell(check, row);
    }
    if (!doses.grip.carry_seconds && !doses.load.empty()) {
        check.missing(doses.load.front().id, "grip", "no carry-seconds; add them");
    }
    check_narrowings(check);
    check_levels_and_goals(check, "counts", doses.counts);
    check_levels_and_goals(check, "frequency", doses.frequencies);
    for (const FloorException& row : doses.floors.exceptions) {
        check.word("exercise", row.exercise, check.known.exercises_and_removed, "floors");
        check.word("column", row.column, check.known.columns, "floors");
    }
    for (const RampRow& row : doses.ramp) {
        check.words("thing", row.items, check.known.things, "ramp");
    }
    check_time(check);
}

} // namespace upperback
