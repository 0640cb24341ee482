// A command of a shell on lines of plain text.
#pragma once

#include "rendering/text_layout.hpp"

#include <string_view>

namespace upperback {

/// The command, whose words are quoted as shell_quoted() does it, on lines that a shell joins
/// again: a backslash ends every line but the last. Lines break between words and, where a word
/// that is not quoted is longer than a line, behind its commas and slashes; what goes on there
/// begins at the left edge, for a shell would take spaces as the end of the word. Nothing is
/// broken inside quotes, so a quoted word that is longer than a line stands out.
void add_command(Page& page, std::string_view command);

} // namespace upperback
