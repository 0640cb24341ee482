// The smallest changes that make a break possible.
#pragma once

#include "model/break.hpp"

#include <vector>

namespace upperback {

/// All single changes, or where there is none all pairs, as `break_shortfall` says.
std::vector<Repair> break_repairs(const BreakRequest& request, const Catalog& catalog);

} // namespace upperback
