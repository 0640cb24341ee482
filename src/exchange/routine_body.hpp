// A routine as JSON to stand in a document of its own or in a plan, and what both say alike.
// Written by routine_json.cpp.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

#include <string_view>

namespace upperback {

/// The complete `upperback/routine/1`.
Json routine_body(const Routine& routine, const Catalog& catalog, std::string_view program_version);

Json next_json(const NextStep& next);

/// Which catalogue it was: `{version, fingerprint, overlays, changed_rules}`.
Json catalog_json(const Catalog& catalog);

} // namespace upperback
