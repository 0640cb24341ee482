// Limbs that are brought to something: hands and feet to a target, forearms and knees onto a
// surface.
#pragma once

#include "figures/skeleton.hpp"

namespace upperback {

/// Bend the limbs of a side view to what they reach, and set feet and grips. The rest of the body
/// stands where it shall.
void reach(const Scene& scene, Skeleton& skeleton);

/// What a hand goes to that reaches for the bar or the anchor.
std::optional<Point> hold_of(const Scene& scene);

} // namespace upperback
