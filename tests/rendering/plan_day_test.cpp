#include "rendering/plan_day.hpp"
#include "rendering/text_writer.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

using namespace std::chrono_literals;

const PlanRequest request{
    .weeks = 6,
    .days = {std::chrono::Monday, std::chrono::Thursday},
    .start = Date{2027y / 1 / 4},
    .at = 450min};

PlannedSession second_of_week_three()
{
    return {
        .id = "w3s2",
        .number = 2,
        .day = std::chrono::Thursday,
        .date = Date{2027y / 1 / 21},
        .routine = {.plan = PlanPlace{.week = 3, .session = 2}}};
}

} // namespace

TEST_CASE("plan day: a session has its place and its day")
{
    PlannedSession session = second_of_week_three();
    Plan plan{.request = request};
    CHECK(
        place_words(plan, session) == "Week 3 of 6, session 2 of 2: Thursday, 2027-01-21, 07:30."
    );
    plan.request.at.reset();
    CHECK(place_words(plan, session) == "Week 3 of 6, session 2 of 2: Thursday, 2027-01-21.");
    session.date.reset();
    CHECK(place_words(plan, session) == "Week 3 of 6, session 2 of 2: Thursday.");
}

TEST_CASE("plan day: the place stands below the title")
{
    const Plan plan{.request = request};
    const auto sheet = with_place(
        {Title{.text = "Upper back"}, Paragraph{.text = "Below."}}, plan, second_of_week_three()
    );
    REQUIRE(sheet.size() == 3);
    CHECK(std::holds_alternative<Title>(sheet[0]));
    REQUIRE(std::holds_alternative<Paragraph>(sheet[1]));
    CHECK(std::get<Paragraph>(sheet[1]).text.starts_with("Week 3 of 6"));
    const auto bare = with_place({Paragraph{.text = "Below."}}, plan, second_of_week_three());
    REQUIRE(bare.size() == 2);
    CHECK(std::get<Paragraph>(bare[0]).text.starts_with("Week 3 of 6"));
}

TEST_CASE("plan day: a day of rest says when it goes on")
{
    const PlannedSession next = second_of_week_three();
    const Date date{2027y / 1 / 19};
    CHECK(
        text_of(rest_document({.date = date, .next = &next}), 80, Color::off)
            .find("Tuesday, 2027-01-19: a day of rest. Next: w3s2 on Thursday, 2027-01-21.") !=
        std::string::npos
    );
    CHECK(
        text_of(rest_document({.date = date}), 80, Color::off)
            .find("a day of rest. The plan has no session after it.") != std::string::npos
    );
}

} // namespace upperback
