// Rows of the catalogue for programs: `upperback/list/1`.
#pragma once

#include "model/catalog.hpp"

#include <span>
#include <string>
#include <string_view>

namespace upperback {

/// All data of each row of a topic: moves, goals, equipment, cautions, muscles, levels, patterns,
/// rules or sources; of any other word, no rows. Rows keep the catalogue's order, and `moves` its
/// own. Rows of goals that only tell what to ask for instead are left out.
std::string
list_json(std::string_view topic, const Catalog& catalog, std::span<const Exercise* const> moves);

} // namespace upperback
