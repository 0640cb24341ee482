#include "embedded/built_in_catalog.hpp"
#include "planning/plan_request.hpp"
#include "planning/schedule.hpp"
#include "support/dates.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <string>

namespace upperback {
namespace {

using namespace std::chrono_literals;

/// A Wednesday.
const Date today{2027y / 1 / 6};

std::variant<PlanRequest, WordProblem> looked_up(const PlanWords& words)
{
    return look_up_plan(words, built_in_catalog(), today);
}

PlanRequest request(const PlanWords& words)
{
    const auto found = looked_up(words);
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        FAIL(problem->message);
    }
    return std::get<PlanRequest>(found);
}

std::string message(const PlanWords& words)
{
    const auto found = looked_up(words);
    const auto* problem = std::get_if<WordProblem>(&found);
    return problem == nullptr ? "no problem" : problem->message;
}

std::string start_of(const std::string& word)
{
    return iso_text(request({.start = word}).start.value());
}

} // namespace

TEST_CASE("plan request: without a word it is six weeks of two sessions")
{
    const PlanRequest plan = request({});
    CHECK(plan.weeks == 6);
    CHECK(days_text(plan.days) == "mon,thu");
    CHECK(!plan.days_named);
    CHECK(!plan.start.has_value());
    CHECK(!plan.at.has_value());
    CHECK(plan.breaks == 0);
    CHECK(!plan.break_every.has_value());
    CHECK(plan.work == WorkHours{});
    CHECK(plan.session.goals == std::vector<std::string_view>{"general"});
}

TEST_CASE("plan request: what its sessions are asked for is looked up first")
{
    CHECK(request({.session = {.goals = {"hypertrophy"}}}).session.goals.front() == "muscle");
    CHECK(message({.session = {.goals = {"postur"}}, .weeks = 0}).starts_with("postur: no such"));
}

TEST_CASE("plan request: weeks and sessions have their limits")
{
    CHECK(request({.weeks = 1}).weeks == 1);
    CHECK(request({.weeks = 26}).weeks == 26);
    CHECK(message({.weeks = 0}) == "--weeks: 0 is out of range; 1 to 26");
    CHECK(message({.weeks = 200}) == "--weeks: 200 is out of range; 1 to 26");
    CHECK(message({.sessions = 0}) == "--sessions: 0 is out of range; 1 to 3");
    CHECK(message({.sessions = 4}) == "--sessions: 4 is out of range; 1 to 3");
}

TEST_CASE("plan request: limits are those of the catalogue")
{
    Catalog catalog = built_in_catalog();
    catalog.progression.days = {.sessions_usual = 1, .weeks_usual = 4, .weeks_most = 8};
    const auto found = look_up_plan({}, catalog, today);
    REQUIRE(std::holds_alternative<PlanRequest>(found));
    CHECK(std::get<PlanRequest>(found).weeks == 4);
    CHECK(days_text(std::get<PlanRequest>(found).days) == "mon");
    const auto refused = look_up_plan({.weeks = 9}, catalog, today);
    REQUIRE(std::holds_alternative<WordProblem>(refused));
    CHECK(std::get<WordProblem>(refused).message == "--weeks: 9 is out of range; 1 to 8");
    catalog.progression.days = {.gap_hours = 96};
    const auto close = look_up_plan({.sessions = 3}, catalog, today);
    REQUIRE(std::holds_alternative<WordProblem>(close));
    CHECK(
        std::get<WordProblem>(close).message ==
        "--sessions: mon,wed,fri are under 96 hours apart; to keep yours: --force"
    );
}

TEST_CASE("plan request: a number of sessions places the days itself")
{
    CHECK(days_text(request({.sessions = 1}).days) == "mon");
    CHECK(days_text(request({.sessions = 3}).days) == "mon,wed,fri");
    CHECK(days_text(request({.sessions = 2, .start = "2027-01-09"}).days) == "sat,tue");
    CHECK(!request({.sessions = 3}).days_named);
}

