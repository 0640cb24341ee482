// What is written on and measured, in plain text: sets to log, things to tick, bars.
#pragma once

#include "rendering/text_layout.hpp"

namespace upperback {

/// Each move with a box a set: "[    x      ]" for repetitions and load.
void add_log(Page& page, const SetLog& log);

/// "[ ] doorway stretch 2 x 30 s", as many a line as fit, behind `indent` columns.
void add_ticks(Page& page, const TickList& list, int indent);

void add_chart(Page& page, const BarChart& chart);

} // namespace upperback
