// A week of a plan as a page to take along and to write on.
#pragma once

#include "model/plan.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

namespace upperback {

/// What changed, and each session with places to write down what was done. Of several weeks each
/// begins a page.
Document week_page(
    const PlanWeek& week, const Plan& plan, const Catalog& catalog, const Presentation& presentation
);

} // namespace upperback
