// Outlines as SVG writes them.
#pragma once

#include "figures/path.hpp"

#include <string>

namespace upperback {

/// How %H become units: x to the right (or, mirrored, to the left), y down. Each coordinate is
/// rounded once, to the nearest whole unit, halves up.
struct Grid {
    double scale = 1;
    bool mirrored = false;
};

/// The outline in relative commands and whole numbers; empty for nothing.
std::string path_data(const Path& path, const Grid& grid);

} // namespace upperback
