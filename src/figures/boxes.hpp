// Straight-edged shapes, for things.
#pragma once

#include "figures/path.hpp"

#include <array>

namespace upperback {

/// An upright rectangle.
inline Path box(double left, double bottom, double right, double top)
{
    const std::array<Point, 4> corners{
        {{left, bottom}, {right, bottom}, {right, top}, {left, top}}};
    return polygon(corners);
}

/// Those points, moved by `origin`.
template <std::size_t count>
Points moved(const std::array<Point, count>& points, Point origin)
{
    return placed(points, Frame{.origin = origin});
}

} // namespace upperback
