// A week of a plan as a page to take along and to write on.
#pragma once

#include "model/plan.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// What changed, and each session with places to write down what was done. `new_page`: it begins
/// one.
Document week_page(const PlanWeek& week, const Plan& plan, const Catalog& catalog, bool new_page);

} // namespace upperback
