// The door through which JSON comes: the bytes of a file -> a tree, or what is wrong and where. For
// exchange/ only: it brings nlohmann-json with it.
#pragma once

#include "exchange/json.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace upperback {

/// What is wrong with a text. Lines and columns count from 1, columns in bytes; 0: the whole text.
struct JsonProblem {
    int line = 0;
    int column = 0;
    std::string message{}; ///< "what; what to do", lower case, no full stop
};

/// Refuses more than 4 MiB, nesting deeper than 64, a key that stands twice in one object, and what
/// is no JSON. Memory stays within a few times the size of the text.
std::variant<Json, JsonProblem> read_json(std::string_view text);

} // namespace upperback
