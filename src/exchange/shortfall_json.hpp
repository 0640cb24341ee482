// Why there is no session, for programs.
#pragma once

#include "model/routine.hpp"

#include <string>

namespace upperback {

/// `upperback/shortfall/1`: the request, what cannot be met, what stands in its way and all
/// smallest repairs, each in the order of the shortfall.
std::string shortfall_json(const Shortfall& shortfall, const Request& request);

} // namespace upperback
