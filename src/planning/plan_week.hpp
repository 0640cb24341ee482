// A week of a plan, put together from sessions whose moves and doses stand.
#pragma once

#include "model/plan.hpp"
#include "planning/compose.hpp"

#include <span>
#include <vector>

namespace upperback {

/// The session at its place in the plan: its day, its routine, and the next step with each of its
/// strengthening moves. How heavy they are and when the next step is earned count the top of the
/// whole range, whatever the week asks for: no load is dated (PRACTICE 10.3).
PlannedSession planned_session(
    const Composition& composition,
    const Field& field,
    const PlanPlace& place,
    const PlanRequest& request
);

/// What the sessions of a week ask of each muscle, against its aim and its limit; sorted by muscle.
/// A muscle that they train only indirectly has no aim (PRACTICE 2.11).
std::vector<WeeklySets>
weekly_sets(std::span<const PlannedSession> sessions, const Catalog& catalog);

/// Adds what follows from the sessions and the request: dates, weekly sets, breaks.
void complete_week(PlanWeek& week, const PlanRequest& request, const Catalog& catalog);

} // namespace upperback
