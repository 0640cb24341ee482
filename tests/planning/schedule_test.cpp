#include "planning/schedule.hpp"
#include "support/dates.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

constexpr std::array texts{
    PlanNote{"close-days", "{days}: under 48 hours apart, as you asked for."},
    PlanNote{"far-days", "{days}: {gap} rest days in a row; {better} would be {rests}."},
};

std::vector<Weekday> days(const std::string& words)
{
    std::vector<Weekday> result;
    for (std::size_t at = 0; at < words.size(); at += 4) {
        const auto day = weekday_of(words.substr(at, 3));
        REQUIRE(day.has_value());
        result.push_back(*day);
    }
    return result;
}

/// Every set of one to seven days, from Monday on.
std::vector<std::vector<Weekday>> all_sets()
{
    std::vector<std::vector<Weekday>> sets;
    for (int members = 1; members < 128; ++members) {
        std::vector<Weekday> set;
        for (int day = 0; day < 7; ++day) {
            if ((members >> day) % 2 == 1) {
                set.push_back(std::chrono::Monday + std::chrono::days{day});
            }
        }
        sets.push_back(set);
    }
    return sets;
}

Date date(const std::string& text)
{
    const auto day = date_of(text);
    REQUIRE(day.has_value());
    return *day;
}

std::string nearest_to(const std::string& words)
{
    return days_text(nearest_days(days(words), {}));
}

Texts notes_of(const std::string& words, bool force = false)
{
    return day_notes({.days = days(words), .force = force}, {}, texts);
}

} // namespace

TEST_CASE("schedule: sessions are spread over the week")
{
    CHECK(days_text(spread_days(1, std::chrono::Monday)) == "mon");
    CHECK(days_text(spread_days(2, std::chrono::Monday)) == "mon,thu");
    CHECK(days_text(spread_days(3, std::chrono::Monday)) == "mon,wed,fri");
    CHECK(days_text(spread_days(2, std::chrono::Saturday)) == "sat,tue");
    CHECK(days_text(spread_days(3, std::chrono::Friday)) == "fri,sun,tue");
    for (int count = 1; count <= 3; ++count) {
        for (int first = 0; first < 7; ++first) {
            const auto spread = spread_days(count, std::chrono::Monday + std::chrono::days{first});
            CHECK(static_cast<int>(spread.size()) == count);
            CHECK(!are_too_close(spread, {}));
            CHECK(day_notes({.days = spread}, {}, texts).empty());
        }
    }
}

TEST_CASE("schedule: days stand in the order of the plan's week and once each")
{
    CHECK(days_text(ordered_days(days("thu,mon,thu"), std::chrono::Monday)) == "mon,thu");
    CHECK(days_text(ordered_days(days("mon,thu"), std::chrono::Wednesday)) == "thu,mon");
    CHECK(days_text(ordered_days(days("mon,wed,fri"), std::chrono::Friday)) == "fri,mon,wed");
}

TEST_CASE("schedule: gaps are reckoned round the week")
{
    CHECK(day_gaps(days("mon,thu")) == std::vector{4, 3});
    CHECK(day_gaps(days("mon,wed,fri")) == std::vector{3, 2, 2});
    CHECK(day_gaps(days("sun")) == std::vector{7});
    CHECK(day_gaps(days("sat,sun")) == std::vector{6, 1});
}

TEST_CASE("schedule: in every set and order the gaps fill the week")
{
    for (const auto& set : all_sets()) {
        for (int first = 0; first < 7; ++first) {
            const Weekday from = std::chrono::Monday + std::chrono::days{first};
            const auto ordered = ordered_days(set, from);
            const auto gaps = day_gaps(ordered);
            CAPTURE(days_text(ordered));
            CHECK(ordered.size() == set.size());
            CHECK(std::ranges::is_permutation(ordered, set));
            CHECK(std::reduce(gaps.begin(), gaps.end()) == 7);
            CHECK(std::ranges::min(gaps) >= 1);
            // The first one of the plan's week is the first on or after its first day.
            CHECK(std::ranges::is_sorted(ordered, {}, [&](Weekday day) { return day - from; }));
        }
    }
}

TEST_CASE("schedule: under 48 hours is too close")
{
    CHECK(are_too_close(days("mon,tue"), {}));
    CHECK(are_too_close(days("sun,mon"), {}));
    CHECK(are_too_close(days("mon,wed,sun"), {}));
    CHECK(!are_too_close(days("mon,wed"), {}));
    CHECK(!are_too_close(days("mon"), {}));
    CHECK(are_too_close(days("mon,wed"), {.gap_hours = 49}));
}

TEST_CASE("schedule: the nearest days that keep their distance")
{
    CHECK(nearest_to("mon,tue") == "mon,thu");
    CHECK(nearest_to("tue,thu") == "mon,thu");
    CHECK(nearest_to("thu,fri") == "tue,fri");
    CHECK(nearest_to("sat,sun") == "tue,sat");
    CHECK(nearest_to("mon,tue,wed") == "mon,wed,fri");
    CHECK(nearest_to("fri,sat,sun") == "tue,fri,sun");
    CHECK(nearest_to("mon,thu") == "mon,thu");
    CHECK(nearest_to("wed") == "wed");
    CHECK(nearest_days(days("mon,wed,fri,sun"), {}).empty());
    // Where a week cannot keep the rest days, it keeps the hours.
    CHECK(days_text(nearest_days(days("mon,tue"), {.rest_days_most = 1})) == "mon,wed");
}

