#include "figures/angle.hpp"

#include <array>

namespace upperback {
namespace {

constexpr double pi = 3.14159265358979323846;

// Taylor's series of angles up to an eighth of a turn: the first term left out is below 1e-16.
constexpr std::array sine_terms{
    -1.0 / 1307674368000,
    1.0 / 6227020800,
    -1.0 / 39916800,
    1.0 / 362880,
    -1.0 / 5040,
    1.0 / 120,
    -1.0 / 6,
    1.0};
constexpr std::array cosine_terms{
    1.0 / 20922789888000,
    -1.0 / 87178291200,
    1.0 / 479001600,
    -1.0 / 3628800,
    1.0 / 40320,
    -1.0 / 720,
    1.0 / 24,
    -1.0 / 2,
    1.0};

// The highest power first.
template <std::size_t count>
double polynomial(const std::array<double, count>& terms, double x)
{
    double sum = 0;
    for (const double term : terms) {
        sum = sum * x + term;
    }
    return sum;
}

double small_sine(double x)
{
    return polynomial(sine_terms, x * x) * x;
}

double small_cosine(double x)
{
    return polynomial(cosine_terms, x * x);
}

// The arc tangent of 0 to 1, in radians. Above tan(pi/8) by the addition theorem.
double small_arc_tangent(double x)
{
    constexpr double tangent_of_pi_8 = 0.41421356237309503;
    if (x > tangent_of_pi_8) {
        return pi / 4 + small_arc_tangent((x - 1) / (x + 1));
    }
    const double square = x * x;
    double sum = 0;
    for (int i = 43; i >= 1; i -= 2) {
        sum = 1.0 / i - sum * square;
    }
    return sum * x;
}

} // namespace

double sine(double degrees)
{
    const double quarters = std::floor(degrees / 90 + 0.5);
    const double rest = (degrees - quarters * 90) * (pi / 180);
    const double turn = quarters - 4 * std::floor(quarters / 4);
    const bool odd = turn == 1 || turn == 3;
    const double size = odd ? small_cosine(rest) : small_sine(rest);
    return turn >= 2 ? -size : size;
}

double cosine(double degrees)
{
    return sine(degrees + 90);
}

double arc_sine(double value)
{
    return 90 - arc_cosine(value);
}

double arc_cosine(double value)
{
    if (value >= 1) {
        return 0;
    }
    if (value <= -1) {
        return 180;
    }
    return limb_angle({std::sqrt((1 - value) * (1 + value)), -value});
}

Point limb_direction(double degrees)
{
    return {sine(degrees), -cosine(degrees)};
}

double limb_angle(Point direction)
{
    const double side = std::abs(direction.x);
    const double down = std::abs(direction.y);
    if (side == 0 && down == 0) {
        return 0;
    }
    double angle =
        side <= down ? small_arc_tangent(side / down) : pi / 2 - small_arc_tangent(down / side);
    angle *= 180 / pi;
    angle = direction.y > 0 ? 180 - angle : angle;
    return direction.x < 0 ? -angle : angle;
}

Point trunk_direction(double degrees)
{
    return {sine(degrees), cosine(degrees)};
}

double half_turn(double degrees)
{
    return degrees - 360 * std::floor((degrees + 180) / 360);
}

} // namespace upperback
