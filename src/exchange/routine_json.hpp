// A routine for programs: `upperback/routine/1`, as templates/routine.schema.json says.
#pragma once

#include "model/catalog.hpp"
#include "model/routine.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// One JSON document in UTF-8 with a final newline, keys in the order of the schema. Every key is
/// there; one without a value is null. `catalog` is the one that the routine was made from.
std::string
routine_json(const Routine& routine, const Catalog& catalog, std::string_view program_version);

} // namespace upperback
