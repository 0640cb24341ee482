// A saved plan, given its texts back: which moves with which doses is the file's, all that is said
// of them is the catalogue's of today.
#pragma once

#include "model/plan.hpp"
#include "model/plan_claim.hpp"

#include <string>
#include <variant>

namespace upperback {

/// Why no plan can be made of a file.
struct PlanProblem {
    std::string place{};   ///< a JSON pointer
    std::string message{}; ///< "what; what to do"
};

/// The plan of the file; it views the claim and the catalogue. Nothing is chosen: a move that the
/// catalogue does not have, or that is no longer open to the request, is a problem, and so is a
/// dose that no plan could have. Days and dates follow from the request.
std::variant<Plan, PlanProblem> restore_plan(const PlanClaim& claim, const Catalog& catalog);

} // namespace upperback
