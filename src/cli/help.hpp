// The help pages.
#pragma once

#include <string>
#include <string_view>

namespace upperback {

/// What most people need, at most 80 columns and 48 lines.
std::string first_help_page();

/// Every option of one command, from the option table.
std::string help_page(std::string_view command);

} // namespace upperback
