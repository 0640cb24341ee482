#include "exchange/advice_json.hpp"
#include "exchange/exercise_json.hpp"
#include "exchange/list_json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace upperback {
namespace {

using Json = nlohmann::ordered_json;
using Word = std::array<std::string_view, 1>;

constexpr Word band{"band"};
constexpr std::array<std::string_view, 2> band_and_anchor{"band", "anchor"};
constexpr Word one_source{"S01"};
constexpr Word other{"other"};
constexpr std::array<Words, 2> ways{Words{band}, Words{band_and_anchor}};
constexpr std::array lying{Position::prone, Position::supine};
constexpr std::array beginners{Level::beginner};
constexpr std::array strength_only{Part::strength};

constexpr std::array answers{
    CautionAnswer{
        .caution = "knee",
        .verdict = Verdict::adapt,
        .text = "Sit.",
        .needs = band,
        .sources = one_source},
    CautionAnswer{.caution = "wrist", .verdict = Verdict::avoid},
};

const Exercise prone_raise{
    .id = "prone-raise",
    .name = "Prone raise",
    .part = Part::strength,
    .kind = Kind::posture,
    .pattern = "prone-raise",
    .dose = "posture",
    .measure = Measure::held_repetitions,
    .level = Level::advanced,
    .needs = ways,
    .position = Position::prone,
    .load = "body",
    .cautions = answers,
    .harder = {.id = "prone-y"},
    .own = OwnDose{.sets = Choice{1, 2, 3}, .hold_seconds = std::array{3, 5, 10}},
};

constexpr std::array cautions{
    Caution{
        .id = "floor",
        .name = "no floor",
        .explanation = "cannot lie down",
        .practical = true,
        .positions = lying},
    Caution{.id = "pregnancy", .level_at_most = Level::intermediate, .opening = other},
    Caution{.id = "wrist", .level_at_most = Level::advanced},
};

constexpr std::array goals{
    Goal{.id = "posture", .name = "Posture", .explanation = "upright", .dose = "general"},
    Goal{.id = "stretch", .instead = "every session ends with stretches"},
};

constexpr std::array rules{
    Rule{
        .id = "one-row",
        .verb = Verb::require,
        .match = {.part = strength_only},
        .at_least = 1,
        .because = "A must.",
        .sources = one_source},
    Rule{
        .id = "young",
        .verb = Verb::prefer,
        .when = {.level = beginners, .age = NumberCondition{.at_most = 20}},
        .match = {.needs = band, .adapted = true, .again = true, .stale = false},
        .points = -15},
};

constexpr std::array advice{
    AdviceLine{.id = "stop", .text = "STOP.", .brief = true, .sources = one_source},
    AdviceLine{.id = "midwife", .text = "CALL.", .caution = "pregnancy", .sources = other},
};

constexpr std::array sources{
    Source{.id = "S01", .title = "A trial", .year = 2009},
    Source{.id = "other", .title = "Another"},
    Source{.id = "third", .title = "A third"},
};

const Catalog catalog{
    .goals = goals,
    .cautions = cautions,
    .sources = sources,
    .rules = rules,
    .advice = advice,
};

Json rows(std::string_view topic)
{
    const std::array moves{&prone_raise};
    return Json::parse(list_json(topic, catalog, moves)).at("rows");
}

} // namespace

TEST_CASE("list json: the exact text of a list without rows")
{
    CHECK(list_json("muscles", {}, {}) == R"({
  "schema": "upperback/list/1",
  "topic": "muscles",
  "rows": []
}
)");
}

TEST_CASE("list json: goals are those that one can ask for")
{
    CHECK(
        rows("goals").dump() ==
        R"([{"id":"posture","name":"Posture","explanation":"upright","dose":"general",)"
        R"("also":[],"near":[]}])"
    );
}

TEST_CASE("list json: cautions with positions and level")
{
    CHECK(
        rows("cautions")[0].dump() ==
        R"({"id":"floor","name":"no floor","explanation":"cannot lie down","practical":true,)"
        R"("positions":["prone","supine"],"level_at_most":null,"opening":[],"opening_instead_of":[],)"
        R"("also":[],"near":[],"sources":[]})"
    );
    CHECK(rows("cautions")[1]["level_at_most"] == "intermediate");
}

TEST_CASE("list json: rules with points only where they give some")
{
    CHECK(
        rows("rules")[0].dump() ==
        R"({"id":"one-row","verb":"require","when":{"goal":[],"caution":[],"has":[],"level":[],)"
        R"("age":null,"minutes":null,"moves":null,"break":[]},"match":{"id":[],"part":["strength"],)"
        R"("kind":[],"area":[],"pattern":[],"position":[],"level":[],"muscle":[],"trains":[],)"
        R"("needs":[],"sides":[],"adapted":null,"again":null,"stale":null,"unsupported":null},)"
        R"("each":null,"at_least":1,"at_most":null,)"
        R"("points":null,"muscles":[],"because":"A must.","sources":["S01"]})"
    );
    const Json young = rows("rules")[1];
    CHECK(young["points"] == -15);
    CHECK(young["when"]["age"].dump() == R"({"at_least":null,"at_most":20})");
    CHECK(young["when"]["level"].dump() == R"(["beginner"])");
    CHECK(young["match"]["adapted"] == true);
    CHECK(young["match"]["again"] == true);
    CHECK(young["match"]["stale"] == false);
}

