#include "planning/prescription.hpp"

#include "planning/attempt.hpp"
#include "planning/matching.hpp"
#include "planning/narrowed.hpp"
#include "planning/preference.hpp"
#include "planning/time.hpp"
#include "planning/words.hpp"

#include <algorithm>

namespace upperback {
namespace {

// The next rung is named only where it is open to this request; else the rung's own words.
NextForm next_form(const Rung& rung, Part part, const Field& field)
{
    const auto& eligible = field.of(part).eligible;
    const auto found = std::ranges::find_if(eligible, [&](const Candidate& candidate) {
        return !rung.id.empty() && candidate.exercise->id == rung.id;
    });
    if (found == eligible.end()) {
        return {.text = std::string{rung.text}};
    }
    return {.exercise = found->exercise, .text = std::string{found->exercise->name}};
}

std::vector<Adaptation> adaptations_of(const Candidate& candidate)
{
    std::vector<Adaptation> result;
    for (const CautionAnswer* answer : candidate.adaptations) {
        result.push_back(
            {.caution = answer->caution, .text = answer->text, .sources = answer->sources}
        );
    }
    return result;
}

// The sources of the table, of what narrowed it, and of the floors, each once.
void complete_sources(Dose& dose, const Exercise& exercise, const Facts& facts)
{
    for (const Narrowed& change : narrowed_of(exercise, facts)) {
        for (const Narrowing* narrowing : facts.narrowings) {
            if (std::ranges::find(change.because, narrowing->id) != change.because.end()) {
                dose.sources.insert(
                    dose.sources.end(), narrowing->sources.begin(), narrowing->sources.end()
                );
            }
        }
    }
    std::ranges::sort(dose.sources);
    dose.sources.erase(std::unique(dose.sources.begin(), dose.sources.end()), dose.sources.end());
}

} // namespace

std::vector<Prescription>
prescriptions(const ChosenPart& part, const Composition& composition, const Field& field)
{
    const Facts& facts = composition.facts;
    const auto rules = rules_that_hold(facts);
    const auto muscles = trained_muscles(composition.of(Part::strength).moves);
    std::vector<Prescription> result;
    for (std::size_t place = 0; place < part.moves.size(); ++place) {
        const Candidate& candidate = *part.moves[place];
        const Exercise& exercise = *candidate.exercise;
        Prescription move{.exercise = &exercise, .dose = part.doses[place]};
        move.uses = uses_of(candidate, *facts.catalog);
        move.dose.load = load_words(exercise, move.dose, facts);
        if (exercise.part == Part::strength) {
            complete_sources(move.dose, exercise, facts);
        } else {
            std::ranges::sort(move.dose.sources);
        }
        move.ready_seconds = ready_seconds_of(exercise.part, facts.catalog->doses.time);
        move.seconds = part.seconds[place];
        move.adaptations = adaptations_of(candidate);
        move.reasons = reasons_for(candidate, rules, muscles, facts.catalog->selection);
        move.easier = next_form(exercise.easier, exercise.part, field);
        move.harder = next_form(exercise.harder, exercise.part, field);
        result.push_back(std::move(move));
    }
    return result;
}

} // namespace upperback
