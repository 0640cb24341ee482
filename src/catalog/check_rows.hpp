// Checks that are the same for every row: ids, words that are never used, sources.
#pragma once

#include "catalog/overlay.hpp"

#include <vector>

namespace upperback {

/// Ids are kebab-case (sources: also S and digits), no text holds a word that promises too much,
/// every source that is named exists and every source is named. A built-in source that nothing
/// names any more is no Problem where there are overlays: they may have removed what named it.
std::vector<Problem> check_rows(const MergedRows& merged, bool has_overlays);

} // namespace upperback
