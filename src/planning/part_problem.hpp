// One part of a session as a problem for the search: candidates, requirements, muscles.
#pragma once

#include "planning/eligibility.hpp"
#include "planning/selection.hpp"

#include <span>
#include <vector>

namespace upperback {

/// A requirement of a problem, and the rule it came from.
struct PartRequirement {
    const Rule* rule = nullptr;
    std::string_view pattern{}; ///< where the rule holds for each pattern: this one
};

struct PartProblem {
    SelectionProblem problem{};
    std::vector<PartRequirement> requirements{}; ///< as in the problem, in the same order
};

enum class Seeded { no, yes };

/// `rules` are those that hold. The gain table is viewed, not copied. Size, seconds and acceptance
/// are left to the caller.
PartProblem part_problem(
    Part part,
    std::span<const Candidate> candidates,
    std::span<const Rule* const> rules,
    Words trained_muscles,
    const Facts& facts,
    Seeded seeded
);

} // namespace upperback
