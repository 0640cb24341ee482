// What a file claims, judged by the same checks as a routine that was just made.
#pragma once

#include "model/claim.hpp"
#include "model/verification.hpp"

namespace upperback {

/// All that is untrue of the claim, in the order of the file, with the pointers of the file. What
/// it leaves out is not judged, but for what a dose needs: sets (else one), repetitions, hold,
/// carry and rest (else none). Without a request the default one is meant. A move that the
/// catalogue does not know is a violation; then what concerns the whole session is not judged.
/// Another catalogue's fingerprint, and keys that no routine has, are warnings.
Verification judge(const Claim& claim, const Catalog& catalog);

} // namespace upperback
