#include "support/dates.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

using namespace std::chrono_literals;
namespace chrono = std::chrono;

} // namespace

TEST_CASE("dates: a date is YYYY-MM-DD of a day that there is")
{
    CHECK(date_of("2027-01-04") == chrono::sys_days{2027y / 1 / 4});
    CHECK(date_of("2028-02-29") == chrono::sys_days{2028y / 2 / 29});
    CHECK(date_of("2000-02-29").has_value());
    for (const char* none :
         {"2027-02-30",
          "2027-02-29",
          "2100-02-29",
          "2027-04-31",
          "2027-13-01",
          "2027-00-10",
          "2027-01-00",
          "2027-1-4",
          "27-01-04",
          "2027/01/04",
          "2027-01-04 ",
          " 2027-01-04",
          "+027-01-04",
          "2027-01-0a",
          "",
          "20270104",
          "2027-01-041",
          "２027-01-04"}) {
        CAPTURE(none);
        CHECK(!date_of(none).has_value());
    }
}

TEST_CASE("dates: a year has its limits")
{
    CHECK(date_of("1900-01-01").has_value());
    CHECK(date_of("2200-12-31").has_value());
    CHECK(!date_of("1899-12-31").has_value());
    CHECK(!date_of("2201-01-01").has_value());
    CHECK(written_day("1899-12-31").has_value());
}

TEST_CASE("dates: what is written as a date need not be one")
{
    const auto day = written_day("2027-02-30");
    REQUIRE(day.has_value());
    CHECK(!day->ok());
    CHECK(days_in(day->year() / day->month()) == 28);
    CHECK(days_in(2028y / 2) == 29);
    CHECK(days_in(2027y / 12) == 31);
    CHECK(!written_day("30.02.2027").has_value());
}

TEST_CASE("dates: the text of every date is read as that date")
{
    int days = 0;
    const chrono::sys_days last{chrono::year{last_year} / 12 / 31};
    for (chrono::sys_days date{chrono::year{first_year} / 1 / 1}; date <= last;
         date += chrono::days{1}) {
        if (date_of(iso_text(date)) != date) {
            CAPTURE(iso_text(date));
            FAIL("not read as it was written");
        }
        ++days;
    }
    // 301 years with 73 leap days: 1900, 2100 and 2200 have none.
    CHECK(days == 301 * 365 + 73);
    CHECK(iso_text(chrono::sys_days{987y / 6 / 5}) == "0987-06-05");
}

TEST_CASE("dates: times of day")
{
    CHECK(time_of_day("00:00") == 0min);
    CHECK(time_of_day("07:30") == 450min);
    CHECK(time_of_day("23:59") == 1439min);
    for (const char* none :
         {"24:00", "25:00", "12:60", "7:30", "0730", "07:30:00", "07.30", "", "-7:30"}) {
        CAPTURE(none);
        CHECK(!time_of_day(none).has_value());
    }
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const chrono::minutes time{minute};
        CHECK(time_of_day(time_text(time)) == time);
    }
}

TEST_CASE("dates: spans of a day")
{
    const auto span = time_span("09:00-17:30");
    REQUIRE(span.has_value());
    CHECK(span->from == 9h);
    CHECK(span->to == 17h + 30min);
    CHECK(time_span("17:00-09:00").has_value());
    for (const char* none :
         {"09:00", "9-17", "09:00-", "-17:30", "09:00-24:00", "09:00 - 17:30", ""}) {
        CAPTURE(none);
        CHECK(!time_span(none).has_value());
    }
}

TEST_CASE("dates: days of the week by many names")
{
    CHECK(weekday_of("mon") == chrono::Monday);
    CHECK(weekday_of("Tuesday") == chrono::Tuesday);
    CHECK(weekday_of("TUES") == chrono::Tuesday);
    CHECK(weekday_of("thurs") == chrono::Thursday);
    CHECK(weekday_of("Sun") == chrono::Sunday);
    for (const char* none : {"", "m", "mo", "funday", "mond", "sun day", "7"}) {
        CAPTURE(none);
        CHECK(!weekday_of(none).has_value());
    }
    for (const std::string_view word : weekday_words()) {
        CAPTURE(word);
        REQUIRE(weekday_of(word).has_value());
        CHECK(word.starts_with(short_name(*weekday_of(word))));
    }
}

TEST_CASE("dates: each day has a short and a long name that are read as that day")
{
    for (int count = 0; count < 7; ++count) {
        const chrono::weekday day = chrono::Monday + chrono::days{count};
        CHECK(days_from_monday(day) == count);
        CHECK(weekday_of(short_name(day)) == day);
        CHECK(weekday_of(long_name(day)) == day);
        CHECK(short_name(day).size() == 3);
    }
    CHECK(long_name(chrono::Wednesday) == "Wednesday");
}

} // namespace upperback
