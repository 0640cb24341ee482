// A saved plan and what an editor makes of it: the whole way from a Plan to JSON, back to a
// PlanClaim, and to the judge of plans.
#include "auditing/judge.hpp"
#include "auditing/judge_plan.hpp"
#include "edits.hpp"
#include "embedded/built_in_catalog.hpp"
#include "exchange/json.hpp"
#include "exchange/plan_json.hpp"
#include "exchange/read_claim.hpp"
#include "exchange/read_plan_claim.hpp"
#include "planning/drawn_plan.hpp"
#include "planning/make_plan.hpp"
#include "planning/plan_part.hpp"
#include "planning/plan_words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using namespace std::chrono;

Plan made(const PlanRequest& request)
{
    auto plan = make_plan(request, built_in_catalog());
    REQUIRE(std::holds_alternative<Plan>(plan));
    return std::get<Plan>(std::move(plan));
}

std::string saved(const Plan& plan)
{
    return plan_json(plan, built_in_catalog(), "1.0.0");
}

Verification verified(const std::string& text)
{
    const auto claim = read_plan_claim("plan.json", text);
    if (const auto* problem = std::get_if<Problem>(&claim)) {
        FAIL(text_of(*problem));
    }
    return judge_plan(std::get<PlanClaim>(claim), built_in_catalog());
}

std::string listed(const std::vector<Violation>& violations)
{
    std::string text;
    for (const Violation& violation : violations) {
        text += violation.place + ": " + violation.check + ": " + violation.text + "\n";
    }
    return text;
}

// Six weeks across a leap day, with breaks.
PlanRequest beginner()
{
    PlanRequest request{.weeks = 6, .days = days_for(2), .start = sys_days{2028y / 2 / 21}};
    request.session.goals = {"posture"};
    request.session.equipment = {"band"};
    request.at = 7h + 30min;
    request.breaks = 3;
    request.daily_strength = true;
    return request;
}

PlanRequest advanced()
{
    PlanRequest request{.weeks = 8, .days = days_for(3)};
    request.session.goals = {"strength"};
    request.session.level = Level::advanced;
    request.session.equipment = {"home-gym"};
    return request;
}

PlanRequest once()
{
    PlanRequest request{.weeks = 4, .days = days_for(1), .break_every = 60};
    request.session.goals = {"general"};
    return request;
}

// Two muscles stay under their aim.
PlanRequest sore_neck()
{
    PlanRequest request{.weeks = 4, .days = days_for(1)};
    request.session.goals = {"general"};
    request.session.cautions = {"neck"};
    return request;
}

PlanRequest seeded()
{
    PlanRequest request{.weeks = 7, .days = {Tuesday, Saturday}, .days_named = true};
    request.session.goals = {"general"};
    request.session.level = Level::intermediate;
    request.session.equipment = {"dumbbells"};
    request.session.minutes = 45;
    request.session.seed = 7;
    return request;
}

using Requested = PlanRequest (*)();

const Json& document(Requested request)
{
    static std::map<Requested, Json> documents;
    auto found = documents.find(request);
    if (found == documents.end()) {
        found = documents.emplace(request, Json::parse(saved(made(request())))).first;
    }
    return found->second;
}

struct Mutation {
    const char* what = "";
    Requested request = beginner;
    Edit edit{};
    std::string check{};
    std::string place{};
};

std::string session_at(int week, int number)
{
    return "/weeks/" + std::to_string(week - 1) + "/sessions/" + std::to_string(number - 1);
}

/// A strengthening move.
std::string move_at(int week, int number, int place)
{
    return session_at(week, number) + "/routine/parts/1/exercises/" + std::to_string(place);
}

/// A copy of one move in the place of another.
Edit another_move(const std::string& from, const std::string& to)
{
    return [=](Json& plan) { plan.at(Json::json_pointer(to)) = plan.at(Json::json_pointer(from)); };
}

Edit more_sets(const std::vector<std::string>& moves)
{
    return [=](Json& plan) {
        for (const std::string& move : moves) {
            Json& sets = plan.at(Json::json_pointer(move + "/dose/sets"));
            sets = sets.get<int>() + 1;
        }
    };
}

