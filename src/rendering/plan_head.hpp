// What stands above the weeks of a plan: what it is, for whom, on which days, how to use it.
#pragma once

#include "model/plan.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// `whole` is all of the plan's sessions as one.
Document plan_head(const Plan& plan, const Routine& whole, const Catalog& catalog);

} // namespace upperback
