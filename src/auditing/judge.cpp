#include "auditing/judge.hpp"

#include "auditing/checks.hpp"
#include "auditing/claimed_fields.hpp"
#include "auditing/claimed_routine.hpp"
#include "auditing/judge_break.hpp"
#include "auditing/judging.hpp"

namespace upperback {
Verification judge(const Claim& claim, const Catalog& catalog)
{
    if (claim.pause) {
        return judge_break(claim, catalog);
    }
    ClaimedRoutine made = claimed_routine(claim, catalog);
    Verification verification{
        .violations = made.findings, .warnings = warnings_of(claim, catalog, "routine")};
    Findings& violations = verification.violations;
    if (!is_readable(made.routine, catalog)) {
        violations.push_back(no_goal());
        return verification;
    }
    const AuditedSession session = read_session(made.routine, catalog);
    complete(made.routine, made.absent, session);
    take_what_was_claimed(findings_of(session), made, violations);
    take_what_was_claimed(derived_findings_of(session), made, violations);
    check_fields(claim, session, violations);
    finish(verification, session);
    return verification;
}

} // namespace upperback
