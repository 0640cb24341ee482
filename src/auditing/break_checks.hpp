// The checks that hold of breaks alone.
#pragma once

#include "auditing/session.hpp"
#include "model/claim.hpp"

namespace upperback {

/// All that they find, and what the checks of every session find of a break.
Findings break_findings(const AuditedSession& session, const Claim& claim);

/// Of these what is said round the moves: how often, what next, the stop box and notes.
void check_break_words(const AuditedSession& session, const Claim& claim, Findings& findings);

} // namespace upperback
