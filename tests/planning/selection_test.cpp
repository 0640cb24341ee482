#include "planning/selection.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <ostream>

namespace upperback {
namespace {

constexpr std::array gain{0, 4, 6, 7, 8, 8};

/// The same numbers on every machine (xorshift64*), so that a failing world can be named.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 2685821657736338717ULL + 1) {}

    int up_to(int most)
    {
        state_ ^= state_ >> 12U;
        state_ ^= state_ << 25U;
        state_ ^= state_ >> 27U;
        const std::uint64_t number = (state_ * 2685821657736338717ULL) >> 33U;
        return static_cast<int>(number % static_cast<std::uint64_t>(most + 1));
    }

private:
    std::uint64_t state_;
};

// What a set takes: less where a load passes its limit, and a little more than its candidates say.
int seconds_with_loads(std::span<const int> chosen, const SelectionProblem& world)
{
    std::vector<int> loads(world.load_limits.size());
    int seconds = 0;
    int least_seconds = 0;
    int unforeseen = 0;
    for (const int index : chosen) {
        const auto& candidate = world.candidates[static_cast<std::size_t>(index)];
        seconds += candidate.seconds;
        least_seconds += candidate.least_seconds;
        unforeseen += 10 * (index % 3);
        for (const MuscleUnits& load : candidate.loads) {
            loads[static_cast<std::size_t>(load.muscle)] += load.units;
        }
    }
    for (std::size_t muscle = 0; muscle < loads.size(); ++muscle) {
        if (loads[muscle] > world.load_limits[muscle]) {
            return least_seconds + unforeseen;
        }
    }
    return seconds + world.seconds_beside + unforeseen;
}

// The candidates load two muscles, and where one gets more than its limit, sets are taken away.
void add_loads(SelectionProblem& world, Dice& dice)
{
    world.load_limits = {dice.up_to(8), dice.up_to(8)};
    world.seconds_beside = 10 * dice.up_to(3);
    world.seconds_at_most = world.size * (30 + 10 * dice.up_to(4));
    for (SelectionCandidate& candidate : world.candidates) {
        candidate.least_seconds -= 10 * dice.up_to(2);
        for (int muscle = 0; muscle < 2; ++muscle) {
            if (const int units = dice.up_to(3); units > 0) {
                candidate.loads.push_back({.muscle = muscle, .units = units});
            }
        }
    }
    world.accept = [&world](std::span<const int> chosen) {
        return seconds_with_loads(chosen, world) <= *world.seconds_at_most;
    };
}

SelectionProblem drawn_world(std::uint64_t seed)
{
    Dice dice(seed);
    SelectionProblem world{.gain = gain, .size = 1 + dice.up_to(4)};
    const int muscles = dice.up_to(4);
    for (int muscle = 0; muscle < muscles; ++muscle) {
        world.weights.push_back(1 + dice.up_to(6));
    }
    const int requirements = dice.up_to(3);
    for (int requirement = 0; requirement < requirements; ++requirement) {
        const int least = dice.up_to(2);
        world.requirements.push_back({.at_least = least, .at_most = least + dice.up_to(3)});
    }
    const int candidates = 1 + dice.up_to(11);
    for (int index = 0; index < candidates; ++index) {
        // Few different points, so that ties are common.
        SelectionCandidate candidate{.points = 10 * (dice.up_to(6) - 3)};
        candidate.ladder = dice.up_to(2) == 0 ? dice.up_to(2) : -1;
        candidate.seconds = 30 + 10 * dice.up_to(5);
        candidate.least_seconds = candidate.seconds;
        for (int muscle = 0; muscle < muscles; ++muscle) {
            if (dice.up_to(2) == 0) {
                candidate.muscles.push_back({.muscle = muscle, .units = 1 + dice.up_to(1)});
            }
        }
        for (int requirement = 0; requirement < requirements; ++requirement) {
            if (dice.up_to(1) == 0) {
                candidate.requirements.push_back(requirement);
            }
        }
        world.candidates.push_back(candidate);
    }
    if (dice.up_to(3) == 0) {
        world.seconds_at_most = world.size * (30 + 10 * dice.up_to(4));
    }
    if (dice.up_to(4) == 0) {
        world.forced.push_back(dice.up_to(candidates - 1));
    }
    if (dice.up_to(4) == 0) {
        world.accept = [](std::span<const int> chosen) {
            int sum = 0;
            for (const int index : chosen) {
                sum += index;
            }
            return sum % 2 == 0;
        };
    }
    return world;
}

bool is_allowed(const std::vector<int>& chosen, const SelectionProblem& world)
{
    std::vector<int> ladders;
    std::vector<int> counts(world.requirements.size());
    int seconds = 0;
    for (const int index : chosen) {
        const auto& candidate = world.candidates[static_cast<std::size_t>(index)];
        if (candidate.ladder >= 0 &&
            std::ranges::find(ladders, candidate.ladder) != ladders.end()) {
            return false;
        }
        ladders.push_back(candidate.ladder);
        seconds += candidate.seconds;
        for (const int requirement : candidate.requirements) {
            ++counts[static_cast<std::size_t>(requirement)];
        }
    }
    for (std::size_t requirement = 0; requirement < counts.size(); ++requirement) {
        if (counts[requirement] < world.requirements[requirement].at_least ||
            counts[requirement] > world.requirements[requirement].at_most) {
            return false;
        }
    }
    for (const int forced : world.forced) {
        if (std::ranges::find(chosen, forced) == chosen.end()) {
            return false;
        }
    }
    const bool timed_by_sum = world.load_limits.empty();
    return (!timed_by_sum || seconds <= world.seconds_at_most.value_or(seconds)) &&
           (!world.accept || world.accept(chosen));
}

/// Every set, one after the other, in catalogue order: the first of the highest value.
std::optional<Selection>
by_enumeration(const SelectionProblem& world, const std::vector<int>* all_but = nullptr)
{
    std::optional<Selection> best;
    const auto count = static_cast<unsigned>(world.candidates.size());
    for (unsigned set = 0; set < (1U << count); ++set) {
        std::vector<int> chosen;
        for (unsigned index = 0; index < count; ++index) {
            if ((set >> index & 1U) != 0) {
                chosen.push_back(static_cast<int>(index));
            }
        }
        if (static_cast<int>(chosen.size()) != world.size || !is_allowed(chosen, world) ||
            (all_but != nullptr && chosen == *all_but)) {
            continue;
        }
        const int value = value_of(chosen, world);
        if (!best || value > best->value || (value == best->value && chosen < best->chosen)) {
            best = Selection{.chosen = chosen, .value = value};
        }
    }
    return best;
}

} // namespace

TEST_CASE("selection: equals brute force in value and set")
{
    int solved = 0;
    int unsolved = 0;
    for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
        CAPTURE(seed);
        const SelectionProblem world = drawn_world(seed);
        const auto expected = by_enumeration(world);
        const auto found = select(world);
        REQUIRE(found.has_value() == expected.has_value());
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
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        CAPTURE(seed);
        SelectionProblem world = drawn_world(seed);
        Dice dice(seed + 7919);
        add_loads(world, dice);
        const auto expected = by_enumeration(world);
        const auto found = select(world);
        REQUIRE(found.has_value() == expected.has_value());
        if (!found) {
            continue;
        }
        ++solved;
        CHECK(found->value == expected->value);
        CHECK(found->chosen == expected->chosen);
        const auto other = by_enumeration(world, &found->chosen);
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
        const auto expected = by_enumeration(world, &best->chosen);
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
