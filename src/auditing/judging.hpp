// What every judgment of a file does: it leaves out what the file does not say, sorts, and warns.
#pragma once

#include "auditing/claimed_routine.hpp"
#include "model/verification.hpp"

#include <string_view>
#include <vector>

namespace upperback {

/// Adds to the violations those findings whose place the file has, and those that follow from moves
/// and doses whatever it says. A place that is not there gives way to what it would stand in.
void take_what_was_claimed(
    const Findings& findings, const ClaimedRoutine& made, Findings& violations
);

/// Another catalogue, and keys that are none of such a file. `what` it is: "routine".
std::vector<VerificationWarning>
warnings_of(const Claim& claim, const Catalog& catalog, std::string_view what);

/// Puts the violations in the order of the file, and counts the moves.
void finish(Verification& verification, const AuditedSession& session);

} // namespace upperback
