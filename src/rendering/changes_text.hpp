// What is different in a session that was saved and made again.
#pragma once

#include "model/catalog.hpp"
#include "model/routine.hpp"
#include "model/saved.hpp"

#include <string>

namespace upperback {

/// A line for each move that went or came, part by part: "- face-pull  + band-pull-apart". Empty
/// where all moves are the same, in whatever order.
std::string changes_text(const SavedSession& saved, const Routine& routine, const Catalog& catalog);

} // namespace upperback
