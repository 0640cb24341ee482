// A part of a plan as a plan of its own, for the formats that are lists of sessions. Its request,
// notes and command stay those of the whole; what is said of weeks that are not there is left out.
#pragma once

#include "model/plan.hpp"

namespace upperback {

/// The plan with this one of its weeks, and how to make that again.
Plan week_alone(const Plan& plan, const PlanWeek& week);

/// The plan with this one of its sessions and no breaks, and how to make that again.
Plan session_alone(const Plan& plan, const PlannedSession& session);

/// The plan without any session or break: what a day of rest has.
Plan rest_alone(const Plan& plan);

} // namespace upperback
