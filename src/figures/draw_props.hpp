// The things beside the body.
#pragma once

#include "figures/draw_body.hpp"
#include "figures/tones.hpp"

namespace upperback {

/// What stands behind or before the body, in the order of the props.
void draw_scenery(Drawing& drawing, const Subject& subject, Layer layer);

/// A hand with the thing in it.
struct Holding {
    const Prop& prop;
    std::size_t arm = 0;
    Point grip{};
    Point forearm{}; ///< its direction
    const Tones& tones;
};

/// What is held, as far as the hand lies over it; then the rest. Between both the hand is drawn.
void draw_held(Drawing& drawing, const Subject& subject, const Holding& holding);
void draw_held_over(Drawing& drawing, const Subject& subject, const Holding& holding);

/// In a front or back view, what both hands hold together: drawn over both arms, under the fists.
bool spans_both_hands(const Prop& prop);
void draw_across(Drawing& drawing, const Subject& subject, const Prop& prop);

/// A band or towel from the near hand to under the near foot, where it runs behind that leg.
void draw_line_behind_leg(Drawing& drawing, const Subject& subject);

} // namespace upperback
