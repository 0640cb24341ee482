// The set that holds the most of some wanted candidates, and of those the one of the highest value.
#pragma once

#include "planning/eligibility.hpp"
#include "planning/selection.hpp"

#include <optional>
#include <span>
#include <vector>

namespace upperback {

/// A solved problem. It asks of every set that it holds `held` of the wanted ones, so that what is
/// said of it, a runner-up too, is said of such sets alone.
struct Closest {
    SelectionProblem problem{};
    Selection selection{};
    int held = 0;
};

/// The problem, with one more requirement: so many at least of the wanted ones. For 0 it stays as
/// it is.
SelectionProblem holding(SelectionProblem problem, std::span<const int> wanted, int at_least);

/// First the most of the wanted ones, then the highest value, then the indices that come first;
/// without wanted ones that is select(). Nothing where no set meets the conditions.
std::optional<Closest> closest(SelectionProblem problem, std::span<const int> wanted);

/// The candidates that the request wants to keep, as indices in rising order.
std::vector<int> wanted_of(std::span<const Candidate> candidates, const Request& request);

} // namespace upperback
