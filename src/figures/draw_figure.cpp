#include "figures/draw_figure.hpp"

#include "figures/palette.hpp"
#include "figures/picture.hpp"
#include "figures/svg_writer.hpp"

namespace upperback {

std::string draw_figure(const Exercise& exercise, const FigureStyle& style)
{
    const Figure& figure = *exercise.figure;
    const Picture picture(exercise);
    return svg_text(picture.layout(), figure, {exercise.id, std::string(exercise.name)}, style);
}

std::string figure_css(std::string_view scope, bool mono)
{
    return palette_css(scope, mono, all_looks());
}

} // namespace upperback
