// argv -> Options. The only place that sees CLI11.
#pragma once

#include "cli/options.hpp"

#include <span>
#include <stdexcept>
#include <string>

namespace upperback {

/// A command line that is wrong whatever else is asked; what() is one line for the user.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Throws UsageError. Opens no file and looks nothing up.
Options parse_options(std::span<const std::string> arguments);

} // namespace upperback
