// The SVG around drawn panels.
#pragma once

#include "figures/draw_figure.hpp"
#include "figures/layout.hpp"

namespace upperback {

/// What a picture is called, and what its ids begin with; not escaped yet.
struct PictureName {
    std::string_view id{};
    std::string title{};
};

/// The whole element, ending with a line break.
std::string svg_text(
    const PictureLayout& layout,
    const Figure& figure,
    const PictureName& name,
    const FigureStyle& style
);

} // namespace upperback
