// What all checks of a plan read: its weeks, with what its request and the catalogue make of them.
#pragma once

#include "auditing/claimed_routine.hpp"
#include "auditing/session.hpp"
#include "model/plan_claim.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A move of a planned session.
struct PlannedMove {
    const ClaimedExercise* claimed = nullptr;
    const Exercise* exercise = nullptr; ///< null: not known to the catalogue
    std::string place{};                ///< in the file
};

/// A session as the judge of sessions reads it. It stays where it was made.
struct AuditedPlanSession {
    const ClaimedPlannedSession* claimed = nullptr;
    int week = 1;
    int number = 1;  ///< of the week
    Claim routine{}; ///< with the request and the place that follow from the plan, if not said
    ClaimedRoutine made{};
    std::optional<AuditedSession> session{}; ///< nothing: its goal is none
    std::vector<PlannedMove> moves{};        ///< of all parts, in the order of the file
    bool is_whole = true;                    ///< every move is known
};

struct AuditedWeek {
    const ClaimedWeek* claimed = nullptr;
    int block = 1;                   ///< by its number
    WeekKind kind = WeekKind::build; ///< by its number, the level and the sessions a week
    std::vector<std::unique_ptr<AuditedPlanSession>> sessions{};
    bool is_whole = true; ///< every move is known
};

struct AuditedPlan {
    const PlanClaim* claim = nullptr;
    const Catalog* catalog = nullptr;
    const ClaimedPlanRequest* request = nullptr; ///< never null; empty where none is said
    Level level = Level::beginner;               ///< that counts, after age and cautions
    int sessions_a_week = 1;
    bool is_part = false; ///< one week out of more
    std::vector<AuditedWeek> weeks{};
};

AuditedPlan read_plan(const PlanClaim& claim, const Catalog& catalog);

/// The week before, of the same block; null: none, or it is not in the file.
const AuditedWeek* week_before(const AuditedPlan& plan, std::size_t week);

/// The first week of the plan with the usual sets, where it started with fewer.
bool ends_the_start(const AuditedPlan& plan, const AuditedWeek& week);

/// The known strengthening moves.
std::vector<const PlannedMove*> strength_of(const AuditedPlanSession& session);

/// The first row and the first posture move of the first session, which all sessions of the block
/// have.
std::vector<std::string_view> anchors_of(const AuditedWeek& week);

/// The other strengthening moves of its first so many sessions, sorted, each once.
std::vector<std::string_view> accessories_of(const AuditedWeek& week, std::size_t sessions);

/// Half sets by muscle: a set counts 2 for a primary muscle, 1 for a secondary (S99). Wide enough
/// for whatever a file claims.
struct HalfSets {
    long long count = 0;
    bool is_direct = false;
};

using HalfSetsOfMuscles = std::map<std::string_view, HalfSets>;
HalfSetsOfMuscles half_sets_of(const AuditedWeek& week);

int sets_of(const PlannedMove& move);
Range repetitions_of(const PlannedMove& move);
Range reserve_of(const PlannedMove& move);

/// A sentence of progression.yaml; empty where there is none.
std::string_view plan_note(const Catalog& catalog, std::string_view id);

void report(Findings& findings, std::string_view check, std::string place, std::string text);

/// True where the value is said, and is another one.
template <class Value>
bool differs(const Said<Value>& said, const std::optional<Value>& expected)
{
    return said.is_there && said.value != expected;
}

} // namespace upperback
