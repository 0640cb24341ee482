// A routine as JSON, to stand in a document of its own or in a plan. Written by routine_json.cpp.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

#include <string_view>

namespace upperback {

/// The complete `upperback/routine/1`.
Json routine_body(const Routine& routine, const Catalog& catalog, std::string_view program_version);

} // namespace upperback
