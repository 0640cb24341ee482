#include "figures/in_between.hpp"

#include "figures/angle.hpp"
#include "figures/vector.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace upperback {
namespace {

struct Space {
    double x = 0;
    double y = 0;
    double z = 0;
};

Space direction(double angle, double tilt)
{
    const Point flat = limb_direction(angle) * cosine(tilt);
    return {flat.x, flat.y, sine(tilt)};
}

struct Tilted {
    double angle = 0;
    double tilt = 0;
};

// The shortest way on the sphere; evenly where there is none to speak of, or where all are
// shortest.
Tilted on_the_sphere(Tilted from, Tilted to, double share)
{
    const Space a = direction(from.angle, from.tilt);
    const Space b = direction(to.angle, to.tilt);
    const double apart = arc_cosine(a.x * b.x + a.y * b.y + a.z * b.z);
    if (apart < 0.01 || apart > 177) {
        return {between(from.angle, to.angle, share), between(from.tilt, to.tilt, share)};
    }
    const double of_a = sine((1 - share) * apart) / sine(apart);
    const double of_b = sine(share * apart) / sine(apart);
    return {
        limb_angle({of_a * a.x + of_b * b.x, of_a * a.y + of_b * b.y}),
        arc_sine(of_a * a.z + of_b * b.z)};
}

bool is_tilted(const Directions& limb)
{
    return limb.upper_tilt != 0 || limb.lower_tilt != 0;
}

Directions mixed(const Directions& from, const Directions& to, double share)
{
    if (!is_tilted(from) && !is_tilted(to)) {
        return {between(from.upper, to.upper, share), between(from.lower, to.lower, share)};
    }
    const Tilted upper =
        on_the_sphere({from.upper, from.upper_tilt}, {to.upper, to.upper_tilt}, share);
    const Tilted lower =
        on_the_sphere({from.lower, from.lower_tilt}, {to.lower, to.lower_tilt}, share);
    return {upper.angle, lower.angle, upper.tilt, lower.tilt};
}

template <typename Value>
std::optional<Value>
mixed(const std::optional<Value>& from, const std::optional<Value>& to, double share)
{
    return from && to ? between(*from, *to, share) : to;
}

Reach mixed(const Reach& from, const Reach& to, double share)
{
    Reach result = to;
    const auto* start = std::get_if<Point>(&from.target);
    const auto* end = std::get_if<Point>(&to.target);
    if (start != nullptr && end != nullptr) {
        result.target = between(*start, *end, share);
    }
    result.shift = between(from.shift, to.shift, share);
    result.x = mixed(from.x, to.x, share);
    result.y = mixed(from.y, to.y, share);
    result.tilt = between(from.tilt, to.tilt, share);
    return result;
}

// What a limb that is not said does, so that it can be mixed with one that is.
Directions usual_directions(View view, bool arm)
{
    if (view == View::side) {
        return arm ? Directions{.upper = 4, .lower = 12} : Directions{};
    }
    return arm ? Directions{.upper = 9, .lower = 4} : Directions{.upper = 5, .lower = 3};
}

Limb mixed(const Limb& from, const Limb& to, const Directions& usual, double share)
{
    Limb result = to;
    if (to.own && std::holds_alternative<std::monostate>(from.placed)) {
        return result; // no way is known to a limb that only the end speaks of
    }
    const auto directions = [&usual](const Limb& limb) {
        return std::holds_alternative<std::monostate>(limb.placed)
                   ? &usual
                   : std::get_if<Directions>(&limb.placed);
    };
    const auto* start = directions(from);
    const auto* end = directions(to);
    if (start != nullptr && end != nullptr) {
        result.placed = mixed(*start, *end, share);
        return result;
    }
    const auto* here = std::get_if<Reach>(&from.placed);
    const auto* there = std::get_if<Reach>(&to.placed);
    if (here != nullptr && there != nullptr) {
        result.placed = mixed(*here, *there, share);
    }
    return result;
}

template <typename Value>
std::array<Value, 2>
mixed(const std::array<Value, 2>& from, const std::array<Value, 2>& to, double share)
{
    return {between(from[0], to[0], share), between(from[1], to[1], share)};
}

} // namespace

Pose in_between(const Pose& from, const Pose& to, double share)
{
    if (share <= 0) {
        return from;
    }
    Pose pose = to;
    for (double Pose::*number :
         {&Pose::trunk,
          &Pose::neck,
          &Pose::head,
          &Pose::x,
          &Pose::stagger_arms,
          &Pose::stagger_legs,
          &Pose::toe_angle,
          &Pose::lean,
          &Pose::look,
          &Pose::turn,
          &Pose::rotate}) {
        pose.*number = between(from.*number, to.*number, share);
    }
    pose.curve.lumbar = between(from.curve.lumbar, to.curve.lumbar, share);
    pose.curve.thoracic = between(from.curve.thoracic, to.curve.thoracic, share);
    pose.at = mixed(from.at, to.at, share);
    pose.shoulders = mixed(from.shoulders, to.shoulders, share);
    pose.shrugs = mixed(from.shrugs, to.shrugs, share);
    pose.squeezes = mixed(from.squeezes, to.squeezes, share);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto arm = usual_directions(to.view, true);
        const auto leg = usual_directions(to.view, false);
        pose.arms[i] = mixed(from.arms[i], to.arms[i], arm, share);
        pose.legs[i] = mixed(from.legs[i], to.legs[i], leg, share);
    }
    return pose;
}

} // namespace upperback
