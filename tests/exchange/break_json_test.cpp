#include "embedded/built_in_catalog.hpp"
#include "exchange/break_json.hpp"
#include "exchange/break_object.hpp"
#include "planning/make_break.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

Break made(const BreakRequest& request)
{
    return std::get<Break>(make_break(request, built_in_catalog()));
}

std::string keys(const Json& object)
{
    std::string result;
    for (const auto& [key, value] : object.items()) {
        result += (result.empty() ? "" : " ") + key;
    }
    return result;
}

const BreakRequest desk{.you = {.goals = {"general"}, .minutes = 10}, .nth = 3};
const BreakRequest block{
    .you = {.goals = {"general"}, .equipment = {"band"}}, .kind = BreakKind::strength};

} // namespace

TEST_CASE("break json: a routine with one part, without what breaks do not have")
{
    const Json json = break_object(made(desk), built_in_catalog(), "1.0.0");
    CHECK(
        keys(json) ==
        "schema request level opening parts total_seconds uses cautions_applied narrowed notes "
        "frequency next advice sources reproduce"
    );
    CHECK(json["schema"] == "upperback/break/1");
    CHECK(json["parts"].size() == 1);
    CHECK(json["parts"][0]["part"] == "break");
    CHECK(json["parts"][0]["seconds"] == json["total_seconds"]);
    CHECK(json["frequency"]["times_a_day"].is_null());
    CHECK(json["frequency"]["days_a_week"].is_null());
    CHECK(json["next"].is_null());
}

TEST_CASE("break json: the request is the one that was asked")
{
    CHECK(
        keys(break_request_json(desk)) ==
        "goals level equipment cautions age minutes with without bare seed strength nth"
    );
    const Json json = break_request_json(desk);
    CHECK(json["minutes"] == 10);
    CHECK(json["nth"] == 3);
    CHECK(json["strength"] == false);
    CHECK(break_request_json(block)["strength"] == true);
    CHECK(break_request_json(block)["minutes"].is_null());
}

TEST_CASE("break json: a block says how often and what next")
{
    const Json json = break_object(made(block), built_in_catalog(), "1.0.0");
    CHECK(json["frequency"]["times_a_day"] == 1);
    CHECK(json["frequency"]["days_a_week"] == 5);
    CHECK(json["next"]["exercise"] == "seated-band-row");
}

TEST_CASE("break json: the document is the object, for a plan to embed")
{
    const Break pause = made(desk);
    const std::string text = break_json(pause, built_in_catalog(), "1.0.0");
    CHECK(Json::parse(text) == break_object(pause, built_in_catalog(), "1.0.0"));
    CHECK(text.ends_with("}\n"));
}

TEST_CASE("break json: a shortfall says that a break is missing")
{
    BreakRequest seated = block;
    seated.you.equipment.clear();
    seated.you.cautions = {"seated-only"};
    const auto shortfall = std::get<Shortfall>(make_break(seated, built_in_catalog()));
    const Json json = Json::parse(break_shortfall_json(shortfall, seated));
    CHECK(json["schema"] == "upperback/shortfall/1");
    CHECK(json["part"] == "break");
    CHECK(json["request"]["strength"] == true);
}

} // namespace upperback
