#include "planning/built_in.hpp"
#include "planning/why.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

using Text = std::string_view;
using What = Change::What;

Why answer(Text id, const Request& request)
{
    auto made = why(built_in::exercise(id), request, built_in_catalog());
    REQUIRE(std::holds_alternative<Why>(made));
    return std::get<Why>(made);
}

} // namespace

TEST_CASE("why: a chosen move, its rules, its points and what it beat")
{
    const Request request{.goals = {"posture"}};
    const Why chosen = answer("wall-angel", request);
    CHECK(chosen.standing == Standing::chosen);
    CHECK(chosen.command == "upperback -g posture -l beginner");
    CHECK(chosen.command_with_it.empty());
    CHECK(!chosen.not_so);
    REQUIRE(chosen.rival);
    const auto made = make_routine(request, built_in_catalog(), Rivals::yes);
    const RoutinePart& part = built_in::part(std::get<Routine>(made), Part::strength);
    const auto move = std::ranges::find(
        part.exercises, &built_in::exercise("wall-angel"), &Prescription::exercise
    );
    REQUIRE(move != part.exercises.end());
    CHECK(chosen.rival->in == move->beats->in);
    CHECK(chosen.rival->points_less == move->beats->points_less);
    CHECK(chosen.part.proof.runner_up == part.proof.runner_up);
    REQUIRE(chosen.reasons.size() == move->reasons.size());
    int points = 0;
    for (std::size_t index = 0; index < move->reasons.size(); ++index) {
        CHECK(chosen.reasons[index].rule == move->reasons[index].rule);
        points += move->reasons[index].points.value_or(0);
    }
    CHECK(chosen.points == points);
}

TEST_CASE("why: the points hold what the seed adds")
{
    const int plain = *answer("wall-angel", {.goals = {"posture"}}).points;
    bool differs = false;
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        const int seeded = *answer("wall-angel", {.goals = {"posture"}, .seed = seed}).points;
        CHECK(seeded >= plain);
        CHECK(seeded <= plain + built_in_catalog().selection.spread);
        differs = differs || seeded > plain;
    }
    CHECK(differs);
}

TEST_CASE("why: a move that was outscored, what it costs and what it would replace")
{
    const Why outscored = answer("chin-tuck", {.goals = {"posture"}});
    CHECK(outscored.standing == Standing::outscored);
    REQUIRE(outscored.rival);
    CHECK(outscored.rival->points_less == 40);
    CHECK(outscored.rival->in == std::vector<Text>{"chin-tuck"});
    CHECK(outscored.rival->out.size() == 1);
    CHECK(outscored.command_with_it == "upperback -g posture -l beginner --with chin-tuck");
    CHECK(outscored.with_it.size() == 3);
    CHECK(std::ranges::binary_search(outscored.with_it, "chin-tuck"));
    CHECK(!outscored.not_so);
}

TEST_CASE("why: the session with a move has the set that is named")
{
    for (const Request& plain :
         {Request{.goals = {"posture"}, .equipment = {"band"}, .seed = 3},
          Request{.goals = {"general"}, .minutes = 16},
          Request{.goals = {"muscle"}, .level = Level::intermediate, .minutes = 25}}) {
        int number = 0;
        for (const Exercise& exercise : built_in_catalog().exercises) {
            if (number++ % (2 * EVERY) != 0) {
                continue;
            }
            CAPTURE(exercise.id);
            const Why given = answer(exercise.id, plain);
            if (given.command_with_it.empty()) {
                continue;
            }
            Request named = plain;
            named.with = {exercise.id};
            auto ids = built_in::ids(built_in::part(built_in::routine(named), exercise.part));
            std::ranges::sort(ids);
            CHECK(given.with_it == ids);
        }
    }
}

TEST_CASE("why: all refusals in their order, and what would help")
{
    const Why refused = answer(
        "high-barbell-row",
        {.goals = {"general"}, .cautions = {"lower-back"}, .without = {"high-barbell-row"}}
    );
    CHECK(refused.standing == Standing::refused);
    CHECK(refused.reasons.empty());
    CHECK(!refused.points);
    std::vector<Text> reasons;
    std::vector<Text> words;
    for (const Hindrance& hindrance : refused.not_so->hindrances) {
        reasons.push_back(hindrance.reason);
        words.push_back(hindrance.word);
    }
    CHECK(reasons == std::vector<Text>{"level", "equipment", "caution", "without"});
    CHECK(words == std::vector<Text>{"advanced", "barbell", "lower-back", "high-barbell-row"});
}

