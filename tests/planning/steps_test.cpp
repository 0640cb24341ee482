#include "planning/built_in.hpp"
#include "planning/compose.hpp"
#include "planning/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

const std::vector<Request> requests{
    {.goals = {"general"}},
    {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}},
    {.goals = {"posture"}, .level = Level::intermediate, .with = {"bird-dog", "wall-angel"}},
    {.goals = {"strength"}, .level = Level::advanced, .equipment = {"home-gym"}, .moves = 5},
    {.goals = {"relief"}, .cautions = {"neck"}, .stretches = 5},
    {.goals = {"general"}, .with = {"band-row"}},
    {.goals = {"general"}, .without = {"row"}},
};

/// The request with so many minutes; 0: with none named.
Facts facts_in(Request request, int minutes)
{
    if (minutes > 0) {
        request.minutes = minutes;
    }
    return built_in::facts(request);
}

bool same(const Step& one, const Step& other)
{
    return one.moves == other.moves && one.stretches == other.stretches &&
           one.economy.least_rests == other.economy.least_rests &&
           one.economy.moves_with_least_sets == other.economy.moves_with_least_sets &&
           one.economy.short_stretches == other.economy.short_stretches;
}

} // namespace

TEST_CASE("steps: a session is possible where composing finds one")
{
    int possible = 0;
    int impossible = 0;
    for (const Request& request : requests) {
        for (int minutes = 0; minutes <= 45; minutes += 3) {
            CAPTURE(request.goals.front());
            CAPTURE(minutes);
            const Facts facts = facts_in(request, minutes);
            const Field field = field_of(facts);
            const bool found = compose(facts, field, Proving::no).has_value();
            CHECK(is_possible(facts, field) == found);
            ++(found ? possible : impossible);
        }
    }
    CHECK(possible > 30);
    CHECK(impossible > 20);
}

TEST_CASE("steps: the first possible one is what trying one after the other finds")
{
    int later = 0;
    for (const Request& request : requests) {
        for (int minutes = 12; minutes <= 42; minutes += 3) {
            CAPTURE(request.goals.front());
            CAPTURE(minutes);
            const Facts facts = facts_in(request, minutes);
            const Field field = field_of(facts);
            const auto steps = steps_of(facts, field);
            const auto first = std::ranges::find_if(steps, [&](const Step& step) {
                return is_possible(step, facts, field);
            });
            const auto found = first_possible(steps, facts, field);
            REQUIRE(found.has_value() == (first != steps.end()));
            if (found) {
                CHECK(same(*found, *first));
                later += first == steps.begin() ? 0 : 1;
            }
        }
    }
    CHECK(later > 10);
}

} // namespace upperback
