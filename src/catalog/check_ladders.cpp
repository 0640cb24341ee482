#include "catalog/check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

const Exercise* find_exercise(const Check& check, std::string_view id)
{
    const auto found = std::ranges::lower_bound(check.catalog.exercises, id, {}, &Exercise::id);
    return found == check.catalog.exercises.end() || found->id != id ? nullptr : &*found;
}

// `named` is what `exercise` names on one side, `back` what the other must name in return.
void check_mutual(
    const Check& check,
    const Exercise& exercise,
    Rung Exercise::*side,
    Rung Exercise::*back,
    std::string_view back_name
)
{
    const std::string_view named = (exercise.*side).id;
    check.word("exercise", named, check.known.exercises, exercise.id);
    const Exercise* const other = find_exercise(check, named);
    if (other != nullptr && ((*other).*back).id != exercise.id) {
        check.refuse(
            named,
            exercise.id,
            fmt::format(
                R"("{0}" does not name "{1}" in return; write {2}: {1} there)",
                named,
                exercise.id,
                back_name
            )
        );
    }
}

void check_step(const Check& check, const Exercise& lower)
{
    const Exercise* const upper = find_exercise(check, lower.harder.id);
    if (upper == nullptr) {
        return;
    }
    if (upper->part != lower.part || upper->kind != lower.kind) {
        check.refuse(
            lower.harder.id,
            lower.id,
            fmt::format("\"{}\" is of another part or kind; a ladder keeps to one", upper->id)
        );
    }
    if (upper->level < lower.level) {
        check.refuse(
            lower.harder.id,
            lower.id,
            fmt::format(
                "\"{}\" is harder, but its level is lower ({} after {}); change "
                "one of them",
                upper->id,
                text_of(upper->level),
                text_of(lower.level)
            )
        );
    }
}

// Reported once, at the first id of the round.
void check_round(const Check& check, const Exercise& start)
{
    const Exercise* at = find_exercise(check, start.harder.id);
    for (std::size_t steps = 0; at != nullptr && steps < check.catalog.exercises.size(); ++steps) {
        if (at->id < start.id) {
            return;
        }
        if (at->id == start.id) {
            check.refuse(
                start.harder.id, start.id, "the ladder goes round in a circle; end it somewhere"
            );
            return;
        }
        at = find_exercise(check, at->harder.id);
    }
}

} // namespace

void check_ladders(const Check& check)
{
    for (const Exercise& exercise : check.catalog.exercises) {
        check_mutual(check, exercise, &Exercise::harder, &Exercise::easier, "easier");
        check_mutual(check, exercise, &Exercise::easier, &Exercise::harder, "harder");
        check_step(check, exercise);
        check_round(check, exercise);
    }
}

} // namespace upperback
