#include "planning/eligibility.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace upperback {
namespace {

using Text = std::string_view;
using Ids = std::vector<std::string_view>;

constexpr std::array goals{Goal{.id = "general", .dose = "general"}};
constexpr std::array counts{
    Counts{.id = "advanced"}, Counts{.id = "beginner"}, Counts{.id = "intermediate"}};

constexpr std::array<Text, 2> corner_items{"band", "chair"};
constexpr std::array corner_positions{Position::standing, Position::seated};
constexpr std::array equipment{
    Item{.id = "bag", .household = true},
    Item{.id = "band"},
    Item{.id = "bar"},
    Item{.id = "chair", .household = true},
    Item{.id = "corner", .items = corner_items, .positions = corner_positions},
    Item{.id = "floor", .always = true},
};

constexpr std::array lying{Position::prone};
constexpr std::array cautions{
    Caution{.id = "floor-work", .positions = lying},
    Caution{.id = "hip"},
    Caution{.id = "knee"},
};

constexpr std::array<Text, 1> in_the_air{"air"};
constexpr std::array rules{
    Rule{.id = "no-air", .verb = Verb::forbid, .match = {.pattern = in_the_air}},
    Rule{.id = "less-air", .verb = Verb::prefer, .match = {.pattern = in_the_air}},
};

constexpr Catalog catalog{
    .goals = goals,
    .equipment = equipment,
    .cautions = cautions,
    .rules = rules,
    .doses = {.counts = counts},
};

constexpr std::array<Text, 1> floor_only{"floor"};
constexpr std::array<Text, 2> bag_and_bar{"bag", "bar"};
constexpr std::array<Text, 1> band_only{"band"};
constexpr std::array<Words, 1> by_floor{floor_only};
constexpr std::array<Words, 2> by_bar_or_band{bag_and_bar, band_only};

constexpr std::array<Text, 1> chair_only{"chair"};
constexpr std::array hip_and_knee{
    CautionAnswer{.caution = "hip", .verdict = Verdict::adapt, .text = "Sit.", .needs = chair_only},
    CautionAnswer{.caution = "knee", .verdict = Verdict::avoid},
};

Exercise plain()
{
    return {.id = "row", .kind = Kind::row, .pattern = "pulling", .needs = by_floor};
}

Eligibility check(const Exercise& exercise, const Request& request)
{
    Catalog world = catalog;
    world.exercises = std::span{&exercise, 1};
    return check_eligibility(Part::strength, facts_of(request, world));
}

bool is_open(const Exercise& exercise, const Request& request)
{
    return check(exercise, request).eligible.size() == 1;
}

/// "by:word" of each refusal.
std::vector<std::pair<RefusedBy, Text>> refusals(const Exercise& exercise, const Request& request)
{
    std::vector<std::pair<RefusedBy, Text>> result;
    const Eligibility answer = check(exercise, request);
    REQUIRE(answer.refused.size() == 1);
    for (const Refusal& refusal : answer.refused.front().refusals) {
        result.emplace_back(refusal.by, refusal.word);
    }
    return result;
}

using Refusals = std::vector<std::pair<RefusedBy, Text>>;

} // namespace

TEST_CASE("eligibility: a move with nothing against it is open and adapted by nothing")
{
    const Exercise move = plain();
    const Eligibility answer = check(move, {.goals = {"general"}});
    REQUIRE(answer.eligible.size() == 1);
    CHECK(answer.refused.empty());
    CHECK(answer.eligible.front().exercise == &move);
    CHECK(answer.eligible.front().adaptations.empty());
}

TEST_CASE("eligibility: nobody is asked for more than their level")
{
    Exercise move = plain();
    move.level = Level::intermediate;
    CHECK(refusals(move, {.goals = {"general"}}) == Refusals{{RefusedBy::level, "intermediate"}});
    CHECK(is_open(move, {.goals = {"general"}, .level = Level::intermediate}));
    CHECK(is_open(move, {.goals = {"general"}, .level = Level::advanced}));
}

