// A number that stands for everything a merged catalogue says.
#pragma once

#include "catalog/overlay.hpp"

#include <cstdint>

namespace upperback {

/// FNV-1a-64 over every row, sorted by file and id, as one line `file/id/key=value` for each key in
/// byte order. Texts are quoted, lists stand in brackets, maps in braces with sorted keys; keys
/// without a value are left out. So comments, layout, the order of keys and the file below
/// exercises/ that a row stands in change nothing.
std::uint64_t fingerprint_of(const MergedRows& merged);

} // namespace upperback
