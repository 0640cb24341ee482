#include "planning/attempt.hpp"

#include "planning/closest.hpp"
#include "planning/strength_problem.hpp"
#include "planning/time.hpp"

#include <algorithm>

namespace upperback {

std::vector<const Candidate*>
picked(std::span<const int> chosen, std::span<const Candidate> candidates)
{
    std::vector<const Candidate*> moves;
    for (const int index : chosen) {
        moves.push_back(&candidates[static_cast<std::size_t>(index)]);
    }
    return moves;
}

std::vector<std::string_view> trained_muscles(std::span<const Candidate* const> strength)
{
    std::vector<std::string_view> muscles;
    for (const Candidate* move : strength) {
        const Words primary = move->exercise->primary;
        muscles.insert(muscles.end(), primary.begin(), primary.end());
    }
    std::ranges::sort(muscles);
    muscles.erase(std::unique(muscles.begin(), muscles.end()), muscles.end());
    return muscles;
}

bool fills(const Candidate& candidate, const Facts& facts)
{
    return candidate.exercise->pattern == facts.catalog->doses.time.fill_pattern;
}

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

PartProblem warmup_problem(Words trained_muscles, Seeded seeded, const Attempt& attempt)
{
    const int size = counts_of(attempt.facts).warmup;
    PartProblem part = problem_of(Part::warmup, size, trained_muscles, seeded, attempt);
    part.problem.accept = [&attempt](std::span<const int> chosen) {
        const auto moves = picked(chosen, attempt.field.of(Part::warmup).eligible);
        const int others = seconds_beside_fill(moves, attempt.facts);
        return fill_seconds(others, attempt.facts.catalog->doses.time).has_value();
    };
    return part;
}

PartProblem stretch_problem(
    std::optional<int> seconds, Words trained_muscles, Seeded seeded, const Attempt& attempt
)
{
    PartProblem part =
        problem_of(Part::stretch, attempt.stretches, trained_muscles, seeded, attempt);
    const auto& candidates = attempt.field.of(Part::stretch).eligible;
    part.problem.seconds_at_most = seconds;
    for (std::size_t index = 0; seconds && index < candidates.size(); ++index) {
        part.problem.candidates[index].work.seconds =
            seconds_alone(*candidates[index].exercise, attempt.facts, attempt.economy);
    }
    return part;
}

// The same search with seconds for points.
std::optional<int> quickest_stretches(const Attempt& attempt, int kept)
{
    PartProblem part = problem_of(Part::stretch, attempt.stretches, {}, Seeded::no, attempt);
    const auto& candidates = attempt.field.of(Part::stretch).eligible;
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        auto& candidate = part.problem.candidates[index];
        candidate.muscles.clear();
        candidate.points =
            -seconds_alone(*candidates[index].exercise, attempt.facts, attempt.economy);
    }
    const auto wanted = wanted_of(candidates, *attempt.facts.request);
    const auto quickest = select(holding(std::move(part.problem), wanted, kept));
    return quickest ? std::optional{-quickest->value} : std::nullopt;
}

std::optional<int> strength_seconds(const Attempt& attempt)
{
    const auto& stretches = attempt.field.of(Part::stretch).eligible;
    const auto& moves = attempt.field.of(Part::strength).eligible;
    const auto wanted = wanted_of(moves, *attempt.facts.request);
    const auto wanted_stretches = wanted_of(stretches, *attempt.facts.request);
    const int all = *attempt.seconds - warmup_seconds_at_most(attempt.facts.catalog->doses.time);
    std::optional<int> best;
    int most = -1;
    for (int kept = static_cast<int>(wanted_stretches.size()); kept >= 0; --kept) {
        const auto quickest = quickest_stretches(attempt, kept);
        if (!quickest) {
            continue;
        }
        if (wanted_stretches.empty()) {
            return all - *quickest;
        }
        const auto strength =
            closest(strength_problem(all - *quickest, Seeded::yes, attempt).problem, wanted);
        if (strength && strength->held + kept >= most) {
            most = strength->held + kept;
            best = all - *quickest;
        }
    }
    return best;
}

} // namespace upperback