std::vector<Mutation> mutations_of_the_frame()
{
    return {
        {"too many weeks asked for",
         beginner,
         set("/request/weeks", 27),
         "request",
         "/request/weeks"},
        {"other weeks asked for", beginner, set("/request/weeks", 7), "weeks", "/weeks"},
        {"a week removed", beginner, removed("/weeks", 2), "weeks", "/weeks/2/number"},
        {"the last week removed", beginner, removed("/weeks", 5), "weeks", "/weeks"},
        {"two weeks swapped", beginner, swapped("/weeks", 2, 3), "weeks", "/weeks/2/number"},
        {"a week twice",
         beginner,
         [](Json& plan) { plan["weeks"].push_back(plan["weeks"][5]); },
         "weeks",
         "/weeks/6/number"},
        {"another block", beginner, set("/weeks/3/block", 2), "block", "/weeks/3/block"},
        {"another kind of week", beginner, set("/weeks/0/kind", "build"), "kind", "/weeks/0/kind"},
        {"a kind that is none", beginner, set("/weeks/2/kind", "peak"), "kind", "/weeks/2/kind"},
        {"a lighter week for a beginner",
         beginner,
         set("/weeks/5/kind", "deload"),
         "C30",
         "/weeks/5/kind"},
        {"no lighter week", advanced, set("/weeks/5/kind", "build"), "C30", "/weeks/5/kind"},
        {"a session dropped",
         beginner,
         removed("/weeks/3/sessions", 1),
         "C09",
         "/weeks/3/sessions"},
        {"four sessions a week", beginner, set("/request/sessions", 4), "C09", "/request/sessions"},
        {"two sessions swapped",
         beginner,
         swapped("/weeks/1/sessions", 0, 1),
         "id",
         "/weeks/1/sessions/0/id"},
        {"another id",
         beginner,
         set(session_at(2, 1) + "/id", "w1s1"),
         "id",
         session_at(2, 1) + "/id"},
        {"another place in the plan",
         beginner,
         set(session_at(4, 2) + "/routine/plan/week", 5),
         "plan",
         session_at(4, 2) + "/routine/plan/week"},
        {"another session of the week",
         beginner,
         set(session_at(4, 2) + "/routine/plan/session", 1),
         "plan",
         session_at(4, 2) + "/routine/plan/session"},
        {"another kind of its week",
         beginner,
         set(session_at(4, 2) + "/routine/plan/kind", "keep"),
         "plan",
         session_at(4, 2) + "/routine/plan/kind"},
    };
}

