// What a file claims of several weeks, judged: every session as one by itself, and what makes them
// a plan.
#pragma once

#include "model/plan_claim.hpp"
#include "model/verification.hpp"

namespace upperback {

/// All that is untrue of the claim, in the order of the file, with the pointers of the file. What
/// it leaves out is not judged: a session without a request is judged by that of the plan, its
/// doses as those of its week. Of a file with one week of several only what that week says is
/// judged, and what follows from the plan's request; what it changed, how sets grew and which moves
/// were used before need the weeks before it. Another catalogue's fingerprint, keys that no plan
/// has, and more rest days in a row than do good (C11) are warnings.
Verification judge_plan(const PlanClaim& claim, const Catalog& catalog);

} // namespace upperback
