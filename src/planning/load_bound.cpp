#include "planning/load_bound.hpp"

#include <algorithm>

namespace upperback {
namespace {

std::vector<Open> by_load(const SelectionProblem& problem, int muscle, int Work::*sets)
{
    std::vector<Open> candidates;
    for (const SelectionCandidate& candidate : problem.candidates) {
        const int index = static_cast<int>(candidates.size());
        const int load = half_sets_of(candidate, muscle) * candidate.work.*sets;
        candidates.push_back({.index = index, .gain = load});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Open::gain);
    return candidates;
}

} // namespace

int half_sets_of(const SelectionCandidate& candidate, int muscle)
{
    for (const MuscleUnits& load : candidate.work.loads) {
        if (load.muscle == muscle) {
            return load.units;
        }
    }
    return 0;
}

LoadBound::LoadBound(const SelectionProblem& problem)
{
    for (int muscle = 0; muscle < static_cast<int>(problem.load_limits.size()); ++muscle) {
        by_load_.push_back(by_load(problem, muscle, &Work::usual_sets));
        by_load_at_fewest_.push_back(by_load(problem, muscle, &Work::fewest_sets));
    }
}

std::optional<int> LoadBound::most(int muscle, const PartialSet& set, RoomBound& rooms) const
{
    return rooms.greatest_sum(by_load_[static_cast<std::size_t>(muscle)], set);
}

std::optional<int>
LoadBound::most_at_fewest(int muscle, const PartialSet& set, RoomBound& rooms) const
{
    return rooms.greatest_sum(by_load_at_fewest_[static_cast<std::size_t>(muscle)], set);
}

} // namespace upperback
