// What is written on and measured, in Markdown: sets to log, things to tick, bars.
#pragma once

#include "rendering/document.hpp"
#include "rendering/markdown_text.hpp"

namespace upperback {

/// A table with a row a move and an empty cell a set; a dash where a move has fewer sets.
void add_markdown_log(MarkdownLines& lines, const SetLog& log);

/// A list of tasks under its label.
void add_markdown_ticks(MarkdownLines& lines, const TickList& list);

/// A table with the bars as code.
void add_markdown_chart(MarkdownLines& lines, const BarChart& chart);

} // namespace upperback
