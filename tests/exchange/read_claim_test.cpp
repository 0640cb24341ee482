#include "auditing/judge.hpp"
#include "embedded/built_in_catalog.hpp"
#include "exchange/json.hpp"
#include "exchange/read_claim.hpp"
#include "exchange/routine_json.hpp"
#include "planning/make_routine.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>

namespace upperback {
namespace {

std::string refused(std::string_view text)
{
    const auto read = read_claim("x.json", text);
    return std::holds_alternative<Problem>(read) ? text_of(std::get<Problem>(read)) : "";
}

std::string saved()
{
    const Catalog& catalog = built_in_catalog();
    const Request request{.goals = {"general"}};
    return routine_json(std::get<Routine>(make_routine(request, catalog)), catalog, "1.0.0");
}

/// The session with one value replaced by this text of JSON.
std::string with(const std::string& pointer, const std::string& value)
{
    Json session = Json::parse(saved());
    session.at(Json::json_pointer(pointer)) = "@";
    std::string text = session.dump();
    return text.replace(text.find("\"@\""), 3, value);
}

} // namespace

TEST_CASE("read claim: parts with ids and doses are enough")
{
    const auto read = read_claim("x.json", R"({"parts": [{"exercises": [
        {"id": "wall-angel", "dose": {"sets": 2, "repetitions": {"min": 8, "max": 12}}}]}]})");
    const auto& claim = std::get<Claim>(read);
    REQUIRE(claim.parts.size() == 1);
    const ClaimedExercise& exercise = claim.parts[0].exercises.at(0);
    CHECK(exercise.id == "wall-angel");
    CHECK(exercise.place == "/parts/0/exercises/0");
    CHECK(exercise.dose.place == "/parts/0/exercises/0/dose");
    CHECK(exercise.dose.sets.value == 2);
    CHECK(exercise.dose.repetitions.value == Range{8, 12});
    CHECK(!exercise.dose.hold_seconds.is_there);
    CHECK(!claim.request.is_there);
}

TEST_CASE("read claim: null is there and has no value")
{
    const auto read = read_claim("x.json", with("/parts/1/exercises/0/kind", "null"));
    const auto& kind = std::get<Claim>(read).parts[1].exercises[0].kind;
    CHECK(kind.is_there);
    CHECK(!kind.value);
}

TEST_CASE("read claim: what is no routine says where")
{
    CHECK(refused("") == "x.json:1:1: empty; save a session with --format json");
    CHECK(refused("[]") == "x.json: an object expected");
    CHECK(refused("{}") == "x.json: \"parts\" is missing; add it");
    CHECK(refused("null") == "x.json: an object expected");
    CHECK(
        refused(R"({"schema": "upperback/plan/1", "parts": []})") ==
        "x.json: /schema: upperback/routine/1 or upperback/break/1 expected"
    );
    CHECK(
        refused(R"({"schema": 1, "parts": []})") ==
        "x.json: /schema: upperback/routine/1 or upperback/break/1 expected"
    );
    CHECK(refused(R"({"parts": {}})") == "x.json: /parts: a list expected");
    CHECK(refused(R"({"parts": [{}]})") == "x.json: /parts/0: \"exercises\" is missing; add it");
    CHECK(
        refused(R"({"parts": [{"exercises": [{"id": "x"}]}]})") ==
        "x.json: /parts/0/exercises/0: \"dose\" is missing; add it"
    );
    CHECK(
        refused(R"({"parts": [{"exercises": [{"dose": {}}]}]})") ==
        "x.json: /parts/0/exercises/0: \"id\" is missing; add it"
    );
}

