// A Claim as a Routine that the checks can read.
#pragma once

#include "auditing/session.hpp"
#include "model/claim.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

using Places = std::set<std::string, std::less<>>;

/// The routine views the claim's texts and the catalogue, and `frequency_sources` of this struct.
/// Moves and rules that the catalogue does not know are null in it.
struct ClaimedRoutine {
    Routine routine{};
    std::vector<std::string_view> frequency_sources{};
    Places absent{};     ///< pointers of what the file leaves out, which is not judged
    Places needed{};     ///< pointers of what it leaves out of a dose, which is
    Findings findings{}; ///< words that nothing can be made of
};

ClaimedRoutine claimed_routine(const Claim& claim, const Catalog& catalog);

/// Puts what is expected in the place of what the file leaves out and other checks read. The
/// session is read from the routine, and reads it still.
void complete(Routine& routine, const Places& absent, const AuditedSession& session);

/// True where the place, or an object that it stands in, is among the places.
bool is_within(std::string_view place, const Places& places);

} // namespace upperback
