#include "planning/compose.hpp"

#include "planning/attempt.hpp"
#include "planning/closest.hpp"
#include "planning/order.hpp"
#include "planning/preference.hpp"
#include "planning/steps.hpp"
#include "planning/strength_problem.hpp"
#include "planning/strength_sets.hpp"
#include "planning/time.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace upperback {
namespace {

std::size_t place(Part part)
{
    return static_cast<std::size_t>(part);
}

std::vector<int> seconds_of_each(
    std::span<const Candidate* const> moves, std::span<const Dose> doses, const Facts& facts
)
{
    std::vector<int> seconds;
    for (std::size_t move = 0; move < moves.size(); ++move) {
        seconds.push_back(seconds_of(*moves[move]->exercise, doses[move], facts.catalog->doses.time)
        );
    }
    return seconds;
}

std::uint64_t binomial(std::uint64_t from, std::uint64_t take)
{
    std::uint64_t result = 1;
    for (std::uint64_t step = 1; step <= take; ++step) {
        result = result * (from - take + step) / step;
    }
    return result;
}

void prove(
    ChosenPart& part,
    const Closest& solved,
    const std::optional<Selection>& unseeded,
    const Attempt& attempt,
    std::span<const Candidate> candidates,
    Proving proving
)
{
    const std::uint32_t seed = attempt.facts.request->seed;
    const int spread = attempt.facts.catalog->selection.spread;
    const Selection& selection = solved.selection;
    Proof& proof = part.proof;
    proof.possible = binomial(candidates.size(), selection.chosen.size());
    proof.bound = selection.value;
    for (const int index : selection.chosen) {
        const auto& id = candidates[static_cast<std::size_t>(index)].exercise->id;
        proof.bonus += bonus_of(seed, id, spread);
    }
    proof.value = proof.bound - proof.bonus;
    proof.unseeded_value = unseeded ? unseeded->value : proof.value;
    if (proving == Proving::no) {
        return;
    }
    const auto other = runner_up(solved.problem, selection);
    proof.has_runner_up = other.has_value();
    if (other) {
        proof.runner_up_value = other->value;
        for (const Candidate* candidate : picked(other->chosen, candidates)) {
            proof.runner_up.push_back(candidate->exercise->id);
        }
    }
}

// Whether this part is to be proved.
Proving proves(Part part, Proving proving)
{
    return proving == Proving::yes || proving == proving_of(part) ? Proving::yes : Proving::no;
}

using ProblemOf = std::function<PartProblem(Seeded)>;

// The best set of one part, in order, with its proof; its doses are still to come.
std::optional<ChosenPart>
choose(Part part, const ProblemOf& problem, const Attempt& attempt, Proving proving)
{
    const auto& candidates = attempt.field.of(part).eligible;
    const auto wanted = wanted_of(candidates, *attempt.facts.request);
    const auto seeded = closest(problem(Seeded::yes).problem, wanted);
    if (!seeded) {
        return std::nullopt;
    }
    std::optional<Selection> unseeded;
    if (attempt.facts.request->seed != 0 && proving == Proving::yes) {
        unseeded = select(holding(problem(Seeded::no).problem, wanted, seeded->held));
    }
    ChosenPart chosen{.moves = picked(seeded->selection.chosen, candidates), .kept = seeded->held};
    put_in_order(chosen.moves, *attempt.facts.catalog);
    prove(chosen, *seeded, unseeded, attempt, candidates, proving);
    return chosen;
}

void dose_warmup(ChosenPart& part, const Attempt& attempt)
{
    const int others = seconds_beside_fill(part.moves, attempt.facts);
    for (const Candidate* move : part.moves) {
        Dose dose = dose_of(*move->exercise, attempt.facts, attempt.economy);
        if (fills(*move, attempt.facts)) {
            dose.carry_seconds = fill_seconds(others, attempt.facts.catalog->doses.time);
        }
        part.doses.push_back(std::move(dose));
    }
    part.seconds = seconds_of_each(part.moves, part.doses, attempt.facts);
}

void dose_stretches(ChosenPart& part, const Attempt& attempt)
{
    for (const Candidate* move : part.moves) {
        part.doses.push_back(dose_of(*move->exercise, attempt.facts, attempt.economy));
    }
    part.seconds = seconds_of_each(part.moves, part.doses, attempt.facts);
}

// Strength first, then the warm-up and the stretches for it.
std::optional<Composition> compose_once(const Attempt& attempt, Proving proving)
{
    const Facts& facts = attempt.facts;
    std::optional<int> left;
    if (attempt.seconds) {
        left = strength_seconds(attempt);
        if (!left) {
            return std::nullopt;
        }
    }
    Composition result{.facts = facts, .economy = attempt.economy};
    const auto strength_of = [&](Seeded seeded) { return strength_problem(left, seeded, attempt); };
    auto strength = choose(Part::strength, strength_of, attempt, proves(Part::strength, proving));
    if (!strength) {
        return std::nullopt;
    }
    strength->room = left;
    strength->doses = doses_of(strength->moves, facts, attempt.economy);
    strength->seconds = seconds_of_each(strength->moves, strength->doses, facts);
    const auto muscles = trained_muscles(strength->moves);
    const auto warmup_of = [&](Seeded seeded) { return warmup_problem(muscles, seeded, attempt); };
    auto warmup = choose(Part::warmup, warmup_of, attempt, proves(Part::warmup, proving));
    if (!warmup) {
        return std::nullopt;
    }
    dose_warmup(*warmup, attempt);
    if (left) {
        left = *attempt.seconds - warmup->total_seconds() - strength->total_seconds();
    }
    const auto stretch_of = [&](Seeded seeded) {
        return stretch_problem(left, muscles, seeded, attempt);
    };
    auto stretch = choose(Part::stretch, stretch_of, attempt, proves(Part::stretch, proving));
    if (!stretch) {
        return std::nullopt;
    }
    stretch->room = left;
    dose_stretches(*stretch, attempt);
    result.parts[place(Part::warmup)] = std::move(*warmup);
    result.parts[place(Part::strength)] = std::move(*strength);
    result.parts[place(Part::stretch)] = std::move(*stretch);
    return result;
}

std::optional<Composition>
compose_step(const Step& step, const Facts& facts, const Field& field, Proving proving)
{
    const Facts at_size = facts_at(step, facts);
    return compose_once(attempt_at(step, at_size, field), proving);
}

// The first of the steps that keep the most, where there are moves to keep: of steps of one size a
// later one keeps no fewer, but takes more away.
std::optional<Composition>
closest_step(std::span<const Step> steps, const Facts& facts, const Field& field, Proving proving)
{
    const Step* best = nullptr;
    int most_kept = -1;
    for (const Step& step : steps) {
        const auto composition = compose_step(step, facts, field, Proving::no);
        if (composition && composition->kept() > most_kept) {
            most_kept = composition->kept();
            best = &step;
        }
    }
    return best == nullptr ? std::nullopt : compose_step(*best, facts, field, proving);
}

} // namespace

