// The arrows of a picture: where they run.
#pragma once

#include "figures/panel.hpp"

namespace upperback {

/// The way of an arrow, in %H, from where it begins to its tip.
struct ArrowLine {
    Points points{};
    bool both = false; ///< a head at each end
};

/// The arrow's way in the panel that it is drawn on.
ArrowLine arrow_line(
    const Figure& figure, const Arrow& arrow, const PanelPicture& start, const PanelPicture& end
);

/// The arrow itself. `scale`: mm for a %H, so that arrows of all pictures are alike on paper.
/// Nothing for a way that is too short to be seen.
Drawing drawn_arrow(const ArrowLine& line, double scale);

} // namespace upperback
