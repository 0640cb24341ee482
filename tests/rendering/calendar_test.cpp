#include "rendering/calendar.hpp"
#include "rendering/sample_routine.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

namespace chrono = std::chrono;

constexpr Date monday{chrono::sys_days{chrono::year{2027} / 1 / 4}};

PlannedSession session(int week, Date date)
{
    return {
        .id = "w" + std::to_string(week) + "s1",
        .number = 1,
        .day = chrono::weekday{date},
        .date = date,
        .routine = sample::routine()};
}

PlanWeek week_from(int number, Date date)
{
    return {
        .number = number,
        .from = date,
        .to = date + chrono::days{6},
        .sessions = {session(number, date)}};
}

/// One session a week from that day on.
Plan plan_from(Date start, int weeks = 1)
{
    Plan plan{
        .request = {.weeks = weeks, .days = {chrono::weekday{start}}, .start = start},
        .command = "upperback plan --start 2027-01-04"};
    for (int week = 1; week <= weeks; ++week) {
        plan.weeks.push_back(week_from(week, start + chrono::days{7 * (week - 1)}));
    }
    return plan;
}

/// The lines, unfolded.
std::vector<std::string> lines_of(const Plan& plan, const Catalog& catalog = sample::catalog)
{
    std::string text = plan_calendar(plan, catalog);
    for (auto fold = text.find("\r\n "); fold != std::string::npos; fold = text.find("\r\n ")) {
        text.erase(fold, 3);
    }
    std::vector<std::string> lines;
    while (!text.empty()) {
        lines.push_back(text.substr(0, text.find("\r\n")));
        text.erase(0, lines.back().size() + 2);
    }
    return lines;
}

/// The values of a property, in the order of the file.
std::vector<std::string> values_of(const Plan& plan, const std::string& name)
{
    std::vector<std::string> values;
    for (const std::string& line : lines_of(plan)) {
        if (line.starts_with(name + ":") || line.starts_with(name + ";")) {
            values.push_back(line.substr(name.size() + 1));
        }
    }
    return values;
}

using Values = std::vector<std::string>;

} // namespace

TEST_CASE("calendar: a whole one")
{
    CHECK(
        lines_of(plan_from(monday)) ==
        Values{
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//upperback//upperback//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Upper back",
            "BEGIN:VEVENT",
            "UID:20270104-w1s1-0ffbaec3b3fc1529@upperback",
            "DTSTAMP:20270104T000000Z",
            "DTSTART;VALUE=DATE:20270104",
            "DTEND;VALUE=DATE:20270105",
            "TRANSP:TRANSPARENT",
            "SUMMARY:Upper back\\, week 1 of 1\\, session 1",
            "DESCRIPTION:About 13 min.\\n"
            "\\nWarm up\\n- March on the spot: 2 min\\n- Shoulder rolls: 5 each way\\n"
            "\\nStrengthen\\n- One-arm bag row: 2 sets of 8 to 12 each side\\, rest 60 s\\n"
            "- Shoulder-blade squeeze: 2 sets of 8 to 12\\, hold 3 s\\, rest 30 s\\n"
            "\\nStretch\\n- Doorway stretch: 2 x 30 s",
            "END:VEVENT",
            "END:VCALENDAR",
        }
    );
}

TEST_CASE("calendar: without a start there is none")
{
    Plan plan = plan_from(monday);
    plan.request.start.reset();
    CHECK(plan_calendar(plan, sample::catalog).empty());
}

TEST_CASE("calendar: at a time of day, to the next whole five minutes")
{
    Plan plan = plan_from(monday);
    plan.request.at = chrono::hours{7} + chrono::minutes{30};
    Routine& routine = plan.weeks[0].sessions[0].routine;

    struct Case {
        int seconds = 0;
        std::string end{};
    };

    for (const Case& one :
         {Case{1, "20270104T073500"},
          Case{300, "20270104T073500"},
          Case{301, "20270104T074000"},
          Case{1500, "20270104T075500"}}) {
        CAPTURE(one.seconds);
        routine.total_seconds = one.seconds;
        CHECK(values_of(plan, "DTSTART") == Values{"20270104T073000"});
        CHECK(values_of(plan, "DTEND") == Values{one.end});
        CHECK(values_of(plan, "TRANSP").empty());
    }
}

TEST_CASE("calendar: over midnight and the end of a year")
{
    Plan plan = plan_from(Date{chrono::year{2027} / 12 / 31});
    CHECK(values_of(plan, "DTEND") == Values{"VALUE=DATE:20280101"});
    plan.request.at = chrono::hours{23} + chrono::minutes{50};
    CHECK(values_of(plan, "DTSTART") == Values{"20271231T235000"});
    CHECK(values_of(plan, "DTEND") == Values{"20280101T000500"});
}

TEST_CASE("calendar: UIDs are those of the request, not of the sessions")
{
    Plan plan = plan_from(monday, 2);
    const Values uids = values_of(plan, "UID");
    REQUIRE(uids.size() == 2);
    CHECK(uids[0] != uids[1]);
    plan.weeks[1].sessions[0].routine.total_seconds = 1;
    plan.weeks[1].sessions[0].routine.parts.pop_back();
    CHECK(values_of(plan, "UID") == uids);
    Plan other = plan;
    other.command += " --seed 3";
    CHECK(values_of(other, "UID")[0] != uids[0]);
    other = plan_from(monday + chrono::days{7}, 2);
    CHECK(values_of(other, "UID")[0] != uids[1]);
}

