#include "planning/start_date.hpp"

#include "support/dates.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace upperback {
namespace {

constexpr std::string_view today_word = "today";

bool has_digit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

// The digits between slashes, dots, hyphens or spaces; nothing where it is not three numbers.
std::vector<std::string> three_numbers(std::string_view text)
{
    std::string plain{text};
    std::ranges::replace_if(
        plain, [](char letter) { return letter == '/' || letter == '.' || letter == ' '; }, '-'
    );
    std::vector<std::string> numbers = split(plain, '-');
    const bool good = numbers.size() == 3 && std::ranges::all_of(numbers, [](const auto& part) {
                          return !part.empty() && part.size() <= 4 &&
                                 part.find_first_not_of("0123456789") == std::string::npos;
                      });
    return good ? numbers : std::vector<std::string>{};
}

// A year of two digits is one of this century.
std::optional<Date> day_of(std::string_view year, std::string_view month, std::string_view day)
{
    if (month.size() > 2 || day.size() > 2 || (year.size() != 2 && year.size() != 4)) {
        return std::nullopt;
    }
    return date_of(fmt::format("{}{}-{:0>2}-{:0>2}", year.size() == 2 ? "20" : "", year, month, day)
    );
}

// What a date in another order can mean: the year first, or last behind day and month in either
// order. Only where all that is possible is one day it is offered.
std::optional<Date> only_meaning(std::string_view text)
{
    const auto numbers = three_numbers(text);
    if (numbers.empty()) {
        return std::nullopt;
    }
    const bool year_first = numbers[0].size() == 4;
    const auto first = year_first ? day_of(numbers[0], numbers[1], numbers[2])
                                  : day_of(numbers[2], numbers[0], numbers[1]);
    const auto other = year_first ? std::nullopt : day_of(numbers[2], numbers[1], numbers[0]);
    if (first && other && *first != *other) {
        return std::nullopt;
    }
    return first ? first : other;
}

WordProblem problem(std::string_view option, std::string_view text, std::string_view what)
{
    return {fmt::format("{}: {} {}", option, shown_word(text), what)};
}

// The form is right, but there is no such day or its year is a slip.
WordProblem no_such_day(std::string_view option, std::string_view text)
{
    const auto day = *written_day(text);
    if (!day.month().ok()) {
        return problem(option, text, "is no date; months are 01 to 12, written YYYY-MM-DD");
    }
    if (!day.ok()) {
        const int last = days_in(day.year() / day.month());
        return problem(
            option,
            text,
            fmt::format("is no date; that month has the days 01 to {}, written YYYY-MM-DD", last)
        );
    }
    return problem(
        option, text, fmt::format("is out of range; years are {} to {}", first_year, last_year)
    );
}

WordProblem no_date(std::string_view option, std::string_view text, std::string_view forms)
{
    if (written_day(text)) {
        return no_such_day(option, text);
    }
    const auto meaning = only_meaning(text);
    const std::string near = meaning ? fmt::format("; did you mean {}", iso_text(*meaning)) : "";
    return problem(option, text, fmt::format("is no date; write {}{}", forms, near));
}

// `forms` are what may be written, as a problem says it.
std::variant<Date, WordProblem>
find_date(std::string_view option, std::string_view text, Date today, std::string_view forms)
{
    if (as_id(text) == today_word) {
        return today;
    }
    if (const auto date = date_of(text)) {
        return *date;
    }
    return no_date(option, text, forms);
}

} // namespace

std::variant<Date, WordProblem>
look_up_start(std::string_view option, std::string_view text, Date today)
{
    if (const auto day = weekday_of(text)) {
        return today + (*day - Weekday{today});
    }
    std::vector<std::string_view> words{weekday_words().begin(), weekday_words().end()};
    words.push_back(today_word);
    const std::string word = as_id(text);
    const std::string_view near = has_digit(text) || word == today_word ? "" : nearest(word, words);
    if (!near.empty()) {
        return problem(option, text, fmt::format("is no date; did you mean {}", near));
    }
    return find_date(option, text, today, "YYYY-MM-DD, today or the name of a day");
}

std::variant<Date, WordProblem>
look_up_date(std::string_view option, std::string_view text, Date today)
{
    return find_date(option, text, today, "YYYY-MM-DD or today");
}

} // namespace upperback
