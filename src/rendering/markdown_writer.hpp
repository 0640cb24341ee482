// Document -> GitHub-flavored Markdown.
#pragma once

#include "rendering/document.hpp"

#include <string>

namespace upperback {

/// The document with one blank line between blocks and one final newline. All texts are escaped.
/// Paragraphs are one line each, however long. The title is the only heading of the first level.
std::string markdown_of(const Document& document);

} // namespace upperback
