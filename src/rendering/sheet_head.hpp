// What stands above the first part of a sheet: title, how often, what one needs, how hard.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// Title, opening lines, the line on level and frequency, and the labeled paragraphs, in order.
Document sheet_head(const Routine& routine, const Catalog& catalog);

} // namespace upperback
