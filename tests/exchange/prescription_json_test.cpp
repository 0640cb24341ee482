#include "exchange/prescription_json.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <string_view>

namespace upperback {
namespace {

constexpr std::array<std::string_view, 2> row_muscles{"rhomboids", "lats"};
constexpr std::array<std::string_view, 1> row_helpers{"biceps"};
constexpr std::array<std::string_view, 2> row_steps{"Pull.", "Lower."};
constexpr std::array<std::string_view, 1> row_mistakes{"swinging"};

const Exercise band_row{
    .id = "band-row",
    .name = "Band row",
    .part = Part::strength,
    .kind = Kind::row,
    .pattern = "horizontal-row",
    .position = Position::floor_seated,
    .sides = Sides::each,
    .primary = row_muscles,
    .secondary = row_helpers,
    .steps = row_steps,
    .cue = "the shoulder blades",
    .mistakes = row_mistakes,
};

const Exercise chest_stretch{
    .id = "chest-stretch", .name = "Chest stretch", .part = Part::stretch, .area = "chest"};

const Rule band_named{.id = "band-named", .because = "You have a band."};
const Rule one_row{.id = "one-row", .because = "A row is a must."};

} // namespace

TEST_CASE("prescription json: a strengthening move in full")
{
    const Prescription prescription{
        .exercise = &band_row,
        .uses = {"anchor", "band"},
        .dose =
            {.sets = 3,
             .repetitions = Range{8, 12},
             .rest_seconds = 90,
             .tempo = Tempo{.up_seconds = 2, .pause_seconds = 1, .down_seconds = 3},
             .reserve = Range{2, 4},
             .load = "the lightest band",
             .ramp = {{.repetitions = 8, .percent_of_load = 50, .rest_seconds = 60}},
             .mark = Mark::primary,
             .sources = {"S01", "S10"}},
        .ready_seconds = 30,
        .seconds = 400,
        .adaptations = {{.caution = "wrist", .text = "Keep the wrists straight."}},
        .reasons = {{.rule = &band_named, .points = 20}, {.rule = &one_row}},
        .easier = {.text = "a lighter band"},
        .harder = {.exercise = &chest_stretch, .text = "Chest stretch"},
    };

    CHECK(
        prescription_json(prescription).dump() ==
        R"({"id":"band-row","name":"Band row","part":"strength","kind":"row","area":null,)"
        R"("pattern":"horizontal-row","uses":["anchor","band"],"position":"floor-seated",)"
        R"("sides":"each","measure":"repetitions","dose":{"sets":3,)"
        R"("repetitions":{"min":8,"max":12},"hold_seconds":null,"carry_seconds":null,)"
        R"("rest_seconds":90,"tempo":{"up_seconds":2,"pause_seconds":1,"down_seconds":3},)"
        R"("repetitions_in_reserve":{"min":2,"max":4},"load":{"words":"the lightest band"},)"
        R"("ramp":[{"repetitions":8,"percent_of_load":50,"rest_seconds":60}],"mark":"P",)"
        R"("sources":["S01","S10"]},"ready_seconds":30,"seconds":400,"steps":["Pull.","Lower."],)"
        R"("cue":"the shoulder blades","mistakes":["swinging"],)"
        R"("adaptations":[{"caution":"wrist","text":"Keep the wrists straight."}],)"
        R"("muscles":{"primary":["lats","rhomboids"],"secondary":["biceps"]},)"
        R"("easier":{"id":null,"text":"a lighter band"},)"
        R"("harder":{"id":"chest-stretch","text":"Chest stretch"},)"
        R"("reasons":[{"rule":"band-named","text":"You have a band.","points":20},)"
        R"({"rule":"one-row","text":"A row is a must.","points":null}],"beats":null})"
    );
}

TEST_CASE("prescription json: a stretch has an area and null where it has nothing")
{
    const Json stretch = prescription_json(Prescription{
        .exercise = &chest_stretch, .dose = {.hold_seconds = 30, .carry_seconds = 20}});

    CHECK(stretch["kind"].is_null());
    CHECK(stretch["area"] == "chest");
    CHECK(
        stretch["dose"].dump() ==
        R"({"sets":1,"repetitions":null,"hold_seconds":30,"carry_seconds":20,"rest_seconds":0,)"
        R"("tempo":null,"repetitions_in_reserve":null,"load":null,"ramp":[],"mark":"ours",)"
        R"("sources":[]})"
    );
    CHECK(stretch["easier"].dump() == R"({"id":null,"text":null})");
    CHECK(stretch["reasons"].dump() == "[]");
}

TEST_CASE("prescription json: what it beat, and that no set is possible without it")
{
    CHECK(
        rival_json({.in = {"a"}, .out = {"b", "c"}, .points_less = 0}).dump() ==
        R"({"in":["a"],"out":["b","c"],"points_less":0})"
    );
    CHECK(rival_json({.out = {"b"}}).dump() == R"({"in":[],"out":["b"],"points_less":null})");
}

} // namespace upperback
