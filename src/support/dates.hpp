// Days and times of day as people and programs write them. Local and without a time zone: what is
// written here means the same wherever it is read.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace upperback {

/// The years that a date may have; others are slips of the hand.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2200;

/// What is written YYYY-MM-DD, digits only, whether or not there is such a day.
std::optional<std::chrono::year_month_day> written_day(std::string_view text);

/// The same, of a day that there is, from `first_year` to `last_year`.
std::optional<std::chrono::sys_days> date_of(std::string_view text);

/// How many days that month has.
int days_in(std::chrono::year_month month);

/// YYYY-MM-DD.
std::string iso_text(std::chrono::sys_days date);

/// HH:MM, 00:00 to 23:59, as minutes since midnight.
std::optional<std::chrono::minutes> time_of_day(std::string_view text);

/// HH:MM.
std::string time_text(std::chrono::minutes time);

struct TimeSpan {
    std::chrono::minutes from{};
    std::chrono::minutes to{};
};

/// HH:MM-HH:MM, whichever comes first.
std::optional<TimeSpan> time_span(std::string_view text);

/// A day of the week by three letters or its whole name, or by what is often written for them
/// (tues, thurs); capitals don't matter.
std::optional<std::chrono::weekday> weekday_of(std::string_view text);

/// All words that `weekday_of` takes, from Monday on.
std::span<const std::string_view> weekday_words();

/// mon.
std::string_view short_name(std::chrono::weekday day);

/// Monday.
std::string_view long_name(std::chrono::weekday day);

/// The weekdays from Monday on: 0 to 6.
int days_from_monday(std::chrono::weekday day);

} // namespace upperback
