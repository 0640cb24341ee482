// Every check, by what it reads. A new one is declared here and stands in a table of audit.cpp.
#pragma once

#include "auditing/session.hpp"

namespace upperback {

/// All that the checks find, in the order of the routine.
Findings findings_of(const AuditedSession& session);

/// What follows from the catalogue alone: the origin of each dose, the points of cover rules, how
/// many sets are possible, and how often a week. Judged where a file says it, in the order of the
/// moves.
Findings derived_findings_of(const AuditedSession& session);

/// What is said of a routine without a goal that can be read.
Violation no_goal();

// The whole session.
void check_request(const AuditedSession& session, Findings& findings);
void check_plan_place(const AuditedSession& session, Findings& findings);
void check_short_stretches(const AuditedSession& session, Findings& findings);
void check_level(const AuditedSession& session, Findings& findings);
void check_opening(const AuditedSession& session, Findings& findings);
void check_part_order(const AuditedSession& session, Findings& findings);
void check_required_moves(const AuditedSession& session, Findings& findings);
void check_named_moves(const AuditedSession& session, Findings& findings);
void check_total(const AuditedSession& session, Findings& findings);
void check_things(const AuditedSession& session, Findings& findings);
void check_muscle_sums(const AuditedSession& session, Findings& findings);
void check_muscle_limits(const AuditedSession& session, Findings& findings);
void check_cut_sets(const AuditedSession& session, Findings& findings);
void check_narrowed(const AuditedSession& session, Findings& findings);
void check_notes(const AuditedSession& session, Findings& findings);
void check_frequency(const AuditedSession& session, Findings& findings);
void check_next_step(const AuditedSession& session, Findings& findings);
void check_advice(const AuditedSession& session, Findings& findings);
void check_sources(const AuditedSession& session, Findings& findings);

// A part of it.
void check_size(const AuditedSession& session, std::size_t part, Findings& findings);
void check_membership(const AuditedSession& session, std::size_t part, Findings& findings);
void check_ladders(const AuditedSession& session, std::size_t part, Findings& findings);
void check_order(const AuditedSession& session, std::size_t part, Findings& findings);
void check_warmup_time(const AuditedSession& session, std::size_t part, Findings& findings);
void check_part_seconds(const AuditedSession& session, std::size_t part, Findings& findings);
void check_proof(const AuditedSession& session, std::size_t part, Findings& findings);

// A move of a part.
void check_eligibility(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_uses(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_adaptations(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_next_forms(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_caution_laws(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_dose(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_tempo(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_ramp(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_load(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_dose_laws(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_seconds(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_reasons(const AuditedSession& session, const AuditedMove& move, Findings& findings);

// What follows from the catalogue alone.
void check_dose_origin(const AuditedSession& session, const AuditedMove& move, Findings& findings);
void check_cover_reasons(
    const AuditedSession& session, const AuditedMove& move, Findings& findings
);
void check_sessions_a_week(const AuditedSession& session, Findings& findings);
void check_derived_proof(const AuditedSession& session, std::size_t part, Findings& findings);

} // namespace upperback
