// What a caution means for the moves of a catalogue, all moves taken together.
#pragma once

#include "model/catalog.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// How many moves the caution leaves out, whether by their position or one by one, how many are
/// done with a change, and the changes that many moves share, the most common first. Moves are
/// counted over the whole catalogue, whatever level and things they need.
Document caution_changes(const Caution& caution, const Catalog& catalog);

} // namespace upperback
