// A saved session and what an editor makes of it: the whole way from a Routine to JSON, back to a
// Claim, and to the judge.
#include "embedded/built_in_catalog.hpp"
#include "every_request.hpp"
#include "exchange/json.hpp"
#include "exchange/routine_json.hpp"
#include "mutation.hpp"
#include "planning/make_routine.hpp"
#include "planning/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace upperback {
namespace {

std::string saved(const Request& request)
{
    const Catalog& catalog = built_in_catalog();
    return routine_json(
        std::get<Routine>(make_routine(request, catalog, Rivals::yes)), catalog, "1.0.0"
    );
}

Request office()
{
    return {.goals = {"general"}};
}

Request sore_neck()
{
    return {.goals = {"relief"}, .equipment = {"band"}, .cautions = {"knee", "neck"}};
}

Request half_an_hour()
{
    return {
        .goals = {"strength"},
        .level = Level::intermediate,
        .equipment = {"home-gym"},
        .minutes = 30};
}

Request seeded()
{
    return {.goals = {"posture"}, .seed = 7};
}

Request in_short_form()
{
    return {.goals = {"general"}, .level = Level::intermediate, .minutes = 16};
}

/// The first move of the stretches goes before the strengthening moves.
void stretch_first(Json& session)
{
    Json& stretches = session["parts"][2]["exercises"];
    Json& strength = session["parts"][1]["exercises"];
    strength.insert(strength.begin(), stretches[0]);
    stretches.erase(0);
}

struct Mutation {
    const char* what = "";
    Request (*request)() = office;
    Edit change{};
    std::string check{};
    std::string place{};
};

const std::string row = "/parts/1/exercises/0";
const std::string wall_angel = "/parts/1/exercises/1";
const std::string squeeze = "/parts/1/exercises/2";
const std::string doorway = "/parts/2/exercises/0";

// One of every kind of field, and what careless editors do.
std::vector<Mutation> mutations()
{
    return {
        // The request.
        {"a goal that is none",
         office,
         set("/request/goals/0", "posture2"),
         "request",
         "/request/goals"},
        {"a level that is none",
         office,
         set("/request/level", "expert"),
         "request",
         "/request/level"},
        {"a lower level asked for", half_an_hour, set("/request/level", "beginner"), "level", row},
        {"a thing that is none",
         office,
         appended("/request/equipment", "rope"),
         "request",
         "/request/equipment"},
        {"a thing taken away",
         sore_neck,
         set("/request/equipment", Json::array()),
         "equipment",
         row},
        {"a caution that is none",
         office,
         appended("/request/cautions", "toe"),
         "request",
         "/request/cautions"},
        {"a list out of order",
         sore_neck,
         swapped("/request/cautions", 0, 1),
         "request",
         "/request/cautions"},
        {"a caution that was ignored",
         half_an_hour,
         appended("/request/cautions", "lower-back"),
         "C23",
         row},
        {"a caution that refuses",
         office,
         appended("/request/cautions", "shoulder"),
         "adaptations",
         wall_angel + "/adaptations"},
        {"an age out of range", office, set("/request/age", 12), "request", "/request/age"},
        {"an age of 65", office, set("/request/age", 70), "C02", row + "/dose/repetitions"},
        {"fewer minutes", half_an_hour, set("/request/minutes", 20), "minutes", "/total_seconds"},
        {"another number of moves", office, set("/request/moves", 4), "size", "/parts/1/exercises"},
        {"another number of stretches",
         office,
         set("/request/stretches", 4),
         "size",
         "/parts/2/exercises"},
        {"a move that was asked for",
         office,
         appended("/request/with", "chin-tuck"),
         "with",
         "/parts"},
        {"a move that was left out",
         office,
         appended("/request/without", "wall-angel"),
         "without",
         wall_angel},
        {"a word to leave out that is none",
         office,
         appended("/request/without", "everything"),
         "request",
         "/request/without"},
        {"a move that was swapped out",
         office,
         appended("/request/drop", "wall-angel"),
         "without",
         wall_angel},
        {"a word to swap out that is none",
         office,
         appended("/request/drop", "everything"),
         "request",
         "/request/drop"},
        {"moves to swap out, out of order",
         office,
         set("/request/drop", {"chin-tuck", "band-row"}),
         "request",
         "/request/drop"},
        {"a move to keep that is none",
         office,
         appended("/request/keep", "everything"),
         "request",
         "/request/keep"},
        {"a move to keep twice",
         office,
         set("/request/keep", {"chin-tuck", "chin-tuck"}),
         "request",
         "/request/keep"},
        {"nothing but floor and wall", office, set("/request/bare", true), "equipment", row},
        {"another seed", seeded, set("/request/seed", 0), "proof", "/proof/1/bonus"},
        // The session round its parts.
        {"another level", office, set("/level", "advanced"), "level", "/level"},
        {"a level that is none there", office, set("/level", "expert"), "level", "/level"},
        {"short stretches that are none",
         half_an_hour,
         set("/short_stretches", true),
         "C13",
         doorway + "/dose/repetitions"},
        {"short stretches without minutes",
         office,
         set("/short_stretches", true),
         "C13",
         "/short_stretches"},
        {"short stretches not said",
         in_short_form,
         set("/short_stretches", false),
         "C13",
         doorway + "/dose"},
        {"an opening line lost", sore_neck, removed("/opening", 0), "opening", "/opening"},
        {"an opening line too many",
         office,
         appended("/opening", "Nothing can go wrong."),
         "opening",
         "/opening"},
        {"a total that does not add up",
         office,
         add("/total_seconds", 60),
         "total",
         "/total_seconds"},
        {"a thing that is not used", office, appended("/uses", "towel"), "things", "/uses"},
        {"sets of a muscle", office, add("/muscles/0/direct_sets", 1), "muscles", "/muscles"},
        {"the name of a muscle",
         office,
         set("/muscles/0/name", "legs"),
         "muscles",
         "/muscles/0/name"},
        {"a caution applied and not said",
         sore_neck,
         removed("/cautions_applied", 0),
         "cautions-applied",
         "/cautions_applied"},
        {"a caution applied in other words",
         sore_neck,
         set("/cautions_applied/0/text", "As you like."),
         "cautions-applied",
         "/cautions_applied/0/text"},
        {"a narrowing that is not said",
         sore_neck,
         removed("/narrowed", 0),
         "narrowed",
         "/narrowed"},
        {"a narrowing to another range",
         sore_neck,
         set("/narrowed/0/to/max", 9),
         "narrowed",
         "/narrowed/0/to"},
        {"a narrowing from another range",
         sore_neck,
         set("/narrowed/0/from/min", 0),
         "narrowed",
         "/narrowed/0/from"},
        {"a narrowing for another reason",
         sore_neck,
         set("/narrowed/0/because", {"hip"}),
         "narrowed",
         "/narrowed/0/because"},
        {"a narrowing of another move",
         sore_neck,
         set("/narrowed/0/exercise", "band-row"),
         "narrowed",
         "/narrowed/0"},
        {"every day", office, set("/frequency/max", 7), "C09", "/frequency/max"},
        {"less than once a week", office, set("/frequency/min", 0), "C09", "/frequency/min"},
        {"no rest between sessions",
         office,
         set("/frequency/gap_hours", 12),
         "C10",
         "/frequency/gap_hours"},
        {"rarer than it may be", office, set("/frequency/max", 1), "frequency", "/frequency/max"},
        {"no day to begin with", office, set("/frequency/min", 2), "frequency", "/frequency/min"},
        {"more rest than is said anywhere",
         office,
         set("/frequency/gap_hours", 72),
         "frequency",
         "/frequency/gap_hours"},
        {"the sources of how often out of order",
         office,
         swapped("/frequency/sources", 0, 1),
         "frequency",
         "/frequency/sources"},
        {"other words for how often",
         office,
         set("/frequency/words", "daily"),
         "frequency",
         "/frequency/words"},
        {"a source of how often",
         office,
         removed("/frequency/sources", 0),
         "frequency",
         "/frequency/sources"},
        {"a next step for another move",
         office,
         set("/next/exercise", "wall-angel"),
         "C07",
         "/next/exercise"},
        {"a next step too soon",
         office,
         set("/next/when/repetitions", 8),
         "C07",
         "/next/when/repetitions"},
        {"a next step after one session",
         office,
         set("/next/when/sessions", 1),
         "C07",
         "/next/when/sessions"},
        {"a next step in pain",
         office,
         set("/next/when/pain_at_most", 6),
         "C07",
         "/next/when/pain_at_most"},
        {"a next step by date", office, set("/next/then/kind", "date"), "C07", "/next/then/kind"},
        {"a next step to another move",
         office,
         set("/next/then/to", "band-row"),
         "C07",
         "/next/then/to"},
        // The certificate.
        {"fewer possible sets", office, set("/proof/1/possible", 3), "proof", "/proof/1/possible"},
        {"a higher value", office, add("/proof/1/value", 1), "proof", "/proof/1/value"},
        {"a lower bound", office, add("/proof/1/bound", -1), "proof", "/proof/1/bound"},
        {"a bonus without a seed", office, add("/proof/1/bonus", 1), "proof", "/proof/1/bonus"},
        {"another value without a seed",
         office,
         add("/proof/1/unseeded_value", -1),
         "proof",
         "/proof/1/unseeded_value"},
        {"another runner-up",
         office,
         set("/proof/1/runner_up/ids/0", "march"),
         "proof",
         "/proof/1/runner_up"},
        {"the value of the runner-up",
         office,
         add("/proof/1/runner_up/value", -1),
         "proof",
         "/proof/1/runner_up/value"},
        {"a runner-up lost",
         office,
         set("/proof/1/runner_up", nullptr),
         "proof",
         "/proof/1/runner_up"},
        {"another bonus and bound",
         seeded,
         [](Json& session) {
             add("/proof/1/bonus", 1)(session);
             add("/proof/1/bound", 1)(session);
         },
         "proof",
         "/proof/1/bonus"},
        {"the value of the runner-up of a seed",
         seeded,
         add("/proof/1/runner_up/value", -1),
         "proof",
         "/proof/1/runner_up/value"},
        {"the certificate of another part",
         office,
         set("/proof/1/part", "warmup"),
         "proof",
         "/proof/1/part"},
        {"a certificate lost", office, removed("/proof", 2), "proof", "/proof"},
        // The stop box and the sources.
        {"a stop sign lost", office, removed("/advice", 0), "advice", "/advice"},
        {"a stop sign in other words",
         office,
         set("/advice/0/text", "Carry on."),
         "advice",
         "/advice/0/text"},
        {"a stop sign of one's own",
         office,
         set("/advice/0/id", "carry-on"),
         "advice",
         "/advice/0/id"},
        {"a source of a stop sign",
         office,
         set("/advice/0/sources", {"S99"}),
         "advice",
         "/advice/0/sources"},
        {"a source lost", office, removed("/sources", 0), "sources", "/sources"},
        {"a source that is none",
         office,
         set("/sources/0/id", "my-blog"),
         "sources",
         "/sources/0/id"},
        {"the title of a source",
         office,
         set("/sources/0/title", "Strong"),
         "sources",
         "/sources/0/title"},
        {"the year of a source",
         office,
         set("/sources/0/year", 1900),
         "sources",
         "/sources/0/year"},
        {"the mark of a source",
         office,
         set("/sources/0/mark", "ours"),
         "sources",
         "/sources/0/mark"},
        {"the seed to make it again",
         office,
         set("/reproduce/seed", 3),
         "reproduce",
         "/reproduce/seed"},
        // The parts.
        {"the strength part first", office, swapped("/parts", 0, 1), "C15", "/parts"},
        {"the stretches before the strength", office, swapped("/parts", 1, 2), "C14", "/parts"},
        {"a stretch before the strength", office, stretch_first, "part", row},
        {"a part that is none", office, set("/parts/2/part", "cooldown"), "part", "/parts/2/part"},
        {"no stretches", office, removed("/parts", 2), "C14", "/parts"},
        {"the seconds of a part",
         office,
         add("/parts/1/seconds", 30),
         "part-seconds",
         "/parts/1/seconds"},
        {"a row removed", office, removed("/parts/1/exercises", 0), "C16", "/parts/1/exercises"},
        {"a warm-up move removed",
         office,
         removed("/parts/0/exercises", 0),
         "C15",
         "/parts/0/exercises"},
        {"a move twice",
         office,
         [](Json& session) {
             session["parts"][1]["exercises"].push_back(session["parts"][1]["exercises"][1]);
         },
         "repeated",
         "/parts/1/exercises/3"},
        {"the row last", office, swapped("/parts/1/exercises", 0, 2), "C17", wall_angel},
        {"a march last",
         office,
         swapped("/parts/0/exercises", 0, 4),
         "C15",
         "/parts/0/exercises/4"},
        // A move.
        {"an id that is none",
         office,
         set(wall_angel + "/id", "wall-angle"),
         "exercise",
         wall_angel + "/id"},
        {"two rungs of one ladder", office, set(squeeze + "/id", "prone-w"), "ladder", squeeze},
        {"a move above the level", office, set(row + "/id", "bent-over-barbell-row"), "level", row},
        {"a thing that was not in the request",
         office,
         set(row + "/id", "band-row"),
         "equipment",
         row},
        {"a move that a caution refuses",
         sore_neck,
         set(doorway + "/id", "childs-pose"),
         "C25",
         doorway},
        {"another part of a move", office, set(row + "/part", "stretch"), "part", row + "/part"},
        {"another kind", office, set(row + "/kind", "posture"), "kind", row + "/kind"},
        {"no kind", office, set(row + "/kind", nullptr), "kind", row + "/kind"},
        {"an area for a row", office, set(row + "/area", "neck"), "area", row + "/area"},
        {"another pattern",
         office,
         set(row + "/pattern", "chin-tuck"),
         "pattern",
         row + "/pattern"},
        {"other things of a move", office, set(row + "/uses", {"bottle"}), "uses", row + "/uses"},
        {"another position",
         office,
         set(row + "/position", "supine"),
         "position",
         row + "/position"},
        {"both sides at once", office, set(row + "/sides", "together"), "sides", row + "/sides"},
        {"another measure", office, set(row + "/measure", "hold"), "measure", row + "/measure"},
        {"less time to get ready",
         office,
         add(row + "/ready_seconds", -10),
         "seconds",
         row + "/ready_seconds"},
        {"the seconds of a move", office, add(row + "/seconds", 1), "seconds", row + "/seconds"},
        {"an adaptation lost",
         sore_neck,
         removed(row + "/adaptations", 0),
         "adaptations",
         row + "/adaptations"},
        {"an adaptation in other words",
         sore_neck,
         set(row + "/adaptations/0/text", "Harder."),
         "adaptations",
         row + "/adaptations"},
        {"muscles of a move",
         office,
         set(row + "/muscles/primary", {"core"}),
         "muscles",
         row + "/muscles/primary"},
        {"helping muscles of a move",
         office,
         set(row + "/muscles/secondary", Json::array()),
         "muscles",
         row + "/muscles/secondary"},
        {"an easier form that is none",
         office,
         set(row + "/easier/id", "easy-row"),
         "next-form",
         row + "/easier/id"},
        {"a harder form that is not open",
         office,
         set(row + "/harder/id", "band-row"),
         "next-form",
         row + "/harder/id"},
        {"a harder form lost",
         office,
         set(wall_angel + "/harder/id", nullptr),
         "next-form",
         wall_angel + "/harder/id"},
        {"an easier form in other words",
         office,
         set(wall_angel + "/easier/text", "rest"),
         "next-form",
         wall_angel + "/easier/text"},
        {"a reason that is none",
         office,
         set(row + "/reasons/0/rule", "luck"),
         "reasons",
         row + "/reasons/0/rule"},
        {"a reason of another move",
         office,
         set(row + "/reasons/0/rule", "chest-stretch"),
         "reasons",
         row + "/reasons/0/rule"},
        {"points of a reason",
         office,
         add(wall_angel + "/reasons/0/points", 5),
         "reasons",
         wall_angel + "/reasons/0/points"},
        {"a reason in other words",
         office,
         set(row + "/reasons/0/text", "It is best."),
         "reasons",
         row + "/reasons/0/text"},
        {"a reason lost", office, removed(row + "/reasons", 0), "reasons", row + "/reasons"},
        {"beaten by more points",
         office,
         add(row + "/beats/points_less", 1),
         "beats",
         row + "/beats/points_less"},
        {"beaten by more points, with a seed",
         seeded,
         add(row + "/beats/points_less", 1),
         "beats",
         row + "/beats/points_less"},
        {"a set without a move that is none",
         office,
         set(row + "/beats/points_less", nullptr),
         "beats",
         row + "/beats/points_less"},
        {"a move beaten that is not open",
         office,
         set(row + "/beats/in/0", "band-row"),
         "beats",
         row + "/beats/in"},
        {"a move beaten that is in the session",
         office,
         set(row + "/beats/in/0", "wall-angel"),
         "beats",
         row + "/beats/in"},
        {"a move beaten that is none",
         office,
         set(row + "/beats/in/0", "easy-row"),
         "beats",
         row + "/beats/in"},
        {"a move beaten of another part",
         office,
         set(row + "/beats/in/0", "march"),
         "beats",
         row + "/beats/in"},
        {"a set beaten that lacks a row",
         office,
         set(row + "/beats/in/0", "chin-tuck"),
         "beats",
         row + "/beats/in"},
        {"a set beaten that keeps the move",
         office,
         set(row + "/beats/out/0", "wall-angel"),
         "beats",
         row + "/beats/out"},
        {"a smaller set beaten",
         office,
         appended(row + "/beats/out", "wall-angel"),
         "beats",
         row + "/beats/out"},
        {"a set beaten, its moves twice",
         office,
         appended(row + "/beats/out", "one-arm-bag-row"),
         "beats",
         row + "/beats/out"},
        // A dose.
        {"twenty sets", office, set(row + "/dose/sets", 20), "C02", row + "/dose/sets"},
        {"no sets", office, set(row + "/dose/sets", 0), "C02", row + "/dose/sets"},
        {"fifty repetitions",
         office,
         set(row + "/dose/repetitions", {{"min", 8}, {"max", 50}}),
         "C02",
         row + "/dose/repetitions"},
        {"a row of three",
         office,
         set(row + "/dose/repetitions/min", 3),
         "C29",
         row + "/dose/repetitions"},
        {"repetitions of the march",
         office,
         set("/parts/0/exercises/0/dose/repetitions", {{"min", 8}, {"max", 8}}),
         "C02",
         "/parts/0/exercises/0/dose/repetitions"},
        {"a hold of 300 s",
         office,
         set(doorway + "/dose/hold_seconds", 300),
         "C13",
         doorway + "/dose/hold_seconds"},
        {"a held repetition of 60 s",
         office,
         set(squeeze + "/dose/hold_seconds", 60),
         "C20",
         squeeze + "/dose/hold_seconds"},
        {"a stretch once only",
         office,
         set(doorway + "/dose/repetitions", {{"min", 1}, {"max", 1}}),
         "C13",
         doorway + "/dose"},
        {"a march of ten minutes",
         office,
         set("/parts/0/exercises/0/dose/carry_seconds", 600),
         "march",
         "/parts/0/exercises/0/dose/carry_seconds"},
        {"no rest",
         half_an_hour,
         set(row + "/dose/rest_seconds", 0),
         "C06",
         row + "/dose/rest_seconds"},
        {"jerks", office, set(row + "/dose/tempo/down_seconds", 0), "C20", row + "/dose/tempo"},
        {"to failure",
         office,
         set(row + "/dose/repetitions_in_reserve", {{"min", 0}, {"max", 0}}),
         "C02",
         row + "/dose/repetitions_in_reserve"},
        {"ten times the load",
         office,
         set(row + "/dose/load/words", "20 to 40 kg"),
         "load",
         row + "/dose/load"},
        {"no load", office, set(row + "/dose/load", nullptr), "load", row + "/dose/load"},
        {"no lighter set",
         half_an_hour,
         set(row + "/dose/ramp", Json::array()),
         "ramp",
         row + "/dose/ramp"},
        {"another lighter set",
         half_an_hour,
         set(row + "/dose/ramp/0/percent_of_load", 95),
         "ramp",
         row + "/dose/ramp"},
        {"a better mark",
         office,
         set(wall_angel + "/dose/mark", "D"),
         "dose-origin",
         wall_angel + "/dose/mark"},
        {"a mark that is none",
         office,
         set(row + "/dose/mark", "sure"),
         "dose-origin",
         row + "/dose/mark"},
        {"no source of a dose",
         office,
         set(row + "/dose/sources", Json::array()),
         "C02",
         row + "/dose/sources"},
        {"a source of a dose twice",
         office,
         [](Json& session) {
             Json& sources = session.at(Json::json_pointer(row + "/dose/sources"));
             sources.push_back(sources.back());
         },
         "dose-origin",
         row + "/dose/sources"},
        {"no source of what narrowed a dose",
         sore_neck,
         removed(row + "/dose/sources", 0),
         "dose-origin",
         row + "/dose/sources"},
        {"a source of one's own for a dose",
         office,
         appended(row + "/dose/sources", "my-blog"),
         "dose-origin",
         row + "/dose/sources"},
    };
}

bool has(const std::vector<Violation>& violations, const Mutation& mutation)
{
    return std::ranges::any_of(violations, [&](const Violation& violation) {
        return violation.check == mutation.check && violation.place == mutation.place;
    });
}

/// True where a key belongs to what cannot be read without it, or means a default.
bool is_needed(const std::string& pointer, const std::string& key)
{
    const auto stands_in = [&](const char* object) { return pointer.find(object) != pointer.npos; };
    const std::set<std::string> needed{
        "parts",
        "exercises",
        "id",
        "dose",
        "min",
        "max",
        "rule",
        "caution",
        "exercise",
        "direct_sets",
        "indirect_sets",
        "ids",
        "in",
        "out"};
    const std::set<std::string> numbers_of_a_dose{
        "sets", "repetitions", "hold_seconds", "carry_seconds", "rest_seconds"};
    return stands_in("/request/") || stands_in("/narrowed/") || stands_in("/tempo/") ||
           stands_in("/ramp/") || stands_in("/load/") || pointer.ends_with("/runner_up/value") ||
           (needed.contains(key) && !pointer.starts_with("/next/") &&
            !pointer.starts_with("/frequency/")) ||
           (stands_in("/dose/") && numbers_of_a_dose.contains(key)) || key == "request";
}

} // namespace

