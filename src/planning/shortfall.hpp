// When no session is possible: what cannot be met, what stands in its way, and the smallest
// changes that would make it possible.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"
#include "planning/repairs.hpp"

namespace upperback {

/// Explains why `compose` found nothing. A health caution is named as what stands in the way, never
/// offered as something to drop. The repairs leave alone what is to be kept.
Shortfall shortfall_of(const Facts& facts, const Field& field, Keep keep = {});

/// What refuses one exercise, in the order of its refusals.
std::vector<Hindrance> hindrances_of(std::span<const Refusal> refusals, const Catalog& catalog);

} // namespace upperback
