#include "cli/parse_options.hpp"
#include "every_request.hpp"
#include "planning/built_in.hpp"
#include "planning/request.hpp"
#include "planning/words.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>

namespace upperback {
namespace {

using Text = std::string_view;

/// What the command line says when a shell has split it; ids need no quotes.
Request read_again(const std::string& command)
{
    std::vector<std::string> arguments = split(command, ' ');
    arguments.erase(arguments.begin());
    const Options options = parse_options(arguments);
    const auto request =
        look_up(std::get<RoutineCommand>(options.command).request, built_in_catalog());
    REQUIRE(std::holds_alternative<Request>(request));
    return std::get<Request>(request);
}

std::string load_of(Text id, const Dose& dose, const Request& request)
{
    return load_words(built_in::exercise(id), dose, built_in::facts(request));
}

const Dose eight_to_twelve{.sets = 2, .repetitions = Range{8, 12}, .reserve = Range{2, 4}};

} // namespace

TEST_CASE("words: the command always names goal and level")
{
    CHECK(
        command_of({.goals = {"general"}}, built_in_catalog()) == "upperback -g general -l beginner"
    );
}

TEST_CASE("words: the command names all that differs from the defaults")
{
    const Request request{
        .goals = {"relief", "posture"},
        .level = Level::intermediate,
        .equipment = {"band", "bench"},
        .cautions = {"knee", "neck"},
        .with = {"band-row"},
        .without = {"doorway"},
        .drop = {"face-pull"},
        .keep = {"march", "wall-angel"},
        .age = 66,
        .minutes = 30,
        .moves = 4,
        .stretches = 5,
        .bare = true,
        .seed = 4294967295U,
    };
    CHECK(
        command_of(request, built_in_catalog()) ==
        "upperback -g relief,posture -l intermediate -e band,bench -c knee,neck --age 66 -m 30 "
        "--moves 4 --stretches 5 --with band-row --without doorway --drop face-pull --keep "
        "march,wall-angel --bare --seed 4294967295"
    );
}

TEST_CASE("words: the command names the folders that were laid over and quotes them")
{
    constexpr std::array<Text, 2> folders{"mine", "my moves"};
    Catalog catalog;
    catalog.overlays = folders;
    CHECK(
        command_of({.goals = {"general"}}, catalog) ==
        "upperback -g general -l beginner --catalog mine --catalog 'my moves'"
    );
}

TEST_CASE("words: the command read again is the same request")
{
    const Catalog& catalog = built_in_catalog();
    int number = 0;
    int different = 0;
    each_request(catalog, [&](const Request& request) {
        // Lists of a request are sorted.
        Request sorted = request;
        std::ranges::sort(sorted.equipment);
        if (number++ % 97 == 0) {
            different += read_again(command_of(sorted, catalog)) == sorted ? 0 : 1;
        }
    });
    CHECK(number > 10000);
    CHECK(different == 0);
}

TEST_CASE("words: numbers and words of the command read again are the same request")
{
    const Catalog& catalog = built_in_catalog();
    for (const Request& request :
         {Request{.goals = {"posture", "relief"}, .age = 16, .minutes = 1},
          Request{.goals = {"relief", "posture"}, .age = 110, .minutes = 240},
          Request{.goals = {"general"}, .with = {"band-row", "wall-angel"}, .moves = 3},
          Request{.goals = {"general"}, .without = {"bag", "carry", "grip"}, .stretches = 5},
          Request{.goals = {"muscle"}, .bare = true, .seed = 1},
          Request{.goals = {"muscle"}, .level = Level::advanced, .seed = 4294967295U}}) {
        CHECK(read_again(command_of(request, catalog)) == request);
    }
}

TEST_CASE("words: how heavy is repetitions and reserve together")
{
    const Request intermediate{.goals = {"general"}, .level = Level::intermediate};
    CHECK(
        load_of("seated-cable-row", eight_to_twelve, intermediate) ==
        "a weight you could lift about 14 to 16 times; if unsure, take less"
    );
    CHECK(
        load_of("one-arm-bag-row", eight_to_twelve, {.goals = {"general"}}) ==
        "2 to 4 kg (4 to 9 lb) to start; one you could lift 14 to 16 times"
    );
}

TEST_CASE("words: a move without a load says nothing")
{
    CHECK(load_of("scapular-squeeze", eight_to_twelve, {.goals = {"general"}}).empty());
}

TEST_CASE("words: a carry is a part of the body weight and light where a caution asks")
{
    const Dose carry{.sets = 2, .carry_seconds = 30};
    CHECK(
        load_of("farmer-carry", carry, {.goals = {"general"}}) ==
        "a quarter of your body weight in all; if unsure, take less"
    );
    CHECK(
        load_of("farmer-carry", carry, {.goals = {"general"}, .level = Level::advanced}) ==
        "half of your body weight in all; if unsure, take less"
    );
    CHECK(
        load_of("farmer-carry", carry, {.goals = {"general"}, .cautions = {"osteoporosis"}}) ==
        "a light weight, at most an eighth of your body weight in all"
    );
}

TEST_CASE("words: a light carry changes no row")
{
    const Request request{.goals = {"general"}, .cautions = {"osteoporosis"}};
    CHECK(load_of("band-row", eight_to_twelve, request).starts_with("a band you could pull"));
}

TEST_CASE("words: the next step of a loaded move is more load")
{
    const Prescription move{
        .exercise = &built_in::exercise("one-arm-bag-row"), .dose = eight_to_twelve};
    const NextStep next = next_step(move, built_in::facts({.goals = {"general"}}));
    CHECK(next.kind == "load");
    CHECK(next.repetitions == 12);
    CHECK(next.sessions == 2);
    CHECK(next.pain_at_most == 3);
    CHECK(
        next.text == "When you do 12 in every set in two sessions running, with pain 0 to 3: 1 to "
                     "2 kg (2 to 4 lb) more, or the smallest step there is, and back to 8. Until "
                     "then the same."
    );
}

TEST_CASE("words: the next step of a move without load is the harder rung")
{
    const Prescription move{
        .exercise = &built_in::exercise("wall-angel"),
        .dose = {.sets = 2, .repetitions = Range{8, 12}},
        .harder = {.exercise = &built_in::exercise("prone-w"), .text = "face-down W raise"}};
    const NextStep next = next_step(move, built_in::facts({.goals = {"general"}}));
    CHECK(next.kind == "rung");
    CHECK(next.to == "prone-w");
    CHECK(
        next.text == "When you do 12 in every set in two sessions running, with pain 0 to 3: "
                     "face-down W raise, and back to 8. Until then the same."
    );
}

TEST_CASE("words: a carry is managed for its seconds")
{
    const Prescription move{
        .exercise = &built_in::exercise("farmer-carry"), .dose = {.sets = 2, .carry_seconds = 30}};
    const NextStep next = next_step(move, built_in::facts({.goals = {"general"}}));
    CHECK(next.repetitions == 0);
    CHECK(
        next.text == "When you manage 30 s in every set in two sessions running, with pain 0 to "
                     "3: the next load. Until then the same."
    );
}

TEST_CASE("words: a number of times that is one number is said once")
{
    const Dose dose{.sets = 1, .repetitions = Range{12, 12}, .reserve = Range{4, 4}};
    CHECK(
        load_of("one-arm-bag-row", dose, {.goals = {"general"}}) ==
        "2 to 4 kg (4 to 9 lb) to start; one you could lift 16 times"
    );
}

TEST_CASE("words: the next step of a hold is earned by its seconds")
{
    const Prescription hang{
        .exercise = &built_in::exercise("towel-hang"),
        .dose = {.sets = 2, .repetitions = Range{1, 1}, .hold_seconds = 10},
        .harder = {.text = "a hold of 5 seconds more"},
    };

    const NextStep next = next_step(hang, built_in::facts({.goals = {"general"}}));

    CHECK(next.repetitions == 0);
    CHECK(next.step == "a hold of 5 seconds more");
    CHECK(
        next.text == "When you manage 10 s in every set in two sessions running, with pain 0 to "
                     "3: a hold of 5 seconds more. Until then the same."
    );
}

TEST_CASE("words: the next rung is named as inside a sentence")
{
    const Exercise& raise = built_in::exercise("prone-w");
    const Prescription angel{
        .exercise = &built_in::exercise("wall-angel"),
        .dose = {.sets = 2, .repetitions = Range{8, 12}},
        .harder = {.exercise = &raise, .text = "Face-down W raise"},
    };

    const NextStep next = next_step(angel, built_in::facts({.goals = {"general"}}));

    CHECK(next.to == raise.id);
    CHECK(next.step == "face-down W raise");
    CHECK(next.text.find("3: face-down W raise, and back to 8.") != std::string::npos);
}

} // namespace upperback
