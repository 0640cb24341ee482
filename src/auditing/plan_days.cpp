// On which days and dates the sessions are, reckoned from what was asked for.
#include "auditing/plan_days.hpp"

#include "auditing/plan_checks.hpp"
#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

namespace chrono = std::chrono;
using Date = chrono::sys_days;

void expect(
    const Said<std::string>& said,
    const std::optional<std::string>& expected,
    const std::string& place,
    Findings& findings
)
{
    if (differs(said, expected)) {
        report(
            findings,
            "dates",
            place,
            fmt::format(
                "{}; {} expected",
                said.value ? shown_word(*said.value) : "null",
                expected ? *expected : "null"
            )
        );
    }
}

void check_dates_of_week(const AuditedPlan& plan, const AuditedWeek& week, Findings& findings)
{
    const ClaimedWeek& claimed = *week.claimed;
    std::optional<Date> from = date_said(claimed.from);
    const auto start = date_said(plan.request->start);
    if (start) {
        from = *start + chrono::weeks{claimed.number - 1};
    }
    const bool is_undated = plan.request->start.is_there && !plan.request->start.value;
    if (start || is_undated) {
        expect(
            claimed.from,
            start ? std::optional{iso_text(*from)} : std::nullopt,
            claimed.place + "/from",
            findings
        );
    }
    if (from || is_undated) {
        expect(
            claimed.to,
            from && !is_undated ? std::optional{iso_text(*from + chrono::days{days_a_week - 1})}
                                : std::nullopt,
            claimed.place + "/to",
            findings
        );
    }
}

// The day that was asked for, else the one that is said.
std::optional<int>
place_of_day(const AuditedPlan& plan, const AuditedPlanSession& session, const Days& days)
{
    const auto number = static_cast<std::size_t>(session.number) - 1;
    if (number < days.size()) {
        return place_in_week(plan, days[number]);
    }
    const auto day = day_said(session.claimed->day);
    return day ? std::optional{place_in_week(plan, *day)} : std::nullopt;
}

void check_day(const AuditedPlanSession& session, const Days& days, Findings& findings)
{
    const auto& said = session.claimed->day.value;
    if (!said) {
        return;
    }
    const auto number = static_cast<std::size_t>(session.number) - 1;
    const auto day = day_said(session.claimed->day);
    if (!day || (number < days.size() && *day != days[number])) {
        report(
            findings,
            "days",
            session.claimed->place + "/day",
            fmt::format(
                "{}; {} expected",
                shown_word(*said),
                number < days.size() ? short_name(days[number]) : "mon to sun"
            )
        );
    }
}

// Without a start that is said, a date falls on its day of the week.
void check_date(
    const AuditedPlan& plan, const AuditedPlanSession& session, const Days& days, Findings& findings
)
{
    const ClaimedPlannedSession& claimed = *session.claimed;
    const std::string place = claimed.place + "/date";
    const Said<std::string>& start_said = plan.request->start;
    const auto start = date_said(start_said);
    const auto day = place_of_day(plan, session, days);
    if (start_said.is_there && !start_said.value) {
        expect(claimed.date, std::nullopt, place, findings);
    } else if (start && day) {
        const Date date = *start + chrono::weeks{session.week - 1} + chrono::days{*day};
        expect(claimed.date, iso_text(date), place, findings);
    } else if (claimed.date.value) {
        const auto date = date_said(claimed.date);
        if (!date) {
            expect(claimed.date, "a date", place, findings);
        } else if (day && place_in_week(plan, chrono::weekday{*date}) != *day) {
            expect(claimed.date, "the day that is said", place, findings);
        }
    }
}

void check_hours(
    const AuditedPlan& plan,
    std::size_t week,
    std::size_t number,
    const Days& days,
    Findings& findings
)
{
    const AuditedPlanSession& session = *plan.weeks[week].sessions[number];
    const auto& said = session.claimed->hours_since_last;
    std::optional<int> expected;
    if (session.week > 1 || session.number > 1) {
        const AuditedPlanSession* before = session_before(plan, week, number);
        const auto between = number < days.size() ? std::optional{gap_before(days, number)}
                             : before != nullptr  ? days_between(plan, *before, session)
                                                  : std::nullopt;
        if (!between) {
            return;
        }
        expected = *between * hours_a_day;
    }
    if (differs(said, expected)) {
        report(
            findings,
            "dates",
            session.claimed->place + "/hours_since_last",
            expected ? fmt::format("{} expected", *expected) : "null expected"
        );
    }
}

} // namespace

void check_dates(const AuditedPlan& plan, Findings& findings)
{
    const Days days = days_asked_for(plan);
    for (std::size_t week = 0; week < plan.weeks.size(); ++week) {
        check_dates_of_week(plan, plan.weeks[week], findings);
        for (std::size_t number = 0; number < plan.weeks[week].sessions.size(); ++number) {
            const AuditedPlanSession& session = *plan.weeks[week].sessions[number];
            check_day(session, days, findings);
            check_date(plan, session, days, findings);
            if (plan.request->at.is_there) {
                expect(
                    session.claimed->at,
                    plan.request->at.value,
                    session.claimed->place + "/at",
                    findings
                );
            }
            check_hours(plan, week, number, days, findings);
        }
    }
}

} // namespace upperback
