#include "figures/svg_writer.hpp"

#include "figures/boxes.hpp"
#include "figures/outlines.hpp"
#include "figures/palette.hpp"
#include "support/markup.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace upperback {
namespace {

/// What is written of a picture, panel after panel.
struct Writing {
    std::string id{};
    double scale = 1;
    Outlines outlines;
    std::string text{};
    UsedLooks used{};
};

// Consecutive shapes of one look are one element, if they are only lined.
class Elements {
public:
    explicit Elements(Writing& writing) : writing_(writing) {}

    void add(const Shape& shape)
    {
        const std::string_view paint = class_of(shape.paint);
        const std::string_view pen = class_of(shape.pen);
        std::string look{paint};
        if (!paint.empty() && !pen.empty()) {
            look += ' ';
        }
        look += pen;
        const bool hatched = shape.paint == Fill::main_tint || shape.paint == Fill::also_tint;
        if (hatched) {
            look += fmt::format("\" fill=\"url(#{}-{})", writing_.id, paint);
        }
        if (look != look_ || shape.paint != Fill::none) {
            finish();
            look_ = look;
        }
        data_ += writing_.outlines.text_of(shape.path);
        writing_.used.note(shape.paint);
        writing_.used.note(shape.pen);
    }

    void finish()
    {
        if (!data_.empty()) {
            fmt::format_to(
                std::back_inserter(writing_.text), "<path class=\"{}\" d=\"{}\"/>\n", look_, data_
            );
        }
        data_.clear();
    }

private:
    Writing& writing_;
    std::string look_{};
    std::string data_{};
};

int rounded(double value)
{
    return static_cast<int>(std::floor(value + 0.5));
}

// Stripes at 45 degrees, 0.52 mm apart: 0.26 mm wide for main muscles, 0.14 for the others.
void write_hatching(std::string& out, std::string_view id)
{
    constexpr std::string_view pattern =
        "<pattern id=\"{}-{}\" width=\"26\" height=\"26\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><path fill=\"#fff\" d=\"M0 0h26v26H0z\"/>"
        "<path fill=\"{}\" d=\"M0 0h{}v26H0z\"/></pattern>\n";
    auto end = std::back_inserter(out);
    fmt::format_to(end, pattern, id, class_of(Fill::main_tint), "#222", 13);
    fmt::format_to(end, pattern, id, class_of(Fill::also_tint), "#444", 7);
}

// The window of a close-up, in the panel's own units.
std::string window(const PlacedPanel& panel, const Figure& figure, double scale)
{
    const Extent& shown = panel.shown;
    const double left = figure.mirror ? -shown.right : shown.left;
    return fmt::format(
        R"(x="{}" y="{}" width="{}" height="{}" rx="40")",
        rounded(left * scale),
        rounded(-shown.top * scale),
        rounded(shown.width() * scale),
        rounded(shown.height() * scale)
    );
}

Drawing floor_line(const PlacedPanel& panel, const Figure& figure)
{
    constexpr double below = -.35;
    Drawing drawing;
    if (!figure.crop && figure.floor && !panel.picture->scene.pose->above) {
        const Extent& shown = panel.shown;
        drawing.line(
            segment({shown.left + .5, below}, {shown.right - .5, below}), Pen::floor, Piece::scenery
        );
    }
    return drawing;
}

// Whether anything of it is in a close-up's window; a little more, for its line.
bool is_seen(const Shape& shape, const Extent& window)
{
    constexpr double line = 2;
    const Extent extent = extent_of({.shapes = {shape}});
    return extent.right > window.left - line && extent.left < window.right + line &&
           extent.top > window.bottom - line && extent.bottom < window.top + line;
}

void write_shapes(Writing& writing, const PlacedPanel& panel, const Figure& figure)
{
    Elements elements(writing);
    for (const Shape& shape : floor_line(panel, figure).shapes) {
        elements.add(shape);
    }
    for (const Shape& shape : panel.picture->drawing.shapes) {
        if (!figure.crop || is_seen(shape, panel.shown)) {
            elements.add(shape);
        }
    }
    for (const ArrowLine& arrow : panel.arrows) {
        for (const Shape& shape : drawn_arrow(arrow, writing.scale / units_per_mm).shapes) {
            elements.add(shape);
        }
    }
    elements.finish();
}

void write_panel(Writing& writing, const PlacedPanel& panel, const Figure& figure)
{
    const std::string_view word = panel.panel == Panel::start ? "start" : "end";
    const double left = figure.mirror ? -panel.shown.right : panel.shown.left;
    const double scale = writing.scale;
    auto end = std::back_inserter(writing.text);
    fmt::format_to(
        end,
        "<g class=\"{}\" transform=\"translate({} {})\">\n",
        word,
        rounded(panel.corner.x - left * scale),
        rounded(panel.corner.y + panel.shown.top * scale)
    );
    if (figure.crop) {
        const std::string frame = window(panel, figure, scale);
        fmt::format_to(
            end, "<clipPath id=\"{}-{}\"><rect {}/></clipPath>\n", writing.id, word, frame
        );
        fmt::format_to(end, "<g clip-path=\"url(#{}-{})\">\n", writing.id, word);
        writing.used.note(Pen::frame);
        write_shapes(writing, panel, figure);
        fmt::format_to(end, "</g>\n<rect class=\"{}\" {}/>\n", class_of(Pen::frame), frame);
    } else {
        write_shapes(writing, panel, figure);
    }
    writing.text += "</g>\n";
}

// Millimeters with two decimals, from units.
std::string in_mm(int units)
{
    return fmt::format("{}.{:02}", units / units_per_mm, units % units_per_mm * 2);
}

} // namespace

std::string svg_text(
    const PictureLayout& layout,
    const Figure& figure,
    const PictureName& name,
    const FigureStyle& style
)
{
    const int width = rounded(layout.width);
    const int height = rounded(layout.height);
    const std::string title = escaped_markup(name.title);
    Writing writing{
        .id = escaped_markup(name.id),
        .scale = layout.scale,
        .outlines = Outlines({layout.scale, figure.mirror})};
    write_hatching(writing.text, writing.id);
    for (const PlacedPanel& panel : layout.panels) {
        write_panel(writing, panel, figure);
    }
    const std::string_view scope = style.mono ? "figure-mono" : "figure-color";
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure {0}\" width=\"{1}mm\" "
        "height=\"{2}mm\" viewBox=\"0 0 {3} {4}\" fill=\"none\" stroke-linejoin=\"round\" "
        "stroke-linecap=\"round\" role=\"img\" aria-label=\"{5}\">\n<title>{5}</title>\n",
        scope,
        in_mm(width),
        in_mm(height),
        width,
        height,
        title
    );
    if (style.rules) {
        out += fmt::format("<style>{}</style>\n", palette_css(scope, style.mono, writing.used));
    }
    return out + writing.text + "</svg>\n";
}

} // namespace upperback
