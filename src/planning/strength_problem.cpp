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

// What the first row takes more than another one, where this requirement is met by rows alone.
int first_row_of(
    std::size_t requirement,
    const PartProblem& part,
    const StrengthTable& table,
    const std::vector<bool>& lowered
)
{
    std::optional<int> least;
    for (std::size_t index = 0; index < table.dosings.size(); ++index) {
        const auto& counted = part.problem.candidates[index].requirements;
        if (std::ranges::find(counted, static_cast<int>(requirement)) != counted.end()) {
            const int seconds = first_row_seconds(table.dosings[index], lowered[index]);
            least = std::min(least.value_or(seconds), seconds);
        }
    }
    return least.value_or(0);
}

// Where a row is required, one is the first: it has a set more than another, and its ramp.
void add_first_row(PartProblem& part, const StrengthTable& table, const std::vector<bool>& lowered)
{
    for (std::size_t requirement = 0; requirement < part.requirements.size(); ++requirement) {
        if (part.problem.requirements[requirement].at_least > 0) {
            part.problem.seconds_beside = std::max(
                part.problem.seconds_beside, first_row_of(requirement, part, table, lowered)
            );
        }
    }
}

// What a strengthening move takes at least, where limits take no sets away and where they do, and
// what it asks of each muscle. The first row has a set more than a second one: no load passes
// where none does with that set on top.
void add_seconds_and_loads(PartProblem& part, const StrengthTable& table, const Attempt& attempt)
{
    const std::vector<bool> lowered = may_be_lowered(part.problem, table, attempt.economy);
    std::vector<int> first_rows(attempt.facts.catalog->muscles.size());
    for (std::size_t index = 0; index < table.dosings.size(); ++index) {
        const Dosing& dosing = table.dosings[index];
        const int sets = usual_sets(dosing, false);
        SelectionCandidate& entry = part.problem.candidates[index];
        entry.seconds = usual_seconds(dosing, lowered[index]);
        entry.least_seconds = least_seconds(dosing, attempt.facts);
        for (std::size_t muscle = 0; muscle < dosing.half_sets.size(); ++muscle) {
            const int each = dosing.half_sets[muscle];
            if (each > 0) {
                entry.loads.push_back({.muscle = static_cast<int>(muscle), .units = each * sets});
            }
            first_rows[muscle] =
                std::max(first_rows[muscle], each * (dosing.range.sets.usual - sets));
        }
    }
    for (const int first_row : first_rows) {
        part.problem.load_limits.push_back(half_sets_a_session(attempt.facts) - first_row);
    }
    add_first_row(part, table, lowered);
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
        add_seconds_and_loads(part, *table, attempt);
    }
    part.problem.accept = [&attempt, table, seconds](std::span<const int> chosen) {
        const auto moves = in_order(chosen, *table);
        return limits_can_hold(moves, attempt.facts) &&
               (!seconds || seconds_of(moves, attempt.facts, attempt.economy) <= *seconds);
    };
    return part;
}

} // namespace upperback