TEST_CASE("verify: every single mutation is caught, with its check and its place")
{
    int caught = 0;
    for (const Mutation& mutation : mutations()) {
        CAPTURE(std::string{mutation.what});
        Json session = Json::parse(saved(mutation.request()));
        const Json before = session;
        mutation.change(session);
        REQUIRE((session != before));
        const auto violations = verified(session.dump()).violations;
        CHECK_MESSAGE(
            has(violations, mutation),
            mutation.place << ": " << mutation.check << " expected; found:\n"
                           << listed(violations)
        );
        ++caught;
    }
    CHECK(caught >= 40);
}

TEST_CASE("verify: what the mutations begin with holds")
{
    for (const auto& request : {office, sore_neck, half_an_hour, seeded, in_short_form}) {
        const Verification verification = verified(saved(request()));
        CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
        CHECK(verification.warnings.empty());
        CHECK(verification.moves >= 11);
    }
}

TEST_CASE("verify: every place of a violation stands in the file")
{
    for (const Mutation& mutation : mutations()) {
        Json session = Json::parse(saved(mutation.request()));
        mutation.change(session);
        for (const Violation& violation : verified(session.dump()).violations) {
            CAPTURE(std::string{mutation.what});
            CAPTURE(violation.place);
            CHECK(session.contains(Json::json_pointer(violation.place)));
        }
    }
}

