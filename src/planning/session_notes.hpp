// What is said of a session as a whole: opening lines, what was narrowed, notes, how often, the
// stop box, and the sources of it all.
#pragma once

#include "model/routine.hpp"
#include "planning/compose.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// One line each, none twice; a caution's own line may take the place of the others' usual one.
std::vector<std::string_view> opening_lines(const Facts& facts);

/// Nothing where the level asked for is the one that counts.
std::optional<std::string> level_note(Level asked_for, Level level);

/// The ids of the sources of moves with their doses, adaptations and reasons, and of the narrowings
/// and cautions that hold; in no order, and some more than once.
std::vector<std::string_view> source_ids(std::span<const Prescription> moves, const Facts& facts);

/// The sources with these ids, in the order of the catalogue, each once.
std::vector<const Source*> sources_of(std::vector<std::string_view> ids, const Catalog& catalog);

/// Completes a routine whose parts stand.
void add_notes(Routine& routine, const Composition& composition);

} // namespace upperback
