// Why there is no session, as a part of other JSON.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

namespace upperback {

/// The part, the sentence, the rules that fail together, what stands in the way and what would
/// help, each in the order of the shortfall.
Json shortfall_body(const Shortfall& shortfall);

} // namespace upperback
