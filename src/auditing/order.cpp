// The order of doing, as the practice sorts each part.
#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace upperback {
namespace {

using OrderKey = std::tuple<int, int, int, std::string_view>;

// Words that stand nowhere in the list come last.
int rank_in(Words words, std::string_view word)
{
    return static_cast<int>(std::ranges::find(words, word) - words.begin());
}

// Rows, vertical pulls, light pulls, moving posture moves, held ones, support, grip.
int rank_of_class(const Exercise& exercise)
{
    if (exercise.kind == Kind::row) {
        return 0;
    }
    if (exercise.dose == "posture") {
        return exercise.measure == Measure::repetitions ? 3 : 4;
    }
    static constexpr std::array<std::string_view, 7> classes{
        "", "row", "light-pull", "posture", "posture-held", "support", "grip"};
    return rank_in(classes, exercise.dose);
}

OrderKey warmup_key(const Exercise& exercise, const Catalog& catalog)
{
    const bool fills = exercise.pattern == catalog.doses.time.fill_pattern;
    return {
        fills ? -1 : static_cast<int>(exercise.position),
        rank_in(catalog.selection.areas, exercise.area),
        0,
        exercise.id};
}

OrderKey strength_key(const Exercise& exercise, const Catalog& catalog)
{
    return {
        rank_of_class(exercise),
        rank_in(catalog.selection.strength_patterns, exercise.pattern),
        static_cast<int>(exercise.position),
        exercise.id};
}

// All positions on the floor are one: standing, hanging, seated, floor.
OrderKey stretch_key(const Exercise& exercise)
{
    const Position lowest = std::min(exercise.position, Position::floor_seated);
    return {static_cast<int>(lowest), 0, 0, exercise.id};
}

OrderKey key_of(const Exercise& exercise, Part part, const Catalog& catalog)
{
    switch (part) {
    case Part::warmup:
        return warmup_key(exercise, catalog);
    case Part::strength:
        return strength_key(exercise, catalog);
    case Part::stretch:
        break;
    }
    return stretch_key(exercise);
}

std::string_view check_of(Part part, bool is_pulse_raiser)
{
    if (part == Part::strength) {
        return "C17";
    }
    return is_pulse_raiser ? "C15" : "order";
}

} // namespace

void check_order(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const Catalog& catalog = *session.catalog;
    const Part name = session.routine->parts[part].part;
    const auto& moves = session.parts[part];
    for (std::size_t place = 1; place < moves.size(); ++place) {
        const Exercise& earlier = *moves[place - 1].exercise;
        const Exercise& later = *moves[place].exercise;
        if (key_of(later, name, catalog) < key_of(earlier, name, catalog)) {
            const bool is_pulse_raiser = later.pattern == catalog.doses.time.fill_pattern;
            findings.push_back(
                {.check = std::string{check_of(name, is_pulse_raiser)},
                 .place = place_of(moves[place]),
                 .text = fmt::format("{} comes before {}", later.id, earlier.id)}
            );
        }
    }
}

} // namespace upperback
