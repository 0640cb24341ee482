#include "rendering/date_words.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

using namespace std::chrono_literals;

constexpr Date day(int year, unsigned month, unsigned of_month)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month};
}

} // namespace

TEST_CASE("date words: a day, with its year where that is asked for")
{
    CHECK(date_words(day(2027, 1, 4)) == "Jan 4");
    CHECK(date_words(day(2028, 2, 29), Year::shown) == "Feb 29, 2028");
    CHECK(date_words(day(2027, 12, 31), Year::shown) == "Dec 31, 2027");
}

TEST_CASE("date words: a span names each month and year once")
{
    CHECK(span_words(day(2027, 1, 18), day(2027, 1, 24)) == "Jan 18 to 24");
    CHECK(span_words(day(2027, 1, 25), day(2027, 2, 7)) == "Jan 25 to Feb 7");
    CHECK(span_words(day(2026, 12, 28), day(2027, 1, 3)) == "Dec 28 to Jan 3");
    CHECK(span_words(day(2027, 1, 18), day(2027, 1, 24), Year::shown) == "Jan 18 to 24, 2027");
    CHECK(
        span_words(day(2026, 12, 28), day(2027, 1, 3), Year::shown) == "Dec 28, 2026 to Jan 3, 2027"
    );
    // The same month of another year is another month.
    CHECK(
        span_words(day(2026, 1, 5), day(2027, 1, 3), Year::shown) == "Jan 5, 2026 to Jan 3, 2027"
    );
}

TEST_CASE("date words: a span of one day is that day")
{
    CHECK(span_words(day(2027, 1, 18), day(2027, 1, 18), Year::shown) == "Jan 18, 2027");
}

TEST_CASE("date words: a session's day, as far as it is known")
{
    CHECK(day_words(std::chrono::Thursday, std::nullopt, std::nullopt) == "Thursday");
    CHECK(day_words(std::chrono::Monday, day(2027, 1, 18), std::nullopt) == "Monday, Jan 18");
    CHECK(
        day_words(std::chrono::Monday, day(2027, 1, 18), 7h + 30min) == "Monday, Jan 18, at 07:30"
    );
    CHECK(day_words(std::chrono::Sunday, std::nullopt, 18h) == "Sunday, at 18:00");
}

} // namespace upperback
