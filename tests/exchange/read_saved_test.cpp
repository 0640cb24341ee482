#include "exchange/read_saved.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

SavedSession saved(std::string_view text)
{
    const auto read = read_saved(text);
    REQUIRE(std::holds_alternative<SavedSession>(read));
    return std::get<SavedSession>(read);
}

void check_refused(std::string_view text, std::string_view place, std::string_view message)
{
    CAPTURE(text);
    const auto read = read_saved(text);
    REQUIRE(std::holds_alternative<SavedProblem>(read));
    CHECK(std::get<SavedProblem>(read).place == place);
    CHECK(std::get<SavedProblem>(read).message == message);
}

} // namespace

TEST_CASE("read saved: a request alone, in the words of its keys")
{
    const SavedSession session = saved(R"({
        "goals": ["posture", "relief"], "level": "advanced", "equipment": ["band"],
        "cautions": ["neck"], "age": 70, "minutes": 30, "moves": 4, "stretches": 5,
        "with": ["a"], "without": ["b"], "drop": ["c"], "keep": ["d", "e"], "bare": true,
        "seed": 4294967295})");
    const RequestWords& words = session.request;
    using Texts = std::vector<std::string>;
    CHECK(words.goals == Texts{"posture", "relief"});
    CHECK(words.level == "advanced");
    CHECK(words.equipment == Texts{"band"});
    CHECK(words.cautions == Texts{"neck"});
    CHECK(words.with == Texts{"a"});
    CHECK(words.without == Texts{"b"});
    CHECK(words.drop == Texts{"c"});
    CHECK(words.keep == Texts{"d", "e"});
    CHECK(words.age == 70);
    CHECK(words.minutes == 30);
    CHECK(words.moves == 4);
    CHECK(words.stretches == 5);
    CHECK(words.bare);
    CHECK(words.seed == 4294967295U);
    CHECK(session.moves.empty());
    CHECK(session.fingerprint.empty());
}

TEST_CASE("read saved: keys of a request may be missing or null")
{
    const RequestWords words =
        saved(R"({"request": {"level": null, "goals": null, "age": null, "bare": null}})").request;
    CHECK(words.goals.empty());
    CHECK(!words.level);
    CHECK(!words.age);
    CHECK(!words.bare);
    CHECK(words.seed == 0);
}

TEST_CASE("read saved: of a whole session the request, the ids and the fingerprint")
{
    const SavedSession session = saved(R"({
        "schema": "upperback/routine/1", "more": [1, {"id": "x"}],
        "parts": [{"exercises": [{"id": "march", "dose": 7}]}, {"exercises": []},
                  {"exercises": [{"id": "b"}, {"id": "c"}]}],
        "reproduce": {"catalog": {"fingerprint": "0123456789abcdef"}}})");
    REQUIRE(session.moves.size() == 3);
    CHECK(session.moves[0].id == "march");
    CHECK(session.moves[0].part == 0);
    CHECK(session.moves[2].id == "c");
    CHECK(session.moves[2].part == 2);
    CHECK(session.fingerprint == "0123456789abcdef");
    CHECK(session.request.goals.empty());
}

TEST_CASE("read saved: what is no session says where")
{
    constexpr std::string_view neither =
        "neither a session nor a request; save one with --format json";
    check_refused("", "1:1", "empty; save a session with --format json");
    check_refused("{\n \"parts\": [", "2:12", "no JSON from here on; mend it");
    check_refused("[]", "", neither);
    check_refused("{}", "", neither);
    check_refused("7", "", neither);
    check_refused(
        R"({"schema": "upperback/why/1", "parts": []})",
        "/schema",
        "another schema; \"upperback/routine/1\" is read"
    );
    check_refused(
        R"({"schema": "upperback/routine/1"})",
        "",
        "neither parts nor a request; save a session with --format json"
    );
    check_refused(R"({"parts": 7})", "/parts", "no list of parts; a session has three");
    check_refused(R"({"parts": []})", "/parts", "no list of parts; a session has three");
    check_refused(
        R"({"parts": [{"exercises": [{"id": "a"}]}, null]})",
        "/parts/1",
        "no part of a session; it needs a list of exercises"
    );
    check_refused(
        R"({"parts": [{"exercises": [{"id": "a"}, {"id": 7}]}]})",
        "/parts/0/exercises/1",
        "no id; name the move"
    );
}

TEST_CASE("read saved: a request of wrong keys, types and numbers says where")
{
    check_refused(R"({"request": []})", "/request", "no object; write a request in braces");
    check_refused(
        R"({"request": {"goal": ["posture"]}})",
        "/request",
        "goal: no such key of a request; did you mean goals"
    );
    check_refused(
        R"({"zzzzzzz": 1})", "", "zzzzzzz: no such key of a request; all: upperback schema routine"
    );
    check_refused(R"({"goals": "posture"})", "/goals", "no list; write the words in brackets");
    check_refused(
        R"({"goals": ["posture", null]})", "/goals/1", "no text; write one word in quotes"
    );
    check_refused(R"({"level": 3})", "/level", "no text; write one word in quotes");
    check_refused(R"({"bare": 1})", "/bare", "neither true nor false; write one of them");
    check_refused(R"({"age": "70"})", "/age", "no whole number; 16 to 110");
    check_refused(R"({"age": 70.0})", "/age", "no whole number; 16 to 110");
    check_refused(R"({"age": 15})", "/age", "15 is out of range; 16 to 110");
    check_refused(R"({"minutes": 241})", "/minutes", "241 is out of range; 1 to 240");
    check_refused(R"({"moves": -3})", "/moves", "-3 is out of range; 3 to 5");
    check_refused(
        R"({"stretches": 9223372036854775808})",
        "/stretches",
        "9223372036854775808 is out of range; 3 to 5"
    );
    check_refused(
        R"({"seed": 4294967296})", "/seed", "4294967296 is out of range; 0 to 4294967295"
    );
    check_refused(R"({"seed": 1e999})", "", "a number that is too great to be read; mend it");
}

TEST_CASE("read saved: a plan and its sessions are made again by plan alone")
{
    check_refused(
        R"({"schema": "upperback/routine/1", "plan": {"week": 1, "session": 2, "kind": "start"}})",
        "/plan",
        "a session of a plan; its reproduce/command prints it with the week's doses"
    );
    check_refused(
        R"({"schema": "upperback/plan/1", "weeks": []})",
        "/schema",
        "a plan; read it with upperback plan --from"
    );
    CHECK(saved(R"({"plan": null, "request": {"goals": ["relief"]}})").moves.empty());
}

} // namespace upperback
