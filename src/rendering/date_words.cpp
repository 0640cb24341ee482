#include "rendering/date_words.hpp"

#include "support/dates.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace upperback {
namespace {

using Day = std::chrono::year_month_day;

std::string_view month_name(std::chrono::month month)
{
    constexpr std::array<std::string_view, 12> names{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return names[static_cast<unsigned>(month) - 1];
}

std::string month_and_day(const Day& day)
{
    return fmt::format("{} {}", month_name(day.month()), static_cast<unsigned>(day.day()));
}

std::string year_words(const Day& day)
{
    return fmt::format(", {}", static_cast<int>(day.year()));
}

} // namespace

std::string date_words(Date date, Year year)
{
    const Day day{date};
    return month_and_day(day) + (year == Year::shown ? year_words(day) : "");
}

std::string span_words(Date from, Date to, Year year)
{
    const Day first{from};
    const Day last{to};
    if (from == to) {
        return date_words(from, year);
    }
    const bool same_month = first.month() == last.month() && first.year() == last.year();
    return fmt::format(
        "{}{} to {}{}",
        month_and_day(first),
        year == Year::shown && first.year() != last.year() ? year_words(first) : "",
        same_month ? fmt::format("{}", static_cast<unsigned>(last.day())) : month_and_day(last),
        year == Year::shown ? year_words(last) : ""
    );
}

std::string
day_words(Weekday day, const std::optional<Date>& date, const std::optional<TimeOfDay>& at)
{
    std::string words{long_name(day)};
    if (date) {
        words += ", " + date_words(*date);
    }
    if (at) {
        words += ", at " + time_text(*at);
    }
    return words;
}

} // namespace upperback
