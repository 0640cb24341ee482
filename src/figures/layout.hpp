// Where the panels of a picture stand on it, and how large they are drawn.
#pragma once

#include "figures/arrows.hpp"

#include <array>
#include <vector>

namespace upperback {

/// A part of the plane, in %H.
struct Extent {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;

    double width() const { return right - left; }

    double height() const { return top - bottom; }

    void include(Point point, double by = 0);
};

/// All that is drawn in a panel.
Extent extent_of(const Drawing& drawing);

/// A panel with its arrows, and what of it is shown.
struct PlacedPanel {
    Panel panel = Panel::end;
    const PanelPicture* picture = nullptr;
    std::vector<ArrowLine> arrows{};
    Extent shown{};
    Point corner{}; ///< its upper left corner in the picture, in units
};

struct PictureLayout {
    std::vector<PlacedPanel> panels{};
    double scale = 0; ///< units for a %H
    double width = 0; ///< units
    double height = 0;
};

/// Both panels beside or below each other, whichever is larger in a square of 40 mm, with a common
/// floor line; never larger than 0.35 mm for a %H, but for close-ups and single panels.
PictureLayout laid_out(const Figure& figure, std::vector<PlacedPanel> panels);

} // namespace upperback
