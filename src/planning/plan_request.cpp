#include "planning/plan_request.hpp"

#include "planning/break_times.hpp"
#include "planning/request.hpp"
#include "planning/schedule.hpp"
#include "planning/start_date.hpp"
#include "support/dates.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace upperback {
namespace {

/// What is wrong with what was asked for, if anything; it ends the look-up.
using Wrong = std::optional<WordProblem>;

Wrong refused(std::string message)
{
    return WordProblem{std::move(message)};
}

Wrong outside(std::string_view option, std::optional<int> number, int least, int most)
{
    if (!number || (*number >= least && *number <= most)) {
        return std::nullopt;
    }
    return refused(fmt::format("{}: {} is out of range; {} to {}", option, *number, least, most));
}

Wrong look_up_numbers(const PlanWords& words, const DayLimits& limits, PlanRequest& request)
{
    request.weeks = words.weeks.value_or(limits.weeks_usual);
    if (auto problem = outside("--weeks", words.weeks, 1, limits.weeks_most)) {
        return problem;
    }
    return outside("--sessions", words.sessions, 1, limits.sessions_most);
}

Wrong look_up_dates(const PlanWords& words, Date today, PlanRequest& request)
{
    if (words.start) {
        const auto start = look_up_start("--start", *words.start, today);
        if (const auto* problem = std::get_if<WordProblem>(&start)) {
            return *problem;
        }
        request.start = std::get<Date>(start);
    }
    if (!words.at) {
        return std::nullopt;
    }
    request.at = time_of_day(*words.at);
    if (request.at) {
        return std::nullopt;
    }
    const bool pads = time_of_day("0" + *words.at).has_value();
    return refused(fmt::format(
        "--at: {} is no time of day; write HH:MM, 00:00 to 23:59{}",
        shown_word(*words.at),
        pads ? fmt::format("; did you mean 0{}", *words.at) : ""
    ));
}

Wrong no_such_day(const std::string& text)
{
    const std::string_view near = nearest(as_id(text), weekday_words());
    return refused(fmt::format(
        "--days: {}: no such day{}; all: mon, tue, wed, thu, fri, sat, sun",
        shown_word(text),
        near.empty() ? "" : fmt::format("; did you mean {}", near)
    ));
}

// "2 days", "1 day"
std::string count_of_days(std::size_t count)
{
    return fmt::format("{} day{}", count, count == 1 ? "" : "s");
}

Wrong refuse_count(const PlanWords& words, const DayLimits& limits, const PlanRequest& request)
{
    const auto count = static_cast<int>(request.days.size());
    if (count > limits.sessions_most) {
        return refused(fmt::format(
            "--days: {} are too many; name {} at most",
            count_of_days(request.days.size()),
            limits.sessions_most
        ));
    }
    if (words.sessions && *words.sessions != count) {
        return refused(fmt::format(
            "--sessions: {} a week, but --days names {}; leave one of the two out",
            *words.sessions,
            count_of_days(request.days.size())
        ));
    }
    return std::nullopt;
}

// Only the hours between two sessions are about recovery: a longer rest is kept, with a note.
Wrong refuse_close_days(const DayLimits& limits, const PlanRequest& request)
{
    if (request.force || !are_too_close(request.days, limits)) {
        return std::nullopt;
    }
    const auto near = nearest_days(request.days, limits);
    return refused(fmt::format(
        "{}: {} are under {} hours apart; {}to keep yours: --force",
        request.days_named ? "--days" : "--sessions",
        days_text(request.days),
        limits.gap_hours,
        near.empty() ? "" : fmt::format("the nearest that are not: {}; ", days_text(near))
    ));
}

Wrong look_up_days(const PlanWords& words, const DayLimits& limits, PlanRequest& request)
{
    const Weekday first = request.start ? Weekday{*request.start} : std::chrono::Monday;
    request.days_named = !words.days.empty();
    if (!request.days_named) {
        request.days = spread_days(words.sessions.value_or(limits.sessions_usual), first);
        return refuse_close_days(limits, request);
    }
    for (const std::string& text : words.days) {
        const auto day = weekday_of(text);
        if (!day) {
            return no_such_day(text);
        }
        request.days.push_back(*day);
    }
    request.days = ordered_days(request.days, first);
    if (auto problem = refuse_count(words, limits, request)) {
        return problem;
    }
    return refuse_close_days(limits, request);
}

Wrong look_up_work(const PlanWords& words, PlanRequest& request)
{
    if (!words.work) {
        return std::nullopt;
    }
    const auto span = time_span(*words.work);
    if (!span) {
        return refused(fmt::format(
            "--work: {} are no hours of work; write them as 09:00-17:30", shown_word(*words.work)
        ));
    }
    if (span->from >= span->to) {
        return refused(fmt::format(
            "--work: {} ends before it begins; write the earlier time first, as 09:00-17:30",
            *words.work
        ));
    }
    request.work = {.from = span->from, .to = span->to};
    return std::nullopt;
}

std::string hours_text(const WorkHours& work)
{
    return fmt::format("{}-{}", time_text(work.from), time_text(work.to));
}

Wrong refuse_crowded_breaks(const PlanRequest& request)
{
    const int fitting = breaks_that_fit(request.work);
    const TimeOfDay every{request.break_every.value_or(0)};
    const bool is_short = (request.breaks > 0 && fitting == 0) ||
                          (request.break_every && every >= request.work.to - request.work.from);
    if (is_short) {
        return refused(fmt::format(
            "--work: {} is too short for a break; name longer hours", hours_text(request.work)
        ));
    }
    if (request.breaks > fitting) {
        return refused(fmt::format(
            "--breaks: {} in {} are under {} minutes apart; {} at most, or longer hours with "
            "--work",
            request.breaks,
            hours_text(request.work),
            break_every_least,
            fitting
        ));
    }
    return std::nullopt;
}

Wrong look_up_breaks(const PlanWords& words, PlanRequest& request)
{
    if (words.breaks && words.break_every) {
        return refused("--break-every: not beside --breaks; leave one of the two out");
    }
    if (auto problem = outside("--breaks", words.breaks, 1, breaks_most)) {
        return problem;
    }
    if (auto problem =
            outside("--break-every", words.break_every, break_every_least, break_every_most)) {
        return problem;
    }
    request.daily_strength = words.daily_strength;
    request.break_every = words.break_every;
    const bool is_block_alone = words.daily_strength && !words.break_every;
    request.breaks = words.breaks.value_or(is_block_alone ? 1 : 0);
    if (auto problem = look_up_work(words, request)) {
        return problem;
    }
    if (words.work && request.breaks == 0 && !request.break_every) {
        return refused("--work: goes with --breaks, --break-every or --daily-strength");
    }
    return refuse_crowded_breaks(request);
}

} // namespace

std::variant<PlanRequest, WordProblem>
look_up_plan(const PlanWords& words, const Catalog& catalog, Date today)
{
    auto session = look_up(words.session, catalog);
    if (auto* problem = std::get_if<WordProblem>(&session)) {
        return std::move(*problem);
    }
    const DayLimits& limits = catalog.progression.days;
    PlanRequest request{.session = std::get<Request>(std::move(session)), .force = words.force};
    Wrong problem = look_up_numbers(words, limits, request);
    if (!problem) {
        problem = look_up_dates(words, today, request);
    }
    if (!problem) {
        problem = look_up_days(words, limits, request);
    }
    if (!problem) {
        problem = look_up_breaks(words, request);
    }
    if (problem) {
        return std::move(*problem);
    }
    return request;
}

} // namespace upperback
