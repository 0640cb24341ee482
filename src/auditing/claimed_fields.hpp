// What a claim repeats of the catalogue, or says twice, word for word.
#pragma once

#include "auditing/session.hpp"
#include "model/claim.hpp"

namespace upperback {

/// The keys that a Routine has no place for, because it points at the catalogue: kind, position,
/// muscles, the words of reasons and advice, what cautions change, titles of sources.
void check_fields(const Claim& claim, const AuditedSession& session, Findings& findings);

} // namespace upperback
