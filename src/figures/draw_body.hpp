// The body of a solved figure, layer over layer, with what it holds and its tinted muscles.
#pragma once

#include "figures/drawing.hpp"
#include "figures/muscle_shapes.hpp"
#include "figures/skeleton.hpp"

namespace upperback {

/// All that one panel is drawn from. Views what it names.
struct Subject {
    const Scene& scene;
    const Skeleton& skeleton;
    std::span<const TintedShape> tints{};
    Hair hair = Hair::short_hair;
};

void draw_side(Drawing& drawing, const Subject& subject);
void draw_front(Drawing& drawing, const Subject& subject);

/// The strip of the trunk, in a side view or in the others. The skeleton must outlive it.
Strip torso_strip(const Scene& scene, const Skeleton& skeleton);

} // namespace upperback
