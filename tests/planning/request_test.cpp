#include "embedded/built_in_catalog.hpp"
#include "planning/request.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <vector>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;
using Texts = std::vector<std::string>;

Request found(const RequestWords& words)
{
    const auto result = look_up(words, built_in_catalog());
    if (const auto* problem = std::get_if<WordProblem>(&result)) {
        FAIL(problem->message);
    }
    return std::get<Request>(result);
}

std::string problem(const RequestWords& words)
{
    const auto result = look_up(words, built_in_catalog());
    const auto* problem = std::get_if<WordProblem>(&result);
    return problem == nullptr ? "no problem" : problem->message;
}

} // namespace

TEST_CASE("request: without words it is general for a beginner")
{
    CHECK(found({}) == Request{.goals = {"general"}});
}

TEST_CASE("request: ids are taken as they are")
{
    const Request request = found(
        {.goals = {"posture"},
         .level = "advanced",
         .equipment = {"band"},
         .cautions = {"neck"},
         .with = {"band-row"},
         .without = {"wall-angel"},
         .age = 40,
         .minutes = 30,
         .moves = 4,
         .stretches = 5,
         .bare = true,
         .seed = 7}
    );
    CHECK(
        request ==
        Request{
            .goals = {"posture"},
            .level = Level::advanced,
            .equipment = {"band"},
            .cautions = {"neck"},
            .with = {"band-row"},
            .without = {"wall-angel"},
            .age = 40,
            .minutes = 30,
            .moves = 4,
            .stretches = 5,
            .bare = true,
            .seed = 7}
    );
}

TEST_CASE("request: things are taken by other words")
{
    for (const char* word : {"resistance bands", "Resistance-Band", "bands", "BAND", "theraband"}) {
        CHECK(found({.equipment = {word}}).equipment == Ids{"band"});
    }
    for (const char* word : {"dumbbell", "db", "free weights"}) {
        CHECK(found({.equipment = {word}}).equipment == Ids{"dumbbells"});
    }
    CHECK(found({.equipment = {"trx"}}).equipment == Ids{"suspension"});
    CHECK(found({.equipment = {"bar"}}).equipment == Ids{"barbell"});
}

TEST_CASE("request: none and nothing are the household")
{
    CHECK(found({.equipment = {"none"}}).equipment == Ids{"household"});
    CHECK(found({.equipment = {"nothing"}}).equipment == Ids{"household"});
}

TEST_CASE("request: all household things and none of them contradict each other")
{
    const std::string message = "--bare: takes no household things, but --equipment household "
                                "names them all; leave one of the two out";
    CHECK(problem({.equipment = {"household"}, .bare = true}) == message);
    CHECK(problem({.equipment = {"none"}, .bare = true}) == message);
    CHECK(problem({.equipment = {"band", "household"}, .bare = true}) == message);
    // Single things, and sets that leave some out, are what --bare leaves to be named.
    CHECK(problem({.equipment = {"chair", "towel"}, .bare = true}) == "no problem");
    CHECK(problem({.equipment = {"desk", "gym"}, .bare = true}) == "no problem");
    CHECK(problem({.equipment = {"household"}}) == "no problem");
}

TEST_CASE("request: levels and goals are taken by other words")
{
    CHECK(found({.level = "expert"}).level == Level::advanced);
    CHECK(found({.level = "novice"}).level == Level::beginner);
    CHECK(found({.level = "Intermediate"}).level == Level::intermediate);
    CHECK(found({.goals = {"hypertrophy"}}).goals == Ids{"muscle"});
}

TEST_CASE("request: goals keep their order and the other lists are sorted")
{
    const Request request = found(
        {.goals = {"relief", "posture"},
         .equipment = {"dumbbells", "band"},
         .cautions = {"wrist", "knee"},
         .without = {"wall-slide", "band-row"}}
    );
    CHECK(request.goals == Ids{"relief", "posture"});
    CHECK(request.equipment == Ids{"band", "dumbbells"});
    CHECK(request.cautions == Ids{"knee", "wrist"});
    CHECK(request.without == Ids{"band-row", "wall-slide"});
}

TEST_CASE("request: no word stands twice")
{
    CHECK(found({.goals = {"muscle", "hypertrophy"}}).goals == Ids{"muscle"});
    CHECK(found({.equipment = {"band", "bands"}}).equipment == Ids{"band"});
}

