// What a command line says of a printed page.
#pragma once

#include "cli/options.hpp"
#include "cli/parsed.hpp"

namespace upperback {

/// Throws UsageError where one of them stands beside another format, or two exclude each other.
PageOptions page_options(const Parsed& parsed, Format format);

} // namespace upperback
