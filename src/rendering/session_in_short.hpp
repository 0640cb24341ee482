// A session of a plan in a few lines, as a calendar has room for: what to do, and when to stop.
#pragma once

#include "model/plan.hpp"

#include <string>

namespace upperback {

/// Lines of plain text: how long it takes; what to read before it; what the week is for and what
/// changes in this session; each move with its dose and what to be careful of; the stop lines.
std::string
session_in_short(const PlannedSession& session, const PlanWeek& week, const Catalog& catalog);

/// The stop box in its short form, a line each.
std::string stop_lines(const Routine& routine);

} // namespace upperback
