// A saved session or plan on the command line: where it is read from, and what is to be different
// in it.
#pragma once

#include "cli/options.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// Puts the file of --from and the changes into the command; --with and --without are changes then.
/// `given` are the names of all options that were given: beside --from, those that say something
/// about the request are a UsageError, and so is --swap without it.
void read_saved_options(
    RoutineCommand& command,
    const std::optional<std::string>& from,
    std::span<const std::string> swaps,
    std::span<const std::string_view> given
);

/// The same of `plan --from`, which takes no change of the request.
void read_saved_options(
    PlanCommand& command,
    const std::optional<std::string>& from,
    std::span<const std::string_view> given
);

} // namespace upperback
