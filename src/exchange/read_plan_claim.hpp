// A plan in JSON, by this program, by hand or by another one -> a PlanClaim: what it says, with
// nothing of it promised.
#pragma once

#include "model/plan_claim.hpp"
#include "support/problem.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace upperback {

/// Needed are `weeks`, of each its `sessions`, and of each of these its `routine` as read_claim
/// needs it; all other keys may be left out: weeks and sessions without a number are counted. What
/// is no plan is a Problem of the file `name`, with line and column or with the pointer as its
/// entry: no JSON, another schema, a key of a wrong type, a list that no plan could have.
std::variant<PlanClaim, Problem> read_plan_claim(const std::string& name, std::string_view text);

using AnyClaim = std::variant<Claim, PlanClaim, Problem>;

/// A session or a plan: one that names the schema of a plan, or has weeks, is read as a plan.
AnyClaim read_any_claim(const std::string& name, std::string_view text);

} // namespace upperback
