// The bytes of a file as lines and characters, and what of them must not reach a parser.
#pragma once

#include "support/problem.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace upperback {

/// The text in lines, their ends left out. Never empty.
std::vector<std::string_view> split_lines(std::string_view text);

/// True for the first byte of a character of UTF-8.
bool starts_character(char byte);

/// The first character that is no UTF-8 or a control character other than a tab, if any.
std::optional<Problem>
fault_of_bytes(std::string_view file, std::span<const std::string_view> lines);

} // namespace upperback
