#include "planning/drawn_world.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <ostream>

namespace upperback {

TEST_CASE("selection: equals brute force in value and set")
{
    int solved = 0;
    int unsolved = 0;
    for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
        CAPTURE(seed);
        const SelectionProblem world = drawn_world(seed);
        const auto expected = by_enumeration(world, [](const auto&) { return true; });
        const auto found = select(world);
        REQUIRE(found.has_value() == expected.has_value());
        CHECK(is_possible(world) == expected.has_value());
        ++(found ? solved : unsolved);
        if (found) {
            CHECK(found->value == expected->value);
            CHECK(found->chosen == expected->chosen);
        }
    }
    // The worlds are worth something only if both happen often.
    CHECK(solved > 1500);
    CHECK(unsolved > 500);
}

TEST_CASE("selection: equals brute force where loads take sets away")
{
    int solved = 0;
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
        CAPTURE(seed);
        SelectionProblem world = drawn_world(seed);
        Dice dice(seed + 7919);
        add_loads(world, dice);
        const auto expected = by_enumeration(world, [](const auto&) { return true; });
        const auto found = select(world);
        REQUIRE(found.has_value() == expected.has_value());
        CHECK(is_possible(world) == expected.has_value());
        if (!found) {
            continue;
        }
        ++solved;
        CHECK(found->value == expected->value);
        CHECK(found->chosen == expected->chosen);
        const auto other = by_enumeration(world, [&](const std::vector<int>& chosen) {
            return chosen != found->chosen;
        });
        const auto next = runner_up(world, *found);
        REQUIRE(next.has_value() == other.has_value());
        if (next) {
            ++compared;
            CHECK(next->chosen == other->chosen);
        }
    }
    CHECK(solved > 700);
    CHECK(compared > 500);
}

TEST_CASE("selection: the runner-up is the best of all other sets")
{
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        CAPTURE(seed);
        const SelectionProblem world = drawn_world(seed);
        const auto best = select(world);
        if (!best) {
            continue;
        }
        const auto expected = by_enumeration(world, [&](const std::vector<int>& chosen) {
            return chosen != best->chosen;
        });
        const auto found = runner_up(world, *best);
        REQUIRE(found.has_value() == expected.has_value());
        if (found) {
            ++compared;
            CHECK(found->value == expected->value);
            CHECK(found->chosen == expected->chosen);
        }
    }
    CHECK(compared > 1000);
}

TEST_CASE("selection: of equals the set whose indices come first")
{
    SelectionProblem world{.gain = gain, .size = 2};
    world.candidates.assign(6, SelectionCandidate{.points = 5});
    CHECK(select(world)->chosen == std::vector{0, 1});
    CHECK(runner_up(world, *select(world))->chosen == std::vector{0, 2});
}

TEST_CASE("selection: a second move for the same muscle is worth less")
{
    SelectionProblem world{.weights = {5, 5}, .gain = gain, .size = 2};
    world.candidates = {
        {.muscles = {{.muscle = 0, .units = 2}}},
        {.muscles = {{.muscle = 0, .units = 2}}},
        {.muscles = {{.muscle = 1, .units = 1}}},
    };
    // 30 + 20 against 30 + 10: a weak start for a new muscle beats more of the same.
    CHECK(select(world)->chosen == std::vector{0, 2});
    CHECK(select(world)->value == 50);
}

TEST_CASE("selection: no answer where the conditions cannot be met")
{
    SelectionProblem world{
        .requirements = {{.at_least = 1, .at_most = 9}}, .gain = gain, .size = 1};
    world.candidates = {{.points = 5}};
    CHECK(!select(world));
    world.candidates.front().requirements = {0};
    CHECK(select(world)->value == 5);
    world.size = 2;
    CHECK(!select(world));
}

} // namespace upperback
