// A plan for calendars: iCalendar, RFC 5545.
#pragma once

#include "model/plan.hpp"

#include <string>

namespace upperback {

/// One event a session: from the time of day asked for to its end, rounded up to whole 5 minutes,
/// local wherever it is read; without a time of day all day long. Then one event a break time, on
/// every Monday to Friday to the plan's last day.
///
/// The UIDs are made of the plan's start, the id of the session and a hash of `plan.command`: a
/// calendar that takes in the same plan twice has nothing twice, and another plan for the same
/// request takes its place. No clock is read: DTSTAMP is the start of the plan.
///
/// Empty for a plan without a start, which has no days: the command asks for --start first.
std::string plan_calendar(const Plan& plan, const Catalog& catalog);

} // namespace upperback
