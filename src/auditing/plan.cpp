#include "auditing/plan.hpp"

#include "auditing/planned.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

int block_of(int week, const Catalog& catalog)
{
    return (week - 1) / catalog.progression.block_weeks + 1;
}

// What a session leaves out of its request is what the plan asks for.
ClaimedRequest session_request(const AuditedPlan& plan)
{
    ClaimedRequest request = plan.request->session;
    request.place = "/request";
    request.sessions = {.is_there = true, .value = plan.sessions_a_week};
    return request;
}

void take_moves(AuditedPlanSession& session, const Catalog& catalog)
{
    for (const ClaimedPart& part : session.claimed->routine.parts) {
        for (const ClaimedExercise& claimed : part.exercises) {
            const Exercise* exercise = exercise_of(catalog, claimed.id);
            session.is_whole = session.is_whole && exercise != nullptr;
            session.moves.push_back(
                {.claimed = &claimed,
                 .exercise = exercise,
                 .place = session.claimed->place + "/routine" + claimed.place}
            );
        }
    }
}

// Its level is read before the kinds of the weeks, which depend on it.
std::unique_ptr<AuditedPlanSession>
read_planned(const ClaimedPlannedSession& claimed, const AuditedPlan& plan)
{
    auto session = std::make_unique<AuditedPlanSession>();
    session->claimed = &claimed;
    session->routine = claimed.routine;
    if (!claimed.routine.request.is_there) {
        session->routine.request = {.is_there = true, .value = session_request(plan)};
    } else if (session->routine.request.value && !session->routine.request.value->sessions.is_there) {
        session->routine.request.value->sessions = {
            .is_there = true, .value = plan.sessions_a_week};
    }
    session->made = claimed_routine(session->routine, *plan.catalog);
    if (is_readable(session->made.routine, *plan.catalog)) {
        session->session = read_session(session->made.routine, *plan.catalog);
    }
    take_moves(*session, *plan.catalog);
    return session;
}

void place_session(AuditedPlanSession& session, const AuditedWeek& week, std::size_t index)
{
    session.week = week.claimed->number;
    session.number = static_cast<int>(index) + 1;
    if (!session.claimed->routine.plan.is_there) {
        session.routine.plan = {
            .is_there = true,
            .value = ClaimedPlace{
                .place = "/plan",
                .week = session.week,
                .session = session.number,
                .kind = std::string{text_of(week.kind)}}};
    }
}

int sessions_a_week_of(const PlanClaim& claim, const ClaimedPlanRequest& request)
{
    if (request.sessions.value) {
        return *request.sessions.value;
    }
    if (request.days.value) {
        return static_cast<int>(request.days.value->size());
    }
    return claim.weeks.empty() ? 1 : static_cast<int>(claim.weeks.front().sessions.size());
}

void add_first(Kind kind, const AuditedPlanSession& session, std::vector<std::string_view>& ids)
{
    for (const PlannedMove* move : strength_of(session)) {
        if (move->exercise->kind == kind) {
            ids.push_back(move->exercise->id);
            return;
        }
    }
}

} // namespace

AuditedPlan read_plan(const PlanClaim& claim, const Catalog& catalog)
{
    static const ClaimedPlanRequest nothing_said{};
    AuditedPlan plan{.claim = &claim, .catalog = &catalog, .request = &nothing_said};
    if (claim.request.value) {
        plan.request = &*claim.request.value;
    }
    plan.sessions_a_week = sessions_a_week_of(claim, *plan.request);
    plan.is_part = claim.weeks.size() == 1 &&
                   std::max(claim.weeks.front().number, plan.request->weeks.value.value_or(1)) > 1;
    bool has_level = false;
    for (const ClaimedWeek& claimed : claim.weeks) {
        AuditedWeek& week = plan.weeks.emplace_back();
        week.claimed = &claimed;
        week.block = block_of(claimed.number, catalog);
        for (const ClaimedPlannedSession& session : claimed.sessions) {
            week.sessions.push_back(read_planned(session, plan));
            const AuditedPlanSession& read = *week.sessions.back();
            week.is_whole = week.is_whole && read.is_whole;
            if (read.session && !has_level) {
                plan.level = read.session->level;
                has_level = true;
            }
        }
    }
    for (AuditedWeek& week : plan.weeks) {
        week.kind =
            week_kind(week.claimed->number, plan.level, plan.sessions_a_week, catalog.progression);
        for (std::size_t index = 0; index < week.sessions.size(); ++index) {
            place_session(*week.sessions[index], week, index);
        }
    }
    return plan;
}

const AuditedWeek* week_before(const AuditedPlan& plan, std::size_t week)
{
    if (week == 0) {
        return nullptr;
    }
    const AuditedWeek& before = plan.weeks[week - 1];
    const AuditedWeek& after = plan.weeks[week];
    const bool follows = before.claimed->number + 1 == after.claimed->number;
    return follows && before.block == after.block ? &before : nullptr;
}

bool ends_the_start(const AuditedPlan& plan, const AuditedWeek& week)
{
    const StartWeeks& start = plan.catalog->progression.start;
    return plan.level <= start.level && week.claimed->number == start.weeks + 1;
}

std::vector<const PlannedMove*> strength_of(const AuditedPlanSession& session)
{
    std::vector<const PlannedMove*> moves;
    for (const PlannedMove& move : session.moves) {
        if (move.exercise != nullptr && move.exercise->part == Part::strength) {
            moves.push_back(&move);
        }
    }
    return moves;
}

std::vector<std::string_view> anchors_of(const AuditedWeek& week)
{
    std::vector<std::string_view> ids;
    if (!week.sessions.empty()) {
        add_first(Kind::row, *week.sessions.front(), ids);
        add_first(Kind::posture, *week.sessions.front(), ids);
    }
    return ids;
}

std::vector<std::string_view> accessories_of(const AuditedWeek& week, std::size_t sessions)
{
    const std::vector<std::string_view> anchors = anchors_of(week);
    std::vector<std::string_view> ids;
    for (std::size_t index = 0; index < std::min(sessions, week.sessions.size()); ++index) {
        for (const PlannedMove* move : strength_of(*week.sessions[index])) {
            if (!has_word(anchors, move->exercise->id)) {
                ids.push_back(move->exercise->id);
            }
        }
    }
    return each_once(std::move(ids));
}

HalfSetsOfMuscles half_sets_of(const AuditedWeek& week)
{
    HalfSetsOfMuscles sums;
    for (const auto& session : week.sessions) {
        for (const PlannedMove* move : strength_of(*session)) {
            for (const std::string_view muscle : move->exercise->primary) {
                sums[muscle].count += 2LL * sets_of(*move);
                sums[muscle].is_direct = true;
            }
            for (const std::string_view muscle : move->exercise->secondary) {
                sums[muscle].count += sets_of(*move);
            }
        }
    }
    return sums;
}

int sets_of(const PlannedMove& move)
{
    return move.claimed->dose.sets.value.value_or(1);
}

Range repetitions_of(const PlannedMove& move)
{
    return move.claimed->dose.repetitions.value.value_or(Range{});
}

Range reserve_of(const PlannedMove& move)
{
    return move.claimed->dose.reserve.value.value_or(Range{});
}

std::string_view plan_note(const Catalog& catalog, std::string_view id)
{
    const auto& notes = catalog.progression.notes;
    const auto note = std::ranges::find(notes, id, &PlanNote::id);
    return note == notes.end() ? std::string_view{} : note->text;
}

void report(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

} // namespace upperback
