#include "run/folder.hpp"
#include "run/run.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

struct Ran {
    int status = -1;
    std::string out{};
    std::string err{};
};

/// A Tuesday.
constexpr std::chrono::sys_days tuesday{2027y / 1 / 5};

Ran plan(Texts arguments, std::chrono::sys_days today = tuesday)
{
    arguments.insert(arguments.begin(), "plan");
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, {.out = out, .err = err, .today = today});
    return {.status = status, .out = out.str(), .err = err.str()};
}

/// Wrong usage: status 2, nothing on standard output, and this one line on standard error.
void check_refused(const Texts& arguments, const std::string& message)
{
    const Ran result = plan(arguments);
    CAPTURE(message);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err == "upperback: " + message + "\n");
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

const Texts dated{"--start", "2027-01-04", "--weeks", "2"};

Texts dated_with(const Texts& more)
{
    Texts arguments = dated;
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

} // namespace

TEST_CASE("plan command: a plan is an answer on standard output and nothing beside it")
{
    for (const char* format : {"text", "markdown", "json", "ndjson", "csv", "ics"}) {
        CAPTURE(format);
        const Ran result = plan(dated_with({"-f", format}));
        CHECK(result.status == 0);
        CHECK(!result.out.empty());
        CHECK(result.err.empty());
    }
    CHECK(plan({"--weeks", "1"}).status == 0);
}

TEST_CASE("plan command: the ending of the file is its format")
{
    const TemporaryFolder folder;
    const std::string file = folder / "plan.ics";
    CHECK(plan(dated_with({"-o", file})).status == 0);
    CHECK(folder.content("plan.ics").starts_with("BEGIN:VCALENDAR\r\n"));
}

TEST_CASE("plan command: what is wrong is answered with what to write instead")
{
    check_refused(
        {"--days", "mon,tue"},
        "--days: mon,tue are under 48 hours apart; the nearest that are not: mon,thu; to keep "
        "yours: --force"
    );
    check_refused(
        {"-f", "ics"}, "--format ics: a calendar has dates, and the plan has none; add --start DATE"
    );
    check_refused(
        {"--days", "funday"},
        "--days: funday: no such day; did you mean sunday; all: mon, tue, wed, thu, fri, sat, sun"
    );
    check_refused({"--weeks", "0"}, "--weeks: 0 is out of range; 1 to 26");
    check_refused({"--weeks", "200"}, "--weeks: 200 is out of range; 1 to 26");
    check_refused(
        {"--start", "2027-02-30"},
        "--start: 2027-02-30 is no date; that month has the days 01 to 28, written YYYY-MM-DD"
    );
    check_refused({"--at", "25:00"}, "--at: 25:00 is no time of day; write HH:MM, 00:00 to 23:59");
    check_refused({"--session", "w9s1"}, "--session: the plan has no w9s1; w1s1 to w6s2");
    check_refused({"--next"}, "--next: the plan has no dates; add --start DATE");
    check_refused(
        {"-g", "postur"}, "postur: no such goal; did you mean posture; all: upperback list goals"
    );
}

TEST_CASE("plan command: wrong usage comes before what has no answer")
{
    const Ran result = plan({"-m", "3", "--week", "9"});
    CHECK(result.status == 2);
    CHECK(result.err == "upperback: --week: 9 is out of range; 1 to 6\n");
}

TEST_CASE("plan command: a shortfall of its sessions")
{
    const Ran result = plan({"-m", "3"});
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(result.err.starts_with("upperback: a whole session needs at least "));
    const Ran json = plan({"-m", "3", "-f", "json"});
    CHECK(json.status == 1);
    CHECK(has(json.out, "upperback/shortfall/1"));
    CHECK(json.err.empty());
    CHECK(plan({"-m", "3", "-f", "ics"}).out.empty());
}