TEST_CASE("eligibility: what is missing is each thing of the first way that is not at hand")
{
    Exercise move = plain();
    move.needs = by_bar_or_band;
    CHECK(refusals(move, {.goals = {"general"}}) == Refusals{{RefusedBy::equipment, "bar"}});
    CHECK(
        refusals(move, {.goals = {"general"}, .bare = true}) ==
        Refusals{{RefusedBy::equipment, "bag"}, {RefusedBy::equipment, "bar"}}
    );
}

TEST_CASE("eligibility: the first way that is at hand is taken")
{
    Exercise move = plain();
    move.needs = by_bar_or_band;
    const auto way = [&](const Ids& things) {
        const Eligibility answer = check(move, {.goals = {"general"}, .equipment = things});
        REQUIRE(answer.eligible.size() == 1);
        const Words words = answer.eligible.front().way;
        return Ids{words.begin(), words.end()};
    };
    CHECK(way({"band"}) == Ids{"band"});
    CHECK(way({"bar"}) == Ids{"bag", "bar"});
    CHECK(way({"band", "bar"}) == Ids{"bag", "bar"});
}

TEST_CASE("eligibility: a set that keeps to some positions refuses the others")
{
    Exercise move = plain();
    const Request corner{.goals = {"general"}, .equipment = {"corner"}};
    CHECK(is_open(move, corner));
    move.position = Position::seated;
    CHECK(is_open(move, corner));
    move.position = Position::prone;
    CHECK(refusals(move, corner) == Refusals{{RefusedBy::equipment, "prone"}});
    CHECK(is_open(move, {.goals = {"general"}}));
}

TEST_CASE("eligibility: a caution that the move says to avoid refuses it")
{
    Exercise move = plain();
    move.cautions = hip_and_knee;
    CHECK(is_open(move, {.goals = {"general"}}));
    CHECK(
        refusals(move, {.goals = {"general"}, .cautions = {"knee"}}) ==
        Refusals{{RefusedBy::caution, "knee"}}
    );
}

TEST_CASE("eligibility: a caution that the move does not speak of lets it pass")
{
    CHECK(is_open(plain(), {.goals = {"general"}, .cautions = {"hip", "knee"}}));
}

TEST_CASE("eligibility: a caution refuses positions whatever the move says")
{
    constexpr std::array fine{CautionAnswer{.caution = "floor-work", .verdict = Verdict::ok}};
    Exercise move = plain();
    move.cautions = fine;
    const Request request{.goals = {"general"}, .cautions = {"floor-work"}};
    CHECK(is_open(move, request));
    move.position = Position::prone;
    CHECK(refusals(move, request) == Refusals{{RefusedBy::caution, "floor-work"}});
}

TEST_CASE("eligibility: an adaptation stands with the candidate")
{
    Exercise move = plain();
    move.cautions = hip_and_knee;
    const Eligibility answer = check(move, {.goals = {"general"}, .cautions = {"hip"}});
    REQUIRE(answer.eligible.size() == 1);
    REQUIRE(answer.eligible.front().adaptations.size() == 1);
    CHECK(answer.eligible.front().adaptations.front()->text == "Sit.");
}

TEST_CASE("eligibility: an adaptation whose things are missing refuses")
{
    Exercise move = plain();
    move.cautions = hip_and_knee;
    CHECK(
        refusals(move, {.goals = {"general"}, .cautions = {"hip"}, .bare = true}) ==
        Refusals{{RefusedBy::caution, "hip"}}
    );
    CHECK(
        refusals(move, {.goals = {"general"}, .cautions = {"hip"}, .without = {"chair"}}) ==
        Refusals{{RefusedBy::caution, "hip"}}
    );
}

TEST_CASE("eligibility: a rule forbids and a rule that prefers does not")
{
    Exercise move = plain();
    move.pattern = "air";
    CHECK(refusals(move, {.goals = {"general"}}) == Refusals{{RefusedBy::forbid, "no-air"}});
}

