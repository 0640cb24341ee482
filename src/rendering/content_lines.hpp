// The lines of an iCalendar file (RFC 5545): escaped, folded, ended.
#pragma once

#include <string>
#include <string_view>

namespace upperback {

/// The text as a value of the type TEXT (3.3.11): backslash, semicolon, comma and line breaks are
/// escaped; every way to end a line becomes `\n`, and other control characters than the tab, which
/// no such value may have, are left out.
std::string calendar_text(std::string_view text);

/// `name:value` and CRLF, folded (3.1): no line has more than 75 octets, and no character of UTF-8
/// is parted. The value stands as it is.
std::string content_line(std::string_view name, std::string_view value);

} // namespace upperback