TEST_CASE("plan request: days by any of their names in the order of the plan")
{
    const PlanRequest plan = request({.days = {"Thursday", "MON"}});
    CHECK(days_text(plan.days) == "mon,thu");
    CHECK(plan.days_named);
    CHECK(days_text(request({.days = {"mon", "thu"}, .start = "2027-01-06"}).days) == "thu,mon");
    CHECK(days_text(request({.days = {"tues", "Tuesday"}}).days) == "tue");
    CHECK(days_text(request({.sessions = 2, .days = {"mon", "thu"}}).days) == "mon,thu");
    CHECK(days_text(request({.days = {"tue", "thu"}}).days) == "tue,thu"); // kept, with a note
}

TEST_CASE("plan request: a day that is none")
{
    CHECK(
        message({.days = {"funday"}}) == "--days: funday: no such day; did you mean sunday; all: "
                                         "mon, tue, wed, thu, fri, sat, sun"
    );
    CHECK(
        message({.days = {"mon-fri"}}) ==
        "--days: mon-fri: no such day; all: mon, tue, wed, thu, fri, sat, sun"
    );
    CHECK(message({.days = {"\033[31m"}}).starts_with("--days: that word: no such day"));
}

TEST_CASE("plan request: days too close name the nearest that are not")
{
    CHECK(
        message({.days = {"mon", "tue"}}) == "--days: mon,tue are under 48 hours apart; the "
                                             "nearest that are not: mon,thu; to keep yours: --force"
    );
    CHECK(days_text(request({.days = {"mon", "tue"}, .force = true}).days) == "mon,tue");
    CHECK(request({.days = {"mon", "tue"}, .force = true}).force);
}

TEST_CASE("plan request: too many days, or another number of them")
{
    CHECK(
        message({.days = {"mon", "wed", "fri", "sun"}, .force = true}) ==
        "--days: 4 days are too many; name 3 at most"
    );
    CHECK(
        message({.sessions = 3, .days = {"mon", "thu"}}) ==
        "--sessions: 3 a week, but --days names 2 days; leave one of the two out"
    );
    CHECK(
        message({.sessions = 2, .days = {"mon"}}) ==
        "--sessions: 2 a week, but --days names 1 day; leave one of the two out"
    );
}

TEST_CASE("plan request: a start is a date or today or the next such day")
{
    CHECK(start_of("2027-01-04") == "2027-01-04");
    CHECK(start_of("today") == "2027-01-06");
    CHECK(start_of("Today") == "2027-01-06");
    CHECK(start_of("thursday") == "2027-01-07");
    CHECK(start_of("tue") == "2027-01-12");
    CHECK(start_of("wednesday") == "2027-01-06"); // today is one
}

TEST_CASE("plan request: a start that is no day")
{
    CHECK(
        message({.start = "2027-02-30"}) ==
        "--start: 2027-02-30 is no date; that month has the days 01 to 28, written YYYY-MM-DD"
    );
    CHECK(
        message({.start = "2027-13-01"}) ==
        "--start: 2027-13-01 is no date; months are 01 to 12, written YYYY-MM-DD"
    );
    CHECK(
        message({.start = "2327-01-01"}) ==
        "--start: 2327-01-01 is out of range; years are 1900 to 2200"
    );
    CHECK(message({.start = "monady"}) == "--start: monady is no date; did you mean monday");
    CHECK(message({.start = "todya"}) == "--start: todya is no date; did you mean today");
    CHECK(
        message({.start = "whenever"}) ==
        "--start: whenever is no date; write YYYY-MM-DD, today or the name of a day"
    );
    CHECK(message({.start = ""}).starts_with("--start: an empty word is no date; write"));
    CHECK(
        message({.start = "2027"}) ==
        "--start: 2027 is no date; write YYYY-MM-DD, today or the name of a day"
    );
}

