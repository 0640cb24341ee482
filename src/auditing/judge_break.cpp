#include "auditing/judge_break.hpp"

#include "auditing/break_checks.hpp"
#include "auditing/checks.hpp"
#include "auditing/claimed_fields.hpp"
#include "auditing/claimed_routine.hpp"
#include "auditing/judging.hpp"

namespace upperback {

Verification judge_break(const Claim& claim, const Catalog& catalog)
{
    const Catalog at_desk = catalog_of_breaks(catalog);
    ClaimedRoutine made = claimed_routine(claim, at_desk);
    made.routine.short_stretches = true; // the one form that a break has
    Verification verification{
        .violations = made.findings, .warnings = warnings_of(claim, catalog, "break")};
    Findings& violations = verification.violations;
    if (!is_readable(made.routine, catalog)) {
        violations.push_back(no_goal());
        return verification;
    }
    const bool is_daily = claim.pause->strength.value.value_or(false);
    const AuditedSession session =
        read_session(made.routine, at_desk, is_daily ? BreakKind::strength : BreakKind::desk);
    complete(made.routine, made.absent, session);
    take_what_was_claimed(break_findings(session, claim), made, violations);
    check_fields(claim, session, violations);
    finish(verification, session);
    return verification;
}

} // namespace upperback
