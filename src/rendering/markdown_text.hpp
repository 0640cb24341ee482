// Words as Markdown shows them letter by letter.
#pragma once

#include "rendering/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// The text on one line, with a backslash before what Markdown (GitHub's, or pandoc's) would take
/// for a mark: no markup, HTML, link, heading, list or table can come out of it.
std::string markdown_escaped(std::string_view text);

/// The address `where` names in angle brackets (`doi:...` and http addresses); other words escaped.
std::string markdown_link(std::string_view where);

/// "**label:** text", both escaped.
std::string markdown_labeled(const LabeledText& fact);

using MarkdownLines = std::vector<std::string>;

/// "| a | b |": a row of a table from cells that are escaped.
std::string markdown_row(const MarkdownLines& cells);

/// Lines between fences that are longer than any run of backticks in them.
MarkdownLines markdown_fenced(const MarkdownLines& lines, std::string_view language);

/// A line that is a paragraph: a blank line stands before it, unless it is the first.
void add_markdown_paragraph(MarkdownLines& lines, std::string text);

/// Lines that belong together, with a blank line before them; nothing where there are none.
void add_markdown_apart(MarkdownLines& lines, const MarkdownLines& block);

} // namespace upperback
