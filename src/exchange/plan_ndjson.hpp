// A plan as lines of JSON, for programs that take one session at a time.
#pragma once

#include "model/plan.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// One session a line, in the order of doing: `{"id","week","day","date","routine"}`, the routine
/// complete (`upperback/routine/1`); the date is null in a plan without a start. Each line ends
/// with a newline and holds no other.
std::string plan_ndjson(const Plan& plan, const Catalog& catalog, std::string_view program_version);

} // namespace upperback
