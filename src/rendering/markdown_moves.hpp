// Moves in Markdown: tasks to tick, steps, what to feel, what is easier and harder.
#pragma once

#include "rendering/document.hpp"
#include "rendering/markdown_text.hpp"

namespace upperback {

/// A numbered list.
void add_markdown_steps(MarkdownLines& lines, const std::vector<std::string>& steps);

/// A task, and below it a list of its facts.
void add_markdown_move(MarkdownLines& lines, const BriefMove& move);

/// A heading of the third level with all that belongs to the move.
void add_markdown_move(MarkdownLines& lines, const FullMove& move);

} // namespace upperback
