// The same move in two weeks that follow each other.
#pragma once

#include "auditing/plan.hpp"

#include <vector>

namespace upperback {

/// The same move of the same session, in two weeks that follow each other.
struct MoveStep {
    const PlannedMove& before;
    const PlannedMove& after;
    int session = 1;
};

/// Moves that stand in both weeks, each once, in the order of the later one.
std::vector<MoveStep> steps_between(const AuditedWeek& before, const AuditedWeek& after);

} // namespace upperback