TEST_CASE("why: without any session there is the reason why")
{
    const auto made =
        why(built_in::exercise("band-row"), {.goals = {"general"}, .minutes = 3}, built_in_catalog()
        );
    REQUIRE(std::holds_alternative<Shortfall>(made));
    CHECK(!std::get<Shortfall>(made).text.empty());
}

TEST_CASE("why: a refused move, each thing that it lacks, and the pair that brings it in")
{
    const Why refused = answer("band-row", {.goals = {"general"}});
    CHECK(refused.standing == Standing::refused);
    CHECK(refused.command_with_it.empty());
    REQUIRE(refused.not_so);
    REQUIRE(refused.not_so->hindrances.size() == 2);
    CHECK(refused.not_so->hindrances[0].word == "band");
    CHECK(refused.not_so->hindrances[1].word == "anchor");
    REQUIRE(refused.not_so->repairs.size() == 1);
    CHECK(refused.not_so->repairs.front().changes.size() == 2);
}

TEST_CASE("why: what --without refuses is brought in by leaving that out")
{
    const Why refused = answer("wall-angel", {.goals = {"general"}, .without = {"wall-angel"}});
    CHECK(refused.standing == Standing::refused);
    REQUIRE(refused.not_so);
    REQUIRE(refused.not_so->hindrances.size() == 1);
    CHECK(refused.not_so->hindrances.front().reason == "without");
    REQUIRE(refused.not_so->repairs.size() == 1);
    CHECK(refused.not_so->repairs.front().changes.front().what == What::drop_without);
}

TEST_CASE("why: a health caution is a matter for a doctor")
{
    const Why refused = answer("push-up-plus", {.goals = {"general"}, .cautions = {"wrist"}});
    CHECK(refused.standing == Standing::refused);
    REQUIRE(refused.not_so);
    CHECK(refused.not_so->repairs.empty());
    CHECK(refused.not_so->see_a_doctor);
    CHECK(std::ranges::any_of(refused.not_so->hindrances, &Hindrance::health));
}

TEST_CASE("why: an open move that finds no place")
{
    Request request{.goals = {"general"}, .with = {"chin-tuck", "one-arm-bag-row", "wall-angel"}};
    const Why larger = answer("bird-dog", request);
    CHECK(larger.standing == Standing::crowded_out);
    CHECK(!larger.rival);
    CHECK(larger.with_it.size() == 4);
    CHECK(!larger.command_with_it.empty());
    request.moves = 3;
    const Why none = answer("bird-dog", request);
    CHECK(none.standing == Standing::crowded_out);
    CHECK(none.command_with_it.empty());
    REQUIRE(none.not_so);
    CHECK(!none.not_so->repairs.empty());
    for (const Repair& repair : none.not_so->repairs) {
        for (const Change& change : repair.changes) {
            CHECK(change.word != "bird-dog");
        }
    }
}

TEST_CASE("why: a move that was asked for says so")
{
    const Why asked = answer("doorway-row", {.goals = {"general"}, .with = {"doorway-row"}});
    CHECK(asked.standing == Standing::chosen);
    CHECK(asked.is_asked_for);
    REQUIRE(asked.rival);
    CHECK(!asked.rival->points_less);
}

TEST_CASE("why: every move of the catalogue has an answer")
{
    int counts[4]{};
    for (const Exercise& exercise : built_in_catalog().exercises) {
        CAPTURE(exercise.id);
        const Why given = answer(exercise.id, {.goals = {"general"}});
        ++counts[static_cast<std::size_t>(given.standing)];
        const bool is_in = given.standing == Standing::chosen;
        CHECK(is_in != (given.not_so.has_value() || !given.command_with_it.empty()));
        CHECK((given.standing != Standing::refused || !given.not_so->hindrances.empty()));
    }
    CHECK(counts[static_cast<std::size_t>(Standing::chosen)] == 11);
    CHECK(counts[static_cast<std::size_t>(Standing::outscored)] > 40);
    CHECK(counts[static_cast<std::size_t>(Standing::refused)] > 40);
}

} // namespace upperback
