// The story of a session: facts, eligible moves, the best set of each part, doses, order, reasons.
#pragma once

#include "model/catalog.hpp"
#include "model/request.hpp"
#include "model/routine.hpp"

#include <variant>

namespace upperback {

/// Whether to find what each move beat too, which takes a solve more a move.
enum class Rivals { no, yes };

/// The best session for the request, or what stands in its way. The same request and catalogue
/// give the same answer on every machine.
std::variant<Routine, Shortfall>
make_routine(const Request& request, const Catalog& catalog, Rivals rivals = Rivals::no);

} // namespace upperback
