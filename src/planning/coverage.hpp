// What a catalogue can answer: every goal, level, set of things and caution, solved.
#pragma once

#include "model/coverage.hpp"

#include <functional>

namespace upperback {

/// No caution and each single one; or every pair of two as well.
enum class Cautions { single, pairs };

/// Every goal x level x kit x caution. The kits: nothing at all (`--bare`, without a caution: what
/// is left of an empty room for somebody who may only sit is no question of the catalogue),
/// household things, each set, each thing that one must own, all of them. Goals, levels, kits and
/// cautions follow in this order, the last changing fastest.
std::vector<Request> matrix_of(const Catalog& catalog, Cautions cautions);

/// Solves all of them. `progress` is told how many are done, after each.
Coverage coverage_of(
    std::span<const Request> matrix,
    const Catalog& catalog,
    const std::function<void(std::size_t done)>& progress
);

} // namespace upperback