TEST_CASE("request: a word of two cautions is asked back")
{
    CHECK(problem({.cautions = {"back"}}) == "back: lower-back or upper-back?");
}

TEST_CASE("request: words near a caution are offered and not taken")
{
    CHECK(
        problem({.cautions = {"sciatica"}}) ==
        "sciatica: no such caution; nearest: lower-back, nerve; all: upperback list cautions"
    );
    CHECK(
        problem({.cautions = {"bad knees"}}) ==
        "bad knees: no such caution; nearest: knee; all: upperback list cautions"
    );
    CHECK(
        problem({.cautions = {"heart"}}) == "heart: no such caution; nearest: heart-device, "
                                            "high-blood-pressure; all: upperback list cautions"
    );
}

TEST_CASE("request: words near a goal or a thing are offered and not taken")
{
    CHECK(
        problem({.goals = {"kyphosis"}}) ==
        "kyphosis: no such goal; nearest: posture; all: upperback list goals"
    );
    CHECK(
        problem({.equipment = {"table"}}) ==
        "table: no such thing; nearest: sturdy-table; all: upperback list equipment"
    );
}

TEST_CASE("request: a word mistyped gets the nearest one")
{
    CHECK(
        problem({.cautions = {"kneee"}}) ==
        "kneee: no such caution; did you mean knee; all: upperback list cautions"
    );
    CHECK(
        problem({.goals = {"postur"}}) ==
        "postur: no such goal; did you mean posture; all: upperback list goals"
    );
    CHECK(
        problem({.level = "advancd"}) ==
        "advancd: no such level; did you mean advanced; all: upperback list levels"
    );
    CHECK(
        problem({.with = {"bnd-row"}}) ==
        "bnd-row: no such move; did you mean band-row; all: upperback list moves"
    );
}

TEST_CASE("request: a word near nothing gets the list")
{
    CHECK(
        problem({.equipment = {"trampoline"}}) ==
        "trampoline: no such thing; all: upperback list equipment"
    );
}

TEST_CASE("request: stretch is no goal and says why")
{
    const std::string message = problem({.goals = {"stretch"}});
    CHECK(message.starts_with("stretch: no such goal; every session ends with"));
    CHECK(problem({.goals = {"flexibility"}}) == message);
    CHECK(problem({.goals = {"posture", "stretch"}}) == message);
}

TEST_CASE("request: moves are taken by their names too")
{
    CHECK(found({.with = {"Shoulder-blade squeeze"}}).with == Ids{"scapular-squeeze"});
    CHECK(found({.with = {"band row"}}).with == Ids{"band-row"});
    CHECK(found({.without = {"Child's pose"}}).without == Ids{"childs-pose"});
}

TEST_CASE("request: without takes moves and patterns and kinds and things")
{
    CHECK(
        found({.without = {"wall-angel", "horizontal-row", "grip", "doorway"}}).without ==
        Ids{"doorway", "grip", "horizontal-row", "wall-angel"}
    );
    CHECK(found({.without = {"door"}}).without == Ids{"doorway"});
    CHECK(problem({.with = {"doorway"}}).starts_with("doorway: no such move;"));
}

TEST_CASE("request: moves to drop and to keep are moves alone and sorted and stand once")
{
    const Request request =
        found({.drop = {"Wall angel", "band-row", "wall-angel"}, .keep = {"face-pull", "Table row"}}
        );
    CHECK(request.drop == Ids{"band-row", "wall-angel"});
    CHECK(request.keep == Ids{"face-pull", "table-row"});
    CHECK(problem({.drop = {"row"}}).starts_with("row: no such move"));
    CHECK(problem({.keep = {"doorway"}}).starts_with("doorway: no such move"));
    CHECK(
        problem({.with = {"band-row"}, .drop = {"Band row"}}) ==
        "band-row: named in --with and in --drop; choose one"
    );
}

TEST_CASE("request: a move cannot be with and without at once")
{
    CHECK(
        problem({.with = {"band-row"}, .without = {"Band row"}}) ==
        "band-row: named in --with and in --without; choose one"
    );
}

TEST_CASE("request: a move to keep is not left out")
{
    CHECK(
        problem({.without = {"band-row"}, .keep = {"Band row"}}) ==
        "band-row: named in --keep and in --without; choose one"
    );
    CHECK(
        problem({.drop = {"Band row"}, .keep = {"band-row"}}) ==
        "band-row: named in --keep and in --drop; choose one"
    );
}

