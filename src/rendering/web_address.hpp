// Where a work can be read.
#pragma once

#include <string>
#include <string_view>

namespace upperback {

/// The address that `where` names: `doi:...`, or one of http. Empty where it is none, and where
/// something stands in it that no address has: such words are shown and never followed.
std::string web_address(std::string_view where);

} // namespace upperback
