#include "exchange/read_plan_claim.hpp"

#include "exchange/claim_shapes.hpp"
#include "exchange/read_whole.hpp"

#include <fmt/format.h>

#include <limits>
#include <utility>

namespace upperback {
namespace {

constexpr std::string_view schema_name = "upperback/plan/1";
constexpr std::string_view schema_family = "upperback/plan/";
constexpr std::size_t most_weeks = 60;
constexpr std::size_t most_sessions = 7;
constexpr std::size_t most_changes = 200;
constexpr std::size_t most_breaks = 100;
constexpr std::size_t most_moves = 200; // of a week; three sessions have at most 39
constexpr int not_numbered = std::numeric_limits<int>::min();

bool is_plan(const Json& tree)
{
    if (!tree.is_object()) {
        return false;
    }
    const auto schema = tree.find("schema");
    const bool names_it = schema != tree.end() && schema->is_string() &&
                          schema->get<std::string>().starts_with(schema_family);
    return names_it || tree.contains("weeks");
}

// What was not numbered is what its place says.
void number_by_place(std::vector<ClaimedWeek>& weeks)
{
    for (std::size_t index = 0; index < weeks.size(); ++index) {
        ClaimedWeek& week = weeks[index];
        week.number = week.number == not_numbered ? static_cast<int>(index) + 1 : week.number;
        for (std::size_t session = 0; session < week.sessions.size(); ++session) {
            std::string& id = week.sessions[session].id;
            id = id.empty() ? fmt::format("w{}s{}", week.number, session + 1) : id;
        }
    }
}

} // namespace

void read_value(const Spot& spot, ClaimedPlanRequest& request)
{
    ObjectReader object{spot};
    request.place = spot.place;
    request.session.place = spot.place;
    read_keys(object, request.session);
    // In a plan this key is not one of its sessions' requests, but how many of them a week has.
    request.sessions = std::exchange(request.session.sessions, {});
    object.may("weeks", request.weeks);
    object.may("days", request.days);
    object.may("days_named", request.days_named);
    object.may_be_null("start", request.start);
    object.may_be_null("at", request.at);
    object.may("breaks", request.breaks);
    object.may_be_null("break_every", request.break_every);
    object.may("daily_strength", request.daily_strength);
    object.may("work", request.work);
    object.may("force", request.force);
    object.finish();
}

void read_value(const Spot& spot, ClaimedChange& change)
{
    ObjectReader object{spot};
    change.place = spot.place;
    object.need("exercise", change.exercise);
    object.need("what", change.what);
    object.need("sessions", change.sessions);
    object.need("from", change.from);
    object.need("to", change.to);
    object.may("reason", change.reason);
    object.finish();
}

void read_value(const Spot& spot, ClaimedWeeklySets& sets)
{
    ObjectReader object{spot};
    sets.place = spot.place;
    object.need("muscle", sets.muscle);
    object.need("count", sets.count);
    object.may_be_null("aim", sets.aim);
    object.may("limit", sets.limit);
    object.finish();
}

void read_value(const Spot& spot, ClaimedPlannedSession& session)
{
    ObjectReader object{spot};
    session.place = spot.place;
    Said<std::string> id;
    object.may("id", id);
    session.id = id.value.value_or("");
    object.may("day", session.day);
    object.may_be_null("date", session.date);
    object.may_be_null("at", session.at);
    object.may_be_null("hours_since_last", session.hours_since_last);
    object.need("routine", session.routine);
    object.may("next", session.next);
    object.finish();
}

void read_value(const Spot& spot, ClaimedBreakTime& time)
{
    ObjectReader object{spot};
    time.place = spot.place;
    object.may("nth", time.nth);
    object.may("at", time.at);
    object.may("strength", time.strength);
    object.may("command", time.command);
    object.finish();
}

// Each move is judged against all others of its plan in turn.
void expect_few_moves(const std::vector<ClaimedPlannedSession>& sessions, const std::string& place)
{
    std::size_t moves = 0;
    for (const ClaimedPlannedSession& session : sessions) {
        for (const ClaimedPart& part : session.routine.parts) {
            moves += part.exercises.size();
        }
    }
    if (moves > most_moves) {
        throw WrongShape(place, fmt::format("more than {} moves; no week has so many", most_moves));
    }
}

void read_value(const Spot& spot, ClaimedWeek& week)
{
    ObjectReader object{spot};
    week.place = spot.place;
    Said<int> number;
    object.may("number", number);
    week.number = number.value.value_or(not_numbered);
    object.may("block", week.block);
    object.may("kind", week.kind);
    object.may_be_null("from", week.from);
    object.may_be_null("to", week.to);
    expect_list_at(spot, "changes", most_changes, "plan");
    object.may("changes", week.changes);
    object.may("half_sets", week.half_sets);
    expect_list_at(spot, "sessions", most_sessions, "plan");
    object.need("sessions", week.sessions);
    expect_few_moves(week.sessions, pointer_to(spot.place, "sessions"));
    expect_list_at(spot, "breaks", most_breaks, "plan");
    object.may("breaks", week.breaks);
    object.finish();
}

void read_value(const Spot& spot, ClaimedUnderAim& under)
{
    ObjectReader object{spot};
    under.place = spot.place;
    object.need("muscle", under.muscle);
    object.may("week", under.week);
    object.may("text", under.text);
    object.finish();
}

void read_value(const Spot& spot, PlanClaim& plan)
{
    ObjectReader object{spot};
    expect_schema(spot, schema_name);
    object.pass<std::string>("schema");
    object.may("request", plan.request);
    Said<CatalogObject> catalog;
    object.may("catalog", catalog);
    plan.fingerprint = catalog.value.value_or(CatalogObject{}).fingerprint;
    expect_list_at(spot, "weeks", most_weeks, "plan");
    object.need("weeks", plan.weeks);
    number_by_place(plan.weeks);
    object.may("under_aim", plan.under_aim);
    object.may("notes", plan.notes);
    object.may("reproduce", plan.reproduce);
    object.finish();
}

std::variant<PlanClaim, Problem> read_plan_claim(const std::string& name, std::string_view text)
{
    const auto tree = read_json(text, largest_plan);
    if (const auto* problem = std::get_if<JsonProblem>(&tree)) {
        return problem_of(name, *problem);
    }
    return read_whole<PlanClaim>(name, std::get<Json>(tree));
}

AnyClaim read_any_claim(const std::string& name, std::string_view text)
{
    const auto tree = read_json(text, largest_plan);
    if (const auto* problem = std::get_if<JsonProblem>(&tree)) {
        return problem_of(name, *problem);
    }
    const auto either = [](auto&& read) { return AnyClaim{std::forward<decltype(read)>(read)}; };
    return is_plan(std::get<Json>(tree))
               ? std::visit(either, read_whole<PlanClaim>(name, std::get<Json>(tree)))
               : std::visit(either, read_whole<Claim>(name, std::get<Json>(tree)));
}

} // namespace upperback
