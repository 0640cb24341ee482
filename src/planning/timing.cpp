#include "planning/timing.hpp"

#include "planning/load_bound.hpp"

#include <algorithm>
#include <limits>

namespace upperback {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// The most half sets that one set of any candidate gives a muscle.
int most_half_sets(const SelectionProblem& problem, int muscle)
{
    int most = 0;
    for (const SelectionCandidate& candidate : problem.candidates) {
        most = std::max(most, half_sets_of(candidate, muscle));
    }
    return most;
}

int dearest_set(const SelectionProblem& problem)
{
    int dearest = 0;
    for (const SelectionCandidate& candidate : problem.candidates) {
        dearest = std::max(dearest, candidate.work.further_seconds);
    }
    return dearest;
}

} // namespace

Timing::Timing(const SelectionProblem& problem) : problem_(&problem)
{
    set_refund(0);
}

// No half set is worth more than the dearest set.
Timing::Timing(const SelectionProblem& problem, int taker, RoomBound& rooms)
    : problem_(&problem), taker_(taker)
{
    constexpr int tries = 8;
    const int dearest = dearest_set(problem);
    int best = 0;
    int most = std::numeric_limits<int>::min();
    for (int part = 0; part <= tries; ++part) {
        const int refund = dearest * part / tries;
        set_refund(refund);
        const int passing = least_of_a_set(rooms) - seconds_at_most_;
        if (passing > most) {
            most = passing;
            best = refund;
        }
    }
    set_refund(best);
}

void Timing::set_refund(int refund)
{
    refund_ = refund;
    seconds_at_most_ = *problem_->seconds_at_most;
    if (taker_ != nobody) {
        // It stops as soon as it is within its limit, with one set below it at most.
        const int left = problem_->load_limits[at(taker_)] + 1 - most_half_sets(*problem_, taker_);
        seconds_at_most_ -= refund * left;
    }
    for (const bool lowered : {false, true}) {
        std::vector<int>& seconds = seconds_[lowered ? 1 : 0];
        seconds.clear();
        for (int index = 0; index < static_cast<int>(problem_->candidates.size()); ++index) {
            const Work& work = problem_->candidates[at(index)].work;
            seconds.push_back(least_seconds(index, lowered, work.fewest_sets, work.usual_sets));
        }
    }
    // None takes longer for being lowered.
    quickest_ = seconds_[1].empty() ? 0 : *std::ranges::min_element(seconds_[1]);
}

// Of all numbers of sets that limits can leave, the one that takes least after its refund. Lowered
// is what is left, so the refund is that of the sets before.
int Timing::least_seconds(int index, bool lowered, int fewest_sets, int usual_sets) const
{
    const SelectionCandidate& candidate = problem_->candidates[at(index)];
    const Work& work = candidate.work;
    const int refund = taker_ == nobody ? 0 : refund_ * half_sets_of(candidate, taker_);
    const auto seconds_of = [&](int left) {
        const int sets = lowered ? std::min(left, work.lowered_sets) : left;
        return work.seconds + (sets - 1) * work.further_seconds - left * refund;
    };
    int least = seconds_of(usual_sets);
    for (int left = fewest_sets; taker_ != nobody && left < usual_sets; ++left) {
        least = std::min(least, seconds_of(left));
    }
    return least;
}

int Timing::leader_seconds(int index, bool lowered, int fewest_sets) const
{
    const Lead& lead = *problem_->candidates[at(index)].lead;
    return lead.seconds + least_seconds(index, lowered, fewest_sets, lead.usual_sets);
}

// Where few are lowered, as if none were: if all counted as lowered, no refund would be worth much.
int Timing::least_of_a_set(RoomBound& rooms) const
{
    const bool lowered = problem_->lowered >= problem_->size - 1;
    std::vector<Open> open;
    open.reserve(problem_->candidates.size());
    for (int index = 0; index < static_cast<int>(problem_->candidates.size()); ++index) {
        open.push_back({.index = index, .gain = -seconds(index, lowered)});
    }
    std::ranges::sort(open, std::ranges::greater{}, &Open::gain);
    const auto sum = rooms.greatest_sum(open, PartialSet(*problem_));
    return sum ? -*sum : 0;
}

} // namespace upperback