TEST_CASE("plan request: a date in another order is offered where it can mean one day only")
{
    const std::string no_date = " is no date; write YYYY-MM-DD, today or the name of a day";
    CHECK(message({.start = "01/04/27"}) == "--start: 01/04/27" + no_date);
    CHECK(message({.start = "01.04.2027"}) == "--start: 01.04.2027" + no_date);
    const std::string offer = no_date + "; did you mean 2027-01-13";
    for (const std::string text :
         {"13/01/27", "01/13/2027", "13.1.2027", "2027/01/13", "2027-1-13", "13 01 2027"}) {
        CHECK(message({.start = text}) == "--start: " + text + offer);
    }
    CHECK(message({.start = "4/4/27"}).ends_with("; did you mean 2027-04-04"));
    for (const std::string text :
         {"31/02/2027", "2027/13/13", "1/2", "1/2/3/4", "13//2027", "1/13/127"}) {
        CHECK(message({.start = text}) == "--start: " + text + no_date);
    }
}

TEST_CASE("plan request: a time of day")
{
    CHECK(request({.at = "07:30"}).at == 450min);
    CHECK(message({.at = "25:00"}) == "--at: 25:00 is no time of day; write HH:MM, 00:00 to 23:59");
    CHECK(
        message({.at = "7:30"}) ==
        "--at: 7:30 is no time of day; write HH:MM, 00:00 to 23:59; did you mean 07:30"
    );
}

TEST_CASE("plan request: hours of work go with breaks")
{
    const PlanRequest plan = request({.breaks = 2, .work = "08:00-16:00"});
    CHECK(plan.work == WorkHours{.from = 8h, .to = 16h});
    CHECK(
        message({.breaks = 2, .work = "17:00-09:00"}) ==
        "--work: 17:00-09:00 ends before it begins; write the earlier time first, as 09:00-17:30"
    );
    CHECK(
        message({.breaks = 2, .work = "9-5"}) ==
        "--work: 9-5 are no hours of work; write them as 09:00-17:30"
    );
    CHECK(message({.breaks = 1, .work = "09:00-09:00"}).starts_with("--work: 09:00-09:00 ends"));
    CHECK(message({.work = "17:00-09:00"}).starts_with("--work: 17:00-09:00 ends"));
    CHECK(
        message({.work = "08:00-16:00"}) ==
        "--work: goes with --breaks, --break-every or --daily-strength"
    );
    CHECK(
        message({.breaks = 1, .work = "09:00-09:30"}) ==
        "--work: 09:00-09:30 is too short for a break; name longer hours"
    );
    CHECK(
        message({.break_every = 60, .work = "09:00-10:00"}) ==
        "--work: 09:00-10:00 is too short for a break; name longer hours"
    );
}

TEST_CASE("plan request: how many breaks")
{
    CHECK(request({.breaks = 12}).breaks == 12);
    CHECK(request({.break_every = 20}).break_every == 20);
    CHECK(message({.breaks = 13}) == "--breaks: 13 is out of range; 1 to 12");
    CHECK(message({.breaks = 0}) == "--breaks: 0 is out of range; 1 to 12");
    CHECK(message({.break_every = 10}) == "--break-every: 10 is out of range; 20 to 60");
    CHECK(message({.break_every = 61}) == "--break-every: 61 is out of range; 20 to 60");
    CHECK(
        message({.breaks = 2, .break_every = 30}) ==
        "--break-every: not beside --breaks; leave one of the two out"
    );
    CHECK(
        message({.breaks = 12, .work = "09:00-12:00"}) ==
        "--breaks: 12 in 09:00-12:00 are under 20 minutes apart; 8 at most, or longer hours with "
        "--work"
    );
    CHECK(request({.breaks = 8, .work = "09:00-12:00"}).breaks == 8);
}

TEST_CASE("plan request: the block of strength alone is one break")
{
    const PlanRequest alone = request({.daily_strength = true});
    CHECK(alone.breaks == 1);
    CHECK(alone.daily_strength);
    CHECK(request({.breaks = 3, .daily_strength = true}).breaks == 3);
    const PlanRequest every = request({.break_every = 30, .daily_strength = true});
    CHECK(every.breaks == 0);
    CHECK(every.break_every == 30);
}

} // namespace upperback
