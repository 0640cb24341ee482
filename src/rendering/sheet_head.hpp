// What stands above the first part of a sheet: title, how often, what one needs, how hard.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"

#include <string>

namespace upperback {

/// Title, opening lines, the line on level and frequency, and the labeled paragraphs, in order.
Document sheet_head(const Routine& routine, const Catalog& catalog);

/// "Upper back: posture and general".
std::string sheet_title(const Request& request, const Catalog& catalog);

/// "with a band and everyday things".
std::string made_with_words(const Routine& routine, const Catalog& catalog);

bool has_floor_work(const Routine& routine);

/// ", with at least one day between"; empty where that is less than two days.
std::string gap_words(int hours);

/// What one needs, how hard it is to be, and what to mind with a band.
LabeledTexts head_facts(const Routine& routine, const Catalog& catalog);

} // namespace upperback
