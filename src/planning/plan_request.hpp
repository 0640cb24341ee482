// From the user's words to a PlanRequest: the one place where those of a plan are looked up.
#pragma once

#include "model/plan.hpp"

#include <variant>

namespace upperback {

/// The request, or the first word that is none, with what to write instead. The session's own words
/// come first. `today` is what --start may call so. Limits are those of the catalogue's
/// progression. Days that are too close are refused unless `force`; `daily_strength` without breaks
/// means one break a day, which is the block.
std::variant<PlanRequest, WordProblem>
look_up_plan(const PlanWords& words, const Catalog& catalog, Date today);

} // namespace upperback
