#include "planning/timed_set.hpp"

#include <algorithm>
#include <limits>

namespace upperback {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

TimedSet::TimedSet(const SelectionProblem& problem, RoomBound& rooms)
    : problem_(problem), rooms_(rooms), load_bound_(problem), set_(problem),
      loads_(problem.load_limits.size())
{
    for (std::size_t requirement = 0; requirement < problem.requirements.size(); ++requirement) {
        if (problem.requirements[requirement].at_least > 0) {
            asking_.push_back(
                {.requirement = requirement, .first_rank = std::numeric_limits<int>::max()}
            );
        }
    }
    for (const SelectionCandidate& candidate : problem.candidates) {
        for (Asking& asking : asking_) {
            const int requirement = static_cast<int>(asking.requirement);
            if (std::ranges::find(candidate.requirements, requirement) !=
                candidate.requirements.end()) {
                asking.first_rank = std::min(asking.first_rank, candidate.work.rank);
            }
        }
    }
}

bool TimedSet::start(int leader)
{
    leader_ = leader;
    set_ = PartialSet(problem_);
    std::ranges::fill(loads_, 0);
    lowered_from_ = lowered_from();
    std::vector<int> held = problem_.forced;
    if (leader_ != Timing::nobody && std::ranges::find(held, leader_) == held.end()) {
        held.push_back(leader_);
    }
    for (const int index : held) {
        if (set_.places_left() == 0 || is_left_out(index) || !set_.has_room_for(index)) {
            return false;
        }
        take(index);
    }
    leader_sets_ = leader_ == Timing::nobody ? 0 : fewest_sets_of_leader();
    return true;
}

void TimedSet::take(int index)
{
    set_.take(index);
    count(index, 1);
}

void TimedSet::leave(int index)
{
    set_.leave(index);
    count(index, -1);
}

bool TimedSet::is_left_out(int index) const
{
    const SelectionCandidate& candidate = problem_.candidates[at(index)];
    if (problem_.seconds_at_most && candidate.lead && index != leader_ &&
        (leader_ == Timing::nobody || rank_of(index) < rank_of(leader_))) {
        return true;
    }
    return std::ranges::find(problem_.excluded, index) != problem_.excluded.end();
}

int TimedSet::usual_sets_of(int index) const
{
    const SelectionCandidate& candidate = problem_.candidates[at(index)];
    return index == leader_ ? candidate.lead->usual_sets : candidate.work.usual_sets;
}

void TimedSet::count(int index, int sign)
{
    if (!problem_.seconds_at_most) {
        return;
    }
    lowered_from_ = lowered_from();
    if (loads_.empty()) {
        return;
    }
    const int sets = sign * usual_sets_of(index);
    for (const MuscleUnits& load : problem_.candidates[at(index)].work.loads) {
        loads_[at(load.muscle)] += sets * load.units;
    }
}

// Sets are taken from the last moves first, and the leader is the first of all: it loses none
// unless a muscle passes its limit though all the others are at their fewest.
int TimedSet::fewest_sets_of_leader()
{
    const SelectionCandidate& leader = problem_.candidates[at(leader_)];
    const bool keeps_all = std::ranges::all_of(leader.work.loads, [&](const MuscleUnits& load) {
        int sum = load.units * leader.lead->usual_sets;
        for (const int index : set_.chosen()) {
            const SelectionCandidate& other = problem_.candidates[at(index)];
            sum += index == leader_ ? 0 : half_sets_of(other, load.muscle) * other.work.fewest_sets;
        }
        const auto more = load_bound_.most_at_fewest(load.muscle, set_, rooms_);
        return more && sum + *more <= problem_.load_limits[at(load.muscle)];
    });
    return keeps_all ? leader.lead->usual_sets : leader.work.fewest_sets;
}

// From sets of the one kind nothing has to be taken, and from others the taker has to take.
bool TimedSet::can_be_of(const Timing& timing)
{
    const int taker = timing.taker();
    if (taker == Timing::nobody) {
        return std::ranges::equal(loads_, problem_.load_limits, std::ranges::less_equal{});
    }
    const auto more = load_bound_.most(taker, set_, rooms_);
    return more && loads_[at(taker)] + *more > problem_.load_limits[at(taker)];
}

std::vector<int> TimedSet::takers()
{
    std::vector<int> takers;
    for (int muscle = 0; muscle < static_cast<int>(loads_.size()); ++muscle) {
        int for_leading = 0;
        for (const SelectionCandidate& candidate : problem_.candidates) {
            if (candidate.lead) {
                const int sets = candidate.lead->usual_sets - candidate.work.usual_sets;
                for_leading = std::max(for_leading, sets * half_sets_of(candidate, muscle));
            }
        }
        const auto most = load_bound_.most(muscle, PartialSet(problem_), rooms_);
        if (most && *most + for_leading > problem_.load_limits[at(muscle)]) {
            takers.push_back(muscle);
        }
    }
    return takers;
}

// How many will stand behind this rank at least: those chosen, and what is still required there.
int TimedSet::behind(int rank) const
{
    int required = 0;
    for (const Asking& asking : asking_) {
        if (asking.first_rank > rank) {
            required = std::max(required, set_.lacks(asking.requirement));
        }
    }
    const auto chosen =
        std::ranges::count_if(set_.chosen(), [&](int index) { return rank_of(index) > rank; });
    return required + static_cast<int>(chosen);
}

// The last of a set are lowered: none behind whom as many will stand.
int TimedSet::lowered_from() const
{
    if (problem_.lowered == 0) {
        return std::numeric_limits<int>::max();
    }
    int first = std::numeric_limits<int>::min();
    const auto consider = [&](int rank) {
        if (rank > first && behind(rank - 1) >= problem_.lowered) {
            first = rank;
        }
    };
    for (const int index : set_.chosen()) {
        consider(rank_of(index));
    }
    for (const Asking& asking : asking_) {
        consider(asking.first_rank);
    }
    return first;
}

TimeLeft TimedSet::time_left(const Timing& timing) const
{
    // Behind the leader, the first of all, all the others will stand.
    const bool all_lowered = problem_.lowered >= problem_.size;
    TimeLeft left{.seconds = timing.seconds_at_most(), .lowered_from = lowered_from_};
    for (const int index : set_.chosen()) {
        left.seconds -= index == leader_
                            ? timing.leader_seconds(index, all_lowered, leader_sets_)
                            : timing.seconds(index, rank_of(index) >= left.lowered_from);
    }
    return left;
}

} // namespace upperback
