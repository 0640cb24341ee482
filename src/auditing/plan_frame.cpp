// The frame of a plan: which weeks it has, in which blocks, of which kinds, with how many sessions.
#include "auditing/plan_checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// The first number that is not the next one; those behind it can't be trusted either.
void check_numbers(const AuditedPlan& plan, Findings& findings)
{
    for (std::size_t index = 0; index < plan.weeks.size(); ++index) {
        const ClaimedWeek& week = *plan.weeks[index].claimed;
        const int expected = static_cast<int>(index) + 1;
        if (week.number != expected) {
            report(
                findings,
                "weeks",
                week.place + "/number",
                fmt::format("{}; {} expected", week.number, expected)
            );
            return;
        }
    }
}

void check_number_of_part(const AuditedPlan& plan, Findings& findings)
{
    const ClaimedWeek& week = *plan.weeks.front().claimed;
    const int last = plan.request->weeks.value.value_or(plan.catalog->progression.days.weeks_most);
    if (week.number < 1 || week.number > last) {
        report(
            findings,
            "weeks",
            week.place + "/number",
            fmt::format("{}; 1 to {} expected", week.number, last)
        );
    }
}

std::string id_of(const AuditedPlanSession& session)
{
    return fmt::format("w{}s{}", session.week, session.number);
}

void check_number_of_sessions(const AuditedPlan& plan, const AuditedWeek& week, Findings& findings)
{
    const auto is = static_cast<int>(week.sessions.size());
    const int most = plan.catalog->progression.days.sessions_most;
    const int expected = plan.sessions_a_week;
    if (is != expected || is < 1 || is > most) {
        report(
            findings,
            "C09",
            week.claimed->place + "/sessions",
            is != expected ? fmt::format("{} in this week; {} a week expected", is, expected)
                           : fmt::format("{} a week; 1 to {} expected", is, most)
        );
    }
}

// Its kind is judged with the session.
void check_place_in_plan(const AuditedPlanSession& session, Findings& findings)
{
    const auto& place = session.claimed->routine.plan;
    if (!place.is_there) {
        return;
    }
    const std::string pointer = session.claimed->place + "/routine/plan";
    if (!place.value) {
        report(findings, "plan", pointer, fmt::format("the place of {} expected", id_of(session)));
        return;
    }
    if (place.value->week != session.week) {
        report(findings, "plan", pointer + "/week", fmt::format("{} expected", session.week));
    }
    if (place.value->session != session.number) {
        report(findings, "plan", pointer + "/session", fmt::format("{} expected", session.number));
    }
}

} // namespace

void check_weeks(const AuditedPlan& plan, Findings& findings)
{
    if (plan.weeks.empty()) {
        report(findings, "weeks", "/weeks", "a plan has at least one");
        return;
    }
    if (plan.is_part) {
        check_number_of_part(plan, findings);
    } else {
        check_numbers(plan, findings);
    }
    const auto is = static_cast<int>(plan.weeks.size());
    const int most = plan.catalog->progression.days.weeks_most;
    const int asked = plan.request->weeks.value.value_or(is);
    if ((!plan.is_part && is != asked) || is > most) {
        report(
            findings,
            "weeks",
            "/weeks",
            is > most ? fmt::format("{}; {} at most", is, most)
                      : fmt::format("{}; {} asked for", is, asked)
        );
    }
    for (const AuditedWeek& week : plan.weeks) {
        check_number_of_sessions(plan, week, findings);
        if (differs(week.claimed->block, std::optional{week.block})) {
            report(
                findings,
                "block",
                week.claimed->place + "/block",
                fmt::format(
                    "{} expected; a block has {} weeks",
                    week.block,
                    plan.catalog->progression.block_weeks
                )
            );
        }
    }
}

void check_week_kinds(const AuditedPlan& plan, Findings& findings)
{
    const std::string_view deload = text_of(WeekKind::deload);
    for (const AuditedWeek& week : plan.weeks) {
        const auto& said = week.claimed->kind.value;
        const std::string_view expected = text_of(week.kind);
        if (said && *said != expected) {
            report(
                findings,
                *said == deload || expected == deload ? "C30" : "kind",
                week.claimed->place + "/kind",
                fmt::format("{}; {} expected", shown_word(*said), expected)
            );
        }
    }
}

void check_session_places(const AuditedPlan& plan, Findings& findings)
{
    for (const AuditedWeek& week : plan.weeks) {
        for (const auto& session : week.sessions) {
            if (session->claimed->id != id_of(*session)) {
                report(
                    findings,
                    "id",
                    session->claimed->place + "/id",
                    fmt::format(
                        "{}; {} expected", shown_word(session->claimed->id), id_of(*session)
                    )
                );
            }
            check_place_in_plan(*session, findings);
        }
    }
}

} // namespace upperback
