#include "planning/rivals.hpp"

#include "planning/attempt.hpp"
#include "planning/matching.hpp"
#include "planning/strength_problem.hpp"

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

Attempt attempt_of(const Composition& composition, const Field& field)
{
    return {
        .facts = composition.facts,
        .field = field,
        .rules = rules_that_hold(composition.facts),
        .economy = composition.economy,
        .stretches = static_cast<int>(composition.of(Part::stretch).moves.size())};
}

// What the search solved for one part, once more.
PartProblem problem_in(Part part, const Composition& composition, const Attempt& attempt)
{
    const std::optional<int> room = composition.of(part).room;
    const auto trained = trained_muscles(composition.of(Part::strength).moves);
    switch (part) {
    case Part::warmup:
        return warmup_problem(trained, Seeded::yes, attempt);
    case Part::strength:
        return strength_problem(room, Seeded::yes, attempt);
    case Part::stretch:
        break;
    }
    return stretch_problem(room, trained, Seeded::yes, attempt);
}

int index_of(const Exercise& exercise, std::span<const Candidate> candidates)
{
    const auto found = std::ranges::find(candidates, &exercise, &Candidate::exercise);
    return static_cast<int>(found - candidates.begin());
}

std::vector<std::string_view> sorted_ids(std::span<const Candidate* const> moves)
{
    std::vector<std::string_view> ids;
    for (const Candidate* move : moves) {
        ids.push_back(move->exercise->id);
    }
    std::ranges::sort(ids);
    return ids;
}

// `others` are the sorted ids of the other set.
Rival rival_of(const ChosenPart& part, const std::vector<std::string_view>& others, int value)
{
    Rival rival{.points_less = part.proof.bound - value};
    const auto chosen = sorted_ids(part.moves);
    std::ranges::set_difference(others, chosen, std::back_inserter(rival.in));
    std::ranges::set_difference(chosen, others, std::back_inserter(rival.out));
    return rival;
}

enum class Asked { without, with };

// The best of all other sets, where it was found, is the best of those that are asked for if it is
// one of them.
Rival rival_by(
    Asked asked, const Candidate& move, const Composition& composition, const Field& field
)
{
    const Part part = move.exercise->part;
    const std::string_view id = move.exercise->id;
    const ChosenPart& chosen = composition.of(part);
    const Proof& proof = chosen.proof;
    const bool holds = std::ranges::binary_search(proof.runner_up, id);
    if (proof.has_runner_up && holds == (asked == Asked::with)) {
        return rival_of(chosen, proof.runner_up, proof.runner_up_value);
    }
    const Attempt attempt = attempt_of(composition, field);
    const PartProblem solved = problem_in(part, composition, attempt);
    const auto& candidates = field.of(part).eligible;
    const int index = index_of(*move.exercise, candidates);
    const auto other = asked == Asked::with ? best_with(index, solved.problem)
                                            : best_without(index, solved.problem);
    if (!other) {
        return asked == Asked::with ? Rival{.in = {id}} : Rival{.out = {id}};
    }
    return rival_of(chosen, sorted_ids(picked(other->chosen, candidates)), other->value);
}

} // namespace

std::optional<Selection> best_without(int candidate, const SelectionProblem& problem)
{
    SelectionProblem narrower = problem;
    narrower.excluded.push_back(candidate);
    return select(narrower);
}

std::optional<Selection> best_with(int candidate, const SelectionProblem& problem)
{
    SelectionProblem narrower = problem;
    if (std::ranges::find(problem.forced, candidate) == problem.forced.end()) {
        narrower.forced.push_back(candidate);
    }
    return select(narrower);
}

std::vector<Rival> rivals_of(Part part, const Composition& composition, const Field& field)
{
    std::vector<Rival> rivals;
    for (const Candidate* move : composition.of(part).moves) {
        rivals.push_back(rival_without(*move, composition, field));
    }
    return rivals;
}

Rival rival_without(const Candidate& move, const Composition& composition, const Field& field)
{
    return rival_by(Asked::without, move, composition, field);
}

Rival rival_with(const Candidate& move, const Composition& composition, const Field& field)
{
    return rival_by(Asked::with, move, composition, field);
}

} // namespace upperback
