#include "planning/strength_problem.hpp"

#include "planning/order.hpp"
#include "planning/strength_sets.hpp"

#include <algorithm>
#include <memory>
#include <optional>

namespace upperback {
namespace {

// The dosings of all candidates, so that a whole set is timed without looking anything up again.
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

// Which candidates the economy may reach: it takes sets from the last moves on, so that a move
// before which only few others can stand keeps its own.
std::vector<bool>
may_be_lowered(const SelectionProblem& problem, const StrengthTable& table, const Economy& economy)
{
    std::vector<std::size_t> by_rank(table.ranks.size());
    for (std::size_t index = 0; index < by_rank.size(); ++index) {
        by_rank[static_cast<std::size_t>(table.ranks[index])] = index;
    }
    std::vector<bool> lowered(by_rank.size());
    std::vector<int> counted(problem.requirements.size());
    int before = 0;
    for (const std::size_t index : by_rank) {
        // Of those before, no more than a requirement allows stand in one set.
        int most = before;
        for (std::size_t requirement = 0; requirement < counted.size(); ++requirement) {
            const int room = problem.requirements[requirement].at_most;
            most = std::min(most, before - std::max(0, counted[requirement] - room));
        }
        lowered[index] = most >= problem.size - economy.moves_with_least_sets;
        for (const int requirement : problem.candidates[index].requirements) {
            ++counted[static_cast<std::size_t>(requirement)];
        }
        ++before;
    }
    return lowered;
}

// How long a move takes and what its sets ask of each muscle.
Work work_of(const Dosing& dosing, int rank, bool may_be_lowered, const Facts& facts)
{
    Work work{
        .rank = rank,
        .seconds = dosing.seconds_of_one_set,
        .further_seconds = dosing.seconds_of_a_further_set,
        .usual_sets = usual_sets(dosing, RowPlace::later),
        .fewest_sets = fewest_sets(dosing, facts),
        .lowered_sets = may_be_lowered ? dosing.range.sets.least : dosing.range.sets.usual};
    for (std::size_t muscle = 0; muscle < dosing.half_sets.size(); ++muscle) {
        if (dosing.half_sets[muscle] > 0) {
            work.loads.push_back(
                {.muscle = static_cast<int>(muscle), .units = dosing.half_sets[muscle]}
            );
        }
    }
    return work;
}

// What the search has to know of time. The first row leads: it has a set more than a later one, and
// its ramp.
void add_work(PartProblem& part, const StrengthTable& table, const Attempt& attempt)
{
    const std::vector<bool> lowered = may_be_lowered(part.problem, table, attempt.economy);
    for (std::size_t index = 0; index < table.dosings.size(); ++index) {
        const Dosing& dosing = table.dosings[index];
        SelectionCandidate& entry = part.problem.candidates[index];
        entry.work = work_of(dosing, table.ranks[index], lowered[index], attempt.facts);
        if (dosing.candidate->exercise->kind == Kind::row) {
            entry.lead = Lead{
                .usual_sets = usual_sets(dosing, RowPlace::first),
                .seconds = dosing.seconds_of_ramp};
        }
    }
    part.problem.lowered = attempt.economy.moves_with_least_sets;
    part.problem.load_limits.assign(
        attempt.facts.catalog->muscles.size(), half_sets_a_session(attempt.facts)
    );
}

} // namespace

PartProblem strength_problem(std::optional<int> seconds, Seeded seeded, const Attempt& attempt)
{
    PartProblem part = problem_of(Part::strength, attempt.facts.moves, {}, seeded, attempt);
    // A primary muscle counts 2 half sets, and nobody's sets go below 2 where limits take them.
    const bool limit_can_bind = part.problem.size * 4 > half_sets_a_session(attempt.facts);
    if (!seconds && !limit_can_bind) {
        return part;
    }
    const auto table = std::make_shared<const StrengthTable>(
        strength_table(attempt.field.of(Part::strength).eligible, attempt)
    );
    part.problem.seconds_at_most = seconds;
    if (seconds) {
        add_work(part, *table, attempt);
    }
    part.problem.accept = [&attempt, table, seconds](std::span<const int> chosen) {
        const auto moves = in_order(chosen, *table);
        return limits_can_hold(moves, attempt.facts) &&
               (!seconds || seconds_of(moves, attempt.facts, attempt.economy) <= *seconds);
    };
    return part;
}

} // namespace upperback
