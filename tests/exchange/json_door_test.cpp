#include "exchange/json_door.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

JsonProblem problem(std::string_view text)
{
    const auto read = read_json(text);
    REQUIRE(std::holds_alternative<JsonProblem>(read));
    return std::get<JsonProblem>(read);
}

} // namespace

TEST_CASE("json door: a tree with its keys in their order")
{
    const auto read = read_json(R"({"b": [1, "]]["], "a": null})");
    REQUIRE(std::holds_alternative<Json>(read));
    CHECK(std::get<Json>(read).dump() == R"({"b":[1,"]]["],"a":null})");
}

TEST_CASE("json door: what is no JSON has its line and column")
{
    const JsonProblem cut = problem("{\n  \"a\": [1,\n");
    CHECK(cut.line == 3);
    CHECK(cut.message == "no JSON from here on; mend it");
    const JsonProblem comma = problem("{\"a\": 1,\n \"b\": 2,}");
    CHECK(comma.line == 2);
    CHECK(comma.column == 9);
    for (const std::string_view nothing : {"", " \n\t\r"}) {
        CHECK(problem(nothing).line == 1);
        CHECK(problem(nothing).message == "empty; save a session with --format json");
    }
    CHECK(problem("{\"a\": \"\xff\"}").line == 1);
    CHECK(problem("{\"a\": 1} {}").column == 10);
    CHECK(problem(std::string_view{"{}\0", 3}).column == 3);
    CHECK(problem(std::string_view{"{}\0{", 4}).column == 3);
    CHECK(problem(std::string_view{"{\"a\": \"\0\"}", 10}).column == 8);
}

TEST_CASE("json door: too deep, too large and twice the same key")
{
    CHECK(problem(std::string(100000, '[')).message == "nested deeper than 64");
    CHECK(problem(std::string(100000, '[')).column == 65);
    CHECK(problem(std::string((4U << 20U) + 1, ' ')).message.starts_with("more than 4 MiB"));
    CHECK(
        problem(R"({"a": {"b": 1, "b": 2}, "b": 3})").message ==
        "the key \"b\" stands twice in one object; keep one"
    );
    CHECK(std::holds_alternative<Json>(read_json(R"([{"a": 1}, {"a": 2}])")));
    CHECK(std::holds_alternative<Json>(read_json(R"({"a": {"a": 2}})")));
}

} // namespace upperback