TEST_CASE("verify: names, steps, cues and mistakes are free")
{
    Json session = Json::parse(saved(sore_neck()));
    for (Json& part : session["parts"]) {
        for (Json& exercise : part["exercises"]) {
            exercise["name"] = "My own name";
            exercise["steps"] = {"Do it well."};
            exercise["cue"] = "what you feel";
            exercise["mistakes"] = Json::array();
        }
    }
    const auto violations = verified(session.dump()).violations;
    CHECK_MESSAGE(violations.empty(), listed(violations));
}

// Each key alone, and with it all that the file says below it.
TEST_CASE("verify: what is left out is not judged")
{
    int left_out = 0;
    for (const auto& request : {office, sore_neck, half_an_hour, seeded, in_short_form}) {
        const Json whole = Json::parse(saved(request()));
        const Json leaves = whole.flatten();
        std::set<std::string> seen;
        for (const auto& [leaf, value] : leaves.items()) {
            for (Json::json_pointer at{leaf}; !at.empty(); at = at.parent_pointer()) {
                const std::string pointer = at.to_string();
                const bool is_item = whole.at(at.parent_pointer()).is_array();
                if (is_item || is_needed(pointer, at.back()) || !seen.insert(pointer).second ||
                    static_cast<int>(seen.size()) % EVERY != 0) {
                    continue;
                }
                Json part_of_it = whole;
                part_of_it.at(at.parent_pointer()).erase(at.back());
                const auto violations = verified(part_of_it.dump()).violations;
                CAPTURE(pointer);
                REQUIRE_MESSAGE(violations.empty(), listed(violations));
                ++left_out;
            }
        }
    }
    CHECK(left_out * EVERY > 1000);
}