TEST_CASE("eligibility: without takes a move or a pattern or a kind or a thing")
{
    const Exercise move = plain();
    const auto without = [&](Text word) {
        return Request{.goals = {"general"}, .without = {word}};
    };
    CHECK(refusals(move, without("row")) == Refusals{{RefusedBy::without, "row"}});
    CHECK(refusals(move, without("pulling")) == Refusals{{RefusedBy::without, "pulling"}});
    CHECK(is_open(move, without("posture")));
    CHECK(refusals(move, without("floor")) == Refusals{{RefusedBy::equipment, "floor"}});

    Exercise named_otherwise = plain();
    named_otherwise.id = "pull";
    CHECK(refusals(named_otherwise, without("row")) == Refusals{{RefusedBy::without, "row"}});
}

TEST_CASE("eligibility: a move to drop goes alone and its family stays")
{
    const Request request{.goals = {"general"}, .drop = {"pulling", "row"}};
    CHECK(refusals(plain(), request) == Refusals{{RefusedBy::drop, "row"}});

    Exercise of_its_pattern = plain();
    of_its_pattern.id = "pull";
    CHECK(is_open(of_its_pattern, request));
}

TEST_CASE("eligibility: a candidate knows whether other sessions have it")
{
    const Exercise move = plain();
    const auto candidate = [&](const Ids& again, const Ids& stale) {
        return check(move, {.goals = {"general"}, .again = again, .stale = stale}).eligible.at(0);
    };
    CHECK(candidate({"pulling", "row"}, {}).again);
    CHECK(!candidate({"pulling", "row"}, {}).stale);
    CHECK(candidate({}, {"another", "row"}).stale);
    CHECK(!candidate({"pulling", "rows"}, {"band"}).again);
    CHECK(!candidate({"pulling", "rows"}, {"band"}).stale);
}

TEST_CASE("eligibility: all refusals stand together in their order")
{
    Exercise move = plain();
    move.level = Level::advanced;
    move.pattern = "air";
    move.needs = by_bar_or_band;
    move.position = Position::prone;
    move.cautions = hip_and_knee;
    const Request request{
        .goals = {"general"},
        .equipment = {"corner"},
        .cautions = {"floor-work", "hip", "knee"},
        .without = {"band", "chair", "row"},
        .drop = {"row"},
        .bare = true,
    };
    CHECK(
        refusals(move, request) ==
        Refusals{
            {RefusedBy::level, "advanced"},
            {RefusedBy::equipment, "prone"},
            {RefusedBy::equipment, "bag"},
            {RefusedBy::equipment, "bar"},
            {RefusedBy::caution, "floor-work"},
            {RefusedBy::caution, "hip"},
            {RefusedBy::caution, "knee"},
            {RefusedBy::forbid, "no-air"},
            {RefusedBy::without, "row"},
            {RefusedBy::drop, "row"},
        }
    );
}

TEST_CASE("eligibility: every move of the part is either open or refused")
{
    std::array moves{plain(), plain(), plain()};
    moves[0].id = "one";
    moves[1].id = "two";
    moves[1].level = Level::advanced;
    moves[2].id = "walk";
    moves[2].part = Part::warmup;
    Catalog world = catalog;
    world.exercises = moves;
    const Request request{.goals = {"general"}};
    const Eligibility answer = check_eligibility(Part::strength, facts_of(request, world));
    REQUIRE(answer.eligible.size() == 1);
    REQUIRE(answer.refused.size() == 1);
    CHECK(answer.eligible.front().exercise->id == "one");
    CHECK(answer.refused.front().exercise->id == "two");
}

TEST_CASE("eligibility: what is used is sorted and holds adaptations but no floor")
{
    constexpr std::array<Text, 2> floor_and_band{"floor", "band"};
    const CautionAnswer sit{.caution = "hip", .verdict = Verdict::adapt, .needs = chair_only};
    const CautionAnswer strap{.caution = "knee", .verdict = Verdict::adapt, .needs = band_only};
    const Candidate candidate{.way = floor_and_band, .adaptations = {&sit, &strap}};
    CHECK(uses_of(candidate, catalog) == Ids{"band", "chair"});
}

} // namespace upperback
