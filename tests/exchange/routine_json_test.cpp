#include "exchange/routine_json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {
namespace {

using Json = nlohmann::ordered_json;

Json written(const Routine& routine, const Catalog& catalog = {})
{
    return Json::parse(routine_json(routine, catalog, "1.0.0"));
}

std::string keys(const Json& object)
{
    std::string result;
    for (const auto& [key, value] : object.items()) {
        result += (result.empty() ? "" : " ") + key;
    }
    return result;
}

const Exercise band_row{.id = "band-row"};
const Exercise chest_stretch{.id = "chest-stretch"};

constexpr std::string_view empty_document = R"({
  "schema": "upperback/routine/1",
  "request": {
    "goals": [
      "posture"
    ],
    "level": "intermediate",
    "equipment": [],
    "cautions": [],
    "age": null,
    "minutes": null,
    "moves": null,
    "stretches": null,
    "with": [],
    "without": [],
    "drop": [],
    "keep": [],
    "again": [],
    "stale": [],
    "sessions": null,
    "bare": false,
    "seed": 4294967295
  },
  "plan": null,
  "level": "beginner",
  "short_stretches": false,
  "opening": [],
  "parts": [],
  "total_seconds": 0,
  "uses": [],
  "muscles": [],
  "cautions_applied": [],
  "narrowed": [],
  "notes": [],
  "frequency": {
    "min": 1,
    "max": 2,
    "gap_hours": 48,
    "words": "",
    "sources": []
  },
  "next": {
    "exercise": "",
    "when": {
      "repetitions": null,
      "sessions": 2,
      "pain_at_most": 3
    },
    "then": {
      "kind": "",
      "to": null
    },
    "text": ""
  },
  "proof": [],
  "advice": [],
  "sources": [],
  "reproduce": {
    "command": "upperback -g posture",
    "seed": 4294967295,
    "version": "1.0.0",
    "catalog": {
      "version": "2.1.0",
      "fingerprint": "0000000000abcdef",
      "overlays": [],
      "changed_rules": []
    }
  }
}
)";

} // namespace

TEST_CASE("routine json: the exact text of a routine with nothing in it")
{
    const Routine routine{
        .request = {.goals = {"posture"}, .level = Level::intermediate, .seed = 4294967295U},
        .level = Level::beginner,
        .command = "upperback -g posture",
    };
    const Catalog catalog{.version = "2.1.0", .fingerprint = 0xabcdef};

    CHECK(routine_json(routine, catalog, "1.0.0") == empty_document);
}

TEST_CASE("routine json: a complete request")
{
    const Routine routine{
        .request = {
            .goals = {"strength", "posture"},
            .level = Level::advanced,
            .equipment = {"band", "bench"},
            .cautions = {"knee"},
            .with = {"band-row"},
            .without = {"carry", "doorway"},
            .drop = {"face-pull"},
            .keep = {"march"},
            .again = {"face-pull"},
            .stale = {"wall-angel"},
            .age = 70,
            .minutes = 30,
            .moves = 4,
            .stretches = 5,
            .sessions = 3,
            .bare = true,
            .seed = 7,
        }};

    CHECK(
        written(routine)["request"].dump() ==
        R"({"goals":["strength","posture"],"level":"advanced","equipment":["band","bench"],)"
        R"("cautions":["knee"],"age":70,"minutes":30,"moves":4,"stretches":5,)"
        R"("with":["band-row"],"without":["carry","doorway"],"drop":["face-pull"],)"
        R"("keep":["march"],"again":["face-pull"],"stale":["wall-angel"],"sessions":3,"bare":true,"seed":7})"
    );
}

TEST_CASE("routine json: cautions applied are sorted by caution and then exercise")
{
    const Routine routine{
        .parts = {
            {.part = Part::strength,
             .exercises =
                 {{.exercise = &chest_stretch,
                   .adaptations =
                       {{.caution = "knee", .text = "b"}, {.caution = "wrist", .text = "d"}}},
                  {.exercise = &band_row,
                   .adaptations =
                       {{.caution = "knee", .text = "a"}, {.caution = "wrist", .text = "c"}}}}},
        }};

    CHECK(
        written(routine)["cautions_applied"].dump() ==
        R"([{"caution":"knee","exercise":"band-row","text":"a"},)"
        R"({"caution":"knee","exercise":"chest-stretch","text":"b"},)"
        R"({"caution":"wrist","exercise":"band-row","text":"c"},)"
        R"({"caution":"wrist","exercise":"chest-stretch","text":"d"}])"
    );
}

TEST_CASE("routine json: a proof keeps big numbers and negative values as integers")
{
    const Routine routine{
        .parts = {
            {.part = Part::warmup,
             .seconds = 301,
             .proof =
                 {.possible = std::numeric_limits<std::uint64_t>::max(),
                  .value = -5,
                  .bound = 4,
                  .bonus = 9,
                  .unseeded_value = 3,
                  .has_runner_up = true,
                  .runner_up = {"arm-circle", "march"},
                  .runner_up_value = 2}},
            {.part = Part::strength, .proof = {.possible = 1}},
        }};

    const Json document = written(routine);

    CHECK(
        document["proof"].dump() ==
        R"([{"part":"warmup","possible":18446744073709551615,"value":-5,"bound":4,"bonus":9,)"
        R"("unseeded_value":3,"runner_up":{"ids":["arm-circle","march"],"value":2}},)"
        R"({"part":"strength","possible":1,"value":0,"bound":0,"bonus":0,)"
        R"("unseeded_value":0,"runner_up":null}])"
    );
    CHECK(document["parts"][0].dump() == R"({"part":"warmup","seconds":301,"exercises":[]})");
}

