#include "planning/schedule.hpp"

#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace upperback {
namespace {

constexpr int days_a_week = 7;
constexpr int hours_a_day = 24;

int days_from(Weekday one, Weekday other)
{
    return static_cast<int>((other - one).count());
}

// Either way round the week.
int distance(Weekday one, Weekday other)
{
    const int there = days_from(one, other);
    return std::min(there, days_a_week - there);
}

int most_rest_days(std::span<const Weekday> days)
{
    return std::ranges::max(day_gaps(days)) - 1;
}

bool has_long_rest(std::span<const Weekday> days, const DayLimits& limits)
{
    return days.size() > 1 && most_rest_days(days) > limits.rest_days_most;
}

int days_changed(std::span<const Weekday> from, std::span<const Weekday> to)
{
    return static_cast<int>(std::ranges::count_if(to, [&](Weekday day) {
        return std::ranges::find(from, day) == from.end();
    }));
}

// The fewest days by which all move, whichever becomes which.
int days_moved(std::span<const Weekday> from, std::span<const Weekday> to)
{
    std::vector<std::size_t> order(to.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        order[place] = place;
    }
    int fewest = days_a_week * days_a_week;
    do {
        int moved = 0;
        for (std::size_t place = 0; place < from.size(); ++place) {
            moved += distance(from[place], to[order[place]]);
        }
        fewest = std::min(fewest, moved);
    } while (std::ranges::next_permutation(order).found);
    return fewest;
}

// All sets of so many days, each from Monday on, the earliest in the week first.
std::vector<std::vector<Weekday>> sets_of_days(std::size_t count)
{
    std::vector<std::vector<Weekday>> sets;
    for (unsigned members = 0; members < 1U << static_cast<unsigned>(days_a_week); ++members) {
        std::vector<Weekday> days;
        for (int day = 0; day < days_a_week; ++day) {
            if ((members >> static_cast<unsigned>(day) & 1U) != 0) {
                days.push_back(std::chrono::Monday + std::chrono::days{day});
            }
        }
        if (days.size() == count) {
            sets.push_back(days);
        }
    }
    std::ranges::sort(sets, [](const auto& one, const auto& other) {
        return std::ranges::lexicographical_compare(
            one, other, {}, days_from_monday, days_from_monday
        );
    });
    return sets;
}

std::string filled(std::string_view text, std::string_view mark, std::string_view value)
{
    std::string result{text};
    const auto at = result.find(mark);
    return at == std::string::npos ? result : result.replace(at, mark.size(), value);
}

std::string_view text_of_note(std::span<const PlanNote> texts, std::string_view id)
{
    const auto found = std::ranges::find(texts, id, &PlanNote::id);
    return found == texts.end() ? std::string_view{} : found->text;
}

// "1, 1 and 2"
std::string rests_text(std::span<const Weekday> days)
{
    std::vector<int> gaps = day_gaps(days);
    // The rest after each day, not before it.
    std::rotate(gaps.begin(), gaps.begin() + 1, gaps.end());
    std::vector<std::string> rests;
    rests.reserve(gaps.size());
    for (const int gap : gaps) {
        rests.push_back(fmt::format("{}", gap - 1));
    }
    const std::vector<std::string_view> views{rests.begin(), rests.end()};
    return listed(views);
}

// "Monday and Tuesday": all days with another one too near.
std::string close_days_text(std::span<const Weekday> days, const DayLimits& limits)
{
    std::vector<std::string_view> names;
    for (const Weekday day : days) {
        const bool is_close = std::ranges::any_of(days, [&](Weekday other) {
            return other != day && distance(day, other) * hours_a_day < limits.gap_hours;
        });
        if (is_close) {
            names.push_back(long_name(day));
        }
    }
    return listed(names);
}

std::string
far_days_note(std::span<const Weekday> days, std::span<const Weekday> better, std::string_view text)
{
    const std::vector<int> gaps = day_gaps(days);
    const auto longest = std::ranges::max_element(gaps);
    const auto after = static_cast<std::size_t>(longest - gaps.begin());
    const Weekday before = days[(after + days.size() - 1) % days.size()];
    std::string note =
        filled(text, "{days}", fmt::format("{} to {}", long_name(before), long_name(days[after])));
    note = filled(note, "{gap}", fmt::format("{}", *longest - 1));
    note = filled(note, "{better}", days_text(better));
    return filled(note, "{rests}", rests_text(better));
}

} // namespace

