#include "auditing/planned.hpp"

#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {

WeekKind week_kind(int week, Level level, int sessions, const Progression& progression)
{
    if (level >= progression.deload.level && week % progression.block_weeks == 0) {
        return WeekKind::deload;
    }
    if (level <= progression.start.level && week <= progression.start.weeks) {
        return WeekKind::start;
    }
    const bool keeps = sessions == 1 && week >= progression.days.keep_from_week;
    return keeps ? WeekKind::keep : WeekKind::build;
}

bool is_lighter_week(const AuditedSession& session)
{
    return session.routine->plan && session.routine->plan->kind == WeekKind::deload;
}

AllowedDose allowed_in_week(const AuditedSession& session, AllowedDose allowed)
{
    if (is_lighter_week(session)) {
        const int more = session.catalog->progression.deload.reserve_more;
        allowed.sets.least = 1;
        if (allowed.reserve) {
            allowed.reserve = Range{allowed.reserve->least + more, allowed.reserve->most + more};
        }
    }
    return allowed;
}

Dose counted_dose(const AuditedSession& session, const AuditedMove& move)
{
    Dose dose = move.prescription->dose;
    const DoseRow* cell = cell_of(session, *move.exercise);
    if (!session.routine->plan || move.exercise->part != Part::strength || cell == nullptr) {
        return dose;
    }
    const AllowedDose allowed = allowed_dose(session, *move.exercise, *cell, Narrow::yes);
    dose.repetitions = dose.repetitions ? allowed.repetitions : dose.repetitions;
    dose.reserve = dose.reserve ? allowed.reserve : dose.reserve;
    return dose;
}

void check_plan_place(const AuditedSession& session, Findings& findings)
{
    const auto& place = session.routine->plan;
    if (!place) {
        return;
    }
    const Progression& progression = session.catalog->progression;
    const int sessions =
        session.routine->request.sessions.value_or(progression.days.sessions_usual);
    const auto expect = [&](bool holds, std::string_view key, std::string text) {
        if (!holds) {
            findings.push_back(
                {.check = "plan", .place = fmt::format("/plan/{}", key), .text = std::move(text)}
            );
        }
    };
    expect(
        place->week >= 1 && place->week <= progression.days.weeks_most,
        "week",
        fmt::format("{}; 1 to {} expected", place->week, progression.days.weeks_most)
    );
    expect(
        place->session >= 1 && place->session <= sessions,
        "session",
        fmt::format("{}; 1 to {} expected", place->session, sessions)
    );
    const WeekKind kind = week_kind(place->week, session.level, sessions, progression);
    expect(
        place->kind == kind,
        "kind",
        fmt::format("{}; {} expected", text_of(place->kind), text_of(kind))
    );
}

} // namespace upperback
