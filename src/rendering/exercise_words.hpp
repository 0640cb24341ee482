// Facts of one move in words.
#pragma once

#include "model/catalog.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// What a move needs, its alternatives in order of preference: "band and anchor, or cable".
std::string needs_words(const Exercise& exercise, const Catalog& catalog);

/// "mainly middle trapezius and rhomboids; also rear deltoids"; empty where no muscle is named.
std::string muscle_words(const Exercise& exercise, const Catalog& catalog);

/// How one stands, sits or lies: "on all fours", "lying on the back".
std::string_view position_words(Position position);

/// The words of a text without capitals and punctuation: texts that differ in nothing else say the
/// same to a reader.
std::string plain_words(std::string_view text);

} // namespace upperback
