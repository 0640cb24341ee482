// What the options say of a plan.
#pragma once

#include "cli/options.hpp"
#include "cli/parsed.hpp"

namespace upperback {

/// All but what its sessions are asked for. Throws UsageError.
PlanCommand plan_options(const Parsed& parsed);

} // namespace upperback
