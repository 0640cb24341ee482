// Angles in degrees, as a pose writes them. Sines of our own: those of the C library differ in the
// last bit between machines, and between what the compiler folds and what the program computes, and
// a picture has the same bytes everywhere.
#pragma once

#include "figures/vector.hpp"

namespace upperback {

/// To 1e-15, from additions and multiplications alone.
double sine(double degrees);
double cosine(double degrees);

/// The angle whose cosine that is, 0 to 180; what lies beyond -1 or 1 counts as that.
double arc_cosine(double value);

/// The angle whose sine that is, -90 to 90; what lies beyond -1 or 1 counts as that.
double arc_sine(double value);

/// A limb that points there: 0 down, 90 to the front (outward in a front view), 180 up.
Point limb_direction(double degrees);

/// The angle of that direction, -180 to 180; 0 for nothing.
double limb_angle(Point direction);

/// A trunk that leans so: 0 upright, 90 to the front.
Point trunk_direction(double degrees);

/// The same angle, from -180 (included) to 180.
double half_turn(double degrees);

} // namespace upperback