TEST_CASE("schedule: of every set the nearest days hold and need one day changed at most")
{
    for (const auto& set : all_sets()) {
        if (set.size() > 3) {
            continue;
        }
        CAPTURE(days_text(set));
        const auto near = nearest_days(set, {});
        REQUIRE(near.size() == set.size());
        CHECK(!are_too_close(near, {}));
        CHECK((near.size() == 1 || std::ranges::max(day_gaps(near)) <= 4));
        const auto changed = std::ranges::count_if(near, [&](Weekday day) {
            return std::ranges::find(set, day) == set.end();
        });
        CHECK(changed <= 1);
        const bool is_good =
            !are_too_close(set, {}) && (set.size() == 1 || std::ranges::max(day_gaps(set)) <= 4);
        CHECK((changed == 0) == is_good);
    }
}

TEST_CASE("schedule: too many rest days get a note with better days")
{
    CHECK(
        notes_of("tue,thu") ==
        Texts{"Thursday to Tuesday: 4 rest days in a row; mon,thu would be 2 and 3."}
    );
    CHECK(
        notes_of("mon,wed") ==
        Texts{"Wednesday to Monday: 4 rest days in a row; mon,thu would be 2 and 3."}
    );
    CHECK(
        notes_of("thu,tue") ==
        Texts{"Thursday to Tuesday: 4 rest days in a row; mon,thu would be 2 and 3."}
    );
    CHECK(notes_of("mon,thu").empty());
    CHECK(notes_of("mon,wed,fri").empty());
}

TEST_CASE("schedule: once a week has no neighbor")
{
    for (const char* day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
        CHECK(notes_of(day).empty());
    }
}

TEST_CASE("schedule: days that are kept by force get a note")
{
    CHECK(
        notes_of("mon,tue", true) ==
        Texts{
            "Monday and Tuesday: under 48 hours apart, as you asked for.",
            "Tuesday to Monday: 5 rest days in a row; mon,thu would be 2 and 3."}
    );
    CHECK(
        notes_of("mon,wed,thu", true) ==
        Texts{"Wednesday and Thursday: under 48 hours apart, as you asked for."}
    );
    CHECK(
        notes_of("mon,tue,wed", true) ==
        Texts{
            "Monday, Tuesday and Wednesday: under 48 hours apart, as you asked for.",
            "Wednesday to Monday: 4 rest days in a row; mon,wed,fri would be 1, 1 and 2."}
    );
}

TEST_CASE("schedule: a note needs its text and something better")
{
    CHECK(day_notes({.days = days("tue,thu")}, {}, {}).empty());
    CHECK(day_notes({.days = days("tue,thu")}, {.rest_days_most = 1}, texts).empty());
}

TEST_CASE("schedule: the first session is the first named day on or after the start")
{
    const PlanRequest request{.days = days("thu,mon"), .start = date("2027-01-06")}; // a Wednesday
    CHECK(session_day(request, 1, 1).date == date("2027-01-07"));
    CHECK(session_day(request, 1, 2).date == date("2027-01-11"));
    CHECK(session_day(request, 2, 1).date == date("2027-01-14"));
    CHECK(session_day(request, 1, 1).hours_since_last == std::nullopt);
    CHECK(session_day(request, 1, 2).hours_since_last == 96);
    CHECK(session_day(request, 2, 1).hours_since_last == 72);
    CHECK(week_dates(request, 1)->from == date("2027-01-06"));
    CHECK(week_dates(request, 1)->to == date("2027-01-12"));
    CHECK(week_dates(request, 6)->from == date("2027-02-10"));
}

TEST_CASE("schedule: without a start there are days and hours but no dates")
{
    const PlanRequest request{.days = days("mon,thu")};
    CHECK(!week_dates(request, 1).has_value());
    CHECK(!session_day(request, 1, 1).date.has_value());
    CHECK(session_day(request, 1, 2).day == std::chrono::Thursday);
    CHECK(session_day(request, 1, 2).hours_since_last == 72);
    CHECK(session_day(request, 2, 1).hours_since_last == 96);
}

TEST_CASE("schedule: for every set and start the dates rise by their gaps inside their weeks")
{
    const Date first = date("2027-12-20"); // over the end of a year, and into a leap year
    for (const auto& set : all_sets()) {
        for (int offset = 0; offset < 7; ++offset) {
            const Date start = first + std::chrono::days{offset};
            const PlanRequest request{.days = ordered_days(set, Weekday{start}), .start = start};
            CAPTURE(days_text(request.days));
            CAPTURE(iso_text(start));
            std::optional<Date> last;
            for (int week = 1; week <= 12; ++week) {
                const auto span = week_dates(request, week);
                REQUIRE(span.has_value());
                CHECK(span->from == start + std::chrono::days{7 * (week - 1)});
                CHECK(span->to - span->from == std::chrono::days{6});
                for (int session = 1; session <= static_cast<int>(set.size()); ++session) {
                    const SessionDay when = session_day(request, week, session);
                    REQUIRE(when.date.has_value());
                    CHECK(Weekday{*when.date} == when.day);
                    CHECK((*when.date >= span->from && *when.date <= span->to));
                    CHECK(when.hours_since_last.has_value() == last.has_value());
                    if (last) {
                        CHECK((*when.date - *last).count() * 24 == *when.hours_since_last);
                    }
                    last = when.date;
                }
            }
            // No named day lies between the start and the first session.
            const Date begin = *session_day(request, 1, 1).date;
            for (Date day = start; day < begin; day += std::chrono::days{1}) {
                CHECK(std::ranges::find(set, Weekday{day}) == set.end());
            }
        }
    }
}

} // namespace upperback