std::vector<Mutation> mutations_of_days()
{
    return {
        {"a moved day",
         beginner,
         set(session_at(3, 2) + "/day", "fri"),
         "days",
         session_at(3, 2) + "/day"},
        {"a day that is none",
         advanced,
         set(session_at(3, 2) + "/day", "someday"),
         "days",
         session_at(3, 2) + "/day"},
        {"days too close",
         advanced,
         set("/request/days", {"mon", "tue", "fri"}),
         "C10",
         "/request/days"},
        {"days out of order",
         advanced,
         set("/request/days", {"wed", "mon", "fri"}),
         "days",
         "/request/days"},
        {"a day too many",
         beginner,
         set("/request/days", {"mon", "wed", "fri"}),
         "C09",
         "/request/days"},
        {"a date after the leap day that forgets it",
         beginner,
         set(session_at(2, 2) + "/date", "2028-03-01"),
         "dates",
         session_at(2, 2) + "/date"},
        {"a date that is none",
         beginner,
         set(session_at(2, 2) + "/date", "2028-02-30"),
         "dates",
         session_at(2, 2) + "/date"},
        {"a date the day after",
         beginner,
         set(session_at(2, 2) + "/date", "2028-02-29"),
         "C10",
         session_at(2, 2) + "/date"},
        {"a date without a start",
         advanced,
         set(session_at(1, 1) + "/date", "2028-02-21"),
         "dates",
         session_at(1, 1) + "/date"},
        {"another start", beginner, set("/request/start", "2028-02-28"), "dates", "/weeks/0/from"},
        {"a start that is none",
         beginner,
         set("/request/start", "2028-02-31"),
         "request",
         "/request/start"},
        {"the first day of a week",
         beginner,
         set("/weeks/2/from", "2028-03-05"),
         "dates",
         "/weeks/2/from"},
        {"the last day of a week",
         beginner,
         set("/weeks/1/to", "2028-03-06"),
         "dates",
         "/weeks/1/to"},
        {"hours since the last session",
         beginner,
         set(session_at(3, 2) + "/hours_since_last", 48),
         "dates",
         session_at(3, 2) + "/hours_since_last"},
        {"hours since no session",
         beginner,
         set(session_at(1, 1) + "/hours_since_last", 96),
         "dates",
         session_at(1, 1) + "/hours_since_last"},
        {"another time of day",
         beginner,
         set(session_at(5, 1) + "/at", "08:30"),
         "dates",
         session_at(5, 1) + "/at"},
        {"a time of day that is none",
         beginner,
         set("/request/at", "24:00"),
         "request",
         "/request/at"},
        {"a break lost", beginner, removed("/weeks/2/breaks", 1), "breaks", "/weeks/2/breaks"},
        {"a break at another time",
         beginner,
         set("/weeks/2/breaks/1/at", "12:00"),
         "breaks",
         "/weeks/2/breaks/1/at"},
        {"two strength blocks a day",
         beginner,
         set("/weeks/0/breaks/2/strength", true),
         "C21",
         "/weeks/0/breaks/2/strength"},
        {"breaks too often", once, set("/request/break_every", 15), "C22", "/request/break_every"},
        {"work that ends before it begins",
         beginner,
         set("/request/work", "17:00-09:00"),
         "request",
         "/request/work"},
    };
}

std::vector<Mutation> mutations_of_requests()
{
    const std::string request = session_at(2, 1) + "/routine/request";
    const std::string second = session_at(2, 2) + "/routine/request";
    return {
        {"another level of one session",
         advanced,
         set(request + "/level", "intermediate"),
         "request",
         request + "/level"},
        {"another goal of one session",
         beginner,
         set(request + "/goals", {"general"}),
         "request",
         request + "/goals"},
        {"another seed of one session",
         seeded,
         set(request + "/seed", 8),
         "request",
         request + "/seed"},
        {"more minutes of one session",
         seeded,
         set(request + "/minutes", 90),
         "request",
         request + "/minutes"},
        {"an anchor not asked for",
         beginner,
         removed(second + "/with", 0),
         "request",
         second + "/with"},
        {"what the week had before not said",
         beginner,
         removed(second + "/again", 0),
         "request",
         second + "/again"},
        {"what the block before had not said",
         seeded,
         removed(session_at(7, 1) + "/routine/request/stale", 0),
         "request",
         session_at(7, 1) + "/routine/request/stale"},
        {"other sessions a week",
         beginner,
         set(request + "/sessions", 3),
         "request",
         request + "/sessions"},
        {"fewer minutes for all",
         seeded,
         set("/request/minutes", 30),
         "request",
         session_at(1, 1) + "/routine/request/minutes"},
        {"another seed for all", seeded, set("/request/seed", 9), "reproduce", "/reproduce/seed"},
        {"a session without the anchor",
         beginner,
         [](Json& plan) {
             for (int week = 1; week <= 6; ++week) {
                 plan.at(Json::json_pointer(move_at(week, 2, 0) + "/id")) = "bent-over-band-row";
             }
         },
         "anchors",
         session_at(3, 2) + "/routine/parts"},
        {"a move that is none",
         beginner,
         set(move_at(3, 2, 0) + "/id", "seated-band-row-x"),
         "exercise",
         move_at(3, 2, 0) + "/id"},
    };
}

