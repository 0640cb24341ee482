// Document -> the content of a page, for a browser and for paper.
#pragma once

#include "rendering/document.hpp"

#include <string>

namespace upperback {

/// The element `main` with all blocks, ending with a line break. Every text and every value of an
/// attribute is escaped but the figures of moves, which are our own; ids of the catalogue stand in
/// `data-move` alone. There is no `style=`, no event attribute and no script in it.
std::string html_of(const Document& document);

} // namespace upperback
