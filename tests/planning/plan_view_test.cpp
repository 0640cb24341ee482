#include "planning/made_plan.hpp"
#include "planning/plan_part.hpp"
#include "planning/plan_view.hpp"
#include "support/dates.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

using namespace std::chrono_literals;

/// Mondays and Thursdays from Monday, 4 January, to Sunday, 14 February 2027.
const PlanRequest dated{
    .days = {std::chrono::Monday, std::chrono::Thursday},
    .start = Date{2027y / 1 / 4},
    .breaks = 2};
const PlanRequest undated{.days = {std::chrono::Monday, std::chrono::Thursday}};
const Date today{2027y / 1 / 14};

Date date(const std::string& text)
{
    return date_of(text).value();
}

std::string message(const PlanViewWords& words, const PlanRequest& request = dated)
{
    const auto found = look_up_view(words, request, today);
    const auto* problem = std::get_if<WordProblem>(&found);
    return problem == nullptr ? "no problem" : problem->message;
}

PlanView view(const PlanViewWords& words, Date now = today)
{
    const auto found = look_up_view(words, dated, now);
    REQUIRE(std::holds_alternative<PlanView>(found));
    return std::get<PlanView>(found);
}

const PlannedSession& session(const Shown& shown)
{
    REQUIRE(std::holds_alternative<const PlannedSession*>(shown));
    return *std::get<const PlannedSession*>(shown);
}

std::string nothing(const Shown& shown)
{
    REQUIRE(std::holds_alternative<NothingThere>(shown));
    return std::get<NothingThere>(shown).message;
}

} // namespace

TEST_CASE("plan view: without a word it is all of the plan")
{
    const Plan plan = plan_by_hand(dated);
    CHECK(std::get<const Plan*>(shown_of(plan, view({}))) == &plan);
    CHECK(message({}, undated) == "no problem");
}

TEST_CASE("plan view: a week by its number")
{
    const Plan plan = plan_by_hand(dated);
    CHECK(std::get<const PlanWeek*>(shown_of(plan, view({.week = 3})))->number == 3);
    CHECK(message({.week = 0}) == "--week: 0 is out of range; 1 to 6");
    CHECK(message({.week = 7}) == "--week: 7 is out of range; 1 to 6");
}

TEST_CASE("plan view: a session by its name")
{
    const Plan plan = plan_by_hand(dated);
    CHECK(session(shown_of(plan, view({.session = "w3s2"}))).id == "w3s2");
    CHECK(session(shown_of(plan, view({.session = "W6S1"}))).id == "w6s1");
    for (const std::string none :
         {"3", "w3", "s2", "w3s", "ws2", "w3s2s", "w-1s1", "w03s2", "3s2"}) {
        CAPTURE(none);
        CHECK(
            message({.session = none}) == "--session: " + none +
                                              " is no session; write the second one of week 3 as "
                                              "w3s2"
        );
    }
    for (const std::string none : {"w7s1", "w3s3", "w0s1", "w1s0"}) {
        CHECK(
            message({.session = none}) == "--session: the plan has no " + none + "; w1s1 to w6s2"
        );
    }
}

TEST_CASE("plan view: a day has its session or is a day of rest")
{
    const Plan plan = plan_by_hand(dated);
    CHECK(session(shown_of(plan, view({.on = "2027-01-18"}))).id == "w3s1");
    CHECK(session(shown_of(plan, view({.on = "today"}))).id == "w2s2");
    const auto shown = shown_of(plan, view({.on = "2027-01-05"}));
    REQUIRE(std::holds_alternative<RestDay>(shown));
    CHECK(std::get<RestDay>(shown).date == date("2027-01-05"));
    REQUIRE(std::get<RestDay>(shown).next != nullptr);
    CHECK(std::get<RestDay>(shown).next->id == "w1s2");
    // The last days of the last week have no session any more.
    const auto last = shown_of(plan, view({.on = "2027-02-14"}));
    REQUIRE(std::holds_alternative<RestDay>(last));
    CHECK(std::get<RestDay>(last).next == nullptr);
}

TEST_CASE("plan view: the first day of the plan may be one of rest")
{
    PlanRequest request = dated;
    request.start = date("2027-01-05");
    request.days = {std::chrono::Thursday, std::chrono::Monday};
    const Plan plan = plan_by_hand(request);
    const auto shown = shown_of(plan, DayView{.on = date("2027-01-05")});
    REQUIRE(std::holds_alternative<RestDay>(shown));
    CHECK(std::get<RestDay>(shown).next->date == date("2027-01-07"));
    CHECK(nothing(shown_of(plan, DayView{.on = date("2027-01-04")}))
              .starts_with("--on: 2027-01-04 is outside the plan"));
}

