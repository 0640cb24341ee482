// Which tones a limb is drawn in: the near ones as they are, those of the far side gray.
#pragma once

#include "figures/drawing.hpp"

namespace upperback {

struct Tones {
    Paint skin = Paint::skin;
    Paint shorts = Paint::shorts;
    Paint shoe = Paint::shoe;
    Paint prop = Paint::prop;
    Paint prop_light = Paint::light;
    Pen outline = Pen::outline; ///< to be filled over, so that parts of one layer merge
    Pen sleeve = Pen::sleeve;
    Pen contour = Pen::contour;
    Pen thin = Pen::thin;
    Pen fine = Pen::fine;
    Pen sole = Pen::white_fine;
};

inline constexpr Tones near_tones{};
inline constexpr Tones far_tones{
    .skin = Paint::far_skin,
    .shorts = Paint::far_shorts,
    .shoe = Paint::far_shoe,
    .prop = Paint::far_prop,
    .prop_light = Paint::far_skin,
    .outline = Pen::far_outline,
    .sleeve = Pen::far_sleeve,
    .contour = Pen::far_contour,
    .thin = Pen::far_contour,
    .fine = Pen::far_fine,
    .sole = Pen::pale_fine};

} // namespace upperback
