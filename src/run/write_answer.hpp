// Writing the answer: complete or not at all.
#pragma once

#include "run/surroundings.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// Writes to the file, or to `out` where the name is empty or `-`. A regular file is replaced at
/// once, through a symbolic link at its target, its mode kept; anything else is written to
/// directly. Returns what went wrong, empty if nothing did; then the old file is untouched.
std::string
write_answer(const std::string& file, std::string_view text, const Surroundings& surroundings);

} // namespace upperback
