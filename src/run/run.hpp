// The story: parse, load, do the command, render, write. The only catch, and the exit status.
#pragma once

#include "run/surroundings.hpp"

#include <span>
#include <string>

namespace upperback {

/// The exit status: 0 done; 1 no answer, faulty data or a failed write; 2 wrong usage. The answer
/// goes to `out` or to --output and nowhere else, complete or not at all; talk goes to `err`.
int run(std::span<const std::string> arguments, const Surroundings& surroundings);

} // namespace upperback
