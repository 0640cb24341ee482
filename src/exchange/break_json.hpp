// A break, and why there is none, as JSON documents.
#pragma once

#include "model/break.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// `upperback/break/1`: one document in UTF-8 with a final newline.
std::string
break_json(const Break& pause, const Catalog& catalog, std::string_view program_version);

/// `upperback/shortfall/1` with the request of a break; its part is `break`.
std::string break_shortfall_json(const Shortfall& shortfall, const BreakRequest& request);

} // namespace upperback
