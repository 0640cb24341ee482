// Which tones a limb is drawn in: the near ones as they are, those of the far side gray.
#pragma once

#include "figures/drawing.hpp"

namespace upperback {

struct Tones {
    Fill skin = Fill::skin;
    Fill shorts = Fill::shorts;
    Fill shoe = Fill::shoe;
    Fill prop = Fill::prop;
    Fill prop_light = Fill::light;
    Pen outline = Pen::outline; ///< to be filled over, so that parts of one layer merge
    Pen sleeve = Pen::sleeve;
    Pen contour = Pen::contour;
    Pen thin = Pen::thin;
    Pen fine = Pen::fine;
    Pen sole = Pen::white_fine;
};

inline constexpr Tones near_tones{};
inline constexpr Tones far_tones{
    .skin = Fill::far_skin,
    .shorts = Fill::far_shorts,
    .shoe = Fill::far_shoe,
    .prop = Fill::far_prop,
    .prop_light = Fill::far_skin,
    .outline = Pen::far_outline,
    .sleeve = Pen::far_sleeve,
    .contour = Pen::far_contour,
    .thin = Pen::far_contour,
    .fine = Pen::far_fine,
    .sole = Pen::pale_fine};

} // namespace upperback