TEST_CASE("list json: every topic has the rows of the catalogue")
{
    constexpr std::array levels{LevelRow{.explanation = "new"}};
    constexpr std::array muscles{Muscle{.id = "lats", .name = "broad", .target = true}};
    constexpr std::array items{Item{.id = "chair", .need = "a chair", .household = true}};
    constexpr std::array patterns{Pattern{.id = "carry", .name = "carries"}};
    const Catalog small{
        .levels = levels, .muscles = muscles, .equipment = items, .patterns = patterns};
    const auto row = [&](std::string_view topic) {
        return Json::parse(list_json(topic, small, {})).at("rows").at(0).dump();
    };

    CHECK(row("levels") == R"({"id":"beginner","explanation":"new","also":[],"near":[]})");
    CHECK(
        row("muscles") == R"({"id":"lats","name":"broad","explanation":"","target":true,"also":[]})"
    );
    CHECK(
        row("equipment") ==
        R"({"id":"chair","name":"","need":"a chair","always":false,"household":true,"items":[],)"
        R"("positions":[],"suggest_with":null,"also":[],"near":[]})"
    );
    CHECK(row("patterns") == R"({"id":"carry","name":"carries","part":"strength"})");
    CHECK(rows("sources").size() == 3);
    CHECK(rows("moves").size() == 1);
    CHECK(rows("weather").empty());
}

TEST_CASE("exercise json: everything about one move")
{
    const Json document = Json::parse(exercise_json(prone_raise, catalog));

    CHECK(
        document.dump() ==
        R"({"schema":"upperback/exercise/1","id":"prone-raise","name":"Prone raise",)"
        R"("part":"strength","kind":"posture","area":null,"pattern":"prone-raise",)"
        R"("dose_class":"posture","measure":"held-repetitions","level":"advanced",)"
        R"("needs":[["band"],["band","anchor"]],"position":"prone","sides":"together",)"
        R"("each":"side","unsupported":false,"load":"body",)"
        R"("muscles":{"primary":[],"secondary":[]},"cautions":[)"
        R"({"caution":"knee","verdict":"adapt","text":"Sit.","needs":["band"],)"
        R"("sources":["S01"],"cautious_choice":false},)"
        R"({"caution":"wrist","verdict":"avoid","text":null,"needs":[],"sources":[],)"
        R"("cautious_choice":true}],"refused_by":[{"caution":"floor","because":"position"},)"
        R"({"caution":"pregnancy","because":"level"}],"steps":[],"cue":"","mistakes":[],)"
        R"("easier":{"id":null,"text":null},"harder":{"id":"prone-y","text":null},)"
        R"("own_dose":{"sets":{"min":1,"usual":2,"max":3},"repetitions":null,)"
        R"("hold_seconds":{"beginner":3,"intermediate":5,"advanced":10},"carry_seconds":null,)"
        R"("rest_seconds":null,"mark":"ours","sources":[]},"break":null,"sources":[],)"
        R"("external":{"fit":null,"free_exercise_db":null}})"
    );
    CHECK(rows("moves")[0]["id"] == document["id"]);
}

TEST_CASE("advice json: all of it or what one caution adds")
{
    CHECK(
        Json::parse(advice_json(catalog, "")).dump() ==
        R"({"schema":"upperback/advice/1","caution":null,"opening":[],"advice":[)"
        R"({"id":"stop","caution":null,"brief":true,"text":"STOP.","sources":["S01"]},)"
        R"({"id":"midwife","caution":"pregnancy","brief":false,"text":"CALL.",)"
        R"("sources":["other"]}],"sources":[{"id":"S01","title":"A trial","authors":"",)"
        R"("year":2009,"where":"","mark":"ours"},{"id":"other","title":"Another","authors":"",)"
        R"("year":null,"where":"","mark":"ours"}]})"
    );
    CHECK(
        Json::parse(advice_json(catalog, "pregnancy")).dump() ==
        R"({"schema":"upperback/advice/1","caution":"pregnancy","opening":["other"],"advice":[)"
        R"({"id":"midwife","caution":"pregnancy","brief":false,"text":"CALL.",)"
        R"("sources":["other"]}],"sources":[{"id":"other","title":"Another","authors":"",)"
        R"("year":null,"where":"","mark":"ours"}]})"
    );
}

} // namespace upperback
