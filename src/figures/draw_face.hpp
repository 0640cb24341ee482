// A face that is seen from the front, with its hair.
#pragma once

#include "figures/drawing.hpp"

namespace upperback {

/// `nod`: degrees by which the chin sinks; the face moves down with it, up to 60.
void draw_face(Drawing& drawing, double nod, const Frame& frame);

/// Turned by 8 to 55 degrees to where the frame's x points.
void draw_three_quarter_face(Drawing& drawing, double turn, double nod, const Frame& frame);

/// An ellipse on the head; its radii in heads.
Path face_spot(Point at, double across, double up, const Frame& frame);

} // namespace upperback
