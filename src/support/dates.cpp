#include "support/dates.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

namespace chrono = std::chrono;

// From Monday on.
constexpr std::array<std::string_view, 7> short_names{
    "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 7> long_names{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

struct DayWord {
    std::string_view text{};
    int day = 0; ///< from Monday on
};

constexpr std::array day_words{
    DayWord{"mon", 0},
    DayWord{"monday", 0},
    DayWord{"tue", 1},
    DayWord{"tues", 1},
    DayWord{"tuesday", 1},
    DayWord{"wed", 2},
    DayWord{"weds", 2},
    DayWord{"wednesday", 2},
    DayWord{"thu", 3},
    DayWord{"thur", 3},
    DayWord{"thurs", 3},
    DayWord{"thursday", 3},
    DayWord{"fri", 4},
    DayWord{"friday", 4},
    DayWord{"sat", 5},
    DayWord{"saturday", 5},
    DayWord{"sun", 6},
    DayWord{"sunday", 6},
};

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// True where the text has a digit at each `d` of the form, and elsewhere what the form has.
bool has_form(std::string_view text, std::string_view form)
{
    return std::ranges::equal(text, form, [](char letter, char place) {
        return place == 'd' ? is_digit(letter) : letter == place;
    });
}

// Digits only.
int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

} // namespace

std::optional<chrono::year_month_day> written_day(std::string_view text)
{
    if (!has_form(text, "dddd-dd-dd")) {
        return std::nullopt;
    }
    return chrono::year_month_day{
        chrono::year{number(text.substr(0, 4))},
        chrono::month{static_cast<unsigned>(number(text.substr(5, 2)))},
        chrono::day{static_cast<unsigned>(number(text.substr(8, 2)))}};
}

std::optional<chrono::sys_days> date_of(std::string_view text)
{
    const auto day = written_day(text);
    if (!day || !day->ok() || day->year() < chrono::year{first_year} ||
        day->year() > chrono::year{last_year}) {
        return std::nullopt;
    }
    return chrono::sys_days{*day};
}

int days_in(chrono::year_month month)
{
    const chrono::year_month_day_last last{month.year(), chrono::month_day_last{month.month()}};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::string iso_text(chrono::sys_days date)
{
    const chrono::year_month_day day{date};
    return fmt::format(
        "{:04}-{:02}-{:02}",
        static_cast<int>(day.year()),
        static_cast<unsigned>(day.month()),
        static_cast<unsigned>(day.day())
    );
}

std::optional<chrono::minutes> time_of_day(std::string_view text)
{
    constexpr int hours_a_day = 24;
    constexpr int minutes_an_hour = 60;
    if (!has_form(text, "dd:dd")) {
        return std::nullopt;
    }
    const int hours = number(text.substr(0, 2));
    const int minutes = number(text.substr(3, 2));
    if (hours >= hours_a_day || minutes >= minutes_an_hour) {
        return std::nullopt;
    }
    return chrono::hours{hours} + chrono::minutes{minutes};
}

std::string time_text(chrono::minutes time)
{
    const auto hours = chrono::duration_cast<chrono::hours>(time);
    return fmt::format("{:02}:{:02}", hours.count(), (time - hours).count());
}

std::optional<TimeSpan> time_span(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto from = time_of_day(text.substr(0, dash));
    const auto to = time_of_day(text.substr(dash + 1));
    return from && to ? std::optional{TimeSpan{.from = *from, .to = *to}} : std::nullopt;
}

std::optional<chrono::weekday> weekday_of(std::string_view text)
{
    const auto found = std::ranges::find(day_words, as_id(text), &DayWord::text);
    if (found == day_words.end()) {
        return std::nullopt;
    }
    return chrono::Monday + chrono::days{found->day};
}

std::span<const std::string_view> weekday_words()
{
    static constexpr auto words = [] {
        std::array<std::string_view, day_words.size()> texts{};
        std::ranges::transform(day_words, texts.begin(), &DayWord::text);
        return texts;
    }();
    return words;
}

std::string_view short_name(chrono::weekday day)
{
    return short_names.at(static_cast<std::size_t>(days_from_monday(day)));
}

std::string_view long_name(chrono::weekday day)
{
    return long_names.at(static_cast<std::size_t>(days_from_monday(day)));
}

int days_from_monday(chrono::weekday day)
{
    return static_cast<int>((day - chrono::Monday).count());
}

} // namespace upperback
