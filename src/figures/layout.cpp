#include "figures/layout.hpp"

#include "figures/palette.hpp"

#include <algorithm>
#include <limits>

namespace upperback {
namespace {

constexpr double largest = 40.0 * units_per_mm;
constexpr double gap = 70;
constexpr double margin = 30;
constexpr double largest_scale = 0.35 * units_per_mm;

Extent shown_part(const Figure& figure, const PlacedPanel& panel)
{
    if (figure.crop) {
        const auto& [least, most] = *figure.crop;
        return {least.x, least.y, most.x, most.y};
    }
    Extent extent = extent_of(panel.picture->drawing);
    for (const ArrowLine& arrow : panel.arrows) {
        for (const Point point : arrow.points) {
            extent.include(point, 1.5);
        }
    }
    extent.bottom = std::min(extent.bottom, -1.2);
    extent.left -= 2;
    extent.right += 2;
    extent.top += 1;
    return extent;
}

// Panels side by side stand on one floor.
void share_heights(std::vector<PlacedPanel>& panels)
{
    double bottom = panels.front().shown.bottom;
    double top = panels.front().shown.top;
    for (const PlacedPanel& panel : panels) {
        bottom = std::min(bottom, panel.shown.bottom);
        top = std::max(top, panel.shown.top);
    }
    for (PlacedPanel& panel : panels) {
        panel.shown.bottom = bottom;
        panel.shown.top = top;
    }
}

struct Sizes {
    double widths = 0; ///< together
    double widest = 0;
    double heights = 0; ///< together
    double level = 0;   ///< from the lowest to the highest of all
    double count = 0;
};

Sizes sizes_of(const std::vector<PlacedPanel>& panels)
{
    Sizes sizes;
    Extent all = panels.front().shown;
    for (const PlacedPanel& panel : panels) {
        sizes.widths += panel.shown.width();
        sizes.heights += panel.shown.height();
        sizes.widest = std::max(sizes.widest, panel.shown.width());
        sizes.count += 1;
        all.bottom = std::min(all.bottom, panel.shown.bottom);
        all.top = std::max(all.top, panel.shown.top);
    }
    sizes.level = all.height();
    return sizes;
}

double row_scale(const Sizes& sizes)
{
    const double gaps = gap * (sizes.count - 1);
    return std::min(
        (largest - 2 * margin - gaps) / sizes.widths, (largest - 2 * margin) / sizes.level
    );
}

double column_scale(const Sizes& sizes)
{
    const double gaps = gap * (sizes.count - 1);
    return std::min(
        (largest - 2 * margin) / sizes.widest, (largest - 2 * margin - gaps) / sizes.heights
    );
}

Layout usual_layout(const Sizes& sizes)
{
    return row_scale(sizes) >= column_scale(sizes) * .9 ? Layout::row : Layout::col;
}

void place(PictureLayout& layout, Layout direction, const Sizes& sizes)
{
    Point corner{margin, margin};
    for (PlacedPanel& panel : layout.panels) {
        const double width = panel.shown.width() * layout.scale;
        const double height = panel.shown.height() * layout.scale;
        panel.corner = corner;
        if (direction == Layout::row) {
            corner.x += width + gap;
            layout.width = corner.x - gap + margin;
            layout.height = corner.y + height + margin;
        } else {
            panel.corner.x += (sizes.widest * layout.scale - width) / 2;
            corner.y += height + gap;
            layout.width = 2 * margin + sizes.widest * layout.scale;
            layout.height = corner.y - gap + margin;
        }
    }
}

} // namespace

void Extent::include(Point point, double by)
{
    left = std::min(left, point.x - by);
    right = std::max(right, point.x + by);
    bottom = std::min(bottom, point.y - by);
    top = std::max(top, point.y + by);
}

Extent extent_of(const Drawing& drawing)
{
    constexpr double nowhere = std::numeric_limits<double>::max();
    Extent extent{nowhere, nowhere, -nowhere, -nowhere};
    for (const Shape& shape : drawing.shapes) {
        for (const PathStep& step : shape.path) {
            if (step.kind == PathStep::Kind::close) {
                continue;
            }
            extent.include(step.to);
            if (step.kind == PathStep::Kind::curve) {
                extent.include(step.handle);
                extent.include(step.other_handle);
            }
        }
    }
    return extent;
}

PictureLayout laid_out(const Figure& figure, std::vector<PlacedPanel> panels)
{
    PictureLayout layout{.panels = std::move(panels)};
    for (PlacedPanel& panel : layout.panels) {
        panel.shown = shown_part(figure, panel);
    }
    const Sizes sizes = sizes_of(layout.panels);
    const Layout direction = figure.layout.value_or(usual_layout(sizes));
    if (direction == Layout::row) {
        share_heights(layout.panels);
    }
    layout.scale = direction == Layout::row ? row_scale(sizes) : column_scale(sizes);
    if (!figure.crop) {
        layout.scale = std::min(layout.scale, largest_scale);
    }
    place(layout, direction, sizes);
    return layout;
}

} // namespace upperback
