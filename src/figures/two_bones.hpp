// A limb that reaches: two bones of known length from a joint to a target.
#pragma once

#include "figures/vector.hpp"
#include "model/figure_words.hpp"

namespace upperback {

struct TwoBones {
    Point middle{};  ///< the elbow or knee
    Point end{};     ///< the target, or the nearest point to it on the straight line there
    double miss = 0; ///< from there to the target; 0 where it is reached
};

/// In closed form: of the two places of the middle joint the one that lies further in the direction
/// that is preferred.
TwoBones two_bones(Point from, Point target, double first, double second, Point preferred);

/// The direction that a word stands for; `out` is +x.
Point preference(Bend bend);

} // namespace upperback