std::vector<Mutation> mutations_of_doses()
{
    return {
        {"a dated rung",
         beginner,
         set(move_at(4, 1, 1) + "/id", "prone-w"),
         "C07",
         move_at(4, 1, 1) + "/id"},
        {"a changed accessory",
         advanced,
         another_move(move_at(3, 1, 3), move_at(3, 1, 4)),
         "C07",
         move_at(3, 1, 4) + "/id"},
        {"two moves swapped",
         beginner,
         swapped(session_at(3, 1) + "/routine/parts/1/exercises", 1, 2),
         "C07",
         move_at(3, 1, 1) + "/id"},
        {"a move lost",
         advanced,
         removed(session_at(4, 2) + "/routine/parts/1/exercises", 4),
         "C07",
         session_at(4, 2) + "/routine/parts/1/exercises"},
        {"a dated load",
         advanced,
         set(move_at(4, 1, 0) + "/dose/load/words", "2 kg more than in week 3"),
         "C07",
         move_at(4, 1, 0) + "/dose/load"},
        {"a shorter rest",
         advanced,
         set(move_at(4, 1, 0) + "/dose/rest_seconds", 150),
         "C07",
         move_at(4, 1, 0) + "/dose/rest_seconds"},
        {"a longer stretch",
         beginner,
         set(session_at(3, 1) + "/routine/parts/2/exercises/0/dose/hold_seconds", 20),
         "C07",
         session_at(3, 1) + "/routine/parts/2/exercises/0/dose/hold_seconds"},
        {"closer to the limit",
         beginner,
         set(move_at(4, 1, 0) + "/dose/repetitions_in_reserve", {{"min", 1}, {"max", 2}}),
         "C07",
         move_at(4, 1, 0) + "/dose/repetitions_in_reserve"},
        {"other things",
         beginner,
         set(move_at(4, 1, 0) + "/uses", {"bottle"}),
         "C07",
         move_at(4, 1, 0) + "/uses"},
        {"more repetitions from the bottom",
         beginner,
         set(move_at(4, 1, 0) + "/dose/repetitions/min", 10),
         "C07",
         move_at(4, 1, 0) + "/dose/repetitions"},
        {"a next step by date",
         beginner,
         set(session_at(4, 1) + "/next/0/text", "In week 5 take a stiffer band."),
         "C07",
         session_at(4, 1) + "/next/0"},
        {"a next step too soon",
         beginner,
         set(session_at(4, 1) + "/next/0/when/repetitions", 8),
         "C07",
         session_at(4, 1) + "/next/0/when/repetitions"},
        {"a next step in pain",
         beginner,
         set(session_at(4, 1) + "/next/0/when/pain_at_most", 6),
         "C07",
         session_at(4, 1) + "/next/0/when/pain_at_most"},
        {"a next step after one session",
         beginner,
         set(session_at(4, 1) + "/next/1/when/sessions", 1),
         "C07",
         session_at(4, 1) + "/next/1/when/sessions"},
        {"a next step lost",
         beginner,
         removed(session_at(4, 1) + "/next", 0),
         "C07",
         session_at(4, 1) + "/next"},
        {"more sets in the first weeks",
         beginner,
         more_sets({move_at(1, 1, 0)}),
         "progress",
         move_at(1, 1, 0) + "/dose/sets"},
        {"sets and repetitions in one week",
         beginner,
         more_sets({move_at(2, 1, 0)}),
         "progress",
         move_at(2, 1, 0) + "/dose/sets"},
        {"fewer repetitions",
         beginner,
         set(move_at(5, 1, 0) + "/dose/repetitions/max", 9),
         "progress",
         move_at(5, 1, 0) + "/dose/repetitions"},
        {"fewer sets",
         beginner,
         add(move_at(5, 1, 1) + "/dose/sets", -1),
         "progress",
         move_at(5, 1, 1) + "/dose/sets"},
        {"a set more once a week",
         once,
         more_sets({move_at(4, 1, 0)}),
         "progress",
         move_at(4, 1, 0) + "/dose/sets"},
        {"two sets more in one week",
         beginner,
         more_sets({move_at(4, 1, 1), move_at(4, 1, 2)}),
         "progress",
         move_at(4, 1, 2) + "/dose/sets"},
        {"no lighter sets in the lighter week",
         advanced,
         [](Json& plan) {
             Json& lighter = plan.at(Json::json_pointer(move_at(6, 1, 0) + "/dose/sets"));
             lighter = plan.at(Json::json_pointer(move_at(5, 1, 0) + "/dose/sets"));
         },
         "C30",
         move_at(6, 1, 0) + "/dose/sets"},
        {"the usual reserve in the lighter week",
         advanced,
         add(move_at(6, 1, 0) + "/dose/repetitions_in_reserve/min", -1),
         "C30",
         move_at(6, 1, 0) + "/dose/repetitions_in_reserve"},
        {"other repetitions in the lighter week",
         advanced,
         add(move_at(6, 1, 0) + "/dose/repetitions/max", -1),
         "C30",
         move_at(6, 1, 0) + "/dose/repetitions"},
        {"the lighter week skipped",
         advanced,
         [](Json& plan) {
             for (std::size_t number = 0; number < 3; ++number) {
                 plan["weeks"][5]["sessions"][number]["routine"]["parts"] =
                     plan["weeks"][4]["sessions"][number]["routine"]["parts"];
             }
         },
         "C30",
         move_at(6, 2, 0) + "/dose/sets"},
        {"a doubled number of sets",
         beginner,
         [](Json& plan) {
             Json& sets = plan.at(Json::json_pointer(move_at(5, 1, 0) + "/dose/sets"));
             sets = 2 * sets.get<int>();
         },
         "C02",
         move_at(5, 1, 0) + "/dose/sets"},
    };
}