std::vector<Weekday> spread_days(int count, Weekday first)
{
    std::vector<Weekday> days;
    days.reserve(static_cast<std::size_t>(count));
    for (int place = 0; place < count; ++place) {
        days.push_back(first + std::chrono::days{place * days_a_week / count});
    }
    return days;
}

std::vector<Weekday> ordered_days(std::vector<Weekday> days, Weekday first)
{
    std::ranges::sort(days, {}, [&](Weekday day) { return days_from(first, day); });
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<int> day_gaps(std::span<const Weekday> days)
{
    std::vector<int> gaps;
    for (std::size_t place = 0; place < days.size(); ++place) {
        const Weekday before = days[(place + days.size() - 1) % days.size()];
        const int gap = days_from(before, days[place]);
        gaps.push_back(gap == 0 ? days_a_week : gap);
    }
    return gaps;
}

bool are_too_close(std::span<const Weekday> days, const DayLimits& limits)
{
    return std::ranges::any_of(day_gaps(days), [&](int gap) {
        return gap * hours_a_day < limits.gap_hours;
    });
}

std::vector<Weekday> nearest_days(std::span<const Weekday> days, const DayLimits& limits)
{
    std::vector<Weekday> nearest;
    std::tuple<bool, int, int> least{};
    for (const std::vector<Weekday>& set : sets_of_days(days.size())) {
        if (are_too_close(set, limits)) {
            continue;
        }
        const std::tuple cost{
            has_long_rest(set, limits), days_changed(days, set), days_moved(days, set)};
        if (nearest.empty() || cost < least) {
            nearest = set;
            least = cost;
        }
    }
    return nearest;
}

std::vector<std::string>
day_notes(const PlanRequest& request, const DayLimits& limits, std::span<const PlanNote> texts)
{
    const std::span<const Weekday> days{request.days};
    std::vector<std::string> notes;
    const std::string_view close = text_of_note(texts, "close-days");
    if (!close.empty() && are_too_close(days, limits)) {
        notes.push_back(filled(close, "{days}", close_days_text(days, limits)));
    }
    const std::string_view far = text_of_note(texts, "far-days");
    const std::vector<Weekday> better = nearest_days(days, limits);
    if (!far.empty() && has_long_rest(days, limits) && !better.empty() &&
        !has_long_rest(better, limits)) {
        notes.push_back(far_days_note(days, better, far));
    }
    return notes;
}

std::string days_text(std::span<const Weekday> days)
{
    std::vector<std::string_view> names;
    for (const Weekday day : days) {
        names.push_back(short_name(day));
    }
    return joined(names, ",");
}

SessionDay session_day(const PlanRequest& request, int week, int session)
{
    const auto place = static_cast<std::size_t>(session - 1);
    SessionDay when{.day = request.days.at(place)};
    if (const auto dates = week_dates(request, week)) {
        when.date = dates->from + (when.day - Weekday{dates->from});
    }
    if (week > 1 || session > 1) {
        when.hours_since_last = day_gaps(request.days).at(place) * hours_a_day;
    }
    return when;
}

std::optional<WeekDates> week_dates(const PlanRequest& request, int week)
{
    if (!request.start) {
        return std::nullopt;
    }
    const Date from = *request.start + std::chrono::weeks{week - 1};
    return WeekDates{.from = from, .to = from + std::chrono::days{days_a_week - 1}};
}

} // namespace upperback
