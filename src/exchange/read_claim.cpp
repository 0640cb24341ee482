#include "exchange/read_claim.hpp"

#include "exchange/claim_shapes.hpp"
#include "exchange/read_whole.hpp"

namespace upperback {
namespace {

constexpr std::string_view schema_name = "upperback/routine/1";
constexpr std::size_t most_parts = 10;

void read_session(const Spot& spot, Claim& claim)
{
    ObjectReader object{spot};
    expect_schema(spot, schema_name);
    object.pass<std::string>("schema");
    object.may("request", claim.request);
    object.may_be_null("plan", claim.plan);
    object.may("level", claim.level);
    object.may("short_stretches", claim.short_stretches);
    object.may("opening", claim.opening);
    expect_list_at(spot, "parts", most_parts);
    object.need("parts", claim.parts);
    object.may("total_seconds", claim.total_seconds);
    object.may("uses", claim.uses);
    object.may("muscles", claim.muscles);
    object.may("cautions_applied", claim.cautions_applied);
    object.may("narrowed", claim.narrowed);
    object.may("notes", claim.notes);
    object.may("frequency", claim.frequency);
    object.may("next", claim.next);
    object.may("proof", claim.proof);
    object.may("advice", claim.advice);
    object.may("sources", claim.sources);
    object.may("reproduce", claim.reproduce);
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
