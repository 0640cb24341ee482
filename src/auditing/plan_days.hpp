// What a plan says of its days: read from words, and counted from the first day of the plan.
#pragma once

#include "auditing/plan.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace upperback {

using Days = std::vector<std::chrono::weekday>;

inline constexpr int days_a_week = 7;
inline constexpr int hours_a_day = 24;

std::optional<std::chrono::sys_days> date_said(const Said<std::string>& said);

/// Three small letters, as the file writes a day.
std::optional<std::chrono::weekday> day_said(const Said<std::string>& said);

/// How far into a week of the plan a day is: a week begins on the day of the start, else on Monday.
int place_in_week(const AuditedPlan& plan, std::chrono::weekday day);

/// Those asked for; none where they can't be read, or are out of order.
Days days_asked_for(const AuditedPlan& plan);

/// Days from the day before to this one; the first counts from the last of the week before.
int gap_before(const Days& days, std::size_t place);

/// The session before, where the file has it.
const AuditedPlanSession*
session_before(const AuditedPlan& plan, std::size_t week, std::size_t session);

/// By their dates, else by their days; nothing where neither is said of both.
std::optional<int> days_between(
    const AuditedPlan& plan, const AuditedPlanSession& one, const AuditedPlanSession& other
);

} // namespace upperback
