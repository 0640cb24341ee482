// The door through which JSON comes: the bytes of a file -> a tree, or what is wrong and where. For
// exchange/ only: it brings nlohmann-json with it.
#pragma once

#include "exchange/json.hpp"

#include <cstddef>
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

/// The largest text that can be a session, and a plan of many of them.
inline constexpr std::size_t largest_session = std::size_t{4} << 20U;
inline constexpr std::size_t largest_plan = std::size_t{16} << 20U;

/// Refuses more than so many bytes, nesting deeper than 64, a key that stands twice in one object,
/// and what is no JSON. Memory stays within a few times the size of the text.
std::variant<Json, JsonProblem>
read_json(std::string_view text, std::size_t largest = largest_session);

} // namespace upperback
