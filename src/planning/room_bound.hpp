// How much the places left in a set can add at most, whatever it is that is added: value, load, or
// seconds with the other sign.
#pragma once

#include "planning/partial_set.hpp"

#include <optional>
#include <span>
#include <vector>

namespace upperback {

/// The requirements of the problem say what may stand together.
class RoomBound {
public:
    explicit RoomBound(const SelectionProblem& problem);

    /// No set that completes `set` from `open`, the greatest first, adds more. Nothing where the
    /// places cannot be filled.
    std::optional<int> greatest_sum(std::span<const Open> open, const PartialSet& set);

private:
    struct Filled;

    std::vector<int> groups_{};                   ///< by candidate
    std::vector<std::vector<char>> counts_for_{}; ///< by requirement, then by candidate
    std::vector<std::size_t> asking_{};           ///< requirements that ask for any at all
    std::vector<int> rooms_;                      ///< by requirement, while a sum is taken

    int greatest_in_rooms(std::span<const Open> open, const PartialSet& set);
    Filled filled(std::span<const Open> open, const PartialSet& set, std::size_t requirement) const;
};

} // namespace upperback
