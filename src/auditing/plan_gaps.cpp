// How far apart sessions are: C09, C10, C11.
#include "auditing/plan_checks.hpp"
#include "auditing/plan_days.hpp"
#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace upperback {

void check_requested_days(const AuditedPlan& plan, Findings& findings)
{
    const auto& said = plan.request->days.value;
    if (!said) {
        return;
    }
    const Days days = days_asked_for(plan);
    if (days.empty()) {
        report(
            findings,
            "days",
            "/request/days",
            "mon to sun expected, each once, in the order of a week of the plan"
        );
        return;
    }
    if (static_cast<int>(days.size()) != plan.sessions_a_week) {
        report(
            findings,
            "C09",
            "/request/days",
            fmt::format("{} days; {} sessions a week", days.size(), plan.sessions_a_week)
        );
    }
    for (std::size_t place = 0; place < days.size(); ++place) {
        const int hours = gap_before(days, place) * hours_a_day;
        const int least = plan.catalog->progression.days.gap_hours;
        if (hours < least && !plan.request->force.value.value_or(false)) {
            report(
                findings,
                "C10",
                "/request/days",
                fmt::format("{} h before {}; {} at least", hours, short_name(days[place]), least)
            );
        }
    }
}

namespace {

// What the days that were asked for ask for is found there, once.
void check_gap_before(
    const AuditedPlan& plan, std::size_t week, std::size_t number, Findings& findings
)
{
    const AuditedPlanSession* before = session_before(plan, week, number);
    if (before == nullptr) {
        return;
    }
    const Days days = days_asked_for(plan);
    const int least = plan.catalog->progression.days.gap_hours;
    const AuditedPlanSession& session = *plan.weeks[week].sessions[number];
    const auto between = days_between(plan, *before, session);
    const bool is_asked_for =
        number < days.size() && between && *between == gap_before(days, number);
    if (between && !is_asked_for && std::abs(*between) * hours_a_day < least) {
        report(
            findings,
            "C10",
            session.claimed->place + (session.claimed->date.value ? "/date" : "/day"),
            fmt::format(
                "{} h after {}; {} at least",
                *between * hours_a_day,
                shown_word(before->claimed->id),
                least
            )
        );
    }
}

} // namespace

void check_gaps(const AuditedPlan& plan, Findings& findings)
{
    if (plan.request->force.value.value_or(false)) {
        return;
    }
    for (std::size_t week = 0; week < plan.weeks.size(); ++week) {
        for (std::size_t number = 0; number < plan.weeks[week].sessions.size(); ++number) {
            check_gap_before(plan, week, number, findings);
        }
    }
}

std::vector<VerificationWarning> rest_day_warnings(const AuditedPlan& plan)
{
    Days days = days_asked_for(plan);
    std::string place = "/request/days";
    if (days.empty() && !plan.weeks.empty()) {
        place = plan.weeks.front().claimed->place + "/sessions";
        for (const auto& session : plan.weeks.front().sessions) {
            if (const auto day = day_said(session->claimed->day)) {
                days.push_back(*day);
            }
        }
    }
    int most = 0;
    for (std::size_t index = 0; days.size() > 1 && index < days.size(); ++index) {
        most = std::max(most, gap_before(days, index) - 1);
    }
    const int most_allowed = plan.catalog->progression.days.rest_days_most;
    if (most <= most_allowed) {
        return {};
    }
    return {
        {.place = place,
         .text =
             fmt::format("C11: {} rest days in a row; {} at most do good", most, most_allowed)}};
}

} // namespace upperback
