// What each candidate adds to the time of a set at least, so that a set takes at least the sum.
#pragma once

#include "planning/partial_set.hpp"
#include "planning/room_bound.hpp"

#include <array>
#include <vector>

namespace upperback {

/// Holds for sets of one kind: for those from which no limit takes sets away, or for those from
/// which the taker is the last muscle that does.
///
/// A limit takes no more than it needs, so the taker is left with a load near its limit: where one
/// candidate loses sets, others keep theirs. To count that in a sum, each candidate is paid a
/// refund in seconds for every half set that it gives the taker, and the set as a whole pays back
/// the refund of the load that is left. Whatever the refund is, no set takes less than such a sum
/// says. The problem, which is viewed, must bound seconds.
class Timing {
public:
    static constexpr int nobody = -1;

    /// For sets from which nothing is taken.
    explicit Timing(const SelectionProblem& problem);

    /// The refund is chosen so that the bound is best.
    Timing(const SelectionProblem& problem, int taker, RoomBound& rooms);

    int taker() const { return taker_; }

    /// What the candidates of a set may take together.
    int seconds_at_most() const { return seconds_at_most_; }

    /// What a candidate takes at least that doesn't lead; with refunds that can be less than 0.
    int seconds(int index, bool lowered) const
    {
        return seconds_[lowered ? 1 : 0][static_cast<std::size_t>(index)];
    }

    /// No candidate takes less.
    int quickest() const { return quickest_; }

    /// What the one that leads takes at least, if limits leave it so many sets.
    int leader_seconds(int index, bool lowered, int fewest_sets) const;

private:
    const SelectionProblem* problem_;
    int taker_ = nobody;
    int refund_ = 0; ///< for each half set
    int seconds_at_most_ = 0;
    int quickest_ = 0;
    std::array<std::vector<int>, 2> seconds_{}; ///< as they are, and lowered; by candidate

    void set_refund(int refund);
    int least_seconds(int index, bool lowered, int fewest_sets, int usual_sets) const;
    int least_of_a_set(RoomBound& rooms) const;
};

} // namespace upperback
