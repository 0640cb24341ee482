// Things in a hand, one function a thing.
#pragma once

#include "figures/draw_props.hpp"

namespace upperback {

/// Across the forearm, seen from its side.
void draw_dumbbell(Drawing& drawing, const Holding& holding);
void draw_bottle(Drawing& drawing, const Holding& holding);

// These hang down, whatever the forearm does.
void draw_kettlebell(Drawing& drawing, const Holding& holding);
void draw_luggage(Drawing& drawing, const Subject& subject, const Holding& holding);

/// A barbell seen from its end: the plate.
void draw_plate(Drawing& drawing, const Holding& holding);

/// A barbell or stick across both hands, in a front or back view.
void draw_long_bar(Drawing& drawing, const Subject& subject, const Prop& prop);

/// A ball on the palm; a closed hand's fingers lie over it.
void draw_ball(Drawing& drawing, const Subject& subject, const Holding& holding);

/// A rolled towel between both hands.
void draw_roll(Drawing& drawing, Point from, Point to);

/// A band, cable, strap or towel between two points.
void draw_line(Drawing& drawing, PropKind kind, Point from, Point to, bool far);

} // namespace upperback