TEST_CASE("plan view: a day outside of the plan")
{
    const Plan plan = plan_by_hand(dated);
    const std::string outside = " is outside the plan, which goes from 2027-01-04 to 2027-02-14";
    CHECK(nothing(shown_of(plan, view({.on = "2027-01-03"}))) == "--on: 2027-01-03" + outside);
    CHECK(nothing(shown_of(plan, view({.on = "2027-02-15"}))) == "--on: 2027-02-15" + outside);
}

TEST_CASE("plan view: every day of the plan is one or the other")
{
    const Plan plan = plan_by_hand(dated);
    int sessions = 0;
    for (Date day = date("2027-01-04"); day <= date("2027-02-14"); day += std::chrono::days{1}) {
        const auto shown = shown_of(plan, DayView{.on = day});
        CAPTURE(iso_text(day));
        if (std::holds_alternative<const PlannedSession*>(shown)) {
            ++sessions;
            CHECK(session(shown).date == day);
        } else {
            REQUIRE(std::holds_alternative<RestDay>(shown));
            const auto* next = std::get<RestDay>(shown).next;
            CHECK((next == nullptr ? day > date("2027-02-11") : next->date > day));
        }
    }
    CHECK(sessions == 12);
}

TEST_CASE("plan view: the next session is the first from today on")
{
    const Plan plan = plan_by_hand(dated);
    const PlanViewWords next{.next = true};
    CHECK(session(shown_of(plan, view(next, date("2026-12-24")))).id == "w1s1");
    CHECK(session(shown_of(plan, view(next, date("2027-01-04")))).id == "w1s1");
    CHECK(session(shown_of(plan, view(next, date("2027-01-05")))).id == "w1s2");
    CHECK(session(shown_of(plan, view(next, date("2027-02-11")))).id == "w6s2");
    CHECK(
        nothing(shown_of(plan, view(next, date("2027-02-12")))) ==
        "--next: the plan is over, its last session was on 2027-02-11; make another with --start"
    );
}

TEST_CASE("plan view: days need dates and a date is a date")
{
    CHECK(message({.on = "today"}, undated) == "--on: the plan has no dates; add --start DATE");
    CHECK(message({.next = true}, undated) == "--next: the plan has no dates; add --start DATE");
    CHECK(message({.on = "monday"}) == "--on: monday is no date; write YYYY-MM-DD or today");
    CHECK(
        message({.on = "2027-02-29"}) ==
        "--on: 2027-02-29 is no date; that month has the days 01 to 28, written YYYY-MM-DD"
    );
}

TEST_CASE("plan view: one of them at a time")
{
    CHECK(
        message({.week = 1, .session = "w1s1"}) ==
        "--session: not beside --week; leave one of the two out"
    );
    CHECK(
        message({.on = "today", .next = true}, undated) ==
        "--next: not beside --on; leave one of the two out"
    );
}

TEST_CASE("plan view: a part of a plan says how it is made again")
{
    Plan plan = plan_by_hand(dated);
    plan.notes = {"one"};
    plan.under_aim = {{.muscle = "m", .week = 3}, {.muscle = "n", .week = 5}};
    const Plan week = week_alone(plan, plan.weeks[3]);
    REQUIRE(week.weeks.size() == 1);
    CHECK(week.weeks[0].number == 4);
    CHECK(week.weeks[0].breaks.size() == 2);
    CHECK(week.weeks[0].sessions.size() == 2);
    CHECK(week.command == "upperback plan --week 4");
    CHECK(week.notes == plan.notes);
    REQUIRE(week.under_aim.size() == 1);
    CHECK(week.under_aim[0].week == 3);
    CHECK(week.request == plan.request);

    const Plan one = session_alone(plan, plan.weeks[1].sessions[1]);
    REQUIRE(one.weeks.size() == 1);
    REQUIRE(one.weeks[0].sessions.size() == 1);
    CHECK(one.weeks[0].sessions[0].id == "w2s2");
    CHECK(one.weeks[0].breaks.empty());
    CHECK(one.command == "upperback plan --session w2s2");

    CHECK(rest_alone(plan).weeks.empty());
    CHECK(rest_alone(plan).request == plan.request);
}

TEST_CASE("plan view: what a part of a plan does not have")
{
    const Plan plan = plan_by_hand(dated);
    const Plan week = week_alone(plan, plan.weeks[3]);
    CHECK(std::get<const PlanWeek*>(shown_of(week, WeekView{.week = 4}))->number == 4);
    CHECK(session(shown_of(week, SessionView{.week = 4, .session = 2})).id == "w4s2");
    CHECK(
        nothing(shown_of(week, WeekView{.week = 1})) ==
        "--week: not in this plan, which is a part of one"
    );
    CHECK(
        nothing(shown_of(week, SessionView{.week = 1, .session = 1})) ==
        "--session: not in this plan, which is a part of one"
    );
    const Plan one = session_alone(plan, plan.weeks[1].sessions[1]);
    CHECK(
        nothing(shown_of(one, SessionView{.week = 2, .session = 1})) ==
        "--session: not in this plan, which is a part of one"
    );
}

} // namespace upperback