std::vector<Mutation> mutations_of_words()
{
    return {
        {"a false change",
         beginner,
         add("/weeks/1/changes/0/to/max", 1),
         "changes",
         "/weeks/1/changes/0"},
        {"a missing change",
         beginner,
         removed("/weeks/2/changes", 0),
         "changes",
         "/weeks/2/changes"},
        {"a change that was none",
         beginner,
         [](Json& plan) { plan["weeks"][0]["changes"] = plan["weeks"][1]["changes"]; },
         "changes",
         "/weeks/0/changes/0"},
        {"a change of one session only",
         beginner,
         removed("/weeks/1/changes/0/sessions", 0),
         "changes",
         "/weeks/1/changes/0"},
        {"changes out of order",
         beginner,
         swapped("/weeks/1/changes", 0, 1),
         "changes",
         "/weeks/1/changes"},
        {"another reason",
         beginner,
         set("/weeks/1/changes/0/reason", "because you can"),
         "changes",
         "/weeks/1/changes/0/reason"},
        {"wrong half sets",
         beginner,
         add("/weeks/3/half_sets/0/count", 2),
         "C18",
         "/weeks/3/half_sets/0/count"},
        {"a muscle lost", beginner, removed("/weeks/3/half_sets", 0), "C18", "/weeks/3/half_sets"},
        {"another limit",
         beginner,
         set("/weeks/3/half_sets/0/limit", 40),
         "C18",
         "/weeks/3/half_sets/0/limit"},
        {"a muscle under its aim that is not said",
         sore_neck,
         set("/under_aim", Json::array()),
         "C18",
         ""},
        {"a muscle that reaches its aim",
         advanced,
         appended(
             "/under_aim",
             {{"muscle", "middle-trapezius-rhomboids"}, {"week", 3}, {"text", "Too few."}}
         ),
         "C18",
         ""},
        {"no muscle of the upper back",
         advanced,
         [](Json& plan) {
             plan["under_aim"] = Json::array({{{"muscle", "biceps"}, {"week", 3}, {"text", "x"}}});
         },
         "C18",
         "/under_aim/0/muscle"},
        {"that it covers the upper back only",
         beginner,
         [](Json& plan) {
             Json& notes = plan["notes"];
             notes.erase(notes.size() - 1);
         },
         "C12",
         "/notes"},
        {"what once a week does",
         once,
         set("/notes", {"Once a week makes you strong."}),
         "C09",
         "/notes"},
    };
}

