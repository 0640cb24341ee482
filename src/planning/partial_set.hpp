// A set while it is being chosen: what it is worth as it stands, and what it still has room for.
#pragma once

#include "planning/selection.hpp"

#include <cstddef>

namespace upperback {

/// A candidate that may still be taken, and what it would add to the set as it stands.
struct Open {
    int index = 0;
    int gain = 0;
};

/// Views the problem.
class PartialSet {
public:
    explicit PartialSet(const SelectionProblem& problem);

    void take(int index);

    /// Only the one that was taken last.
    void leave(int index);

    std::span<const int> chosen() const { return chosen_; }

    int places_left() const { return problem_->size - static_cast<int>(chosen_.size()); }

    int value() const { return value_; }

    bool holds(int index) const;

    /// How many more must count for a requirement; where that is met, 0 or less.
    int lacks(std::size_t requirement) const
    {
        return problem_->requirements[requirement].at_least - counts_[requirement];
    }

    /// How many more may count for it.
    int room(std::size_t requirement) const
    {
        return problem_->requirements[requirement].at_most - counts_[requirement];
    }

    bool lacks_nothing() const;

    /// Whether the candidate is the first of its ladder and overfills no requirement.
    bool has_room_for(int index) const;

    /// What the candidate would add to the value. The gain table is concave, so it never adds more
    /// to a larger set: a sum of such gains bounds what several of them add.
    int gain(int index) const;

private:
    const SelectionProblem* problem_;
    std::vector<int> chosen_{};
    std::vector<int> units_;  ///< by muscle
    std::vector<int> counts_; ///< by requirement
    int value_ = 0;

    void count(int index, int sign);
};

} // namespace upperback
