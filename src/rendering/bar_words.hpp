// A bar made of letters.
#pragma once

#include "rendering/document.hpp"

#include <string>

namespace upperback {

/// "####:###-----|": what there is, rounded down, in a row that ends at the limit, with a colon at
/// the mark. A limit that needs more than `most` characters is drawn with as many.
std::string bar_words(const Bar& bar, int per_cell, int most);

} // namespace upperback
