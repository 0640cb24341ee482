// An exercise of a routine as JSON: what to do, how much, and why it was chosen.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

namespace upperback {

/// The rule, why it is there, and its points or null.
Json reason_json(const Reason& reason);

/// `{in, out, points_less}`; points_less is null where no set meets the condition.
Json rival_json(const Rival& rival);

Json prescription_json(const Prescription& prescription);

} // namespace upperback
