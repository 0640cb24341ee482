// Reading what a command is told to read: a file, or standard input.
#pragma once

#include "run/surroundings.hpp"

#include <string>

namespace upperback {

/// What was read, or what went wrong: one of them is empty. An empty file has an empty text too.
struct Input {
    std::string text{};
    std::string problem{}; ///< "what; what to do"
};

/// `-` is standard input. Reads at most 16 MiB and a byte: whoever takes the text refuses more.
Input read_input(const std::string& file, const Surroundings& surroundings);

/// How messages call it.
std::string shown_input(const std::string& file);

} // namespace upperback
