// The catalogue that the program was built with. Its source is written by compile_catalog.
#pragma once

#include "model/catalog.hpp"

namespace upperback {

/// Checked when the program was built. It lives as long as the program, and costs nothing to get.
const Catalog& built_in_catalog();

} // namespace upperback
