// Where the muscles of the catalogue lie on the drawn body.
#pragma once

#include "figures/drawing.hpp"
#include "figures/strip.hpp"
#include "model/exercise.hpp"
#include "model/figure_words.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace upperback {

/// What a muscle's patch is measured on. The last three are built from joints: from the neck to the
/// shoulder's top, between spine and shoulder blade, and on the shoulder blade itself.
enum class BodyPart { torso, neck, upper_arm, forearm, neck_edge, between_blades, on_blade };

/// A patch of a muscle, in the places of a part's strip; symmetrical in front and back views.
struct MuscleShape {
    std::string_view muscle{}; ///< an id of muscles.yaml
    BodyPart part = BodyPart::torso;
    std::span<const StripPlace> places{}; ///< empty where it is built from joints
};

/// A muscle's patch, and its paint: main_tint or also_tint.
struct TintedShape {
    const MuscleShape* shape = nullptr;
    Fill paint = Fill::main_tint;
};

/// All patches of a view. What a view cannot show has none.
std::span<const MuscleShape> muscle_shapes(View view);

/// The patches of the primary muscles, and before them, so that they lie below, those of the
/// secondary ones. A muscle that is both is primary.
std::vector<TintedShape> tinted_shapes(View view, Words primary, Words secondary);

/// Draw those of them that belong to that part of the body.
void draw_tints(
    Drawing& drawing, std::span<const TintedShape> tints, BodyPart part, const Strip& strip
);

} // namespace upperback