std::vector<Mutation> mutations()
{
    std::vector<Mutation> all;
    for (const auto& some :
         {mutations_of_the_frame(),
          mutations_of_days(),
          mutations_of_requests(),
          mutations_of_doses(),
          mutations_of_words()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

bool has(const std::vector<Violation>& violations, const Mutation& mutation)
{
    return std::ranges::any_of(violations, [&](const Violation& violation) {
        return violation.check == mutation.check &&
               (mutation.place.empty() || violation.place == mutation.place);
    });
}

} // namespace

TEST_CASE("verify plan: what the mutations begin with holds")
{
    for (const Requested request : {beginner, advanced, once, sore_neck, seeded}) {
        const Verification verification = verified(document(request).dump());
        CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
        CHECK(verification.weeks == request().weeks);
        CHECK(verification.sessions == request().weeks * static_cast<int>(request().days.size()));
        CHECK(verification.moves >= 11 * verification.sessions);
    }
}

TEST_CASE("verify plan: every single mutation is caught, with its check and its place")
{
    int caught = 0;
    for (const Mutation& mutation : mutations()) {
        CAPTURE(std::string{mutation.what});
        Json plan = document(mutation.request);
        mutation.edit(plan);
        REQUIRE((plan != document(mutation.request)));
        const auto violations = verified(plan.dump()).violations;
        CHECK_MESSAGE(
            has(violations, mutation),
            mutation.place << ": " << mutation.check << " expected; found:\n"
                           << listed(violations)
        );
        for (const Violation& violation : violations) {
            CAPTURE(violation.place);
            CHECK(plan.contains(Json::json_pointer(violation.place)));
        }
        ++caught;
    }
    CHECK(caught >= 25);
}

TEST_CASE("verify plan: days that are far apart are a warning")
{
    PlanRequest request = seeded();
    request.weeks = 1;
    request.days = {Monday, Wednesday};
    const Verification verification = verified(saved(made(request)));
    CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
    REQUIRE(verification.warnings.size() == 1);
    CHECK(verification.warnings[0].place == "/request/days");
    CHECK(verification.warnings[0].text == "C11: 4 rest days in a row; 3 at most do good");
}

TEST_CASE("verify plan: days that are close hold by force only")
{
    PlanRequest request = seeded();
    request.weeks = 2;
    request.days = {Monday, Tuesday};
    request.force = true;
    Json plan = Json::parse(saved(made(request)));
    CHECK(verified(plan.dump()).violations.empty());
    plan["request"]["force"] = false;
    const auto violations = verified(plan.dump()).violations;
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].check == "C10");
    CHECK(violations[0].place == "/request/days");
}

TEST_CASE("verify plan: one week of a plan is a plan that is judged as far as it goes")
{
    for (const Requested request : {beginner, advanced, once, sore_neck, seeded}) {
        const Plan plan = made(request());
        for (const PlanWeek& week : plan.weeks) {
            CAPTURE(week.number);
            const Verification verification = verified(saved(week_alone(plan, week)));
            CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
        }
    }
}

TEST_CASE("verify plan: another catalogue and unknown keys are warnings")
{
    Json plan = document(once);
    plan["catalog"]["fingerprint"] = "0123456789abcdef";
    plan["weeks"][0]["mood"] = "good";
    plan["weeks"][1]["sessions"][0]["routine"]["mood"] = "better";
    const Verification verification = verified(plan.dump());
    CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
    std::vector<std::string> places;
    for (const VerificationWarning& warning : verification.warnings) {
        places.push_back(warning.place);
    }
    CHECK(
        places ==
        std::vector<std::string>{
            "/catalog/fingerprint", "/weeks/0/mood", "/weeks/1/sessions/0/routine/mood"}
    );
}

