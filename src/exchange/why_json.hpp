// Why a move is in a session or not, for programs.
#pragma once

#include "model/why.hpp"

#include <string>

namespace upperback {

/// `upperback/why/1`: how the move stands to the session of the request, and all that the answer
/// rests on.
std::string why_json(const Why& why);

} // namespace upperback
