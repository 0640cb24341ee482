// What a move beat, or what would have to go for it, in words.
#pragma once

#include "model/catalog.hpp"
#include "model/routine.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// "Why", or "Against" where the rule takes points away.
std::string_view reason_label(const Reason& reason);

/// Why a rule speaks for a move, with its points: "You asked for posture. (+30, rule
/// posture-goal)".
std::string reason_words(const Reason& reason);

/// What the best set without the move has in its place: "band row, by 12 points"; "band row and
/// wall slide, for it and chin tuck, by 3 points".
std::string beats_words(const Rival& rival, std::string_view move, const Catalog& catalog);

/// What the best set with the move gives up: "wall angel"; "wall angel and chin tuck, together with
/// band row", which comes in beside it.
std::string replaces_words(const Rival& rival, std::string_view move, const Catalog& catalog);

} // namespace upperback
