#include "figures/two_bones.hpp"

#include <algorithm>
#include <cmath>

namespace upperback {

TwoBones two_bones(Point from, Point target, double first, double second, Point preferred)
{
    constexpr double slack = 0.001; // a limb is never quite straight, so that it can bend
    const Point way = target - from;
    const double distance = length(way);
    const double reached =
        std::clamp(distance, std::abs(first - second) + slack, first + second - slack);
    const Point heading = unit(way);
    const double along = (first * first - second * second + reached * reached) / (2 * reached);
    const double aside = std::sqrt(std::max(0.0, first * first - along * along));
    const Point left = turned_left(heading) * aside;
    const Point one = heading * along + left;
    const Point other = heading * along - left;
    return {
        .middle = from + (dot(other, preferred) > dot(one, preferred) ? other : one),
        .end = from + heading * reached,
        .miss = std::max(0.0, distance - reached)};
}

Point preference(Bend bend)
{
    switch (bend) {
    case Bend::back:
    case Bend::in:
        return {-1, 0};
    case Bend::front:
    case Bend::out:
        return {1, 0};
    case Bend::up:
        return {0, 1};
    case Bend::down:
        return {0, -1};
    }
    return {-1, 0};
}

} // namespace upperback
