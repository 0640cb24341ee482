// Which colors and widths the paints and pens have, as CSS.
#pragma once

#include "figures/drawing.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// One unit of a picture is a fiftieth of a millimeter.
inline constexpr int units_per_mm = 50;

/// The class of that paint or pen; empty for none.
std::string_view class_of(Paint paint);
std::string_view class_of(Pen pen);

/// How wide the pen draws, in hundredths of a millimeter.
int width_of(Pen pen);

/// The rules for all paints and pens inside elements of the class `scope`. In monochrome all colors
/// are gray, and the tints have no rule: they fall back on the hatching of their attribute.
std::string palette_css(std::string_view scope, bool mono);

} // namespace upperback
