// Moves in plain text: boxes to tick, steps, what to feel, what is easier and harder.
#pragma once

#include "rendering/text_layout.hpp"

#include <string>
#include <vector>

namespace upperback {

/// Numbered from 1, behind `margin` columns.
void add_steps(Page& page, const std::vector<std::string>& steps, int margin);

void add_move(Page& page, const BriefMove& move);
void add_move(Page& page, const FullMove& move);

} // namespace upperback