TEST_CASE("verify: generated sessions hold")
{
    const Catalog& catalog = built_in_catalog();
    const std::vector<Things> kits = subsets_of_things(catalog);
    const auto goals = goals_of(catalog);
    std::uint64_t state = 0;
    const auto next = [&](std::size_t below) {
        state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % below);
    };
    const auto maybe = [&](std::size_t one_in, int least, int most) {
        const bool is_there = next(one_in) == 0;
        const int value =
            least + static_cast<int>(next(static_cast<std::size_t>(most - least + 1)));
        return is_there ? std::optional{value} : std::nullopt;
    };
    constexpr int wanted = 10000;
    int held = 0;
    int bad = 0;
    for (int number = 0; held < wanted / EVERY && bad < 20; ++number) {
        REQUIRE(number < 2 * wanted);
        Request request{
            .goals = {goals[next(goals.size())]},
            .level = spelling::levels[next(3)].word,
            .equipment = kits[next(kits.size())]};
        for (std::size_t cautions = next(3); cautions > 0; --cautions) {
            request.cautions.push_back(catalog.cautions[next(catalog.cautions.size())].id);
        }
        std::ranges::sort(request.cautions);
        request.cautions.erase(
            std::unique(request.cautions.begin(), request.cautions.end()), request.cautions.end()
        );
        std::ranges::sort(request.equipment);
        const std::string_view second = goals[next(goals.size())];
        if (second != request.goals.front() && next(4) == 0) {
            request.goals.push_back(second);
        }
        request.age = maybe(3, 16, 110);
        request.minutes = maybe(3, 14, 50);
        request.moves = maybe(4, 3, 5);
        request.stretches = maybe(4, 3, 5);
        request.bare = next(8) == 0;
        request.seed = next(2) == 0 ? 0 : static_cast<std::uint32_t>(next(4294967296ULL));
        const auto made = make_routine(request, catalog);
        if (const auto* routine = std::get_if<Routine>(&made)) {
            const auto verification = verified(routine_json(*routine, catalog, "1.0.0"));
            CAPTURE(command_of(request, catalog));
            CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
            CHECK(verification.warnings.empty());
            bad += verification.violations.empty() ? 0 : 1;
            ++held;
        }
    }
    CHECK(held >= wanted / EVERY);
}

} // namespace upperback
