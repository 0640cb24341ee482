#include "exchange/check_json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <ostream>

namespace upperback {

using Json = nlohmann::json;

TEST_CASE("check json: problems and remarks with their places")
{
    const std::array problems{
        Problem{.file = "a.yaml", .line = 2, .column = 3, .entry = "x", .message = "bad; mend it"}};
    const std::array remarks{Problem{.file = "b.yaml", .message = "odd"}};
    const Json written = Json::parse(check_json(problems, remarks, nullptr));
    CHECK(written["schema"] == "upperback/check/1");
    CHECK(written["problems"] == Json::parse(R"([{"file": "a.yaml", "line": 2, "column": 3,
                                                "entry": "x", "message": "bad; mend it"}])"));
    CHECK(written["remarks"][0]["line"].is_null());
    CHECK(written["remarks"][0]["entry"].is_null());
    CHECK(written["coverage"].is_null());
}

TEST_CASE("check json: coverage with a hole and its repairs")
{
    const Rule rule{.id = "one-row", .at_least = 1, .because = "Rows matter."};
    Coverage coverage{.requests = 7};
    coverage.requirements.push_back({.rule = &rule, .open = 0, .command = "upperback --bare"});
    Hole hole{.request = {.goals = {"posture"}}, .command = "upperback -g posture"};
    hole.shortfall = {
        .text = "no row",
        .requirements = {&rule},
        .hindrances = {{.reason = "equipment", .word = "band", .count = 6}},
        .repairs =
            {{.changes = {{.what = Change::What::more_minutes, .minutes = 12}},
              .command = "upperback -m 12"}},
        .see_a_doctor = true};
    coverage.holes.push_back(hole);
    const Json written = Json::parse(check_json({}, {}, &coverage))["coverage"];
    CHECK(written["requests"] == 7);
    CHECK(written["requirements"] == Json::parse(R"([{"rule": "one-row", "at_least": 1, "open": 0,
                                                    "command": "upperback --bare"}])"));
    const Json& shown = written["holes"][0];
    CHECK(shown["command"] == "upperback -g posture");
    CHECK(shown["request"]["goals"] == Json::array({"posture"}));
    CHECK(shown["shortfall"] == Json::parse(R"({
            "part": "strength", "text": "no row",
            "requirements": [{"rule": "one-row", "text": "Rows matter."}],
            "hindrances": [{"reason": "equipment", "word": "band", "count": 6, "health": false}],
            "repairs": [{
                "changes": [{"what": "more-minutes", "word": null, "minutes": 12}],
                "command": "upperback -m 12"
            }],
            "see_a_doctor": true})"));
}

} // namespace upperback
