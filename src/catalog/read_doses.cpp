#include "catalog/read_doses.hpp"

#include "catalog/read_section.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace upperback {
namespace {

DoseRow read_dose(RowReader& row)
{
    return {
        .sets = row.choice("sets", set_limits).value_or(Choice{}),
        .repetitions = row.range("repetitions", repetition_limits, Presence::optional),
        .hold_seconds = row.choice("hold-seconds", second_limits, Presence::optional),
        .carry_seconds = row.choice("carry-seconds", second_limits, Presence::optional),
        .rest_seconds = row.choice("rest-seconds", second_limits, Presence::optional),
        .rest_held_seconds = row.choice("rest-held-seconds", second_limits, Presence::optional),
        .rest_moving_seconds = row.choice("rest-moving-seconds", second_limits, Presence::optional),
        .reserve = row.range("reserve", reserve_limits, Presence::optional),
        .percent = row.range("percent", percent_limits, Presence::optional),
        .mark = read_mark(row),
        .sources = row.words("sources"),
    };
}

// The three words of a path "level/column/class".
std::array<std::string_view, 3> parts_of(std::string_view path)
{
    const std::size_t first = path.find('/');
    const std::size_t second = path.find('/', first + 1);
    return {
        path.substr(0, first), path.substr(first + 1, second - first - 1), path.substr(second + 1)};
}

std::span<const DoseRow> read_dosage(const Rows& rows, Reading& reading)
{
    std::vector<DoseRow> doses;
    for (const RowOf& found : rows_of(rows, "dosage")) {
        RowReader reader{found.row->node, fmt::format("dosage/{}", found.id), reading};
        const auto [level_word, column, dose_class] = parts_of(found.id);
        const std::optional<Level> level = word_of<Level>(level_word);
        if (!level) {
            reader.refuse(
                found.row->node.key_place, unknown_word("level", level_word, spelled_words<Level>())
            );
        }
        DoseRow dose = read_dose(reader);
        reader.finish();
        dose.level = level.value_or(Level::beginner);
        dose.column = kept_key(column, *found.row, reading);
        dose.dose_class = kept_key(dose_class, *found.row, reading);
        doses.push_back(dose);
    }
    std::ranges::sort(doses, {}, [](const DoseRow& row) {
        return std::tuple{row.level, row.column, row.dose_class};
    });
    return reading.store.keep(doses);
}

void read_stretch(const Rows& rows, std::string_view id, Reading& reading, StretchDose& dose)
{
    read_one(rows, id, reading, [&](RowReader& row) {
        dose = {
            .hold_seconds = row.choice("hold-seconds", second_limits).value_or(Choice{}),
            .repetitions = row.choice("repetitions", repetition_limits).value_or(Choice{}),
            .total_seconds_at_least =
                row.number("total-seconds-at-least", second_limits).value_or(0),
            .mark = read_mark(row),
            .sources = row.words("sources"),
        };
    });
}

Narrowing read_narrowing(RowReader& row, std::string_view id)
{
    return {
        .id = id,
        .repetitions = row.range("repetitions", repetition_limits, Presence::optional),
        .reserve = row.range("reserve", reserve_limits, Presence::optional),
        .sets_at_most = row.number("sets-at-most", set_limits, Presence::optional),
        .rest_seconds_at_least =
            row.number("rest-seconds-at-least", second_limits, Presence::optional),
        .effortful_hold_seconds_at_most =
            row.number("effortful-hold-seconds-at-most", second_limits, Presence::optional),
        .stretch_hold_seconds =
            row.range("stretch-hold-seconds", second_limits, Presence::optional),
        .carry_seconds = row.range("carry-seconds", second_limits, Presence::optional),
        .light_carry = row.truth("light-carry").value_or(false),
        .mild_stretch = row.truth("mild-stretch").value_or(false),
        .percent = row.range("percent", percent_limits, Presence::optional),
        .because = row.word("because"),
        .notes = row.words("notes", Presence::optional),
        .beginner_notes = row.words("beginner-notes", Presence::optional),
        .mark = read_mark(row),
        .sources = row.words("sources"),
    };
}

FloorException read_floor_exception(RowReader& row)
{
    const FloorException exception{
        .exercise = row.word("exercise"),
        .level = row.closed<Level>("level").value_or(Level::advanced),
        .column = row.word("column"),
        .repetitions = row.range("repetitions", repetition_limits).value_or(Range{}),
    };
    read_origin(row);
    return exception;
}

Floors read_floors(const Rows& rows, Reading& reading)
{
    Floors floors;
    read_one(rows, "floors/least", reading, [&](RowReader& row) {
        const Range reps = row.range("row-repetitions", repetition_limits).value_or(Range{8, 10});
        floors = {
            .reserve_at_least = row.number("reserve", reserve_limits).value_or(1),
            .reserve_at_least_unsupported_row =
                row.number("reserve-of-unsupported-row", reserve_limits).value_or(2),
            .row_repetitions_least = reps.least,
            .row_repetitions_most_at_least = reps.most,
            .sources = row.words("sources"),
        };
        read_mark(row);
    });
    std::vector<FloorException> exceptions;
    for (const RowOf& found : rows_of(rows, "floors")) {
        if (found.id != "least") {
            RowReader reader{found.row->node, fmt::format("floors/{}", found.id), reading};
            exceptions.push_back(read_floor_exception(reader));
            reader.finish();
        }
    }
    floors.exceptions = reading.store.keep(exceptions);
    return floors;
}

// Rows under these sections are asked for by name; all others are mistakes.
void refuse_unknown(const Rows& rows, Reading& reading)
{
    const std::vector<std::string_view> sections{
        "dosage",
        "grip",
        "stretch",
        "narrow",
        "floors",
        "ramp",
        "limits",
        "counts",
        "frequency",
        "load",
        "breaks",
        "time"};
    const std::vector<std::string_view> fixed{
        "breaks/desk",
        "breaks/strength",
        "limits/advanced",
        "limits/beginner",
        "limits/intermediate",
        "stretch/adult",
        "stretch/age-65-plus",
        "stretch/break",
        "stretch/short-form",
        "time/change",
        "time/march",
        "time/ready",
        "time/tempo",
        "time/warmup"};
    for (const auto& [id, row] : rows) {
        const std::string_view section = std::string_view{id}.substr(0, id.find('/'));
        if (std::ranges::find(sections, section) == sections.end()) {
            report(
                reading.problems, row.node.key_place, id, unknown_word("section", section, sections)
            );
        } else if ((section == "breaks" || section == "limits" || section == "stretch" ||
                    section == "time") &&
                   std::ranges::find(fixed, id) == fixed.end()) {
            report(reading.problems, row.node.key_place, id, unknown_word("row", id, fixed));
        }
    }
}

} // namespace

Doses read_doses(const Rows& rows, Reading& reading)
{
    Doses doses;
    doses.rows = read_dosage(rows, reading);
    read_stretch(rows, "stretch/adult", reading, doses.stretch);
    read_stretch(rows, "stretch/age-65-plus", reading, doses.stretch_from_65);
    read_stretch(rows, "stretch/short-form", reading, doses.short_stretch);
    read_stretch(rows, "stretch/break", reading, doses.break_stretch);
    read_one(rows, "grip", reading, [&](RowReader& row) { doses.grip = read_dose(row); });
    doses.grip.dose_class = "grip";
    doses.narrowings = read_section<Narrowing>(rows, "narrow", reading, read_narrowing);
    doses.floors = read_floors(rows, reading);
    read_session_numbers(rows, reading, doses);
    refuse_unknown(rows, reading);
    return doses;
}

} // namespace upperback
