#include "exchange/read_claim.hpp"

#include "exchange/claim_shapes.hpp"
#include "exchange/read_whole.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

constexpr std::string_view routine_schema = "upperback/routine/1";
constexpr std::string_view break_schema = "upperback/break/1";
constexpr std::size_t most_parts = 10;

// Without a schema it is taken for a routine.
bool is_break(const Json& json)
{
    if (!json.is_object()) {
        return false;
    }
    const auto schema = json.find("schema");
    if (schema != json.end() && *schema != routine_schema && *schema != break_schema) {
        throw WrongShape("/schema", fmt::format("{} or {} expected", routine_schema, break_schema));
    }
    return schema != json.end() && *schema == break_schema;
}

// What routines and breaks have alike; how often, what next and the request differ.
void read_alike(const Spot& spot, ObjectReader& object, Claim& claim)
{
    object.may("level", claim.level);
    object.may("opening", claim.opening);
    expect_list_at(spot, "parts", most_parts);
    object.need("parts", claim.parts);
    object.may("total_seconds", claim.total_seconds);
    object.may("uses", claim.uses);
    object.may("cautions_applied", claim.cautions_applied);
    object.may("narrowed", claim.narrowed);
    object.may("notes", claim.notes);
    object.may("advice", claim.advice);
    object.may("sources", claim.sources);
    object.may("reproduce", claim.reproduce);
}

void read_session(const Spot& spot, Claim& claim)
{
    ObjectReader object{spot};
    const bool is_a_break = is_break(spot.json);
    object.pass<std::string>("schema");
    read_alike(spot, object, claim);
    if (is_a_break) {
        read_break(object, claim);
    } else {
        object.may("request", claim.request);
        object.may_be_null("plan", claim.plan);
        object.may("short_stretches", claim.short_stretches);
        object.may("muscles", claim.muscles);
        object.may("frequency", claim.frequency);
        object.may("next", claim.next);
        object.may("proof", claim.proof);
    }
    object.finish();
}

} // namespace

void read_value(const Spot& spot, Claim& claim)
{
    try {
        read_session({spot.json, "", claim.unknown_keys}, claim);
    } catch (const WrongShape& wrong) {
        throw WrongShape(spot.place + wrong.place, wrong.what());
    }
}

std::variant<Claim, Problem> read_claim(const std::string& name, std::string_view text)
{
    const auto tree = read_json(text);
    if (const auto* problem = std::get_if<JsonProblem>(&tree)) {
        return problem_of(name, *problem);
    }
    return read_whole<Claim>(name, std::get<Json>(tree));
}

} // namespace upperback
