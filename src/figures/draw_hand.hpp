// A hand.
#pragma once

#include "figures/tones.hpp"
#include "model/figure_words.hpp"

namespace upperback {

/// An outline, and what is drawn inside it.
struct HandLines {
    Path outline{};
    std::vector<Path> details{};
};

/// The hand of that shape. `frame`: the wrist, along the hand, to the side of the thumb.
HandLines hand_lines(HandShape shape, const Frame& frame);

} // namespace upperback