TEST_CASE("verify plan: what is left out is not judged")
{
    const Json whole = document(beginner);
    for (const auto& item : whole.items()) {
        const std::string key = item.key();
        Json plan = whole;
        plan.erase(key);
        CAPTURE(key);
        if (key != "weeks") {
            const auto violations = verified(plan.dump()).violations;
            CHECK_MESSAGE(violations.empty(), listed(violations));
        }
    }
    for (const auto& item : whole["weeks"][2].items()) {
        const std::string key = item.key();
        Json plan = whole;
        for (Json& week : plan["weeks"]) {
            week.erase(key);
        }
        CAPTURE(key);
        if (key != "sessions") {
            const auto violations = verified(plan.dump()).violations;
            CHECK_MESSAGE(violations.empty(), listed(violations));
        }
    }
    for (const auto& item : whole["weeks"][2]["sessions"][1].items()) {
        const std::string key = item.key();
        Json plan = whole;
        for (Json& week : plan["weeks"]) {
            for (Json& session : week["sessions"]) {
                session.erase(key);
            }
        }
        CAPTURE(key);
        if (key != "routine") {
            const auto violations = verified(plan.dump()).violations;
            CHECK_MESSAGE(violations.empty(), listed(violations));
        }
    }
}

TEST_CASE("verify plan: weeks of ids and doses are enough, with what was asked for")
{
    Json plan{{"request", document(beginner)["request"]}, {"weeks", Json::array()}};
    for (const Json& week : document(beginner)["weeks"]) {
        Json sessions = Json::array();
        for (const Json& session : week["sessions"]) {
            Json parts = Json::array();
            for (const Json& part : session["routine"]["parts"]) {
                Json moves = Json::array();
                for (const Json& move : part["exercises"]) {
                    moves.push_back({{"id", move["id"]}, {"dose", move["dose"]}});
                }
                parts.push_back({{"exercises", moves}});
            }
            sessions.push_back({{"routine", {{"parts", parts}}}});
        }
        plan["weeks"].push_back({{"sessions", sessions}});
    }
    const auto violations = verified(plan.dump()).violations;
    CHECK_MESSAGE(violations.empty(), listed(violations));
    plan["weeks"][3]["sessions"][0]["routine"]["parts"][1]["exercises"][0]["dose"]["sets"] = 4;
    CHECK(!verified(plan.dump()).violations.empty());
}

TEST_CASE("verify plan: violations stand in the order of the file")
{
    Json plan = document(beginner);
    plan["notes"] = Json::array();
    plan["request"]["weeks"] = 7;
    plan["weeks"][1]["sessions"][1]["id"] = "x";
    plan["weeks"][1]["block"] = 9;
    plan["weeks"][1]["sessions"][0]["routine"]["total_seconds"] = 1;
    std::vector<std::string> places;
    for (const Violation& violation : verified(plan.dump()).violations) {
        places.push_back(violation.place);
    }
    CHECK(
        places ==
        std::vector<std::string>{
            "/weeks",
            "/weeks/1/block",
            "/weeks/1/sessions/0/routine/total_seconds",
            "/weeks/1/sessions/1/id",
            "/notes"}
    );
}

TEST_CASE("verify plan: every drawn plan holds, and so does each of its sessions alone")
{
    const Catalog& catalog = built_in_catalog();
    int held = 0;
    int bad = 0;
    for (std::uint64_t seed = 1; seed <= 600 && bad < 5; seed += EVERY) {
        Dice dice(seed);
        PlanRequest request = drawn_plan(dice);
        request.weeks = 1 + request.weeks % 13;
        const auto plan = make_plan(request, catalog);
        if (!std::holds_alternative<Plan>(plan)) {
            continue;
        }
        CAPTURE(seed);
        CAPTURE(command_of(request, catalog));
        const std::string text = saved(std::get<Plan>(plan));
        const Verification verification = verified(text);
        CHECK_MESSAGE(verification.violations.empty(), listed(verification.violations));
        CHECK(verification.warnings.empty());
        const Json document = Json::parse(text);
        std::string alone;
        for (const Json& week : document["weeks"]) {
            for (const Json& session : week["sessions"]) {
                const auto claim = read_claim("session.json", session["routine"].dump());
                REQUIRE(std::holds_alternative<Claim>(claim));
                alone += listed(judge(std::get<Claim>(claim), catalog).violations);
            }
        }
        CHECK_MESSAGE(alone.empty(), alone);
        bad += verification.violations.empty() && alone.empty() ? 0 : 1;
        ++held;
    }
    CHECK(held > 500 / EVERY);
}

} // namespace upperback
