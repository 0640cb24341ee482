// Document -> plain text for a terminal, a printer or a mail.
#pragma once

#include "rendering/document.hpp"

#include <string>

namespace upperback {

enum class Color { off, on };

/// The document at `width` columns (40 to 200 are sensible), one final newline. No line is wider,
/// unless a single word is, and none ends in a space. With color, headings and names are bold and
/// the stop signs red, by ANSI escapes; without it nothing but the texts stands in the lines. Where
/// a section begins a page, pages end in a line with a form feed alone, before block or heading.
std::string text_of(const Document& document, int width, Color color);

} // namespace upperback
