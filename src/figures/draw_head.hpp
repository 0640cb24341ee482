// Head, hair and face.
#pragma once

#include "figures/drawing.hpp"
#include "model/figure_words.hpp"

namespace upperback {

/// How a head is seen; top: bowed toward the viewer.
enum class HeadView { side, front, back, top };

/// `angle` as trunk_direction has it. In a side view the face is to the right.
void draw_head(Drawing& drawing, Point center, double angle, HeadView view, Hair hair);

} // namespace upperback
