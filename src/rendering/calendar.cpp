#include "rendering/calendar.hpp"

#include "rendering/content_lines.hpp"
#include "rendering/session_in_short.hpp"
#include "support/dates.hpp"
#include "support/fnv_1a.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

namespace chrono = std::chrono;

using Moment = chrono::sys_time<chrono::minutes>; ///< local; no zone is meant

// As a value of the type DATE: 20270104.
std::string date_value(Date date)
{
    std::string text = iso_text(date);
    std::erase(text, '-');
    return text;
}

// As one of the type DATE-TIME without a zone: 20270104T073000.
std::string moment_value(Moment moment)
{
    const auto date = chrono::floor<chrono::days>(moment);
    std::string time = time_text(moment - date);
    std::erase(time, ':');
    return fmt::format("{}T{}00", date_value(date), time);
}

chrono::minutes rounded_up(int seconds)
{
    constexpr int step_seconds = 300;
    return chrono::minutes{(seconds + step_seconds - 1) / step_seconds * 5};
}

struct Event {
    std::string id{}; ///< in the plan: w1s1
    std::string times{};
    std::string summary{};
    std::string description{};
};

std::string timed(Moment start, chrono::minutes length)
{
    return content_line("DTSTART", moment_value(start)) +
           content_line("DTEND", moment_value(start + length));
}

// The end of an all-day event is the first day after it, and such an event takes no time away.
std::string all_day(Date date)
{
    return content_line("DTSTART;VALUE=DATE", date_value(date)) +
           content_line("DTEND;VALUE=DATE", date_value(date + chrono::days{1})) +
           content_line("TRANSP", "TRANSPARENT");
}

std::string_view without_last_breaks(std::string_view text)
{
    return text.substr(0, text.find_last_not_of('\n') + 1);
}

std::string event_lines(const Event& event, const Plan& plan)
{
    const std::string start = date_value(*plan.request.start);
    const std::string uid =
        fmt::format("{}-{}-{:016x}@upperback", start, event.id, fnv_1a(plan.command));
    return content_line("BEGIN", "VEVENT") + content_line("UID", uid) +
           content_line("DTSTAMP", start + "T000000Z") + event.times +
           content_line("SUMMARY", calendar_text(event.summary)) +
           content_line("DESCRIPTION", calendar_text(without_last_breaks(event.description))) +
           content_line("END", "VEVENT");
}

Event session_event(
    const PlannedSession& session, const PlanWeek& week, const Plan& plan, const Catalog& catalog
)
{
    const auto& at = plan.request.at;
    return {
        .id = session.id,
        .times = at ? timed(*session.date + *at, rounded_up(session.routine.total_seconds))
                    : all_day(*session.date),
        .summary = fmt::format(
            "Upper back, week {} of {}, session {}{}",
            week.number,
            plan.weeks.size(),
            session.number,
            week.kind == WeekKind::deload ? " (lighter week)" : ""
        ),
        .description = session_in_short(session, week, catalog),
    };
}

/// The same break time in weeks that follow each other.
struct BreakRun {
    BreakTime time{};
    int first_week = 1;
    Date from{};
    Date to{};
};

std::vector<BreakRun> break_runs(const Plan& plan)
{
    std::vector<BreakRun> runs;
    for (const PlanWeek& week : plan.weeks) {
        for (const BreakTime& time : week.breaks) {
            const auto run = std::ranges::find_if(runs, [&](const BreakRun& one) {
                return one.time == time && one.to + chrono::days{1} == *week.from;
            });
            if (run != runs.end()) {
                run->to = *week.to;
            } else {
                runs.push_back({time, week.number, *week.from, *week.to});
            }
        }
    }
    return runs;
}

// The first event must stand on a day of its own rule, or no reader agrees with another (3.8.5.3).
Date first_workday(Date date)
{
    while (days_from_monday(chrono::weekday{date}) > days_from_monday(chrono::Friday)) {
        date += chrono::days{1};
    }
    return date;
}

// As long as is usual (PRACTICE 10.5: 2 minutes, 10 for the block), in whole 5 minutes.
std::string break_times(const BreakRun& run)
{
    const chrono::minutes length{run.time.strength ? 10 : 5};
    return timed(first_workday(run.from) + run.time.at, length) +
           content_line(
               "RRULE",
               fmt::format(
                   "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL={}", moment_value(run.to + run.time.at)
               )
           );
}

Event break_event(const BreakRun& run, const Plan& plan)
{
    const BreakTime& time = run.time;
    std::string text = time.strength ? "The daily block of strengthening.\n"
                                     : "Easy moves at the desk, without load.\n";
    text += fmt::format("What to do: {}\n", time.command);
    return {
        .id = fmt::format("w{}b{}", run.first_week, time.nth),
        .times = break_times(run),
        .summary = time.strength ? "Upper back, daily strength" : "Upper back, break",
        .description = text + stop_lines(plan.weeks.front().sessions.front().routine),
    };
}

} // namespace

std::string plan_calendar(const Plan& plan, const Catalog& catalog)
{
    if (!plan.request.start) {
        return {};
    }
    std::string calendar = content_line("BEGIN", "VCALENDAR") + content_line("VERSION", "2.0") +
                           content_line("PRODID", "-//upperback//upperback//EN") +
                           content_line("CALSCALE", "GREGORIAN") +
                           content_line("X-WR-CALNAME", "Upper back");
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            calendar += event_lines(session_event(session, week, plan, catalog), plan);
        }
    }
    for (const BreakRun& run : break_runs(plan)) {
        calendar += event_lines(break_event(run, plan), plan);
    }
    return calendar + content_line("END", "VCALENDAR");
}

} // namespace upperback
