#include "planning/compose.hpp"

#include "planning/attempt.hpp"
#include "planning/closest.hpp"
#include "planning/matching.hpp"
#include "planning/order.hpp"
#include "planning/preference.hpp"
#include "planning/strength_problem.hpp"
#include "planning/strength_sets.hpp"
#include "planning/time.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace upperback {
namespace {

constexpr int fewest = 3; ///< moves and stretches of a session (guide)
constexpr int most = 5;

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

// The first size that has a solution when time does not matter.
std::optional<int> first_size(Part part, const Facts& facts, const Field& field)
{
    for (const int size : sizes_of(part, facts)) {
        if (has_solution(part, size, facts, field)) {
            return size;
        }
    }
    return std::nullopt;
}

bool all_of_with_are_open(const Facts& facts, const Field& field)
{
    return std::ranges::all_of(facts.request->with, [&](std::string_view id) {
        return std::ranges::any_of(field.parts, [&](const Eligibility& part) {
            return std::ranges::any_of(part.eligible, [&](const Candidate& candidate) {
                return candidate.exercise->id == id;
            });
        });
    });
}

struct Step {
    int moves = fewest;
    int stretches = fewest;
    Economy economy{};
};

// What --minutes takes away, in this order: rests, stretches, sets from the last move on, moves,
// and at last the second hold of each stretch.
std::vector<Step> economies(int moves, int stretches, const Request& request)
{
    std::vector<Step> steps{{.moves = moves, .stretches = stretches}};
    Step step = steps.front();
    step.economy.least_rests = true;
    steps.push_back(step);
    while (!request.stretches && step.stretches > fewest) {
        --step.stretches;
        steps.push_back(step);
    }
    while (step.economy.moves_with_least_sets < step.moves) {
        ++step.economy.moves_with_least_sets;
        steps.push_back(step);
    }
    while (!request.moves && step.moves > fewest) {
        --step.moves;
        step.economy.moves_with_least_sets = step.moves;
        steps.push_back(step);
    }
    step.economy.short_stretches = true;
    steps.push_back(step);
    return steps;
}

std::optional<Composition>
compose_step(const Step& step, const Facts& facts, const Field& field, Proving proving)
{
    Facts at_size = facts;
    at_size.moves = step.moves;
    Attempt attempt{.facts = at_size, .field = field, .rules = rules_that_hold(at_size)};
    attempt.economy = step.economy;
    attempt.stretches = step.stretches;
    if (facts.request->minutes) {
        attempt.seconds = *facts.request->minutes * 60;
    }
    return compose_once(attempt, proving);
}

// The first step that has a solution. Of steps of one size each takes less time than the one
// before, for every set; so where the last of them has none, none has, and else the first that has
// one is found by halving.
std::optional<Composition>
first_possible(std::span<const Step> steps, const Facts& facts, const Field& field, Proving proving)
{
    const auto has_none = [&](const Step& step) {
        return !compose_step(step, facts, field, Proving::no).has_value();
    };
    while (!steps.empty()) {
        const auto other_size = std::ranges::find_if(steps, [&](const Step& step) {
            return step.moves != steps.front().moves || step.stretches != steps.front().stretches;
        });
        const auto of_this_size = std::span{steps.begin(), other_size};
        if (!has_none(of_this_size.back())) {
            const auto first = std::ranges::partition_point(of_this_size, has_none);
            return compose_step(*first, facts, field, proving);
        }
        steps = steps.subspan(of_this_size.size());
    }
    return std::nullopt;
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

std::vector<int> sizes_of(Part part, const Facts& facts)
{
    const Counts& counts = counts_of(facts);
    const auto& named = part == Part::strength ? facts.request->moves : facts.request->stretches;
    const int wanted = part == Part::strength ? counts.moves : counts.stretches;
    if (part == Part::warmup) {
        return {counts.warmup};
    }
    if (named) {
        return {*named};
    }
    std::vector<int> sizes;
    for (int size = wanted; size <= most; ++size) {
        sizes.push_back(size);
    }
    for (int size = wanted - 1; size >= fewest; --size) {
        sizes.push_back(size);
    }
    return sizes;
}

bool has_solution(Part part, int size, const Facts& facts, const Field& field)
{
    Facts at_size = facts;
    at_size.moves = part == Part::strength ? size : facts.moves;
    const Attempt attempt{.facts = at_size, .field = field, .rules = rules_that_hold(at_size)};
    switch (part) {
    case Part::warmup:
        return select(warmup_problem({}, Seeded::yes, attempt).problem).has_value();
    case Part::strength:
        return select(strength_problem(std::nullopt, Seeded::yes, attempt).problem).has_value();
    case Part::stretch:
        break;
    }
    return select(problem_of(part, size, {}, Seeded::yes, attempt).problem).has_value();
}

std::optional<Composition> compose(const Facts& facts, const Field& field, Proving proving)
{
    if (!all_of_with_are_open(facts, field)) {
        return std::nullopt;
    }
    // Mostly the wanted sizes have a solution, and nothing else has to be asked.
    const Step wanted{
        .moves = sizes_of(Part::strength, facts).front(),
        .stretches = sizes_of(Part::stretch, facts).front()};
    const Request& request = *facts.request;
    const bool doses_may_keep_more = request.minutes && !request.keep.empty();
    if (!doses_may_keep_more) {
        if (auto composition = compose_step(wanted, facts, field, proving)) {
            return composition;
        }
    }
    const auto moves = first_size(Part::strength, facts, field);
    if (!moves) {
        return std::nullopt;
    }
    const auto stretches = first_size(Part::stretch, facts, field);
    if (!stretches) {
        return std::nullopt;
    }
    std::vector<Step> steps = economies(*moves, *stretches, request);
    if (!request.minutes) {
        steps.resize(1);
    }
    return doses_may_keep_more ? closest_step(steps, facts, field, proving)
                               : first_possible(steps, facts, field, proving);
}

} // namespace upperback
