#include "planning/closest.hpp"
#include "planning/drawn_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

int held_by(const std::vector<int>& chosen, const std::vector<int>& wanted)
{
    return static_cast<int>(std::ranges::count_if(chosen, [&](int index) {
        return std::ranges::find(wanted, index) != wanted.end();
    }));
}

/// A few of the candidates, not the best ones.
std::vector<int> drawn_wish(const SelectionProblem& world, std::uint64_t seed)
{
    Dice dice(seed + 77);
    std::vector<int> wanted;
    for (int index = 0; index < static_cast<int>(world.candidates.size()); ++index) {
        if (dice.up_to(2) == 0) {
            wanted.push_back(index);
        }
    }
    return wanted;
}

} // namespace

TEST_CASE("closest: it holds the most that enumeration finds and of those it is the best")
{
    int with_less_than_all = 0;
    int at_a_price = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        const SelectionProblem world = drawn_world(seed);
        const std::vector<int> wanted = drawn_wish(world, seed);
        int most = -1;
        by_enumeration(world, [&](const std::vector<int>& chosen) {
            most = std::max(most, held_by(chosen, wanted));
            return false;
        });
        const auto best = by_enumeration(world, [&](const std::vector<int>& chosen) {
            return held_by(chosen, wanted) == most;
        });
        const auto found = closest(world, wanted);
        CAPTURE(seed);
        REQUIRE(found.has_value() == best.has_value());
        if (!found) {
            continue;
        }
        CHECK(found->held == most);
        CHECK(found->selection.chosen == best->chosen);
        CHECK(found->selection.value == best->value);
        with_less_than_all += most < static_cast<int>(wanted.size()) ? 1 : 0;
        at_a_price += select(world)->value > best->value ? 1 : 0;
    }
    CHECK(with_less_than_all > 300);
    CHECK(at_a_price > 300);
}

TEST_CASE("closest: the runner-up holds as many")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const SelectionProblem world = drawn_world(seed);
        const std::vector<int> wanted = drawn_wish(world, seed);
        const auto found = closest(world, wanted);
        const auto other =
            found ? runner_up(found->problem, found->selection) : std::optional<Selection>{};
        if (other) {
            CAPTURE(seed);
            CHECK(held_by(other->chosen, wanted) == found->held);
            CHECK(other->value <= found->selection.value);
        }
    }
}

TEST_CASE("closest: with nothing wanted it is the plain search")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const SelectionProblem world = drawn_world(seed);
        const auto found = closest(world, {});
        const auto plain = select(world);
        CAPTURE(seed);
        REQUIRE(found.has_value() == plain.has_value());
        if (found) {
            CHECK(found->selection.chosen == plain->chosen);
            CHECK(found->held == 0);
            CHECK(found->problem.requirements.size() == world.requirements.size());
        }
    }
}

} // namespace upperback