TEST_CASE("calendar: what a week is for and what changes")
{
    Plan plan = plan_from(monday, 2);
    plan.weeks[1].kind = WeekKind::deload;
    plan.weeks[1].sessions[0].routine.opening = {"New numbness: see a doctor first."};
    plan.weeks[1].sessions[0].routine.parts.clear();
    plan.weeks[1].changes = {
        {.exercise = "one-arm-bag-row",
         .what = "sets",
         .sessions = {1, 2},
         .from = {2, 2},
         .to = {1, 1}},
        {.exercise = "one-arm-bag-row",
         .what = "repetitions_in_reserve",
         .sessions = {1},
         .from = {2, 4},
         .to = {4, 6}},
        {.exercise = "scapular-squeeze",
         .what = "repetitions",
         .sessions = {1},
         .from = {8, 8},
         .to = {8, 10}},
        {.exercise = "march", .what = "sets", .sessions = {2}, .from = {1, 1}, .to = {2, 2}}};
    Catalog catalog = sample::catalog;
    catalog.progression.deload.because = "a lighter week";
    CHECK(
        values_of(plan, "SUMMARY") ==
        Values{
            "Upper back\\, week 1 of 2\\, session 1",
            "Upper back\\, week 2 of 2\\, session 1 (lighter week)"}
    );
    CHECK(
        values_of(plan, "DESCRIPTION")[1] ==
        "About 13 min.\\nNew numbness: see a doctor first.\\nNew this week:\\n"
        "- One-arm bag row: 1 set instead of 2\\n"
        "- One-arm bag row: 4 to 6 in reserve instead of 2 to 4\\n"
        "- Shoulder-blade squeeze: 8 to 10 repetitions instead of 8"
    );
    const Values lines = lines_of(plan, catalog);
    CHECK(std::ranges::any_of(lines, [](const std::string& line) {
        return line.find("first.\\nA lighter week.\\nNew this week") != std::string::npos;
    }));
}

TEST_CASE("calendar: what to be careful of, and when to stop")
{
    static const std::vector<AdviceLine> advice{
        {.id = "stop", .text = "STOP if it hurts.", .brief = true},
        {.id = "long", .text = "A long text."}};
    Plan plan = plan_from(monday);
    Routine& routine = plan.weeks[0].sessions[0].routine;
    routine.advice = {&advice[0], &advice[1]};
    routine.parts.erase(routine.parts.begin());
    routine.parts.pop_back();
    routine.parts[0].exercises.pop_back();
    routine.parts[0].exercises[0].adaptations = {{.caution = "neck", .text = "Look at the floor."}};
    CHECK(
        values_of(plan, "DESCRIPTION")[0] ==
        "About 13 min.\\n\\nStrengthen\\n"
        "- One-arm bag row: 2 sets of 8 to 12 each side\\, rest 60 s\\n"
        "  Careful: Look at the floor. (neck)\\n\\nSTOP if it hurts."
    );
}

TEST_CASE("calendar: one event a break time, to the plan's last day")
{
    Plan plan = plan_from(monday, 6);
    for (PlanWeek& week : plan.weeks) {
        week.breaks = {
            {.nth = 1,
             .at = chrono::hours{10},
             .strength = true,
             .command = "upperback break --strength"},
            {.nth = 2, .at = chrono::hours{15} + chrono::minutes{5}, .command = "upperback break"}};
    }
    CHECK(
        values_of(plan, "RRULE") ==
        Values{
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270214T100000",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270214T150500"}
    );
    const Values starts = values_of(plan, "DTSTART");
    const Values ends = values_of(plan, "DTEND");
    REQUIRE(starts.size() == 8);
    CHECK(starts[6] == "20270104T100000");
    CHECK(ends[6] == "20270104T101000");
    CHECK(starts[7] == "20270104T150500");
    CHECK(ends[7] == "20270104T151000");
    CHECK(
        values_of(plan, "DESCRIPTION")[6] ==
        "The daily block of strengthening.\\nWhat to do: upperback break --strength"
    );
    CHECK(
        values_of(plan, "DESCRIPTION")[7] ==
        "Easy moves at the desk\\, without load.\\nWhat to do: upperback break"
    );
    CHECK(values_of(plan, "SUMMARY")[7] == "Upper back\\, break");
}

TEST_CASE("calendar: a break that starts at a weekend starts on the Monday after it")
{
    for (const int day : {5, 6}) {
        Plan plan = plan_from(monday + chrono::days{day});
        plan.weeks[0].breaks = {{.nth = 1, .at = chrono::hours{10}}};
        CHECK(values_of(plan, "DTSTART")[1] == "20270111T100000");
    }
    Plan plan = plan_from(monday + chrono::days{4});
    plan.weeks[0].breaks = {{.nth = 1, .at = chrono::hours{10}}};
    CHECK(values_of(plan, "DTSTART")[1] == "20270108T100000");
}

TEST_CASE("calendar: breaks that change from one week to another")
{
    Plan plan = plan_from(monday, 3);
    plan.weeks[0].breaks = {{.nth = 1, .at = chrono::hours{10}}};
    plan.weeks[2].breaks = {{.nth = 1, .at = chrono::hours{10}}};
    CHECK(
        values_of(plan, "RRULE") ==
        Values{
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270110T100000",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270124T100000"}
    );
    const Values uids = values_of(plan, "UID");
    REQUIRE(uids.size() == 5);
    CHECK(uids[3] != uids[4]);
}

} // namespace upperback
