// A request as JSON, complete with its defaults.
#pragma once

#include "exchange/json.hpp"
#include "model/request.hpp"

namespace upperback {

/// The long names of the options, with underscores; lists always as lists, null for what is not
/// set.
Json request_json(const Request& request);

} // namespace upperback
