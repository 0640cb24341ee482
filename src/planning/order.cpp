#include "planning/order.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace upperback {
namespace {

// The place of a word in a list; words that are not in it come last.
int place_in(Words list, std::string_view word)
{
    return static_cast<int>(std::ranges::find(list, word) - list.begin());
}

// Large before small, and the held posture moves before what supports: row, vertical pull, light
// pull, moving posture, held posture, support, grip (S01).
int class_of(const Exercise& exercise)
{
    enum { row, vertical_pull, light_pull, moving_posture, held_posture, support, grip };

    const bool held = exercise.measure == Measure::held_repetitions;
    switch (exercise.kind.value_or(Kind::row)) {
    case Kind::row:
        return row;
    case Kind::pull:
        return exercise.dose == "row" ? vertical_pull : light_pull;
    case Kind::posture:
        return exercise.dose == "light-pull" ? light_pull : held ? held_posture : moving_posture;
    case Kind::support:
        return support;
    case Kind::grip:
        break;
    }
    return grip;
}

using Key = std::pair<std::array<int, 3>, std::string_view>;

Key key_of(const Exercise& exercise, const Catalog& catalog)
{
    const int position = static_cast<int>(exercise.position);
    const SelectionNumbers& numbers = catalog.selection;
    switch (exercise.part) {
    case Part::warmup: {
        const int after_fill = exercise.pattern == catalog.doses.time.fill_pattern ? 0 : 1;
        return {{after_fill, position, place_in(numbers.areas, exercise.area)}, exercise.id};
    }
    case Part::strength: {
        const int pattern = place_in(numbers.strength_patterns, exercise.pattern);
        return {{class_of(exercise), pattern, position}, exercise.id};
    }
    case Part::stretch:
        break;
    }
    // Standing, seated, floor: one goes down once, and there the order is the catalogue's.
    return {{std::min(position, static_cast<int>(Position::floor_seated)), 0, 0}, exercise.id};
}

} // namespace

bool comes_before(const Exercise& one, const Exercise& other, const Catalog& catalog)
{
    return key_of(one, catalog) < key_of(other, catalog);
}

void put_in_order(std::vector<const Candidate*>& moves, const Catalog& catalog)
{
    std::ranges::sort(moves, {}, [&](const Candidate* move) {
        return key_of(*move->exercise, catalog);
    });
}

} // namespace upperback
