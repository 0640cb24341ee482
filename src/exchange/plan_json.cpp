#include "exchange/plan_json.hpp"

#include "exchange/request_json.hpp"
#include "exchange/routine_body.hpp"
#include "exchange/session_json.hpp"
#include "support/dates.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// A plan says how many sessions a week it has, whatever each session was asked for.
Json plan_request_json(const PlanRequest& request)
{
    Json json = request_json(request.session);
    json.erase("sessions");
    json.update(object_of({
        {"weeks", request.weeks},
        {"sessions", request.days.size()},
        {"days", list_of(request.days, short_name)},
        {"days_named", request.days_named},
        {"start", written_or_null(request.start, iso_text)},
        {"at", written_or_null(request.at, time_text)},
        {"breaks", request.breaks},
        {"break_every", value_or_null(request.break_every)},
        {"daily_strength", request.daily_strength},
        {"work", fmt::format("{}-{}", time_text(request.work.from), time_text(request.work.to))},
        {"force", request.force},
    }));
    return json;
}

Json change_json(const DoseChange& change, int week)
{
    return object_of({
        {"exercise", change.exercise},
        {"what", change.what},
        {"sessions",
         list_of(
             change.sessions, [&](int session) { return fmt::format("w{}s{}", week, session); }
         )},
        {"from", range_json(change.from)},
        {"to", range_json(change.to)},
        {"reason", change.because},
    });
}

Json weekly_sets_json(const WeeklySets& sets)
{
    return object_of({
        {"muscle", sets.muscle},
        {"count", sets.count},
        {"aim", value_or_null(sets.aim)},
        {"limit", sets.limit},
    });
}

Json break_time_json(const BreakTime& pause)
{
    return object_of({
        {"nth", pause.nth},
        {"at", time_text(pause.at)},
        {"strength", pause.strength},
        {"command", pause.command},
    });
}

Json under_aim_json(const UnderAim& under)
{
    return object_of({
        {"muscle", under.muscle},
        {"week", under.week},
        {"text", under.text},
    });
}

/// What all parts of the document are made from.
struct Origin {
    const Plan& plan;
    const Catalog& catalog;
    std::string_view program_version{};
};

Json session_json(const PlannedSession& session, const Origin& origin)
{
    return object_of({
        {"id", session.id},
        {"day", short_name(session.day)},
        {"date", written_or_null(session.date, iso_text)},
        {"at", written_or_null(origin.plan.request.at, time_text)},
        {"hours_since_last", value_or_null(session.hours_since_last)},
        {"routine", routine_body(session.routine, origin.catalog, origin.program_version)},
        {"next", list_of(session.next, next_json)},
    });
}

Json week_json(const PlanWeek& week, const Origin& origin)
{
    const auto change = [&](const DoseChange& one) { return change_json(one, week.number); };
    const auto session = [&](const PlannedSession& one) { return session_json(one, origin); };
    return object_of({
        {"number", week.number},
        {"block", week.block},
        {"kind", text_of(week.kind)},
        {"from", written_or_null(week.from, iso_text)},
        {"to", written_or_null(week.to, iso_text)},
        {"changes", list_of(week.changes, change)},
        {"half_sets", list_of(week.half_sets, weekly_sets_json)},
        {"sessions", list_of(week.sessions, session)},
        {"breaks", list_of(week.breaks, break_time_json)},
    });
}

Json reproduce_json(const Origin& origin)
{
    return object_of({
        {"command", origin.plan.command},
        {"seed", origin.plan.request.session.seed},
        {"version", origin.program_version},
    });
}

Json next_session_json(const PlannedSession* session)
{
    if (session == nullptr) {
        return nullptr;
    }
    return object_of({
        {"id", session->id},
        {"date", written_or_null(session->date, iso_text)},
    });
}

} // namespace

std::string plan_json(const Plan& plan, const Catalog& catalog, std::string_view program_version)
{
    const Origin origin{plan, catalog, program_version};
    const auto week = [&](const PlanWeek& one) { return week_json(one, origin); };
    return document_text(object_of({
        {"schema", "upperback/plan/1"},
        {"request", plan_request_json(plan.request)},
        {"catalog", catalog_json(catalog)},
        {"weeks", list_of(plan.weeks, week)},
        {"under_aim", list_of(plan.under_aim, under_aim_json)},
        {"notes", list_of(plan.notes)},
        {"reproduce", reproduce_json(origin)},
    }));
}

std::string rest_json(const RestDay& rest)
{
    return document_text(object_of({
        {"schema", "upperback/rest/1"},
        {"date", iso_text(rest.date)},
        {"next", next_session_json(rest.next)},
    }));
}

} // namespace upperback
