// The story of a session: facts, eligible moves, the best set of each part, doses, order, reasons.
#pragma once

#include "model/catalog.hpp"
#include "model/request.hpp"
#include "model/routine.hpp"

#include <variant>

namespace upperback {

/// The best session for the request, or what stands in its way. The same request and catalogue
/// give the same answer on every machine.
std::variant<Routine, Shortfall> make_routine(const Request& request, const Catalog& catalog);

} // namespace upperback
