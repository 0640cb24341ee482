// Furniture and what things hang from, one function a thing.
#pragma once

#include "figures/draw_body.hpp"

namespace upperback {

void draw_bench(Drawing& drawing, const Prop& prop);
void draw_incline_bench(Drawing& drawing, const Subject& subject, const Prop& prop);
void draw_table(Drawing& drawing, const Prop& prop);

/// Seen from behind, its back is before the sitter.
void draw_chair(Drawing& drawing, View view, const Prop& prop, Layer layer);

/// What a band, cable, strap or towel is fixed to; nothing without an anchor.
void draw_anchor(Drawing& drawing, View view, const Prop& prop);

void draw_cable_machine(Drawing& drawing, const Subject& subject, const Prop& prop);

void draw_pull_up_bar(Drawing& drawing, View view, const Prop& prop);

} // namespace upperback
