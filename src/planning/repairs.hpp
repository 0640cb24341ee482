// When no session is possible: what cannot be met, what stands in its way, and the smallest
// changes that would make it possible.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"

namespace upperback {

/// Explains why `compose` found nothing. Every repair was verified by composing with it; a health
/// caution is named as what stands in the way, never offered as something to drop.
Shortfall shortfall_of(const Facts& facts, const Field& field);

/// What refuses one exercise, in the order of its refusals.
std::vector<Hindrance> hindrances_of(std::span<const Refusal> refusals, const Catalog& catalog);

} // namespace upperback
