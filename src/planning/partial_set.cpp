#include "planning/partial_set.hpp"

#include <algorithm>

namespace upperback {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// What a muscle is worth by its units; the last entry of the table holds for all above.
int gain_of(int units, const SelectionProblem& problem)
{
    return problem.gain[std::min(at(units), problem.gain.size() - 1)];
}

} // namespace

PartialSet::PartialSet(const SelectionProblem& problem)
    : problem_(&problem), units_(problem.weights.size()), counts_(problem.requirements.size())
{
    chosen_.reserve(at(problem.size));
}

void PartialSet::take(int index)
{
    value_ += gain(index);
    chosen_.push_back(index);
    count(index, 1);
}

void PartialSet::leave(int index)
{
    count(index, -1);
    chosen_.pop_back();
    value_ -= gain(index);
}

void PartialSet::count(int index, int sign)
{
    const SelectionCandidate& candidate = problem_->candidates[at(index)];
    for (const MuscleUnits& trained : candidate.muscles) {
        units_[at(trained.muscle)] += sign * trained.units;
    }
    for (const int requirement : candidate.requirements) {
        counts_[at(requirement)] += sign;
    }
}

bool PartialSet::holds(int index) const
{
    return std::ranges::find(chosen_, index) != chosen_.end();
}

bool PartialSet::lacks_nothing() const
{
    for (std::size_t requirement = 0; requirement < counts_.size(); ++requirement) {
        if (lacks(requirement) > 0) {
            return false;
        }
    }
    return true;
}

bool PartialSet::has_room_for(int index) const
{
    const SelectionCandidate& candidate = problem_->candidates[at(index)];
    const bool is_other_rung =
        candidate.ladder >= 0 && std::ranges::any_of(chosen_, [&](int taken) {
            return problem_->candidates[at(taken)].ladder == candidate.ladder;
        });
    return !is_other_rung && std::ranges::all_of(candidate.requirements, [&](int requirement) {
        return room(at(requirement)) > 0;
    });
}

int PartialSet::gain(int index) const
{
    const SelectionCandidate& candidate = problem_->candidates[at(index)];
    int sum = candidate.points;
    for (const MuscleUnits& trained : candidate.muscles) {
        const int before = units_[at(trained.muscle)];
        sum += problem_->weights[at(trained.muscle)] *
               (gain_of(before + trained.units, *problem_) - gain_of(before, *problem_));
    }
    return sum;
}

} // namespace upperback
