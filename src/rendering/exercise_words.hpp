// Facts of one move in words.
#pragma once

#include "model/catalog.hpp"

#include <string>

namespace upperback {

/// What a move needs, its alternatives in order of preference: "band and anchor, or cable".
std::string needs_words(const Exercise& exercise, const Catalog& catalog);

/// "mainly middle trapezius and rhomboids; also rear deltoids"; empty where no muscle is named.
std::string muscle_words(const Exercise& exercise, const Catalog& catalog);

/// How one stands, sits or lies: "on all fours", "lying on the back".
std::string_view position_words(Position position);

} // namespace upperback
