#include "planning/plan_part.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

// Without its weeks; what is said of later weeks than `last` is left out too.
Plan head_of(const Plan& plan, int last)
{
    Plan head{.request = plan.request, .notes = plan.notes, .command = plan.command};
    std::ranges::copy_if(plan.under_aim, std::back_inserter(head.under_aim), [&](const auto& one) {
        return one.week <= last;
    });
    return head;
}

} // namespace

Plan week_alone(const Plan& plan, const PlanWeek& week)
{
    Plan alone = head_of(plan, week.number);
    alone.weeks.push_back(week);
    alone.command += fmt::format(" --week {}", week.number);
    return alone;
}

Plan session_alone(const Plan& plan, const PlannedSession& session)
{
    for (const PlanWeek& week : plan.weeks) {
        if (std::ranges::find(week.sessions, session.id, &PlannedSession::id) ==
            week.sessions.end()) {
            continue;
        }
        Plan alone = head_of(plan, week.number);
        alone.weeks.push_back(week);
        alone.weeks.front().sessions = {session};
        alone.weeks.front().breaks.clear();
        alone.command += fmt::format(" --session {}", session.id);
        return alone;
    }
    return rest_alone(plan);
}

Plan rest_alone(const Plan& plan)
{
    return head_of(plan, 0);
}

} // namespace upperback