TEST_CASE("read claim: wrong types have their pointer")
{
    const std::string sets = "/parts/1/exercises/0/dose/sets";
    for (const char* value : {"\"2\"", "null", "true", "[2]", "{}"}) {
        CAPTURE(std::string{value});
        CHECK(refused(with(sets, value)) == "x.json: " + sets + ": a whole number expected");
    }
    const std::string expected = ": a whole number from -100000 to 100000 expected";
    for (const char* value :
         {"2.0",
          "2.5",
          "100001",
          "-100001",
          "9223372036854775808",
          "18446744073709551616",
          "123456789012345678901234567890",
          "1e5"}) {
        CAPTURE(std::string{value});
        CHECK(refused(with(sets, value)) == "x.json: " + sets + expected);
    }
    CHECK(refused(with("/opening", "\"x\"")) == "x.json: /opening: a list expected");
    CHECK(refused(with("/next", "[]")) == "x.json: /next: an object expected");
    CHECK(refused(with("/level", "1")) == "x.json: /level: a text expected");
    CHECK(refused(with("/request/bare", "0")) == "x.json: /request/bare: true or false expected");
    CHECK(
        refused(with("/request/seed", "4294967296")) ==
        "x.json: /request/seed: a whole number from 0 to 4294967295 expected"
    );
    CHECK(
        refused(with("/proof/0/possible", "-1")) ==
        "x.json: /proof/0/possible: a whole number of 0 or more expected"
    );
    CHECK(
        refused(with("/parts/1/exercises/0/dose/repetitions", R"({"min": 8})")) ==
        "x.json: /parts/1/exercises/0/dose/repetitions: \"max\" is missing; add it"
    );
    CHECK(
        refused(with("/parts/0/exercises/0/name", "1")) ==
        "x.json: /parts/0/exercises/0/name: a text expected"
    );
}

TEST_CASE("read claim: lists that no session could have")
{
    std::string many = "[";
    for (int count = 0; count < 1001; ++count) {
        many += count == 0 ? "\"a\"" : ",\"a\"";
    }
    many += "]";
    CHECK(
        refused(with("/notes", many)) ==
        "x.json: /notes: more than 1000 items; no routine has so many"
    );
    std::string moves = "[";
    for (int count = 0; count < 51; ++count) {
        moves += count == 0 ? "" : ",";
        moves += R"({"id": "wall-angel", "dose": {}})";
    }
    CHECK(
        refused(with("/parts/1/exercises", moves + "]")) ==
        "x.json: /parts/1/exercises: more than 50 items; no routine has so many"
    );
}

TEST_CASE("read claim: keys that no routine has are named")
{
    const auto read = read_claim(
        "x.json", R"({"parts": [{"exercises": [], "more/over": 1}], "again~": 2, "": 3})"
    );
    const ClaimedTexts expected{"/parts/0/more~1over", "/again~0", "/an empty word"};
    CHECK(std::get<Claim>(read).unknown_keys == expected);
}

// Refused or judged, and nothing else: no crash, no hang.
TEST_CASE("read claim: whatever a file may hold")
{
    const std::string whole = saved();
    const auto survives = [](std::string_view text) {
        const auto read = read_claim("x.json", text);
        if (const auto* claim = std::get_if<Claim>(&read)) {
            return !judge(*claim, built_in_catalog()).violations.empty();
        }
        return !std::get<Problem>(read).message.empty();
    };
    constexpr std::size_t step = 50;
    for (std::size_t size = 0; size + 2 < whole.size(); size += step * EVERY) {
        CHECK(survives(whole.substr(0, size)));
    }
    CHECK(survives(std::string(100000, '[')));
    CHECK(survives(std::string(100000, '{')));
    std::string objects;
    for (int depth = 0; depth < 100000; ++depth) {
        objects += "{\"a\":";
    }
    CHECK(survives(objects));
    const std::array values{
        "1e999",
        "-1e999",
        "-0",
        "9223372036854775808",
        "-9223372036854775809",
        "100000",
        "-100000",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\xff\xfe\"",
        "\"\xc3\"",
        "[]",
        "{}",
        "null",
        "\"\\u202e\""};
    const Json leaves = Json::parse(whole).flatten();
    std::size_t number = 0;
    int judged = 0;
    int refused_ones = 0;
    for (const auto& leaf : leaves.items()) {
        const std::string& pointer = leaf.key();
        const std::string_view odd = values[number++ % values.size()];
        const std::string text = with(pointer, std::string{odd});
        CAPTURE(pointer);
        CAPTURE(std::string{odd});
        const auto read = read_claim("x.json", text);
        if (const auto* claim = std::get_if<Claim>(&read)) {
            const Verification verification = judge(*claim, built_in_catalog());
            CHECK(verification.violations.size() < 100);
            ++judged;
        } else {
            CHECK(!std::get<Problem>(read).message.empty());
            ++refused_ones;
        }
    }
    CHECK(judged > 50);
    CHECK(refused_ones > 200);
}

} // namespace upperback
