// What a claim says that its moves beat.
#pragma once

#include "auditing/session.hpp"
#include "model/claim.hpp"

namespace upperback {

/// For each move that names one: a set of its part without it, which the request and the rules
/// allow, and the points that it has less. Where every move of a part names one, the best of them
/// is the runner-up of the certificate. That none is better only the search can tell.
void check_rivals(const Claim& claim, const AuditedSession& session, Findings& findings);

} // namespace upperback