TEST_CASE("request: ages are 16 to 110")
{
    CHECK(problem({.age = 15}) == "--age: made for adults; under 16, train with a coach");
    CHECK(problem({.age = 0}) == "--age: made for adults; under 16, train with a coach");
    CHECK(found({.age = 16}).age == 16);
    CHECK(found({.age = 110}).age == 110);
    CHECK(problem({.age = 111}) == "--age: 111 is out of range; 16 to 110");
}

TEST_CASE("request: sizes are 3 to 5 and minutes at least one")
{
    CHECK(problem({.moves = 2}) == "--moves: 2 is out of range; 3 to 5");
    CHECK(problem({.moves = 6}) == "--moves: 6 is out of range; 3 to 5");
    CHECK(problem({.stretches = 2}) == "--stretches: 2 is out of range; 3 to 5");
    CHECK(problem({.stretches = 6}) == "--stretches: 6 is out of range; 3 to 5");
    CHECK(problem({.minutes = 0}) == "--minutes: 0 is out of range; 1 or more");
    CHECK(found({.minutes = 1, .moves = 3, .stretches = 5}).stretches == 5);
}

TEST_CASE("request: of several problems the first is told")
{
    CHECK(problem({.goals = {"postur"}, .cautions = {"back"}}).starts_with("postur: "));
}

TEST_CASE("request: words with control characters or of great length are not repeated")
{
    CHECK(problem({.goals = {"\033[31mred"}}).starts_with("that word: no such goal"));
    CHECK(problem({.goals = {std::string(100, 'x')}}).starts_with("that word: no such goal"));
    CHECK(problem({.goals = {"\xff"}}).starts_with("that word: no such goal"));
    CHECK(problem({.goals = {""}}).starts_with("an empty word: no such goal"));
}

TEST_CASE("request: every id and every other word of the catalogue is known")
{
    const Catalog& catalog = built_in_catalog();
    for (const Item& item : catalog.equipment) {
        CHECK(found({.equipment = {std::string{item.id}}}).equipment == Ids{item.id});
        for (const std::string_view also : item.also) {
            CHECK(found({.equipment = {std::string{also}}}).equipment == Ids{item.id});
        }
    }
    for (const Caution& caution : catalog.cautions) {
        CHECK(found({.cautions = {std::string{caution.id}}}).cautions == Ids{caution.id});
    }
    for (const Exercise& exercise : catalog.exercises) {
        CHECK(found({.with = {std::string{exercise.id}}}).with == Ids{exercise.id});
        CHECK(found({.with = {std::string{exercise.name}}}).with == Ids{exercise.id});
    }
}

TEST_CASE("request: one move is found by id or name")
{
    const auto move = [](std::string_view word) {
        const auto result = look_up_exercise(word, built_in_catalog());
        const auto* exercise = std::get_if<const Exercise*>(&result);
        return exercise == nullptr ? std::string_view{} : (*exercise)->id;
    };
    CHECK(move("band-row") == "band-row");
    CHECK(move("Band row") == "band-row");
    CHECK(move("BAND_ROW") == "band-row");
    CHECK(move("bandrow").empty());
}

TEST_CASE("request: one caution is found by its words")
{
    const auto result = look_up_caution("Pregnant", built_in_catalog());
    REQUIRE(std::holds_alternative<const Caution*>(result));
    CHECK(std::get<const Caution*>(result)->id == "pregnancy");
    const auto none = look_up_caution("back", built_in_catalog());
    REQUIRE(std::holds_alternative<WordProblem>(none));
    CHECK(std::get<WordProblem>(none).message == "back: lower-back or upper-back?");
}

TEST_CASE("request: a word that was meant for an option says which")
{
    const Catalog& catalog = built_in_catalog();
    CHECK(option_for("posture", catalog) == "--goal");
    CHECK(option_for("hypertrophy", catalog) == "--goal");
    CHECK(option_for("neck", catalog) == "--caution");
    CHECK(option_for("back", catalog) == "--caution");
    CHECK(option_for("resistance bands", catalog) == "--equipment");
    CHECK(option_for("expert", catalog) == "--level");
    CHECK(option_for("routine", catalog).empty());
}

} // namespace upperback
