#include "figures/strip.hpp"

#include "figures/angle.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

double value(const Width& width, Side side)
{
    return side == Side::front ? width.front : width.back;
}

double rise(const Width& a, const Width& b, Side side)
{
    return (value(b, side) - value(a, side)) / (b.at - a.at);
}

// The harmonic mean of the slopes before and after, so that nothing overshoots.
double slope(Profile profile, std::size_t i, Side side)
{
    if (i == 0) {
        return rise(profile[0], profile[1], side);
    }
    if (i + 1 == profile.size()) {
        return rise(profile[i - 1], profile[i], side);
    }
    const double before = rise(profile[i - 1], profile[i], side);
    const double after = rise(profile[i], profile[i + 1], side);
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
}

enum class End { near, far };

// The inner points of a round end, from the front edge to the back edge.
Points cap(const Strip& strip, double share, End end)
{
    const Point front = strip.at({share, 1});
    const Point back = strip.at({share, -1});
    const Point middle = between(front, back, 0.5);
    const Point radius = (front - back) * 0.5;
    const double outward = end == End::far ? 1 : -strip.near_roundness;
    const Point bulge = strip.line.at(share).heading * (outward * length(radius));
    Points points;
    for (const double angle : {45.0, 90.0, 135.0}) {
        points.push_back(middle + radius * cosine(angle) + bulge * sine(angle));
    }
    return points;
}

void close(Path& path)
{
    path.push_back({.kind = PathStep::Kind::close});
}

} // namespace

double width_at(Profile profile, double share, Side side)
{
    if (share <= profile.front().at) {
        return value(profile.front(), side);
    }
    if (share >= profile.back().at) {
        return value(profile.back(), side);
    }
    std::size_t i = 0;
    while (share > profile[i + 1].at) {
        ++i;
    }
    const double span = profile[i + 1].at - profile[i].at;
    const double s = (share - profile[i].at) / span;
    const double squared = s * s;
    const double cubed = squared * s;
    return (2 * cubed - 3 * squared + 1) * value(profile[i], side) +
           (cubed - 2 * squared + s) * span * slope(profile, i, side) +
           (3 * squared - 2 * cubed) * value(profile[i + 1], side) +
           (cubed - squared) * span * slope(profile, i + 1, side);
}

// A trunk is an ellipse, 0.62 as deep as it is wide, turned more and more from the waist up.
double Strip::seen(double along) const
{
    constexpr double depth = .62;
    if (twist == 0) {
        return 1;
    }
    const double angle = twist * std::clamp((along - .1) / .5, 0.0, 1.0);
    return length(Point{cosine(angle), depth * sine(angle)});
}

Point Strip::at(StripPlace place) const
{
    const Station station = line.at(place.along);
    const Side side = place.across > 0 ? Side::front : Side::back;
    const double width = width_at(profile, place.along, side) * scale * seen(place.along) - inset;
    return station.at + turned_left(station.heading) * (front_is_left * place.across * width);
}

Points Strip::edge(double from, double to, Side side) const
{
    constexpr double apart = 0.001;
    const double across = side == Side::front ? 1 : -1;
    Points points{at({from, across})};
    for (const Width& row : profile) {
        if (row.at > from + apart && row.at < to - apart) {
            points.push_back(at({row.at, across}));
        }
    }
    points.push_back(at({to, across}));
    return points;
}

Path Strip::closed(double from, double to, Caps caps) const
{
    const Points front = edge(from, to, Side::front);
    const Points back = reversed(edge(from, to, Side::back));
    if (!caps.near && !caps.far) {
        return skewed(from, from, to);
    }
    Points points;
    if (caps.far) {
        points = chained(chained(front, cap(*this, to, End::far)), back);
        if (caps.near) {
            points = chained(points, reversed(cap(*this, from, End::near)));
        }
    } else {
        points = chained(chained(back, reversed(cap(*this, from, End::near))), front);
    }
    Path path = smooth(points, caps.near && caps.far ? Ends::closed : Ends::open);
    if (!caps.near || !caps.far) {
        close(path);
    }
    return path;
}

Path Strip::open(double front_from, double back_from, double to, Caps caps) const
{
    const Points front = edge(front_from, to, Side::front);
    const Points back = edge(back_from, to, Side::back);
    if (caps.far) {
        return smooth(
            chained(chained(front, cap(*this, to, End::far)), reversed(back)), Ends::open
        );
    }
    Path path = smooth(front, Ends::open);
    const Path other = smooth(back, Ends::open);
    path.insert(path.end(), other.begin(), other.end());
    return path;
}

Path Strip::skewed(double front_from, double back_from, double to) const
{
    Path path = smooth(edge(front_from, to, Side::front), Ends::open);
    continue_with(path, smooth(reversed(edge(back_from, to, Side::back)), Ends::open));
    close(path);
    return path;
}

Path Strip::patch(std::span<const StripPlace> places) const
{
    Points points;
    points.reserve(places.size());
    for (const StripPlace place : places) {
        points.push_back(at(place));
    }
    return smooth(points, Ends::closed);
}

Path Strip::across(double along, double bow) const
{
    const Point front = at({along, 1});
    const Point back = at({along, -1});
    const Point middle = between(front, back, 0.5) + line.at(along).heading * bow;
    return smooth(std::array{front, middle, back}, Ends::open);
}

} // namespace upperback
