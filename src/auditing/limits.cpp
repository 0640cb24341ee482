// Sets of each muscle: what a session and a week may hold. Half sets: a set counts 2 for a primary
// muscle, 1 for a secondary one.
#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/expected.hpp"
#include "auditing/planned.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace upperback {
namespace {

constexpr int half_sets_a_set = 2;
constexpr int sessions_at_least = 2;

using MuscleSums = std::map<std::string_view, MuscleSets>;

template <class SetsOf>
MuscleSums sums_of(const AuditedSession& session, SetsOf sets_of)
{
    MuscleSums sums;
    for (const AuditedMove& move : moves_of(session, Part::strength)) {
        const int sets = sets_of(move);
        for (const std::string_view muscle : move.exercise->primary) {
            sums[muscle].direct_sets += sets;
        }
        for (const std::string_view muscle : move.exercise->secondary) {
            sums[muscle].indirect_sets += sets;
        }
    }
    return sums;
}

int said_sets(const AuditedMove& move)
{
    return move.prescription->dose.sets;
}

long long half_sets(const MuscleSets& sets)
{
    return 1LL * half_sets_a_set * sets.direct_sets + sets.indirect_sets;
}

const Limits& limits_of(const AuditedSession& session)
{
    return session.catalog->doses.limits.at(static_cast<std::size_t>(session.level));
}

bool passes_session(const MuscleSets& sets, const Limits& limits)
{
    return half_sets(sets) > 1LL * half_sets_a_set * limits.limit_a_session;
}

bool passes_week(const MuscleSets& sets, int sessions, const Limits& limits)
{
    return half_sets(sets) * sessions > 1LL * half_sets_a_set * limits.limit_a_week;
}

int least_of_table(const AuditedSession& session, const DoseRow& cell)
{
    const auto at_most = narrowed_least(session, &Narrowing::sets_at_most);
    return std::min(cell.sets.least, at_most.value_or(cell.sets.least));
}

// Three sessions a week are the most that are ever printed.
bool limits_ask_for_less(const AuditedSession& session)
{
    constexpr int sessions_at_most = 3;
    const MuscleSums sums = sums_of(session, [&](const AuditedMove& move) {
        const DoseRow* cell = cell_of(session, *move.exercise);
        return cell == nullptr ? said_sets(move)
                               : std::max(said_sets(move), least_of_table(session, *cell));
    });
    return std::ranges::any_of(sums, [&](const auto& sum) {
        return passes_session(sum.second, limits_of(session)) ||
               passes_week(sum.second, sessions_at_most, limits_of(session));
    });
}

// As many as the week's limits allow, but never fewer than two.
int expected_sessions(const AuditedSession& session, int most)
{
    const MuscleSums sums = sums_of(session, said_sets);
    const auto passes = [&](const auto& sum) {
        return passes_week(sum.second, most, limits_of(session));
    };
    while (most > sessions_at_least && std::ranges::any_of(sums, passes)) {
        --most;
    }
    return most;
}

} // namespace

void check_muscle_sums(const AuditedSession& session, Findings& findings)
{
    const MuscleSums expected = sums_of(session, said_sets);
    const bool agrees = std::ranges::equal(
        expected,
        session.routine->muscles,
        [](const auto& sum, const MuscleSets& said) {
            return sum.first == said.muscle && sum.second.direct_sets == said.direct_sets &&
                   sum.second.indirect_sets == said.indirect_sets;
        }
    );
    if (!agrees) {
        findings.push_back(
            {.check = "muscles",
             .place = "/muscles",
             .text = "not the sums of the strength part, sorted by muscle"}
        );
    }
}

void check_muscle_limits(const AuditedSession& session, Findings& findings)
{
    const Limits& limits = limits_of(session);
    const int sessions = std::max(
        {sessions_at_least,
         session.routine->times_a_week_max,
         session.routine->request.sessions.value_or(sessions_at_least)}
    );
    for (const auto& [muscle, sets] : sums_of(session, said_sets)) {
        const bool a_session = passes_session(sets, limits);
        if (a_session || passes_week(sets, sessions, limits)) {
            findings.push_back(
                {.check = "C18",
                 .place = "/muscles",
                 .text = fmt::format(
                     "{} half sets of {}; at most {} sets a {}, {} times a week",
                     half_sets(sets),
                     muscle,
                     a_session ? limits.limit_a_session : limits.limit_a_week,
                     a_session ? "session" : "week",
                     sessions
                 )}
            );
        }
    }
}

void check_sessions_a_week(const AuditedSession& session, Findings& findings)
{
    const Frequency* row = frequency_of(session);
    if (row == nullptr) {
        return;
    }
    const Routine& routine = *session.routine;
    const int most = expected_sessions(session, row->max);
    const auto expect = [&](int said, int expected, bool is_lawful, std::string_view key) {
        if (said != expected && is_lawful) {
            findings.push_back(
                {.check = "frequency",
                 .place = fmt::format("/frequency/{}", key),
                 .text = fmt::format("{}; {} expected", said, expected)}
            );
        }
    };
    // What breaks a law of the practice is a finding of that law: C09, C10, C18.
    const int least = routine.times_a_week_min;
    expect(least, std::min(row->min, most), least >= 1 && least <= routine.times_a_week_max, "min");
    expect(routine.times_a_week_max, most, routine.times_a_week_max < most, "max");
    expect(routine.gap_hours, row->gap_hours, routine.gap_hours > row->gap_hours, "gap_hours");
}

void check_cut_sets(const AuditedSession& session, Findings& findings)
{
    if (is_lighter_week(session)) {
        return;
    }
    for (const AuditedMove& move : moves_of(session, Part::strength)) {
        const DoseRow* cell = cell_of(session, *move.exercise);
        const bool has_own = move.exercise->own && move.exercise->own->sets;
        if (cell == nullptr || has_own || said_sets(move) >= least_of_table(session, *cell)) {
            continue;
        }
        const int least = session.level == Level::beginner ? 1 : sessions_at_least;
        // Fewer than the least of all is a fault of the dose itself, found there.
        const auto cap = narrowed_least(session, &Narrowing::sets_at_most);
        if (said_sets(move) >= std::min(least, cap.value_or(least)) &&
            !limits_ask_for_less(session)) {
            findings.push_back(
                {.check = "C02",
                 .place = place_of(move, "/dose/sets"),
                 .text = fmt::format(
                     "{}; the table's least is {}, and no limit asks for less",
                     said_sets(move),
                     cell->sets.least
                 )}
            );
        }
    }
}

} // namespace upperback
