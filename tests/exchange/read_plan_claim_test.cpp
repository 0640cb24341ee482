#include "exchange/read_plan_claim.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

std::string refused(std::string_view text)
{
    const AnyClaim read = read_any_claim("x.json", text);
    return std::holds_alternative<Problem>(read) ? text_of(std::get<Problem>(read)) : "";
}

std::string repeated(std::string_view item, int count)
{
    std::string list = "[";
    for (int index = 0; index < count; ++index) {
        list += index == 0 ? "" : ",";
        list += item;
    }
    return list + "]";
}

constexpr std::string_view session = R"({"routine": {"parts": [{"exercises": [
    {"id": "wall-angel", "dose": {"sets": 2, "repetitions": {"min": 8, "max": 12}}}]}]}})";

std::string week(std::string_view sessions, std::string_view more = "")
{
    return R"({"weeks": [{"sessions": )" + std::string{sessions} + std::string{more} + "}]}";
}

} // namespace

TEST_CASE("read plan claim: weeks of sessions with parts are enough")
{
    const auto read = read_plan_claim("x.json", week(repeated(session, 2)));
    const auto& plan = std::get<PlanClaim>(read);
    REQUIRE(plan.weeks.size() == 1);
    CHECK(plan.weeks[0].number == 1);
    REQUIRE(plan.weeks[0].sessions.size() == 2);
    const ClaimedPlannedSession& second = plan.weeks[0].sessions[1];
    CHECK(second.id == "w1s2");
    CHECK(second.place == "/weeks/0/sessions/1");
    CHECK(second.routine.parts.at(0).exercises.at(0).place == "/parts/0/exercises/0");
    CHECK(!plan.request.is_there);
    CHECK(plan.unknown_keys.empty());
}

TEST_CASE("read plan claim: a plan is known by its schema or its weeks")
{
    const auto is_plan = [](std::string_view text) {
        return std::holds_alternative<PlanClaim>(read_any_claim("x.json", text));
    };
    CHECK(is_plan(R"({"schema": "upperback/plan/1", "weeks": []})"));
    CHECK(is_plan(R"({"weeks": []})"));
    CHECK(std::holds_alternative<Claim>(read_any_claim("x.json", R"({"parts": []})")));
}

TEST_CASE("read plan claim: what is no plan says where, in one line")
{
    CHECK(refused("") == "x.json:1:1: empty; save a session with --format json");
    CHECK(
        refused(R"({"schema": "upperback/plan/1")") == "x.json:1:30: no JSON from here on; mend it"
    );
    CHECK(refused(R"({"schema": "upperback/plan/1"})") == "x.json: \"weeks\" is missing; add it");
    CHECK(
        refused(R"({"schema": "upperback/plan/2", "weeks": []})") ==
        "x.json: /schema: upperback/plan/1 expected"
    );
    CHECK(
        refused(R"({"schema": "upperback/routine/1", "weeks": []})") ==
        "x.json: /schema: upperback/plan/1 expected"
    );
    CHECK(refused(R"({"weeks": {}})") == "x.json: /weeks: a list expected");
    CHECK(refused(R"({"weeks": [{}]})") == "x.json: /weeks/0: \"sessions\" is missing; add it");
    CHECK(refused(week("[{}]")) == "x.json: /weeks/0/sessions/0: \"routine\" is missing; add it");
    CHECK(
        refused(week(R"([{"routine": {}}])")) ==
        "x.json: /weeks/0/sessions/0/routine: \"parts\" is missing; add it"
    );
    CHECK(
        refused(week(R"([{"routine": {"schema": "upperback/routine/2", "parts": []}}])")) ==
        "x.json: /weeks/0/sessions/0/routine/schema: upperback/routine/1 or upperback/break/1 "
        "expected"
    );
    CHECK(
        refused(week(R"([{"routine": {"parts": [{"exercises": [{"id": 1}]}]}}])")) ==
        "x.json: /weeks/0/sessions/0/routine/parts/0/exercises/0/id: a text expected"
    );
}

TEST_CASE("read plan claim: wrong types have their pointer")
{
    const std::string sessions = repeated(session, 1);
    const auto with = [&](const char* more) { return refused(week(sessions, more)); };
    CHECK(with(R"(, "number": "1")") == "x.json: /weeks/0/number: a whole number expected");
    CHECK(with(R"(, "number": null)") == "x.json: /weeks/0/number: a whole number expected");
    CHECK(with(R"(, "kind": 1)") == "x.json: /weeks/0/kind: a text expected");
    CHECK(with(R"(, "from": 20280221)") == "x.json: /weeks/0/from: a text expected");
    CHECK(with(R"(, "changes": {})") == "x.json: /weeks/0/changes: a list expected");
    CHECK(
        with(R"(, "changes": [{}])") ==
        "x.json: /weeks/0/changes/0: \"exercise\" is missing; add it"
    );
    CHECK(
        with(R"(, "half_sets": [{"muscle": "x"}])") ==
        "x.json: /weeks/0/half_sets/0: \"count\" is missing; add it"
    );
    CHECK(with(R"(, "breaks": [[]])") == "x.json: /weeks/0/breaks/0: an object expected");
    CHECK(
        refused(R"({"weeks": [], "request": {"days": "mon"}})") ==
        "x.json: /request/days: a list expected"
    );
    CHECK(
        refused(R"({"weeks": [], "under_aim": [{}]})") ==
        "x.json: /under_aim/0: \"muscle\" is missing; add it"
    );
}

TEST_CASE("read plan claim: lists that no plan could have")
{
    CHECK(
        refused(R"({"weeks": )" + repeated(R"({"sessions": []})", 61) + "}") ==
        "x.json: /weeks: more than 60 items; no plan has so many"
    );
    CHECK(
        refused(week(repeated(session, 8))) ==
        "x.json: /weeks/0/sessions: more than 7 items; no plan has so many"
    );
    CHECK(
        refused(week("[]", R"(, "breaks": )" + repeated("{}", 101))) ==
        "x.json: /weeks/0/breaks: more than 100 items; no plan has so many"
    );
    const std::string part =
        R"({"exercises": )" + repeated(R"({"id": "wall-angel", "dose": {"sets": 2}})", 50) + "}";
    const auto full_week = [&](int parts) {
        return week("[{\"routine\": {\"parts\": " + repeated(part, parts) + "}}]");
    };
    CHECK(
        refused(full_week(5)) ==
        "x.json: /weeks/0/sessions: more than 200 moves; no week has so many"
    );
    CHECK(refused(full_week(4)).empty());
    CHECK(
        refused(R"({"weeks": )" + std::string(100, '[') + std::string(100, ']') + "}") ==
        "x.json:1:74: nested deeper than 64"
    );
    CHECK(
        refused(R"({"weeks": [")" + std::string(std::size_t{16} << 20U, 'x') + "\"]}") ==
        "x.json: more than 16 MiB; a plan is far smaller"
    );
    CHECK(
        refused(R"({"weeks": [], "weeks": []})") ==
        "x.json: the key \"weeks\" stands twice in one object; keep one"
    );
}

TEST_CASE("read plan claim: keys of nobody are named with their place")
{
    const auto read = read_plan_claim(
        "x.json", R"({"mood": 1, "weeks": [{"sessions": [], "mood": 1}], "request": {"mood": 1}})"
    );
    const auto& plan = std::get<PlanClaim>(read);
    CHECK(plan.unknown_keys == ClaimedTexts{"/request/mood", "/weeks/0/mood", "/mood"});
}

} // namespace upperback
