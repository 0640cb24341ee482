// Head, hair and face.
#pragma once

#include "figures/drawing.hpp"
#include "model/figure_words.hpp"

namespace upperback {

/// How a head is seen; top: bowed toward the viewer.
enum class HeadView { side, front, back, top };

/// Angles in degrees. In a side view the face is to the right.
struct HeadPose {
    Point center{};
    double angle = 0; ///< as trunk_direction has it
    HeadView view = HeadView::side;
    double turn = 0; ///< seen from the front: to the right of the picture; from 55 on a profile
    double nod = 0;  ///< seen from the front: the chin sinks, and the face with it
    Hair hair = Hair::short_hair;
};

void draw_head(Drawing& drawing, const HeadPose& head);

/// Where the head is drawn, and how large: the frame of its templates.
Frame head_frame(Point center, double angle);

} // namespace upperback
