#include "planning/built_in.hpp"
#include "planning/narrowed.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

using Text = std::string_view;

std::vector<Narrowed> narrowed(Text id, const Request& request)
{
    return narrowed_of(built_in::exercise(id), built_in::facts(request));
}

} // namespace

TEST_CASE("narrowed: nothing is said where nothing narrows")
{
    CHECK(narrowed("band-row", {.goals = {"strength"}, .level = Level::advanced}).empty());
    CHECK(narrowed("band-row", {.goals = {"general"}, .cautions = {"wrist"}}).empty());
}

TEST_CASE("narrowed: a caution that changes no value is not told")
{
    // A beginner's row has 2 sets and 8 to 12 repetitions anyway.
    CHECK(narrowed("band-row", {.goals = {"general"}, .cautions = {"osteoporosis"}}).empty());
}

TEST_CASE("narrowed: from the table's value to the new one and why")
{
    const Request request{
        .goals = {"strength"}, .level = Level::advanced, .cautions = {"high-blood-pressure"}};
    const auto changes = narrowed("bent-over-barbell-row", request);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].exercise == "bent-over-barbell-row");
    CHECK(changes[0].what == "repetitions");
    CHECK(changes[0].from == Range{6, 8});
    CHECK(changes[0].to == Range{12, 15});
    CHECK(changes[0].because == std::vector<Text>{"high-blood-pressure"});
    CHECK(changes[0].text == "12 to 15 repetitions instead of 6 to 8: high blood pressure");
    CHECK(changes[1].what == "repetitions_in_reserve");
    CHECK(changes[1].from == Range{2, 2});
    CHECK(changes[1].to == Range{3, 5});
}

TEST_CASE("narrowed: all that name the value are the reasons")
{
    const Request request{
        .goals = {"general"},
        .level = Level::advanced,
        .cautions = {"high-blood-pressure", "osteoporosis"},
        .age = 70};
    const auto changes = narrowed("seated-cable-row", request);
    REQUIRE(!changes.empty());
    CHECK(changes[0].what == "repetitions");
    CHECK(changes[0].to == Range{12, 12});
    CHECK(changes[0].because == std::vector<Text>{"age-65", "high-blood-pressure", "osteoporosis"});
    CHECK(
        changes[0].text ==
        "12 repetitions instead of 8 to 12: from 65 on, high blood pressure, osteoporosis"
    );
}

TEST_CASE("narrowed: changes are sorted by what they change")
{
    const Request request{
        .goals = {"endurance"},
        .level = Level::advanced,
        .cautions = {"high-blood-pressure", "neck"}};
    const auto changes = narrowed("seated-cable-row", request);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].what == "repetitions");
    CHECK(changes[1].what == "repetitions_in_reserve");
    CHECK(changes[2].what == "rest_seconds");
    CHECK(changes[3].what == "sets");
    CHECK(changes[2].from == Range{45, 45});
    CHECK(changes[2].to == Range{60, 60});
    CHECK(changes[3].text == "2 sets instead of 3: neck");
}

TEST_CASE("narrowed: relief is told like a caution")
{
    const Request request{.goals = {"relief"}, .level = Level::intermediate};
    const auto changes = narrowed("band-row", request);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].text == "3 to 5 in reserve instead of 2 to 3: relief");
    CHECK(changes[1].text == "2 sets instead of 3: relief");
}

TEST_CASE("narrowed: a carry is told in seconds")
{
    const Request request{.goals = {"general"}, .cautions = {"high-blood-pressure"}};
    const auto changes = narrowed("farmer-carry", request);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == "carry_seconds");
    CHECK(changes[0].text == "20 s instead of 30: high blood pressure");
}

TEST_CASE("narrowed: one set is no plural")
{
    const auto changes = narrowed("wall-angel", {.goals = {"general"}, .cautions = {"nerve"}});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].text == "1 set instead of 2: nerve: pain 0 to 3, gone within a day");
}

} // namespace upperback