Proving proving_of(Part part)
{
    switch (part) {
    case Part::warmup:
        return Proving::warmup;
    case Part::strength:
        return Proving::strength;
    case Part::stretch:
        break;
    }
    return Proving::stretch;
}

int ChosenPart::total_seconds() const
{
    return std::accumulate(seconds.begin(), seconds.end(), 0);
}

int Composition::kept() const
{
    int sum = 0;
    for (const ChosenPart& part : parts) {
        sum += part.kept;
    }
    return sum;
}

std::optional<Composition> compose(const Facts& facts, const Field& field, Proving proving)
{
    if (!all_of_with_are_open(facts, field)) {
        return std::nullopt;
    }
    const Request& request = *facts.request;
    if (request.minutes && !request.keep.empty()) {
        return closest_step(steps_of(facts, field), facts, field, proving);
    }
    // Mostly the wanted sizes have a solution, and nothing else has to be asked.
    const Step wanted = wanted_step(facts);
    if (!request.minutes || is_possible(wanted, facts, field)) {
        if (auto composition = compose_step(wanted, facts, field, proving)) {
            return composition;
        }
    }
    const auto step = first_possible(steps_of(facts, field), facts, field);
    return step ? compose_step(*step, facts, field, proving) : std::nullopt;
}

} // namespace upperback
