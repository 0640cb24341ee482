#include "figures/muscle_shapes.hpp"

#include "figures/muscle_tables.hpp"

#include <algorithm>

namespace upperback {

std::span<const MuscleShape> muscle_shapes(View view)
{
    switch (view) {
    case View::side:
        return muscles_from_the_side;
    case View::front:
        return muscles_from_the_front;
    case View::back:
        return muscles_from_behind;
    }
    return {};
}

std::vector<TintedShape> tinted_shapes(View view, Words primary, Words secondary)
{
    std::vector<TintedShape> result;
    const auto names = [](Words words, std::string_view muscle) {
        return std::ranges::find(words, muscle) != words.end();
    };
    for (const MuscleShape& shape : muscle_shapes(view)) {
        if (names(secondary, shape.muscle) && !names(primary, shape.muscle)) {
            result.push_back({&shape, Fill::also_tint});
        }
    }
    for (const MuscleShape& shape : muscle_shapes(view)) {
        if (names(primary, shape.muscle)) {
            result.push_back({&shape, Fill::main_tint});
        }
    }
    return result;
}

void draw_tints(
    Drawing& drawing, std::span<const TintedShape> tints, BodyPart part, const Strip& strip
)
{
    for (const TintedShape& tint : tints) {
        if (tint.shape->part == part && !tint.shape->places.empty()) {
            drawing.fill(strip.patch(tint.shape->places), tint.paint);
        }
    }
}

} // namespace upperback
