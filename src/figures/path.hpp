// Outlines: what SVG calls a path, and the ways in which figures make one from points.
#pragma once

#include "figures/vector.hpp"

#include <span>
#include <vector>

namespace upperback {

/// One step of an outline. `to` is where it ends; a curve has two handles before that.
struct PathStep {
    enum class Kind { move, line, curve, close };

    Kind kind = Kind::move;
    Point handle{};
    Point other_handle{};
    Point to{};

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

using Path = std::vector<PathStep>;
using Points = std::vector<Point>;

enum class Ends { open, closed };

/// A smooth curve through the points: cubic, with handles of a third of each chord, so that it
/// never overshoots. Points nearer than 0.001 to the one before are left out. No points, no curve.
Path smooth(std::span<const Point> points, Ends ends);

/// Straight from point to point.
Path polygon(std::span<const Point> points, Ends ends = Ends::closed);

/// From one point to another.
Path segment(Point from, Point to);

/// An ellipse with its axes along x and y.
Path ellipse(Point center, double across, double up);
Path circle(Point center, double radius);

/// Where a template stands: its origin, its two axes, and how much larger it is.
struct Frame {
    Point origin{};
    Point x_axis{1, 0};
    Point y_axis{0, 1};
    double scale = 1;
};

Point placed(Point point, const Frame& frame);
Points placed(std::span<const Point> points, const Frame& frame);

/// Both lists, one after the other.
Points chained(Points first, std::span<const Point> then);

/// The points in the opposite order.
Points reversed(Points points);

/// Put the steps of `more` behind `path`; its first move becomes a line.
void continue_with(Path& path, const Path& more);

/// Points on the outline, six a curve.
Points flattened(const Path& path);

} // namespace upperback
