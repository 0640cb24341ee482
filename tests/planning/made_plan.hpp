// A plan made by hand: days and dates are real, its sessions are empty.
#pragma once

#include "embedded/built_in_catalog.hpp"
#include "model/plan.hpp"
#include "planning/break_times.hpp"
#include "planning/schedule.hpp"

#include <fmt/format.h>

namespace upperback {

inline Plan plan_by_hand(const PlanRequest& request)
{
    Plan plan{.request = request, .command = "upperback plan"};
    for (int number = 1; number <= request.weeks; ++number) {
        PlanWeek week{.number = number, .breaks = break_times(request, built_in_catalog())};
        if (const auto dates = week_dates(request, number)) {
            week.from = dates->from;
            week.to = dates->to;
        }
        for (int session = 1; session <= static_cast<int>(request.days.size()); ++session) {
            const SessionDay when = session_day(request, number, session);
            week.sessions.push_back(
                {.id = fmt::format("w{}s{}", number, session),
                 .number = session,
                 .day = when.day,
                 .date = when.date,
                 .hours_since_last = when.hours_since_last,
                 .routine = {.plan = PlanPlace{.week = number, .session = session}}}
            );
        }
        plan.weeks.push_back(week);
    }
    return plan;
}

} // namespace upperback
