// Several weeks: for each block one week of sessions, each the best given those before it; then
// only doses change.
#pragma once

#include "model/plan.hpp"

#include <variant>

namespace upperback {

/// The plan for the request, or why its first session cannot be made. The sessions of a block are
/// solved one after the other, each exactly: the first row and the first posture move of its first
/// session are held in the others as by `with`, what another session of the week has is `again`,
/// what the block before had is `stale` (rules.yaml says what that costs). The complete blocks of
/// a longer plan are those of a shorter one. No session takes more than the minutes asked for.
std::variant<Plan, Shortfall> make_plan(const PlanRequest& request, const Catalog& catalog);

} // namespace upperback
