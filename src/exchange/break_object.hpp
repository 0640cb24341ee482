// A break as a JSON object: `upperback/break/1`, as templates/break.schema.json says. For exchange/
// only: it brings nlohmann-json with it.
#pragma once

#include "exchange/json.hpp"
#include "model/break.hpp"

#include <string_view>

namespace upperback {

/// Keys in the order of the schema. Every key is there; one without a value is null. `catalog` is
/// the one that the break was made from. For a document of its own or as a part of another one.
Json break_object(const Break& pause, const Catalog& catalog, std::string_view program_version);

/// The request as an object: that of a session without what breaks do not have, with `strength`
/// and `nth`.
Json break_request_json(const BreakRequest& request);

} // namespace upperback
