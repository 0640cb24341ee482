// How a part was chosen, as JSON.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

namespace upperback {

Json proof_json(const RoutinePart& part);

} // namespace upperback
