// A saved break and what an editor makes of it: the whole way from a Break to JSON, back to a
// Claim, and to the judge.
#include "dice.hpp"
#include "every_request.hpp"
#include "exchange/break_json.hpp"
#include "mutation.hpp"
#include "planning/make_break.hpp"

#include <algorithm>
#include <ostream>
#include <set>

namespace upperback {
namespace {

std::string saved(const BreakRequest& request)
{
    const Catalog& catalog = built_in_catalog();
    return break_json(std::get<Break>(make_break(request, catalog)), catalog, "1.0.0");
}

// Chin tuck, squeeze.
BreakRequest desk()
{
    return {.you = {.goals = {"general"}}};
}

// Seated cat-cow, chin tuck, doorway stretch.
BreakRequest three()
{
    return {
        .you = {
            .goals = {"general"},
            .with = {"chin-tuck", "doorway-stretch", "seated-cat-cow"},
            .minutes = 5}};
}

BreakRequest nervous()
{
    return {
        .you = {.goals = {"general"}, .cautions = {"nerve", "pregnancy"}, .with = {"chin-tuck"}},
        .nth = 2};
}

// Band row, face pull, wall angel, squeeze.
BreakRequest block()
{
    return {
        .you = {.goals = {"general"}, .equipment = {"anchor", "band"}},
        .kind = BreakKind::strength};
}

BreakRequest gentle_block()
{
    return {
        .you =
            {.goals = {"relief"},
             .equipment = {"band"},
             .cautions = {"high-blood-pressure", "neck"},
             .minutes = 6},
        .kind = BreakKind::strength};
}

struct Mutation {
    const char* what = "";
    BreakRequest (*request)() = desk;
    Edit change{};
    std::string check{};
    std::string place{};
};

const std::string first = "/parts/0/exercises/0";
const std::string second = "/parts/0/exercises/1";
const std::string third = "/parts/0/exercises/2";

/// Another move in the place of one, with no more said of it than its dose.
Edit another_move(const std::string& pointer, const char* id)
{
    return [=](Json& pause) {
        Json& move = pause.at(Json::json_pointer(pointer));
        move = {{"id", id}, {"dose", move["dose"]}};
    };
}

std::vector<Mutation> mutations()
{
    return {
        // The request.
        {"a minute too many", desk, set("/request/minutes", 13), "request", "/request/minutes"},
        {"no minute", desk, set("/request/minutes", 0), "request", "/request/minutes"},
        {"a thirteenth break", desk, set("/request/nth", 13), "request", "/request/nth"},
        {"the zeroth break", desk, set("/request/nth", 0), "request", "/request/nth"},
        {"a second block of a day", block, set("/request/nth", 2), "request", "/request/nth"},
        {"a caution that is none",
         desk,
         appended("/request/cautions", "toe"),
         "request",
         "/request/cautions"},
        {"a caution that was ignored",
         desk,
         appended("/request/cautions", "standing-only"),
         "caution",
         first},
        {"a thing taken away", block, set("/request/equipment", Json::array()), "equipment", first},
        {"nothing but floor and wall", desk, set("/request/bare", true), "equipment", first},
        {"a move that was left out",
         desk,
         appended("/request/without", "chin-tuck"),
         "without",
         first},
        {"a move that was asked for",
         desk,
         appended("/request/with", "head-turn"),
         "with",
         "/parts"},
        {"fewer minutes", three, set("/request/minutes", 1), "minutes", "/total_seconds"},
        {"a pause that calls itself a block",
         desk,
         set("/request/strength", true),
         "C16",
         "/parts/0/exercises"},
        {"a block that calls itself a pause",
         block,
         set("/request/strength", false),
         "break-move",
         first},
        {"a lower level", block, set("/request/level", "advanced"), "level", "/level"},
        // The part.
        {"another name of the part", desk, set("/parts/0/part", "warmup"), "part", "/parts/0/part"},
        {"two parts",
         desk,
         [](Json& pause) { pause["parts"].push_back(pause["parts"][0]); },
         "parts",
         "/parts"},
        {"no move", desk, set("/parts/0/exercises", Json::array()), "size", "/parts/0/exercises"},
        {"a move too many",
         desk,
         [](Json& pause) {
             pause["parts"][0]["exercises"].push_back(
                 {{"id", "doorway-stretch"},
                  {"dose",
                   {{"sets", 1}, {"repetitions", {{"min", 1}, {"max", 1}}}, {"hold_seconds", 30}}}}
             );
         },
         "size",
         "/parts/0/exercises"},
        {"a move twice",
         desk,
         [](Json& pause) { pause["parts"][0]["exercises"][1] = pause["parts"][0]["exercises"][0]; },
         "repeated",
         second},
        {"two moves of one area",
         three,
         another_move(first, "seated-head-turn"),
         "break-area",
         second},
        {"moves in another order", three, swapped("/parts/0/exercises", 0, 2), "order", second},
        {"a block in another order", block, swapped("/parts/0/exercises", 0, 1), "C17", second},
        {"a move on the floor",
         desk,
         another_move(first, "supine-chin-tuck"),
         "break-position",
         first},
        {"a move with a load", block, set("/request/strength", false), "break-move", first},
        {"a loaded move at the desk",
         desk,
         another_move(first, "band-pull-apart"),
         "break-move",
         first},
        {"a move that is not for the desk",
         desk,
         another_move(first, "wall-external-rotation"),
         "break-move",
         first},
        {"a move of support in the block",
         block,
         another_move(second, "hip-hinge"),
         "break-move",
         second},
        {"a stretch in the block",
         block,
         another_move(second, "doorway-stretch"),
         "break-move",
         second},
        {"a move that is none", desk, set(first + "/id", "chin-tock"), "exercise", first + "/id"},
        {"a bag that nobody named",
         block,
         another_move(first, "one-arm-bag-row"),
         "equipment",
         first},
        {"two rows",
         block,
         another_move(second, "wall-elbow-press"),
         "one-row-of-a-daily-block",
         "/parts/0/exercises"},
        {"no row", block, removed("/parts/0/exercises", 0), "C16", "/parts/0/exercises"},
        {"a block of one move",
         block,
         [](Json& pause) {
             Json& moves = pause["parts"][0]["exercises"];
             moves = Json::array({moves[0]});
         },
         "size",
         "/parts/0/exercises"},
        // Doses and time.
        {"two sets in a pause",
         desk,
         set(first + "/dose/sets", 2),
         "break-sets",
         first + "/dose/sets"},
        {"three sets in a block", block, set(first + "/dose/sets", 3), "C21", first + "/dose/sets"},
        {"no set", block, set(first + "/dose/sets", 0), "C21", first + "/dose/sets"},
        {"a longer hold",
         desk,
         set(first + "/dose/hold_seconds", 8),
         "C02",
         first + "/dose/hold_seconds"},
        {"more repetitions",
         desk,
         set(first + "/dose/repetitions/max", 12),
         "C02",
         first + "/dose/repetitions"},
        {"a longer stretch",
         three,
         set(third + "/dose/hold_seconds", 60),
         "C13",
         third + "/dose/hold_seconds"},
        {"a stretch twice",
         three,
         set(third + "/dose/repetitions", {{"min", 2}, {"max", 2}}),
         "C13",
         third + "/dose/repetitions"},
        {"a faster row",
         block,
         set(first + "/dose/tempo/down_seconds", 1),
         "C20",
         first + "/dose/tempo"},
        {"less in reserve",
         gentle_block,
         set(first + "/dose/repetitions_in_reserve/min", 0),
         "C27",
         first + "/dose"},
        {"more time to get ready",
         desk,
         set(first + "/ready_seconds", 30),
         "seconds",
         first + "/ready_seconds"},
        {"other seconds", desk, add(first + "/seconds", 1), "seconds", first + "/seconds"},
        {"other seconds of the part",
         desk,
         add("/parts/0/seconds", 5),
         "part-seconds",
         "/parts/0/seconds"},
        {"another total", desk, add("/total_seconds", 5), "total", "/total_seconds"},
        {"a block of an hour",
         block,
         [](Json& pause) {
             pause["parts"][0]["seconds"] = 3600;
             pause["total_seconds"] = 3600;
         },
         "C21",
         "/total_seconds"},
        {"a block of a minute",
         block,
         [](Json& pause) {
             pause["parts"][0]["seconds"] = 50;
             pause["total_seconds"] = 50;
         },
         "C21",
         "/total_seconds"},
        {"a pause of six minutes",
         desk,
         [](Json& pause) {
             pause["request"]["minutes"] = 6;
             pause["parts"][0]["seconds"] = 360;
             pause["total_seconds"] = 360;
         },
         "break-length",
         "/total_seconds"},
        {"another source of a dose",
         desk,
         set(first + "/dose/sources", {"S99"}),
         "dose-origin",
         first + "/dose/sources"},
        {"a caution that is not told",
         nervous,
         set(first + "/adaptations", Json::array()),
         "adaptations",
         first + "/adaptations"},
        {"another rule",
         desk,
         set(first + "/reasons/0/rule", "one-row"),
         "reasons",
         first + "/reasons/0/rule"},
        {"an easier form on the floor",
         desk,
         set(first + "/easier/id", "supine-chin-tuck"),
         "next-form",
         first + "/easier/id"},
        // Round the part.
        {"a block three times a day",
         block,
         set("/frequency/times_a_day", 3),
         "C21",
         "/frequency/times_a_day"},
        {"a block every day",
         block,
         set("/frequency/days_a_week", 7),
         "C21",
         "/frequency/days_a_week"},
        {"a pause that is counted",
         desk,
         set("/frequency/times_a_day", 1),
         "frequency",
         "/frequency/times_a_day"},
        {"other words for how often",
         desk,
         set("/frequency/words", "never"),
         "frequency",
         "/frequency/words"},
        {"another source of how often",
         block,
         removed("/frequency/sources", 0),
         "frequency",
         "/frequency/sources"},
        {"a pause that gets harder",
         desk,
         set("/next", {{"exercise", "chin-tuck"}}),
         "next",
         "/next"},
        {"a block without a next step", block, set("/next", nullptr), "C07", "/next"},
        {"a next step in pain",
         block,
         set("/next/when/pain_at_most", 6),
         "C07",
         "/next/when/pain_at_most"},
        {"a stop sign lost", desk, removed("/advice", 0), "advice", "/advice"},
        {"a stop sign in other words",
         desk,
         set("/advice/0/text", "Go on."),
         "advice",
         "/advice/0/text"},
        {"what the caution adds lost", gentle_block, removed("/advice", 2), "advice", "/advice"},
        {"an opening line lost", nervous, removed("/opening", 0), "opening", "/opening"},
        {"a note lost", nervous, removed("/notes", 0), "notes", "/notes"},
        {"a thing not named", desk, set("/uses", Json::array()), "things", "/uses"},
        {"a caution not told",
         nervous,
         set("/cautions_applied", Json::array()),
         "cautions-applied",
         "/cautions_applied"},
        {"what was narrowed, not told",
         gentle_block,
         set("/narrowed", Json::array()),
         "narrowed",
         "/narrowed"},
        {"a source lost", desk, removed("/sources", 0), "sources", "/sources"},
        {"another seed", desk, set("/reproduce/seed", 9), "reproduce", "/reproduce/seed"},
    };
}

bool has(const std::vector<Violation>& violations, const Mutation& mutation)
{
    return std::ranges::any_of(violations, [&](const Violation& violation) {
        return violation.check == mutation.check && violation.place == mutation.place;
    });
}

} // namespace

TEST_CASE("verify: every single mutation of a break is caught, with its check and its place")
{
    int caught = 0;
    for (const Mutation& mutation : mutations()) {
        CAPTURE(std::string{mutation.what});
        Json pause = Json::parse(saved(mutation.request()));
        const Json before = pause;
        mutation.change(pause);
        REQUIRE((pause != before));
        const auto violations = verified(pause.dump()).violations;
        CHECK_MESSAGE(
            has(violations, mutation),
            mutation.place << ": " << mutation.check << " expected; found:\n"
                           << listed(violations)
        );
        for (const Violation& violation : violations) {
            CAPTURE(violation.place);
            CHECK(pause.contains(Json::json_pointer(violation.place)));
        }
        ++caught;
    }
    CHECK(caught >= 60);
}

TEST_CASE("verify: what the mutations of breaks begin with holds")
{
    for (const auto& request : {desk, three, nervous, block, gentle_block}) {
        const Verification verification = verified(saved(request()));
        CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
        CHECK(verification.warnings.empty());
        CHECK(verification.moves >= 2);
    }
}

TEST_CASE("verify: what a break leaves out is not judged, but a dose")
{
    for (const auto& request : {desk, three, nervous, block, gentle_block}) {
        const Json whole = Json::parse(saved(request()));
        const std::set<std::string> needed{"schema", "parts", "request"};
        for (const auto& item : whole.items()) {
            const std::string key = item.key();
            if (needed.contains(key)) {
                continue;
            }
            Json without = whole;
            without.erase(key);
            const auto violations = verified(without.dump()).violations;
            CHECK_MESSAGE(violations.empty(), (key + ":\n" + listed(violations)));
        }
    }
    const auto least = verified(R"({"schema": "upperback/break/1", "parts": [{"exercises": [
        {"id": "chin-tuck", "dose": {"repetitions": {"min": 5, "max": 7}, "hold_seconds": 3}}]}]})"
    );
    CHECK_MESSAGE(least.violations.empty(), listed(least.violations));
}