TEST_CASE("plan command: days that are kept are told")
{
    const Ran far = plan({"--days", "Tuesday,Thursday"});
    CHECK(far.status == 0);
    CHECK(
        far.err ==
        "upperback: Thursday to Tuesday: 4 rest days in a row; mon,thu would be 2 and 3.\n"
    );
    const Ran forced = plan({"--days", "mon,tue", "--force"});
    CHECK(forced.status == 0);
    CHECK(has(forced.err, "upperback: Monday and Tuesday: less than 48 hours apart, as you asked"));
    CHECK(has(forced.err, "upperback: Tuesday to Monday: 5 rest days in a row"));
    CHECK(!plan({"--days", "tue,thu", "--week", "2"}).err.empty());
    CHECK(plan({"--days", "tue,thu", "--session", "w1s1"}).err.empty());
}

TEST_CASE("plan command: a session is a sheet with its place or an object")
{
    const Ran text = plan(dated_with({"--session", "w2s2"}));
    CHECK(text.status == 0);
    CHECK(text.out.starts_with("UPPER BACK: ALL-ROUND"));
    CHECK(has(text.out, "Week 2 of 2, session 2 of 2: Thursday, 2027-01-14."));
    CHECK(has(plan(dated_with({"--session", "w2s2", "-f", "md"})).out, "Week 2 of 2, session 2"));
    const Ran json = plan(dated_with({"--session", "w2s2", "-f", "json"}));
    CHECK(has(json.out, "\"schema\": \"upperback/routine/1\""));
    for (const char* format : {"csv", "ndjson", "ics"}) {
        const Ran table = plan(dated_with({"--session", "w2s2", "-f", format}));
        CAPTURE(format);
        CHECK(table.status == 0);
        CHECK(!table.out.empty());
        CHECK(table.out.size() < plan(dated_with({"-f", format})).out.size());
    }
    CHECK(
        plan(dated_with({"--session", "w1s1", "--brief"})).out.size() <
        plan(dated_with({"--session", "w1s1"})).out.size()
    );
}

TEST_CASE("plan command: a week is a plan with that week alone")
{
    const Ran week = plan(dated_with({"--week", "2", "-f", "ndjson"}));
    CHECK(week.status == 0);
    CHECK(has(week.out, "w2s1"));
    CHECK(!has(week.out, "w1s1"));
}

TEST_CASE("plan command: today is what the surroundings say")
{
    const Ran session = plan(dated_with({"--on", "today"}), 2027y / 1 / 7);
    CHECK(session.status == 0);
    CHECK(has(session.out, "Week 1 of 2, session 2 of 2: Thursday, 2027-01-07."));
    const Ran next = plan(dated_with({"--next"}));
    CHECK(has(next.out, "Week 1 of 2, session 2 of 2: Thursday, 2027-01-07."));
    const Ran start = plan({"--start", "today", "--session", "w1s1"});
    CHECK(has(start.out, "Tuesday, 2027-01-05."));
    const Ran named = plan({"--start", "monday", "--session", "w1s1", "--at", "07:30"});
    CHECK(has(named.out, "Monday, 2027-01-11, 07:30."));
}

TEST_CASE("plan command: a day of rest is an answer")
{
    const Ran text = plan(dated_with({"--on", "today"}));
    CHECK(text.status == 0);
    CHECK(text.err.empty());
    CHECK(has(text.out, "Tuesday, 2027-01-05: a day of rest. Next: w1s2 on Thursday, 2027-01-07."));
    const Ran json = plan(dated_with({"--on", "2027-01-05", "-f", "json"}));
    CHECK(json.status == 0);
    CHECK(has(json.out, "upperback/rest/1"));
    CHECK(has(json.out, "2027-01-05"));
    for (const char* format : {"csv", "ndjson", "ics"}) {
        CHECK(plan(dated_with({"--on", "2027-01-05", "-f", format})).status == 0);
    }
}

TEST_CASE("plan command: outside of the plan there is no answer")
{
    const Ran before = plan(dated_with({"--on", "2027-01-03"}));
    CHECK(before.status == 1);
    CHECK(before.out.empty());
    CHECK(
        before.err == "upperback: --on: 2027-01-03 is outside the plan, which goes from 2027-01-04 "
                      "to 2027-01-17\n"
    );
    const Ran over = plan(dated_with({"--next"}), 2027y / 1 / 15);
    CHECK(over.status == 1);
    CHECK(
        over.err == "upperback: --next: the plan is over, its last session was on 2027-01-14; make "
                    "another with --start\n"
    );
}

} // namespace upperback
