#include "figures/path.hpp"

#include "figures/angle.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr double too_near = 0.001;

Points distinct(std::span<const Point> points, Ends ends)
{
    Points result;
    result.reserve(points.size());
    for (const Point point : points) {
        if (result.empty() || length(point - result.back()) > too_near) {
            result.push_back(point);
        }
    }
    if (ends == Ends::closed && result.size() > 2 &&
        length(result.front() - result.back()) <= too_near) {
        result.pop_back();
    }
    return result;
}

// Where the curve heads at b: the shorter chord has the greater say.
Point tangent(Point a, Point b, Point c)
{
    const double before = length(b - a);
    const double after = length(c - b);
    return unit(unit(b - a) * after + unit(c - b) * before);
}

Points tangents(const Points& points, Ends ends)
{
    const std::size_t count = points.size();
    Points result(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool inner = i > 0 && i + 1 < count;
        if (ends == Ends::closed || inner) {
            result[i] =
                tangent(points[(i + count - 1) % count], points[i], points[(i + 1) % count]);
        }
    }
    if (ends == Ends::open && count > 1) {
        result.front() = unit(points[1] - points[0]);
        result.back() = unit(points[count - 1] - points[count - 2]);
    }
    return result;
}

} // namespace

Path smooth(std::span<const Point> points, Ends ends)
{
    const Points kept = distinct(points, ends);
    if (kept.empty()) {
        return {};
    }
    const Points heading = tangents(kept, ends);
    const std::size_t count = kept.size();
    Path path;
    path.reserve(count + 2);
    path.push_back({.to = kept.front()});
    for (std::size_t i = 0; i < (ends == Ends::closed ? count : count - 1); ++i) {
        const std::size_t next = (i + 1) % count;
        const double third = length(kept[next] - kept[i]) / 3;
        path.push_back(
            {.kind = PathStep::Kind::curve,
             .handle = kept[i] + heading[i] * third,
             .other_handle = kept[next] - heading[next] * third,
             .to = kept[next]}
        );
    }
    if (ends == Ends::closed) {
        path.push_back({.kind = PathStep::Kind::close});
    }
    return path;
}

Path polygon(std::span<const Point> points, Ends ends)
{
    Path path;
    for (const Point point : points) {
        path.push_back(
            {.kind = path.empty() ? PathStep::Kind::move : PathStep::Kind::line, .to = point}
        );
    }
    if (ends == Ends::closed) {
        path.push_back({.kind = PathStep::Kind::close});
    }
    return path;
}

Path segment(Point from, Point to)
{
    return polygon(std::array{from, to}, Ends::open);
}

Path ellipse(Point center, double across, double up)
{
    std::array<Point, 8> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double angle = 45.0 * static_cast<double>(i);
        points[i] = center + Point{across * cosine(angle), up * sine(angle)};
    }
    return smooth(points, Ends::closed);
}

Path circle(Point center, double radius)
{
    return ellipse(center, radius, radius);
}

Point placed(Point point, const Frame& frame)
{
    return frame.origin + (frame.x_axis * point.x + frame.y_axis * point.y) * frame.scale;
}

Points placed(std::span<const Point> points, const Frame& frame)
{
    Points result;
    result.reserve(points.size());
    for (const Point point : points) {
        result.push_back(placed(point, frame));
    }
    return result;
}

Points chained(Points first, std::span<const Point> then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Points reversed(Points points)
{
    std::reverse(points.begin(), points.end());
    return points;
}

void continue_with(Path& path, const Path& more)
{
    const std::size_t joint = path.size();
    path.insert(path.end(), more.begin(), more.end());
    if (joint > 0 && joint < path.size()) {
        path[joint].kind = PathStep::Kind::line;
    }
}

Points flattened(const Path& path)
{
    constexpr int parts = 6;
    Points result;
    for (const PathStep& step : path) {
        if (step.kind == PathStep::Kind::close) {
            continue;
        }
        if (step.kind != PathStep::Kind::curve) {
            result.push_back(step.to);
            continue;
        }
        const Point from = result.back();
        for (int i = 1; i <= parts; ++i) {
            const double t = static_cast<double>(i) / parts;
            const double s = 1 - t;
            result.push_back(
                from * (s * s * s) + step.handle * (3 * s * s * t) +
                step.other_handle * (3 * s * t * t) + step.to * (t * t * t)
            );
        }
    }
    return result;
}

} // namespace upperback