TEST_CASE("verify: a key that no break has is told")
{
    Json pause = Json::parse(saved(desk()));
    pause["proof"] = Json::array();
    pause["request"]["moves"] = 3;
    const auto warnings = verified(pause.dump()).warnings;
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].text == "no key of a break; not judged");
}

TEST_CASE("verify: generated breaks hold")
{
    const Catalog& catalog = built_in_catalog();
    const auto kits = subsets_of_things(catalog);
    const auto goals = goals_of(catalog);
    int held = 0;
    for (std::uint64_t world = 0; world < 4000 / EVERY; ++world) {
        Dice dice{world + 100000};
        const auto draw = [&](std::size_t size) {
            return static_cast<std::size_t>(dice.up_to(static_cast<int>(size) - 1));
        };
        BreakRequest request{.you = {.goals = {goals[draw(goals.size())]}}};
        request.kind = dice.up_to(1) == 0 ? BreakKind::desk : BreakKind::strength;
        Request& you = request.you;
        you.level = spelling::levels[draw(3)].word;
        you.equipment = kits[draw(kits.size())];
        for (int cautions = dice.up_to(3); cautions > 0; --cautions) {
            you.cautions.push_back(catalog.cautions[draw(catalog.cautions.size())].id);
        }
        std::ranges::sort(you.equipment);
        std::ranges::sort(you.cautions);
        you.cautions.erase(
            std::unique(you.cautions.begin(), you.cautions.end()), you.cautions.end()
        );
        you.minutes = dice.up_to(2) == 0 ? std::nullopt : std::optional{1 + dice.up_to(11)};
        you.age = dice.up_to(2) == 0 ? std::optional{16 + dice.up_to(90)} : std::nullopt;
        you.bare = dice.up_to(7) == 0;
        you.seed = static_cast<std::uint32_t>(dice.up_to(1) * dice.up_to(100000));
        request.nth = request.kind == BreakKind::desk ? 1 + dice.up_to(11) : 1;
        const auto made = make_break(request, catalog);
        if (const auto* pause = std::get_if<Break>(&made)) {
            const auto verification = verified(break_json(*pause, catalog, "1.0.0"));
            CAPTURE(command_of(request, catalog));
            REQUIRE_MESSAGE(verification.violations.empty(), listed(verification.violations));
            CHECK(verification.warnings.empty());
            ++held;
        }
    }
    CHECK(held * EVERY > 3000);
}

} // namespace upperback
