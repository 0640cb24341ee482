// A plan for programs: `upperback/plan/1`, as templates/plan.schema.json says; and what a day
// without a session says, `upperback/rest/1`.
#pragma once

#include "model/plan.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// One JSON document in UTF-8 with a final newline, keys in the order of the schema, every session
/// with its complete routine. Without a start all dates are null. `catalog` is the one that the
/// plan was made from.
std::string plan_json(const Plan& plan, const Catalog& catalog, std::string_view program_version);

/// The day, and the id and date of the next session, or null where the plan is over.
std::string rest_json(const RestDay& rest);

} // namespace upperback
