// How much the places left in a set can load a muscle at most.
#pragma once

#include "planning/partial_set.hpp"
#include "planning/room_bound.hpp"

#include <optional>
#include <vector>

namespace upperback {

/// Half sets that one set of the candidate gives a muscle.
int half_sets_of(const SelectionCandidate& candidate, int muscle);

class LoadBound {
public:
    explicit LoadBound(const SelectionProblem& problem);

    /// With as many sets as candidates have that don't lead and lose none, or with the fewest.
    /// Nothing where the places cannot be filled.
    std::optional<int> most(int muscle, const PartialSet& set, RoomBound& rooms) const;
    std::optional<int> most_at_fewest(int muscle, const PartialSet& set, RoomBound& rooms) const;

private:
    /// By muscle: all candidates, those that load it most first.
    std::vector<std::vector<Open>> by_load_{};
    std::vector<std::vector<Open>> by_load_at_fewest_{};
};

} // namespace upperback
