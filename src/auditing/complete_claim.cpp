// What stands in for what a file leaves out, where other checks read it: things, tempo, lighter
// sets, seconds and sums.
#include "auditing/claimed_routine.hpp"
#include "auditing/expected.hpp"
#include "auditing/timing.hpp"
#include "auditing/value.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace upperback {
namespace {

int as_int(long long number)
{
    return static_cast<int>(std::min<long long>(number, std::numeric_limits<int>::max() / 2));
}

void complete_move(
    Prescription& move,
    const AuditedMove& audited,
    const Places& absent,
    const AuditedSession& session
)
{
    const auto is_absent = [&](std::string_view field) {
        return absent.contains(place_of(audited, field));
    };
    const TimeModel& time = session.catalog->doses.time;
    if (is_absent("/uses") && audited.way != nullptr) {
        move.uses = expected_things(audited, session);
    }
    if (is_absent("/dose/tempo")) {
        move.dose.tempo = expected_tempo(*move.exercise, time);
    }
    if (is_absent("/dose/ramp")) {
        move.dose.ramp = expected_ramp(session, audited);
    }
    if (is_absent("/ready_seconds")) {
        move.ready_seconds = usual_ready_seconds(time, move.exercise->part);
    }
    if (is_absent("/seconds")) {
        move.seconds = as_int(expected_seconds(audited, time));
    }
}

void complete_proof(
    Proof& proof, std::size_t part, const Places& absent, const AuditedSession& session
)
{
    const std::string place = "/proof/" + std::to_string(part);
    const auto is_absent = [&](std::string_view field) {
        return is_within(place + std::string{field}, absent);
    };
    if (is_absent("/value")) {
        proof.value = expected_value(session, part);
    }
    if (is_absent("/bonus")) {
        proof.bonus = bonus_of(session, session.parts[part]);
    }
    if (is_absent("/bound")) {
        proof.bound = proof.value + proof.bonus;
    }
    if (is_absent("/unseeded_value")) {
        proof.unseeded_value = proof.value;
    }
}

template <class Items>
int sum_of_seconds(const Items& items)
{
    return as_int(std::accumulate(
        items.begin(),
        items.end(),
        0LL,
        [](long long sum, const auto& item) { return sum + item.seconds; }
    ));
}

} // namespace

void complete(Routine& routine, const Places& absent, const AuditedSession& session)
{
    for (const auto& moves : session.parts) {
        for (const AuditedMove& audited : moves) {
            Prescription& move = routine.parts[audited.part].exercises[audited.place];
            complete_move(move, audited, absent, session);
        }
    }
    for (std::size_t part = 0; part < routine.parts.size(); ++part) {
        RoutinePart& routine_part = routine.parts[part];
        if (absent.contains(place_of_part(part, "/seconds"))) {
            routine_part.seconds = sum_of_seconds(routine_part.exercises);
        }
        complete_proof(routine_part.proof, part, absent, session);
    }
    if (absent.contains("/total_seconds")) {
        routine.total_seconds = sum_of_seconds(routine.parts);
    }
}

} // namespace upperback
