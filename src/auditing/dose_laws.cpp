// What was published of doses and holds whatever the table says: C01, C03 to C06, C27, C29.
#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/planned.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace upperback {
namespace {

constexpr Range open{0, std::numeric_limits<int>::max()};
constexpr std::string_view row_class = "row";
constexpr std::string_view light_pull_class = "light-pull";

enum class Of { every_move, rows, light_pulls, rows_and_light_pulls };

// Of one column of the table, from one level to another; where a value is narrowed, not the law but
// the narrower value holds. `percent` is that of the cell: no output has it.
struct DoseLaw {
    std::string_view check{};
    std::string_view column{};
    Level from = Level::beginner;
    Level to = Level::advanced;
    Of of = Of::every_move;
    Range sets = open;
    Range repetitions = open;
    Range rest_seconds = open;
    Range percent = open;
};

using enum Level;
using enum Of;

constexpr Range twelve_or_more{12, open.most};
constexpr Range light{0, 67};

constexpr std::array laws{
    DoseLaw{"C01", "strength", beginner, beginner, every_move, {1, 3}},
    DoseLaw{"C01", "strength", beginner, beginner, rows, open, {8, 12}, open, {60, 70}},
    DoseLaw{
        "C03",
        "muscle",
        beginner,
        beginner,
        rows_and_light_pulls,
        {1, 3},
        {8, 12},
        {60, 120},
        {70, 85}},
    DoseLaw{
        "C04", "muscle", advanced, advanced, rows_and_light_pulls, {2, 6}, open, open, {67, 85}},
    DoseLaw{"C04", "muscle", advanced, advanced, rows, open, {6, 12}},
    DoseLaw{
        "C05",
        "endurance",
        beginner,
        advanced,
        rows_and_light_pulls,
        open,
        twelve_or_more,
        open,
        light},
    DoseLaw{"C05", "endurance", beginner, beginner, rows_and_light_pulls, {1, 2}},
    DoseLaw{"C05", "endurance", intermediate, intermediate, rows_and_light_pulls, {2, 3}},
    DoseLaw{"C05", "endurance", advanced, advanced, rows_and_light_pulls, {2, 4}},
    DoseLaw{"C06", "strength", intermediate, advanced, rows, open, open, {120, open.most}},
    DoseLaw{"C06", "strength", beginner, advanced, light_pulls, open, open, {60, 120}},
    DoseLaw{"C06", "muscle", beginner, advanced, rows_and_light_pulls, open, open, {60, open.most}},
};

bool is_inside(const Range& inner, const Range& outer)
{
    return inner.least >= outer.least && inner.most <= outer.most;
}

template <class Value>
bool narrows(const AuditedSession& session, std::optional<Value> Narrowing::*value)
{
    return std::ranges::any_of(session.narrowings, [&](const Narrowing* narrowing) {
        return (narrowing->*value).has_value();
    });
}

bool is_of(Of of, const Exercise& exercise)
{
    switch (of) {
    case every_move:
        return true;
    case rows:
        return exercise.dose == row_class;
    case light_pulls:
        return exercise.dose == light_pull_class;
    case rows_and_light_pulls:
        break;
    }
    return is_pulled(exercise);
}

bool speaks_of(const DoseLaw& law, const AuditedSession& session, const Exercise& exercise)
{
    return law.column == session.column && session.level >= law.from && session.level <= law.to &&
           is_of(law.of, exercise);
}

void check_law(
    const DoseLaw& law, const AuditedSession& session, const AuditedMove& move, Findings& findings
)
{
    const Dose& dose = move.prescription->dose;
    const auto expect = [&](std::string_view field, const Range& is, const Range& range) {
        if (!is_inside(is, range)) {
            findings.push_back(
                {.check = std::string{law.check},
                 .place = place_of(move, fmt::format("/dose{}", field)),
                 .text = fmt::format("{} to {} is outside what was published", is.least, is.most)}
            );
        }
    };
    const bool has_own = move.exercise->own && move.exercise->own->repetitions;
    const DoseRow* cell = cell_of(session, *move.exercise);
    if (!narrows(session, &Narrowing::sets_at_most) && !is_lighter_week(session)) {
        expect("/sets", {dose.sets, dose.sets}, law.sets);
    }
    if (dose.repetitions && !has_own && !narrows(session, &Narrowing::repetitions)) {
        expect("/repetitions", *dose.repetitions, law.repetitions);
    }
    if (!narrows(session, &Narrowing::rest_seconds_at_least)) {
        expect("/rest_seconds", {dose.rest_seconds, dose.rest_seconds}, law.rest_seconds);
    }
    if (cell != nullptr && cell->percent) {
        expect("", *cell->percent, law.percent);
    }
}

bool is_barbell_exception(const AuditedSession& session, const Exercise& exercise)
{
    return session.level == advanced && exercise.id == "bent-over-barbell-row";
}

void check_high_pressure(const AuditedMove& move, Findings& findings)
{
    constexpr Range repetitions{12, 15};
    constexpr int reserve_at_least = 3;
    constexpr int hold_at_most = 10;
    const Dose& dose = move.prescription->dose;
    const bool has_own = move.exercise->own && move.exercise->own->repetitions;
    const bool is_heavy = is_pulled(*move.exercise) && !has_own && dose.repetitions &&
                          !is_inside(*dose.repetitions, repetitions);
    const bool is_hard = dose.reserve && dose.reserve->least < reserve_at_least;
    const bool is_held = dose.hold_seconds.value_or(0) > hold_at_most;
    if (is_heavy || is_hard || is_held) {
        findings.push_back(
            {.check = "C27",
             .place = place_of(move, "/dose"),
             .text = "12 to 15 repetitions, 3 in reserve and no effortful hold over 10 s expected"}
        );
    }
}

} // namespace

void check_dose_laws(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    constexpr int row_repetitions_at_least = 8;
    const Exercise& exercise = *move.exercise;
    if (exercise.part != Part::strength) {
        return;
    }
    for (const DoseLaw& law : laws) {
        if (speaks_of(law, session, exercise)) {
            check_law(law, session, move, findings);
        }
    }
    const auto& repetitions = move.prescription->dose.repetitions;
    const bool is_row = exercise.kind == Kind::row || exercise.dose == row_class;
    if (is_row && repetitions && repetitions->least < row_repetitions_at_least &&
        !is_barbell_exception(session, exercise)) {
        findings.push_back(
            {.check = "C29",
             .place = place_of(move, "/dose/repetitions"),
             .text = fmt::format("{} repetitions of a row; 8 at least", repetitions->least)}
        );
    }
    if (has_caution(session, "high-blood-pressure")) {
        check_high_pressure(move, findings);
    }
}

} // namespace upperback
