// Moves on a page: picture, dose, what to mind, how it is done, and boxes for the sets.
#pragma once

#include "rendering/html_page.hpp"

namespace upperback {

/// Moves of one kind that stand beside each other are one list, which the page keeps open.
void add_html_move(HtmlPage& page, const BriefMove& move);
void add_html_move(HtmlPage& page, const FullMove& move);

} // namespace upperback
