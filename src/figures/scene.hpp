// What is to be solved and drawn in one panel: a pose, seen from somewhere, with the things that
// are there.
#pragma once

#include "model/figure.hpp"

#include <span>
#include <vector>

namespace upperback {

/// Views what it was made from.
struct Scene {
    View view = View::side;
    const Pose* pose = nullptr;
    std::vector<const Prop*> props{};
};

/// That pose with the props of a panel, in their order.
Scene scene_of(const Figure& figure, const Pose& pose, Panel panel);

/// The first prop of that kind, or null.
const Prop* prop_of(const Scene& scene, PropKind kind);

/// The prop that a surface belongs to, or null: the floor has none, nor has what is not there.
const Prop* prop_of(const Scene& scene, Surface surface);

/// Height above the floor of what lies or stands on a surface, in %H.
double height_of(const Scene& scene, Surface surface);

/// How high a prop itself is.
double height_of(const Prop& prop);

/// How high the back of a chair rises over its seat; 0: a stool.
double chair_back_of(const Prop& chair);

/// The near and far, or left and right, limb of a view.
Flank flank_of(View view, std::size_t limb);

/// What that hand holds, or null.
const Prop* held(const Scene& scene, std::size_t arm);

/// As the pose says; else a fist round what it holds, and open where it holds nothing.
HandShape hand_shape(const Scene& scene, std::size_t arm);

/// True of floor, bench, chair and the like: things that one puts a hand on from above.
bool lies(Surface surface);

} // namespace upperback
