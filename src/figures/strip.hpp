// A band of changing width along a center line: what limbs, neck and trunk are drawn from.
#pragma once

#include "figures/center_line.hpp"
#include "figures/path.hpp"

#include <span>

namespace upperback {

/// How wide a strip is at a place: from the center line to its front (outer) edge, and to its back
/// (inner) edge, in %H.
struct Width {
    double at = 0;
    double front = 0;
    double back = 0;
};

/// In the order of `at`.
using Profile = std::span<const Width>;

enum class Side { front, back };

/// The width there, between the rows of the profile by monotone cubics (Fritsch and Butland 1984);
/// beyond its ends the nearest row's.
double width_at(Profile profile, double share, Side side);

/// A place on a strip: `along` from 0 to 1, `across` 1 at the front edge and -1 at the back edge.
struct StripPlace {
    double along = 0;
    double across = 0;
};

/// Which round ends a strip has.
struct Caps {
    bool near = true; ///< where it starts: at the trunk
    bool far = true;
};

struct Strip {
    CenterLine line;
    Profile profile{};
    double front_is_left = 1; ///< 1: the front edge lies left of the line's heading; -1: right
    double scale = 1;
    double inset = 0; ///< narrower by so much on both sides
    double near_roundness = 1;
    double twist = 0; ///< degrees by which a trunk is turned about its own axis, from the waist up

    Point at(StripPlace place) const;

    /// The edge from one place to another, as points.
    Points edge(double from, double to, Side side) const;

    /// The whole strip between two places, as an outline.
    Path closed(double from, double to, Caps caps = {}) const;

    /// The outline without its near end: the edges start there, so that a limb runs into the trunk
    /// without a line. Without the far cap it is two edges.
    Path open(double front_from, double back_from, double to, Caps caps = {}) const;

    /// A shape whose near end is cut obliquely, and whose far end is straight.
    Path skewed(double front_from, double back_from, double to) const;

    /// A patch between those places.
    Path patch(std::span<const StripPlace> places) const;

    /// A line across, bent along the strip by `bow` in its middle.
    Path across(double along, double bow) const;

private:
    double seen(double along) const;
};

} // namespace upperback
