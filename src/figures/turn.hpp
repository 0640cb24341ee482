// A figure that lies: posed upright, turned in the picture as a whole.
#pragma once

#include "figures/drawing.hpp"
#include "figures/skeleton.hpp"

namespace upperback {

/// By nothing, unless the pose says so.
struct Turn {
    Point pivot{};
    double cosine = 1;
    double sine = 0;
    Point shift{};
    bool is_needed = false;

    Point operator()(Point point) const;
};

/// The turn that brings the lowest part of the body to the floor, or, seen from above, the middle
/// of the picture.
Turn turn_of(const Pose& pose, const Skeleton& skeleton);

void turn_shape(Shape& shape, const Turn& turn);

} // namespace upperback
