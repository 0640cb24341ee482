// What an audit found, for programs.
#pragma once

#include "model/verification.hpp"

#include <string>

namespace upperback {

/// `upperback/verification/1`: violations in the order of the file, warnings; empty lists where all
/// holds.
std::string verification_json(const Verification& verification);

} // namespace upperback
