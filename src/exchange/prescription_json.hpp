// An exercise of a routine as JSON: what to do, how much, and why it was chosen.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

namespace upperback {

Json prescription_json(const Prescription& prescription);

} // namespace upperback
