// What breaks ask of a catalogue: their rows, their doses, the moves for the desk, and rules that
// speak of them.
#include "catalog/check.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool has_dose(const Check& check, const Exercise& exercise)
{
    const std::string_view column = check.catalog.doses.of(BreakKind::desk).column;
    return exercise.part != Part::strength ||
           std::ranges::any_of(check.catalog.doses.rows, [&](const DoseRow& row) {
               return row.column == column && row.dose_class == exercise.dose;
           });
}

// One stays up, nothing is loaded, and there is a dose for it.
void check_desk_move(const Check& check, const Exercise& exercise)
{
    constexpr int longest = 72;
    const auto refuse = [&](std::string message) {
        check.refuse(exercise.desk.area, exercise.id, std::move(message));
    };
    check.word("area", exercise.desk.area, check.known.areas, exercise.id);
    const int length = display_width(exercise.desk.text);
    if (length > longest) {
        refuse(fmt::format("the text of break has {} characters; write at most {}", length, longest)
        );
    }
    if (exercise.position != Position::standing && exercise.position != Position::seated) {
        refuse("a break is done standing or seated; leave break out");
    }
    if (!exercise.load.empty()) {
        refuse("a break at the desk loads nothing; leave break or load out");
    }
    if (exercise.pattern == check.catalog.doses.time.fill_pattern) {
        refuse("it has no seconds but those of a warm-up; leave break out");
    }
    if (!has_dose(check, exercise)) {
        refuse(fmt::format(
            "the column of breaks/desk has no dose for the class \"{}\"; add one, or leave break "
            "out",
            exercise.dose
        ));
    }
}

// A class that a kind of break can use is there for every level.
void check_break_cells(const Check& check, std::string_view column)
{
    for (const std::string_view dose_class : dosage_classes()) {
        const auto has = [&](const auto& level) {
            return std::ranges::any_of(check.catalog.doses.rows, [&](const DoseRow& row) {
                return row.level == level.word && row.column == column &&
                       row.dose_class == dose_class;
            });
        };
        const auto& levels = spellings(Level{});
        if (std::ranges::none_of(levels, has)) {
            continue;
        }
        for (const auto& level : levels) {
            if (!has(level)) {
                check.missing(
                    column,
                    fmt::format("dosage/{}/{}/{}", level.text, column, dose_class),
                    "no such row, but other levels have one; add it"
                );
            }
        }
    }
}

void check_break(const Check& check, BreakKind kind)
{
    const BreakRow& row = check.catalog.doses.of(kind);
    const std::string entry = fmt::format("breaks/{}", text_of(kind));
    check.word("column", row.column, check.known.columns, entry);
    check.words("thing", row.things, check.known.things, entry);
    check.word("thing", row.best_with, check.known.things, entry);
    if (!row.moves.empty() && row.moves_at_least > row.moves.back()) {
        check.refuse(row.column, entry, "moves-at-least is more than moves ever allows; lower it");
    }
    check_break_cells(check, row.column);
}

// A break at the desk has no parts of which something could be required.
void check_pause(const Check& check, const Rule& rule)
{
    const bool is_of_parts = rule.verb == Verb::require || rule.verb == Verb::cover;
    const bool at_desk =
        std::ranges::find(rule.when.pause, BreakKind::desk) != rule.when.pause.end();
    if (is_of_parts && at_desk) {
        check.refuse(
            rule.id,
            rule.id,
            "a break at the desk has no parts to require or cover; write forbid or prefer, or "
            "when: {break: strength}"
        );
    }
}

} // namespace

void check_breaks(const Check& check)
{
    for (const Exercise& exercise : check.catalog.exercises) {
        if (!exercise.desk.area.empty()) {
            check_desk_move(check, exercise);
        }
    }
    check_break(check, BreakKind::desk);
    check_break(check, BreakKind::strength);
    for (const Rule& rule : check.catalog.rules) {
        check_pause(check, rule);
    }
}

} // namespace upperback
