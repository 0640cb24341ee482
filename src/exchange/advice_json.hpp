// The stop signs, when to see a doctor and the pain rule for programs: `upperback/advice/1`.
#pragma once

#include "model/catalog.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// All of the advice in the catalogue's order; where a caution is named, only what it adds, with
/// its opening lines. `sources` are those that the lines name, in the catalogue's order.
std::string advice_json(const Catalog& catalog, std::string_view caution);

} // namespace upperback
