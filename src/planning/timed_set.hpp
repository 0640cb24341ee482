// A set while it is being chosen, with its loads and the time that is left for the rest of it.
#pragma once

#include "planning/load_bound.hpp"
#include "planning/partial_set.hpp"
#include "planning/timing.hpp"

#include <vector>

namespace upperback {

/// What is left of a set's time.
struct TimeLeft {
    int seconds = 0;
    int lowered_from = 0; ///< only candidates of this rank or a later one can still be lowered
};

/// Views the problem and the rooms.
class TimedSet {
public:
    TimedSet(const SelectionProblem& problem, RoomBound& rooms);

    /// Empties the set and takes the forced ones and the leader. False where they cannot stand
    /// together.
    bool start(int leader);

    void take(int index);
    void leave(int index); ///< only the one that was taken last

    const PartialSet& set() const { return set_; }

    /// Whether no set with this leader holds the candidate: it is excluded, or would lead instead.
    bool is_left_out(int index) const;

    /// Whether the set can become one of the kind that the timing holds for.
    bool can_be_of(const Timing& timing);

    TimeLeft time_left(const Timing& timing) const;

    /// What an open candidate takes at least.
    int seconds_of(int index, const TimeLeft& left, const Timing& timing) const
    {
        return timing.seconds(index, rank_of(index) >= left.lowered_from);
    }

    /// The muscles whose load can pass its limit, whoever leads.
    std::vector<int> takers();

private:
    const SelectionProblem& problem_;
    RoomBound& rooms_;
    LoadBound load_bound_;
    PartialSet set_;
    int leader_ = Timing::nobody;
    int leader_sets_ = 0;    ///< the fewest that limits can leave the leader
    int lowered_from_ = 0;   ///< as in the time that is left
    std::vector<int> loads_; ///< by muscle, as long as no sets are taken away

    /// A requirement that asks for any, and the first rank of those that count for it.
    struct Asking {
        std::size_t requirement = 0;
        int first_rank = 0;
    };

    std::vector<Asking> asking_{};

    int rank_of(int index) const
    {
        return problem_.candidates[static_cast<std::size_t>(index)].work.rank;
    }

    int usual_sets_of(int index) const;
    int fewest_sets_of_leader();
    void count(int index, int sign);
    int behind(int rank) const;
    int lowered_from() const;
};

} // namespace upperback
