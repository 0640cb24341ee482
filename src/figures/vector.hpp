// Points of a pose as vectors of the plane.
#pragma once

#include "model/pose.hpp"

#include <cmath>

namespace upperback {

constexpr Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

constexpr Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}

constexpr Point operator*(Point a, double factor)
{
    return {a.x * factor, a.y * factor};
}

constexpr double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}

/// By the square root, which every machine rounds alike; std::hypot is not.
inline double length(Point a)
{
    return std::sqrt(dot(a, a));
}

/// Of length 1; of nothing, nothing.
inline Point unit(Point a)
{
    const double size = length(a);
    return size > 0 ? Point{a.x / size, a.y / size} : Point{};
}

/// Turned by a quarter to the left.
constexpr Point turned_left(Point a)
{
    return {-a.y, a.x};
}

/// `share` of the way from a to b.
constexpr double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

constexpr Point between(Point a, Point b, double share)
{
    return a + (b - a) * share;
}

} // namespace upperback