TEST_CASE("routine json: muscles have the names of the catalogue")
{
    constexpr std::array muscles{Muscle{.id = "lats", .name = "broad back muscles"}};
    const Catalog catalog{.muscles = muscles};
    const Routine routine{
        .muscles = {{.muscle = "lats", .direct_sets = 3, .indirect_sets = 2}},
    };

    CHECK(
        written(routine, catalog)["muscles"].dump() ==
        R"([{"id":"lats","name":"broad back muscles","direct_sets":3,"indirect_sets":2}])"
    );
}

TEST_CASE("routine json: what was narrowed and how often and what next")
{
    constexpr std::array<std::string_view, 2> frequency_sources{"S11", "S10"};
    const Routine routine{
        .narrowed =
            {{.exercise = "band-row",
              .what = "repetitions",
              .from = {6, 8},
              .to = {12, 15},
              .because = {"age-65", "high-blood-pressure"},
              .text = "12 to 15 instead of 6 to 8"}},
        .times_a_week_min = 2,
        .times_a_week_max = 3,
        .gap_hours = 48,
        .frequency = "2 or 3 times a week",
        .frequency_sources = frequency_sources,
        .next =
            {.exercise = "band-row",
             .repetitions = 12,
             .kind = "rung",
             .to = "one-arm-band-row",
             .text = "the next one"},
    };

    const Json document = written(routine);

    CHECK(
        document["narrowed"].dump() ==
        R"([{"exercise":"band-row","what":"repetitions","from":{"min":6,"max":8},)"
        R"("to":{"min":12,"max":15},"because":["age-65","high-blood-pressure"],)"
        R"("text":"12 to 15 instead of 6 to 8"}])"
    );
    CHECK(
        document["frequency"].dump() ==
        R"({"min":2,"max":3,"gap_hours":48,"words":"2 or 3 times a week","sources":["S10","S11"]})"
    );
    CHECK(
        document["next"].dump() ==
        R"({"exercise":"band-row","when":{"repetitions":12,"sessions":2,"pain_at_most":3},)"
        R"("then":{"kind":"rung","to":"one-arm-band-row"},"text":"the next one"})"
    );
}

TEST_CASE("routine json: advice keeps its order and sources may have no year")
{
    constexpr std::array<std::string_view, 2> stop_sources{"S82", "S81"};
    const AdviceLine stop{.id = "stop", .text = "STOP if it hurts.", .sources = stop_sources};
    const AdviceLine ask{.id = "ask", .text = "ASK FIRST."};
    const Source guide{.id = "guide", .title = "A guide", .where = "here"};
    const Source trial{
        .id = "S01",
        .title = "A trial",
        .authors = "Somebody",
        .year = 2009,
        .where = "doi:1",
        .mark = Mark::secondary};
    const Routine routine{.advice = {&stop, &ask}, .sources = {&trial, &guide}};

    const Json document = written(routine);

    CHECK(
        document["advice"].dump() ==
        R"([{"id":"stop","text":"STOP if it hurts.","sources":["S81","S82"]},)"
        R"({"id":"ask","text":"ASK FIRST.","sources":[]}])"
    );
    CHECK(
        document["sources"].dump() ==
        R"([{"id":"S01","title":"A trial","authors":"Somebody","year":2009,"where":"doi:1",)"
        R"("mark":"S"},{"id":"guide","title":"A guide","authors":"","year":null,)"
        R"("where":"here","mark":"ours"}])"
    );
}

TEST_CASE("routine json: a catalogue with overlays is named in full")
{
    constexpr std::array<std::string_view, 2> overlays{"mine", "ours"};
    constexpr std::array<std::string_view, 2> changed{"one-row", "band-named"};
    const Catalog catalog{
        .version = "1.0.0",
        .fingerprint = 0x9f3c21d07ab4e6f8,
        .overlays = overlays,
        .changed_rules = changed};

    CHECK(
        written({}, catalog)["reproduce"]["catalog"].dump() ==
        R"({"version":"1.0.0","fingerprint":"9f3c21d07ab4e6f8","overlays":["mine","ours"],)"
        R"("changed_rules":["band-named","one-row"]})"
    );
}

TEST_CASE("routine json: bytes that are no UTF-8 are replaced and others kept")
{
    const Routine routine{
        .opening = {"broken \xff here", "J\xc3\xb6rg"}, .notes = {"cut \xe2\x82"}};

    const Json document = written(routine);

    CHECK(document["opening"][0] == "broken \xef\xbf\xbd here");
    CHECK(document["opening"][1] == "J\xc3\xb6rg");
    CHECK(document["notes"][0] == "cut \xef\xbf\xbd");
}

TEST_CASE("routine json: the order of the keys")
{
    CHECK(
        keys(written(Routine{})) ==
        "schema request plan level short_stretches opening parts total_seconds uses muscles "
        "cautions_applied narrowed notes frequency next proof advice sources reproduce"
    );
}

} // namespace upperback
