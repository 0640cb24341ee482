// Why this move, and why not that one.
#pragma once

#include "model/catalog.hpp"
#include "model/why.hpp"

#include <variant>

namespace upperback {

/// How a move stands to the best session of the request: chosen, with the best set of its part
/// without it; open, with the best set that holds it and what that costs, the parts before it being
/// the same; or refused, with every reason and all smallest changes that would bring it in. Without
/// any session for the request, what stands in its way.
std::variant<Why, Shortfall>
why(const Exercise& exercise, const Request& request, const Catalog& catalog);

} // namespace upperback
