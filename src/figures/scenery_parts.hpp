// Furniture and what things hang from, one function a thing.
#pragma once

#include "figures/draw_body.hpp"

namespace upperback {

void draw_bench(Drawing& drawing, const Prop& prop);
void draw_incline_bench(Drawing& drawing, const Subject& subject, const Prop& prop);
void draw_table(Drawing& drawing, const Prop& prop);

/// Seen from behind, its back is before the sitter.
void draw_chair(Drawing& drawing, View view, const Prop& prop, Layer layer);

/// A folded towel or cushion, as high as the head lies.
void draw_head_rest(Drawing& drawing, const Subject& subject, const Prop& prop);

/// Across under the back where that touches it, or lengthwise.
void draw_roller(Drawing& drawing, const Subject& subject, const Prop& prop);

/// On the floor, or, seen from above, under the whole body.
void draw_mat(Drawing& drawing, const Subject& subject, const Prop& prop);

/// A band as a closed loop from a bar to a foot or knee.
void draw_loop(Drawing& drawing, const Subject& subject, const Prop& prop);

/// A slanted bench before the chest of somebody who is seen from the front.
void draw_bench_before_chest(Drawing& drawing, const Subject& subject, const Prop& prop);

/// What a band, cable, strap or towel is fixed to; nothing without an anchor.
void draw_anchor(Drawing& drawing, View view, const Prop& prop);

void draw_cable_machine(Drawing& drawing, const Subject& subject, const Prop& prop);

void draw_pull_up_bar(Drawing& drawing, View view, const Prop& prop);

} // namespace upperback
