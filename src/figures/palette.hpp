// Which colors and widths the paints and pens have, as CSS.
#pragma once

#include "figures/drawing.hpp"

#include <bitset>
#include <string>
#include <string_view>

namespace upperback {

/// One unit of a picture is a fiftieth of a millimeter.
inline constexpr int units_per_mm = 50;

/// The class of that paint or pen; empty for none.
std::string_view class_of(Fill paint);
std::string_view class_of(Pen pen);

/// How wide the pen draws, in hundredths of a millimeter.
int width_of(Pen pen);

/// Which paints and pens a picture needs rules for.
struct UsedLooks {
    std::bitset<64> paints{};
    std::bitset<64> pens{};

    void note(Fill paint) { paints.set(static_cast<std::size_t>(paint)); }

    void note(Pen pen) { pens.set(static_cast<std::size_t>(pen)); }
};

/// All of them, for a page of many pictures.
UsedLooks all_looks();

/// The rules for those paints and pens inside elements of the class `scope`. In monochrome all
/// colors are gray, and the tints have no rule: they fall back on the hatching of their attribute.
std::string palette_css(std::string_view scope, bool mono, const UsedLooks& used);

} // namespace upperback
