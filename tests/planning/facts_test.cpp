#include "planning/built_in.hpp"
#include "planning/facts.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;

Level level_for(const Request& request)
{
    return built_in::facts(request).level;
}

Ids narrowings_for(const Request& request)
{
    Ids ids;
    for (const Narrowing* narrowing : built_in::facts(request).narrowings) {
        ids.push_back(narrowing->id);
    }
    return ids;
}

bool has(const Request& request, std::string_view item)
{
    const Ids items{item};
    return at_hand(items, built_in::facts(request));
}

} // namespace

TEST_CASE("facts: floor and wall are always there and household things unless bare")
{
    const Request plain{.goals = {"general"}};
    const Request bare{.goals = {"general"}, .bare = true};
    CHECK(
        built_in::facts(plain).has ==
        Ids{"bag", "bottle", "chair", "doorway", "floor", "towel", "wall"}
    );
    CHECK(built_in::facts(bare).has == Ids{"floor", "wall"});
}

TEST_CASE("facts: other things are at hand only when they are named")
{
    CHECK(!has({.goals = {"general"}}, "band"));
    CHECK(has({.goals = {"general"}, .equipment = {"band"}}, "band"));
    CHECK(!has({.goals = {"general"}, .equipment = {"band"}}, "anchor"));
}

TEST_CASE("facts: a household thing that is named is kept by bare")
{
    const Request request{.goals = {"general"}, .equipment = {"chair"}, .bare = true};
    CHECK(built_in::facts(request).has == Ids{"chair", "floor", "wall"});
}

TEST_CASE("facts: a set brings its things and none of its own name")
{
    const Request request{.goals = {"general"}, .equipment = {"home-gym"}, .bare = true};
    CHECK(
        built_in::facts(request).has == Ids{"anchor", "band", "bench", "dumbbells", "floor", "wall"}
    );
}

TEST_CASE("facts: the gym holds all but suspension and roller and stick and ball")
{
    const Request gym{.goals = {"general"}, .equipment = {"gym"}};
    for (const std::string_view item :
         {"band",
          "anchor",
          "dumbbells",
          "kettlebell",
          "barbell",
          "bench",
          "incline-bench",
          "cable",
          "pull-up-bar"}) {
        CHECK(has(gym, item));
    }
    for (const std::string_view item :
         {"suspension", "foam-roller", "stick", "ball", "sturdy-table", "sturdy-anchor"}) {
        CHECK(!has(gym, item));
    }
}

TEST_CASE("facts: without takes a thing away even from a set")
{
    CHECK(!has({.goals = {"general"}, .without = {"doorway"}}, "doorway"));
    CHECK(!has({.goals = {"general"}, .equipment = {"gym"}, .without = {"cable"}}, "cable"));
    CHECK(!has({.goals = {"general"}, .equipment = {"band"}, .without = {"band"}}, "band"));
}

TEST_CASE("facts: a desk keeps to standing and seated")
{
    const Facts facts = built_in::facts({.goals = {"general"}, .equipment = {"desk"}});
    CHECK(facts.positions == std::vector{Position::standing, Position::seated});
    CHECK(built_in::facts({.goals = {"general"}, .equipment = {"gym"}}).positions.empty());
}

TEST_CASE("facts: at 16 and 17 the level counts as at most intermediate")
{
    const Request advanced{.goals = {"general"}, .level = Level::advanced};
    Request request = advanced;
    request.age = 16;
    CHECK(level_for(request) == Level::intermediate);
    request.age = 17;
    CHECK(level_for(request) == Level::intermediate);
    request.age = 18;
    CHECK(level_for(request) == Level::advanced);
    CHECK(level_for(advanced) == Level::advanced);
    CHECK(level_for({.goals = {"general"}, .age = 16}) == Level::beginner);
}

TEST_CASE("facts: a caution may set a ceiling and never raises the level")
{
    CHECK(
        level_for({.goals = {"general"}, .level = Level::advanced, .cautions = {"pregnancy"}}) ==
        Level::intermediate
    );
    CHECK(level_for({.goals = {"general"}, .cautions = {"pregnancy"}}) == Level::beginner);
}

TEST_CASE("facts: the age narrows from 65 on")
{
    CHECK(narrowings_for({.goals = {"general"}, .age = 64}).empty());
    CHECK(narrowings_for({.goals = {"general"}, .age = 65}) == Ids{"age-65"});
    CHECK(narrowings_for({.goals = {"general"}}).empty());
}

TEST_CASE("facts: relief narrows only where it comes first")
{
    CHECK(narrowings_for({.goals = {"relief", "posture"}}) == Ids{"relief"});
    CHECK(narrowings_for({.goals = {"posture", "relief"}}).empty());
}

TEST_CASE("facts: narrowings come in the order of their ids")
{
    const Request request{
        .goals = {"relief"}, .cautions = {"high-blood-pressure", "neck", "wrist"}, .age = 70};
    CHECK(narrowings_for(request) == Ids{"age-65", "high-blood-pressure", "neck", "relief"});
}

TEST_CASE("facts: the first goal decides the column of the doses")
{
    CHECK(built_in::facts({.goals = {"posture"}}).column == "general");
    CHECK(built_in::facts({.goals = {"relief"}}).column == "general");
    CHECK(built_in::facts({.goals = {"general"}}).column == "general");
    CHECK(built_in::facts({.goals = {"strength", "posture"}}).column == "strength");
    CHECK(built_in::facts({.goals = {"muscle"}}).column == "muscle");
    CHECK(built_in::facts({.goals = {"endurance"}}).column == "endurance");
}

TEST_CASE("facts: the level says how many moves and relief has three at every level")
{
    CHECK(built_in::facts({.goals = {"general"}}).moves == 3);
    CHECK(built_in::facts({.goals = {"general"}, .level = Level::intermediate}).moves == 4);
    CHECK(built_in::facts({.goals = {"general"}, .level = Level::advanced}).moves == 5);
    CHECK(built_in::facts({.goals = {"relief"}, .level = Level::advanced}).moves == 3);
    CHECK(built_in::facts({.goals = {"general"}, .level = Level::advanced, .moves = 4}).moves == 4);
}

TEST_CASE("facts: the level that counts is the one after age and cautions")
{
    CHECK(built_in::facts({.goals = {"general"}, .level = Level::advanced, .age = 17}).moves == 4);
}

} // namespace upperback
