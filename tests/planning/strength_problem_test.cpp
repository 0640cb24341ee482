#include "planning/built_in.hpp"
#include "planning/drawn_world.hpp"
#include "planning/matching.hpp"
#include "planning/strength_problem.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

/// A level, a goal and a kit for which limits and minutes both take sets away, now and then.
Request drawn_request(Dice& dice)
{
    constexpr std::array levels{Level::beginner, Level::intermediate, Level::advanced};
    constexpr std::array<std::string_view, 5> goals{
        "endurance", "general", "muscle", "posture", "strength"};
    Request request{.goals = {goals[static_cast<std::size_t>(dice.up_to(4))]}};
    request.level = levels[static_cast<std::size_t>(dice.up_to(2))];
    request.equipment = {dice.up_to(2) == 0 ? "home-gym" : "gym"};
    return request;
}

/// So few of the eligible moves that every set of them can be tried.
void keep_few(std::vector<Candidate>& moves, Dice& dice)
{
    constexpr std::size_t few = 12;
    while (moves.size() > few) {
        const int index = dice.up_to(static_cast<int>(moves.size()) - 1);
        moves.erase(moves.begin() + index);
    }
}

} // namespace

TEST_CASE("strength problem: with minutes and limits the best set equals brute force")
{
    int solved = 0;
    int unsolved = 0;
    for (std::uint64_t seed = 1; seed <= 800; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Facts facts = built_in::facts(drawn_request(dice));
        facts.moves = 3 + dice.up_to(2);
        Field field = field_of(facts);
        keep_few(field.parts[static_cast<std::size_t>(Part::strength)].eligible, dice);
        Attempt attempt{.facts = facts, .field = field, .rules = rules_that_hold(facts)};
        attempt.economy.least_rests = dice.up_to(1) == 0;
        attempt.economy.moves_with_least_sets = dice.up_to(facts.moves);
        const int seconds = facts.moves * (120 + 20 * dice.up_to(12));
        const SelectionProblem problem = strength_problem(seconds, Seeded::yes, attempt).problem;
        const auto expected = by_enumeration(problem, [](const auto&) { return true; });
        const auto found = select(problem);
        REQUIRE(found.has_value() == expected.has_value());
        CHECK(is_possible(problem) == expected.has_value());
        ++(found ? solved : unsolved);
        if (!found) {
            continue;
        }
        CHECK(found->value == expected->value);
        CHECK(found->chosen == expected->chosen);
        const auto other = by_enumeration(problem, [&](const std::vector<int>& chosen) {
            return chosen != expected->chosen;
        });
        const auto next = runner_up(problem, *found);
        REQUIRE(next.has_value() == other.has_value());
        if (next) {
            CHECK(next->chosen == other->chosen);
        }
    }
    CHECK(solved > 200);
    CHECK(unsolved > 200);
}

} // namespace upperback
