// The same body from the front and from behind, with the muscles of a move.
#include "figures/draw_figure.hpp"
#include "figures/palette.hpp"
#include "figures/panel.hpp"
#include "figures/svg_writer.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr double tallest = 20.0 * units_per_mm;
constexpr double gap = 40;
constexpr double margin = 20;

Figure standing(View view)
{
    Figure figure{.view = view, .floor = false};
    figure.start.view = view;
    for (Limb& arm : figure.start.arms) {
        arm.placed = Directions{.upper = 14, .lower = 8};
    }
    return figure;
}

PictureLayout side_by_side(std::vector<PlacedPanel> panels)
{
    PictureLayout layout{.panels = std::move(panels)};
    double height = 0;
    for (PlacedPanel& panel : layout.panels) {
        panel.shown = extent_of(panel.picture->drawing);
        height = std::max(height, panel.shown.height());
    }
    layout.scale = (tallest - 2 * margin) / height;
    layout.height = tallest;
    double left = margin;
    for (PlacedPanel& panel : layout.panels) {
        panel.corner = {left, margin};
        left += panel.shown.width() * layout.scale + gap;
    }
    layout.width = left - gap + margin;
    return layout;
}

} // namespace

std::string draw_muscle_map(const Exercise& exercise, const FigureStyle& style)
{
    const std::array figures{standing(View::front), standing(View::back)};
    std::array<PanelPicture, 2> pictures;
    std::vector<PlacedPanel> panels;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Pose& pose = figures[i].start;
        const auto tints = tinted_shapes(pose.view, exercise.primary, exercise.secondary);
        pictures[i] = draw_panel(figures[i], pose, Panel::end, tints);
        panels.push_back({.panel = i == 0 ? Panel::start : Panel::end, .picture = &pictures[i]});
    }
    const std::string id = std::string(exercise.id) + "-muscles";
    const std::string title = "Muscles: " + std::string(exercise.name);
    return svg_text(side_by_side(std::move(panels)), figures[0], {id, title}, style);
}

} // namespace upperback
