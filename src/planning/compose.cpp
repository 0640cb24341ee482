#include "planning/compose.hpp"

#include "planning/matching.hpp"
#include "planning/order.hpp"
#include "planning/preference.hpp"
#include "planning/time.hpp"

#include <algorithm>
#include <memory>
#include <numeric>

namespace upperback {
namespace {

constexpr int fewest = 3; ///< moves and stretches of a session (guide)
constexpr int most = 5;

std::size_t place(Part part)
{
    return static_cast<std::size_t>(part);
}

std::vector<const Candidate*>
picked(std::span<const int> chosen, std::span<const Candidate> candidates)
{
    std::vector<const Candidate*> moves;
    for (const int index : chosen) {
        moves.push_back(&candidates[static_cast<std::size_t>(index)]);
    }
    return moves;
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

// One attempt: a size for each part, an economy, and the seconds that there are.
struct Attempt {
    const Facts& facts;
    const Field& field;
    std::vector<const Rule*> rules{};
    Economy economy{};
    int stretches = fewest;
    std::optional<int> seconds{}; ///< of the whole session
    Proving proving = Proving::no;
};

bool fills(const Candidate& candidate, const Facts& facts)
{
    return candidate.exercise->pattern == facts.catalog->doses.time.fill_pattern;
}

// What the moves of a warm-up take without the one that fills it.
int seconds_beside_fill(std::span<const Candidate* const> moves, const Facts& facts)
{
    int sum = 0;
    for (const Candidate* move : moves) {
        sum += fills(*move, facts) ? 0 : seconds_alone(*move->exercise, facts, {});
    }
    return sum;
}

PartProblem
problem_of(Part part, int size, Words trained_muscles, Seeded seeded, const Attempt& attempt)
{
    const auto& candidates = attempt.field.of(part).eligible;
    PartProblem result =
        part_problem(part, candidates, attempt.rules, trained_muscles, attempt.facts, seeded);
    result.problem.size = size;
    return result;
}

void bind_warmup(PartProblem& part, const Attempt& attempt)
{
    part.problem.accept = [&attempt](std::span<const int> chosen) {
        const auto moves = picked(chosen, attempt.field.of(Part::warmup).eligible);
        return fill_seconds(
                   seconds_beside_fill(moves, attempt.facts), attempt.facts.catalog->doses.time
        )
            .has_value();
    };
}

/// The dosings of all candidates, so that a whole set is timed without looking anything up again.
struct StrengthTable {
    std::vector<Dosing> dosings{}; ///< by candidate
    std::vector<int> ranks{};      ///< the place of each in the order of doing
};

StrengthTable strength_table(std::span<const Candidate> candidates, const Attempt& attempt)
{
    StrengthTable table;
    std::vector<std::size_t> order;
    for (const Candidate& candidate : candidates) {
        order.push_back(table.dosings.size());
        table.dosings.push_back(dosing_of(candidate, attempt.facts, attempt.economy));
    }
    std::ranges::sort(order, [&](std::size_t one, std::size_t other) {
        return comes_before(
            *candidates[one].exercise, *candidates[other].exercise, *attempt.facts.catalog
        );
    });
    table.ranks.resize(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        table.ranks[order[rank]] = static_cast<int>(rank);
    }
    return table;
}

// What a strengthening move takes at least, where limits take no sets away and where they do, and
// what it asks of each muscle.
void add_seconds_and_loads(PartProblem& part, const StrengthTable& table, const Attempt& attempt)
{
    part.problem.load_limit = half_sets_a_session(attempt.facts);
    for (std::size_t index = 0; index < table.dosings.size(); ++index) {
        const Dosing& dosing = table.dosings[index];
        SelectionCandidate& entry = part.problem.candidates[index];
        entry.seconds = usual_seconds(dosing, attempt.economy);
        entry.least_seconds = least_seconds(dosing, attempt.facts);
        for (std::size_t muscle = 0; muscle < dosing.half_sets.size(); ++muscle) {
            const int load = dosing.half_sets[muscle] * dosing.range.sets.usual;
            if (load > 0) {
                entry.loads.push_back({.muscle = static_cast<int>(muscle), .units = load});
            }
        }
    }
}

std::vector<const Dosing*> in_order(std::span<const int> chosen, const StrengthTable& table)
{
    std::vector<int> sorted(chosen.begin(), chosen.end());
    std::ranges::sort(sorted, {}, [&](int index) {
        return table.ranks[static_cast<std::size_t>(index)];
    });
    std::vector<const Dosing*> moves;
    moves.reserve(sorted.size());
    for (const int index : sorted) {
        moves.push_back(&table.dosings[static_cast<std::size_t>(index)]);
    }
    return moves;
}

// The limits of sets a muscle hold, and the doses fit the seconds that are left for this part.
void bind_strength(PartProblem& part, std::optional<int> seconds, const Attempt& attempt)
{
    // A primary muscle counts 2 half sets, and nobody's sets go below 2 where limits take them.
    const bool limit_can_bind = part.problem.size * 4 > half_sets_a_session(attempt.facts);
    if (!seconds && !limit_can_bind) {
        return;
    }
    const auto table = std::make_shared<const StrengthTable>(
        strength_table(attempt.field.of(Part::strength).eligible, attempt)
    );
    part.problem.seconds_at_most = seconds;
    if (seconds) {
        add_seconds_and_loads(part, *table, attempt);
    }
    part.problem.accept = [&attempt, table, seconds](std::span<const int> chosen) {
        const auto moves = in_order(chosen, *table);
        return limits_can_hold(moves, attempt.facts) &&
               (!seconds || seconds_of(moves, attempt.facts, attempt.economy) <= *seconds);
    };
}

void bind_stretch(PartProblem& part, std::optional<int> seconds, const Attempt& attempt)
{
    const auto& candidates = attempt.field.of(Part::stretch).eligible;
    part.problem.seconds_at_most = seconds;
    for (std::size_t index = 0; seconds && index < candidates.size(); ++index) {
        const int taken =
            seconds_alone(*candidates[index].exercise, attempt.facts, attempt.economy);
        part.problem.candidates[index].seconds = taken;
        part.problem.candidates[index].least_seconds = taken;
    }
}

// The least seconds of any allowed set of stretches: the same search with seconds for points.
std::optional<int> quickest_stretches(const Attempt& attempt)
{
    PartProblem part = problem_of(Part::stretch, attempt.stretches, {}, Seeded::no, attempt);
    const auto& candidates = attempt.field.of(Part::stretch).eligible;
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        auto& candidate = part.problem.candidates[index];
        candidate.muscles.clear();
        candidate.points =
            -seconds_alone(*candidates[index].exercise, attempt.facts, attempt.economy);
    }
    const auto quickest = select(part.problem);
    return quickest ? std::optional{-quickest->value} : std::nullopt;
}

void prove(
    ChosenPart& part,
    const PartProblem& solved,
    const Selection& selection,
    const std::optional<Selection>& unseeded,
    const Attempt& attempt,
    std::span<const Candidate> candidates
)
{
    const std::uint32_t seed = attempt.facts.request->seed;
    const int spread = attempt.facts.catalog->selection.spread;
    Proof& proof = part.proof;
    proof.possible = binomial(candidates.size(), selection.chosen.size());
    proof.bound = selection.value;
    for (const int index : selection.chosen) {
        const auto& id = candidates[static_cast<std::size_t>(index)].exercise->id;
        proof.bonus += bonus_of(seed, id, spread);
    }
    proof.value = proof.bound - proof.bonus;
    proof.unseeded_value = unseeded ? unseeded->value : proof.value;
    if (attempt.proving == Proving::no) {
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

using Bind = std::function<void(PartProblem&)>;

// The best set of one part, in order, with its proof; its doses are still to come.
std::optional<ChosenPart>
choose(Part part, int size, Words trained_muscles, const Bind& bind, const Attempt& attempt)
{
    const auto& candidates = attempt.field.of(part).eligible;
    PartProblem seeded = problem_of(part, size, trained_muscles, Seeded::yes, attempt);
    bind(seeded);
    const auto selection = select(seeded.problem);
    if (!selection) {
        return std::nullopt;
    }
    std::optional<Selection> unseeded;
    if (attempt.facts.request->seed != 0 && attempt.proving == Proving::yes) {
        PartProblem without_seed = problem_of(part, size, trained_muscles, Seeded::no, attempt);
        bind(without_seed);
        unseeded = select(without_seed.problem);
    }
    ChosenPart chosen{.moves = picked(selection->chosen, candidates)};
    put_in_order(chosen.moves, *attempt.facts.catalog);
    prove(chosen, seeded, *selection, unseeded, attempt, candidates);
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

std::vector<std::string_view> primary_muscles(const ChosenPart& strength)
{
    std::vector<std::string_view> muscles;
    for (const Candidate* move : strength.moves) {
        muscles.insert(
            muscles.end(), move->exercise->primary.begin(), move->exercise->primary.end()
        );
    }
    std::ranges::sort(muscles);
    muscles.erase(std::unique(muscles.begin(), muscles.end()), muscles.end());
    return muscles;
}

// Strength first; it leaves room for the warm-up and for the quickest stretches, so that no part
// can make a later one impossible.
std::optional<Composition> compose_once(const Attempt& attempt)
{
    const Facts& facts = attempt.facts;
    const TimeModel& time = facts.catalog->doses.time;
    std::optional<int> left = attempt.seconds;
    if (left) {
        const auto quickest = quickest_stretches(attempt);
        if (!quickest) {
            return std::nullopt;
        }
        left = *left - warmup_seconds_at_most(time) - *quickest;
    }
    Composition result{.facts = facts, .economy = attempt.economy};
    auto strength = choose(
        Part::strength,
        facts.moves,
        {},
        [&](PartProblem& part) { bind_strength(part, left, attempt); },
        attempt
    );
    if (!strength) {
        return std::nullopt;
    }
    strength->doses = doses_of(strength->moves, facts, attempt.economy);
    strength->seconds = seconds_of_each(strength->moves, strength->doses, facts);
    const auto muscles = primary_muscles(*strength);
    auto warmup = choose(
        Part::warmup,
        counts_of(facts).warmup,
        muscles,
        [&](PartProblem& part) { bind_warmup(part, attempt); },
        attempt
    );
    if (!warmup) {
        return std::nullopt;
    }
    dose_warmup(*warmup, attempt);
    if (left) {
        left = *attempt.seconds - warmup->total_seconds() - strength->total_seconds();
    }
    auto stretch = choose(
        Part::stretch,
        attempt.stretches,
        muscles,
        [&](PartProblem& part) { bind_stretch(part, left, attempt); },
        attempt
    );
    if (!stretch) {
        return std::nullopt;
    }
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
    attempt.proving = proving;
    if (facts.request->minutes) {
        attempt.seconds = *facts.request->minutes * 60;
    }
    return compose_once(attempt);
}

} // namespace

int ChosenPart::total_seconds() const
{
    return std::accumulate(seconds.begin(), seconds.end(), 0);
}

Field field_of(const Facts& facts)
{
    Field field;
    for (const Part part : {Part::warmup, Part::strength, Part::stretch}) {
        field.parts[place(part)] = check_eligibility(part, facts);
    }
    return field;
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
    const auto bind = [&](PartProblem& problem) {
        if (part == Part::warmup) {
            bind_warmup(problem, attempt);
        } else if (part == Part::strength) {
            bind_strength(problem, std::nullopt, attempt);
        }
    };
    return choose(part, size, {}, bind, attempt).has_value();
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
    if (auto composition = compose_step(wanted, facts, field, proving)) {
        return composition;
    }
    const auto moves = first_size(Part::strength, facts, field);
    const auto stretches = first_size(Part::stretch, facts, field);
    if (!moves || !stretches) {
        return std::nullopt;
    }
    std::vector<Step> steps = economies(*moves, *stretches, *facts.request);
    if (!facts.request->minutes) {
        steps.resize(1);
    }
    for (const Step& step : steps) {
        if (auto composition = compose_step(step, facts, field, proving)) {
            return composition;
        }
    }
    return std::nullopt;
}

} // namespace upperback
