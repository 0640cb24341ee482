// Text inside XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace upperback {

/// The text as it may stand in an element or in a quoted attribute: nothing of it is markup.
/// Control characters (C0, DEL, C1, bidirectional controls), which XML refuses or which turn text
/// round, and bytes that are no UTF-8 are left out.
std::string escaped_markup(std::string_view text);

} // namespace upperback
