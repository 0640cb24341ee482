#include "planning/whole_routine.hpp"

#include "planning/prescription.hpp"
#include "planning/session_notes.hpp"
#include "planning/strength_sets.hpp"
#include "planning/words.hpp"

#include <algorithm>

namespace upperback {
namespace {

std::vector<MuscleSets> muscle_sets(const RoutinePart& strength, const Catalog& catalog)
{
    std::vector<MuscleSets> result;
    for (const Muscle& muscle : catalog.muscles) {
        MuscleSets sets{.muscle = muscle.id};
        for (const Prescription& move : strength.exercises) {
            const int counted = half_sets(*move.exercise, muscle.id);
            sets.direct_sets += counted == 2 ? move.dose.sets : 0;
            sets.indirect_sets += counted == 1 ? move.dose.sets : 0;
        }
        if (sets.direct_sets + sets.indirect_sets > 0) {
            result.push_back(sets);
        }
    }
    return result;
}

void add_parts(Routine& routine, const Composition& composition, const Field& field)
{
    for (const Part part : {Part::warmup, Part::strength, Part::stretch}) {
        const ChosenPart& chosen = composition.parts[static_cast<std::size_t>(part)];
        RoutinePart result{.part = part, .seconds = chosen.total_seconds(), .proof = chosen.proof};
        result.exercises = prescriptions(chosen, composition, field);
        routine.total_seconds += result.seconds;
        routine.parts.push_back(std::move(result));
    }
}

void add_uses(Routine& routine)
{
    for (const RoutinePart& part : routine.parts) {
        for (const Prescription& move : part.exercises) {
            routine.uses.insert(routine.uses.end(), move.uses.begin(), move.uses.end());
        }
    }
    std::ranges::sort(routine.uses);
    routine.uses.erase(std::unique(routine.uses.begin(), routine.uses.end()), routine.uses.end());
}

const Prescription& first_row(const RoutinePart& strength)
{
    const auto row = std::ranges::find_if(strength.exercises, [](const Prescription& move) {
        return move.exercise->kind == Kind::row;
    });
    return row == strength.exercises.end() ? strength.exercises.front() : *row;
}

} // namespace

Routine routine_of(const Composition& composition, const Field& field)
{
    const Facts& facts = composition.facts;
    Routine routine{.request = *facts.request, .level = facts.level};
    add_parts(routine, composition, field);
    const RoutinePart& strength = routine.parts[static_cast<std::size_t>(Part::strength)];
    routine.short_stretches = composition.economy.short_stretches;
    routine.muscles = muscle_sets(strength, *facts.catalog);
    add_uses(routine);
    add_notes(routine, composition);
    routine.next = next_step(first_row(strength), facts);
    routine.command = command_of(*facts.request, *facts.catalog);
    return routine;
}

} // namespace upperback
