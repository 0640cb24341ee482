#include "planning/eligibility.hpp"
#include "planning/matching.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>

namespace upperback {
namespace {

using Text = std::string_view;

const Request request{
    .goals = {"posture", "relief"}, .cautions = {"neck"}, .age = 70, .minutes = 30};

Facts facts()
{
    return {
        .request = &request, .level = Level::intermediate, .has = {"band", "floor"}, .moves = 4};
}

constexpr std::array<Text, 2> trapezius{"lower-trapezius", "middle-trapezius"};
constexpr std::array<Text, 1> deltoids{"rear-deltoids"};

const Exercise band_row{
    .id = "band-row",
    .kind = Kind::row,
    .pattern = "horizontal-row",
    .level = Level::intermediate,
    .position = Position::standing,
    .sides = Sides::each,
    .primary = trapezius,
    .secondary = deltoids,
};

constexpr std::array<Text, 2> band_and_floor{"band", "floor"};

Candidate candidate()
{
    return {.exercise = &band_row, .way = band_and_floor};
}

constexpr std::array<Text, 2> band_or_bar{"bar", "band"};
constexpr std::array<Text, 1> bar{"bar"};

} // namespace

TEST_CASE("matching: an empty condition always holds")
{
    CHECK(holds({}, facts()));
    CHECK(matches({}, candidate()));
}

TEST_CASE("matching: a key holds if any of its words does")
{
    constexpr std::array<Text, 2> strength_or_relief{"strength", "relief"};
    constexpr std::array<Text, 1> strength{"strength"};
    CHECK(holds({.goal = strength_or_relief}, facts()));
    CHECK(!holds({.goal = strength}, facts()));
    CHECK(holds({.has = band_or_bar}, facts()));
    CHECK(!holds({.has = bar}, facts()));
}

TEST_CASE("matching: every key must hold")
{
    constexpr std::array<Text, 1> relief{"relief"};
    constexpr std::array<Text, 1> knee{"knee"};
    constexpr std::array<Text, 1> neck{"neck"};
    CHECK(holds({.goal = relief, .caution = neck}, facts()));
    CHECK(!holds({.goal = relief, .caution = knee}, facts()));
}

TEST_CASE("matching: the level is the one that counts")
{
    constexpr std::array intermediate{Level::intermediate};
    constexpr std::array others{Level::beginner, Level::advanced};
    CHECK(holds({.level = intermediate}, facts()));
    CHECK(!holds({.level = others}, facts()));
}

TEST_CASE("matching: limits of a number are included")
{
    const auto age = [](std::optional<int> least, std::optional<int> most) {
        return holds({.age = NumberCondition{.at_least = least, .at_most = most}}, facts());
    };
    CHECK(age(70, {}));
    CHECK(!age(71, {}));
    CHECK(age({}, 70));
    CHECK(!age({}, 69));
    CHECK(age(70, 70));
    CHECK(holds({.minutes = NumberCondition{.at_least = 30}}, facts()));
    CHECK(!holds({.minutes = NumberCondition{.at_most = 29}}, facts()));
    CHECK(holds({.moves = NumberCondition{.at_least = 4}}, facts()));
    CHECK(!holds({.moves = NumberCondition{.at_least = 5}}, facts()));
}

TEST_CASE("matching: a number that is not known never holds")
{
    const Request silent{.goals = {"posture"}};
    const Facts unknown{.request = &silent};
    CHECK(!holds({.age = NumberCondition{.at_least = 0}}, unknown));
    CHECK(!holds({.age = NumberCondition{.at_most = 200}}, unknown));
    CHECK(!holds({.minutes = NumberCondition{.at_least = 0}}, unknown));
}

TEST_CASE("matching: muscle asks for a primary one and trains for either")
{
    constexpr std::array<Text, 1> lower{"lower-trapezius"};
    CHECK(matches({.muscle = lower}, candidate()));
    CHECK(!matches({.muscle = deltoids}, candidate()));
    CHECK(matches({.trains = lower}, candidate()));
    CHECK(matches({.trains = deltoids}, candidate()));
    CHECK(!matches({.trains = bar}, candidate()));
}

TEST_CASE("matching: needs asks for the way it will be done")
{
    CHECK(matches({.needs = band_or_bar}, candidate()));
    CHECK(!matches({.needs = bar}, candidate()));
}

TEST_CASE("matching: words of the exercise are compared as they are")
{
    constexpr std::array<Text, 1> row_id{"band-row"};
    constexpr std::array<Text, 1> pattern{"horizontal-row"};
    constexpr std::array rows{Kind::row};
    constexpr std::array postures{Kind::posture};
    constexpr std::array seated{Position::seated};
    constexpr std::array each{Sides::each};
    constexpr std::array stretch{Part::stretch};
    CHECK(matches({.id = row_id, .pattern = pattern}, candidate()));
    CHECK(matches({.kind = rows}, candidate()));
    CHECK(!matches({.kind = postures}, candidate()));
    CHECK(!matches({.position = seated}, candidate()));
    CHECK(matches({.sides = each}, candidate()));
    CHECK(!matches({.part = stretch}, candidate()));
}

TEST_CASE("matching: a move without a kind is of none")
{
    const Exercise march{.part = Part::warmup};
    constexpr std::array rows{Kind::row};
    CHECK(!matches({.kind = rows}, Candidate{.exercise = &march}));
}

TEST_CASE("matching: adapted asks whether a caution changes it")
{
    const CautionAnswer answer{.verdict = Verdict::adapt};
    Candidate adapted = candidate();
    adapted.adaptations.push_back(&answer);
    CHECK(matches({.adapted = true}, adapted));
    CHECK(!matches({.adapted = false}, adapted));
    CHECK(!matches({.adapted = true}, candidate()));
    CHECK(matches({.adapted = false}, candidate()));
}

TEST_CASE("matching: again and stale ask what other sessions have, each by itself")
{
    Candidate again = candidate();
    again.again = true;
    Candidate stale = candidate();
    stale.stale = true;
    CHECK(matches({.again = true}, again));
    CHECK(!matches({.again = false}, again));
    CHECK(!matches({.again = true}, stale));
    CHECK(matches({.stale = true}, stale));
    CHECK(!matches({.stale = false}, stale));
    CHECK(!matches({.stale = true}, again));
    CHECK(matches({.again = false, .stale = false}, candidate()));
    CHECK(matches({}, again));
}

TEST_CASE("matching: the rules that hold keep their order")
{
    constexpr std::array<Text, 1> relief{"relief"};
    constexpr std::array<Text, 1> strength{"strength"};
    const std::array rules{
        Rule{.id = "a", .when = {.goal = relief}},
        Rule{.id = "b", .when = {.goal = strength}},
        Rule{.id = "c"},
    };
    Catalog catalog;
    catalog.rules = rules;
    Facts known = facts();
    known.catalog = &catalog;
    const auto held = rules_that_hold(known);
    REQUIRE(held.size() == 2);
    CHECK(held[0]->id == "a");
    CHECK(held[1]->id == "c");
}

} // namespace upperback
