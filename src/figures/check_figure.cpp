#include "figures/check_figure.hpp"

#include "figures/check_body.hpp"
#include "figures/draw_figure.hpp"
#include "figures/palette.hpp"
#include "figures/picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace upperback {
namespace {

using Findings = std::vector<std::string>;

void add(Findings& findings, std::string_view before, const Findings& more)
{
    for (const std::string& finding : more) {
        findings.push_back(std::string(before) + finding);
    }
}

double widest_move(const PanelPicture& start, const PanelPicture& end)
{
    const Point neck_top = end.turn(end.skeleton.neck_top) - start.turn(start.skeleton.neck_top);
    double most = length(neck_top);
    for (const Joint joint : {Joint::hip, Joint::chest, Joint::neck, Joint::head}) {
        most = std::max(most, length(end.at({joint}) - start.at({joint})));
    }
    for (const Joint joint :
         {Joint::shoulder,
          Joint::elbow,
          Joint::wrist,
          Joint::hand,
          Joint::hip,
          Joint::knee,
          Joint::ankle}) {
        for (const Flank flank : {Flank::near, Flank::far}) {
            most = std::max(most, length(end.at({joint, flank}) - start.at({joint, flank})));
        }
    }
    return most;
}

// What moves without moving a joint.
bool differs_otherwise(const Pose& start, const Pose& end)
{
    return start.view != end.view || start.turn != end.turn || start.look != end.look ||
           start.hands != end.hands;
}

void check_movement(const Figure& figure, const Picture& picture, Findings& findings)
{
    constexpr double visible = 1.0;
    if (figure.hold || !figure.end) {
        return;
    }
    const double moved = widest_move(picture.start(), picture.end());
    if (moved < visible && !differs_otherwise(figure.start, *figure.end)) {
        findings.push_back(fmt::format(
            "nothing moves by more than {:.1f} %H; change `end`, or say `hold: true`", moved
        ));
    }
}

void check_size(const Picture& picture, Findings& findings)
{
    constexpr double least = 10.0 * units_per_mm;
    constexpr double most = 40.1 * units_per_mm;
    const PictureLayout& layout = picture.layout();
    if (layout.width < least || layout.width > most || layout.height > most) {
        findings.push_back(fmt::format(
            "the picture is {:.1f} x {:.1f} mm, and has 10 to 40; change `layout` or `crop`",
            layout.width / units_per_mm,
            layout.height / units_per_mm
        ));
    }
}

// By the panels' extents: all that is drawn lies in the picture, if it is not cut on purpose.
void check_extent(const Figure& figure, const Picture& picture, Findings& findings)
{
    const PictureLayout& layout = picture.layout();
    if (figure.crop) {
        return;
    }
    for (const PlacedPanel& panel : layout.panels) {
        Extent drawn = extent_of(panel.picture->drawing);
        for (const ArrowLine& arrow : panel.arrows) {
            for (const Shape& shape : drawn_arrow(arrow, layout.scale / units_per_mm).shapes) {
                for (const Point point : flattened(shape.path)) {
                    drawn.include(point);
                }
            }
        }
        const double left = panel.corner.x + (drawn.left - panel.shown.left) * layout.scale;
        const double right = panel.corner.x + (drawn.right - panel.shown.left) * layout.scale;
        const double top = panel.corner.y + (panel.shown.top - drawn.top) * layout.scale;
        const double bottom = panel.corner.y + (panel.shown.top - drawn.bottom) * layout.scale;
        if (left < 0 || top < 0 || right > layout.width || bottom > layout.height) {
            findings.push_back(
                "the drawing leaves the picture; move the arrow or the prop that sticks out"
            );
        }
    }
}

void check_bytes(const Exercise& exercise, Findings& findings)
{
    constexpr std::size_t most = 20000;
    const std::string svg = draw_figure(exercise);
    if (svg.size() > most) {
        findings.push_back(fmt::format(
            "the picture takes {} bytes, and may {}; leave out a prop or an arrow", svg.size(), most
        ));
    }
    if (svg != draw_figure(exercise)) {
        findings.push_back("drawn twice, the picture differs; report this fault of the program");
    }
}

bool is_hex(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
}

// #rgb or #rrggbb with equal parts; anything else is no color.
bool is_gray_or_none(std::string_view text)
{
    const auto digits =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_hex) - text.begin());
    if (digits == 3) {
        return text[0] == text[1] && text[1] == text[2];
    }
    if (digits == 6) {
        return text.substr(0, 2) == text.substr(2, 2) && text.substr(2, 2) == text.substr(4, 2);
    }
    return true;
}

} // namespace

std::vector<std::string> check_figure(const Exercise& exercise)
{
    const Figure& figure = *exercise.figure;
    const Picture picture(exercise);
    const double millimeters = picture.layout().scale / units_per_mm;
    Findings findings;
    if (!picture.is_single()) {
        add(findings, "start: ", check_body(figure, picture.start(), millimeters));
        add(findings, "end: ", check_body(figure, picture.end(), millimeters));
    } else {
        add(findings, "start: ", check_body(figure, picture.end(), millimeters));
    }
    check_movement(figure, picture, findings);
    check_size(picture, findings);
    check_extent(figure, picture, findings);
    check_bytes(exercise, findings);
    add(findings, "in monochrome: ", check_mono(draw_figure(exercise, {.mono = true})));
    return findings;
}

std::vector<std::string> check_mono(std::string_view svg)
{
    Findings findings;
    for (std::size_t at = svg.find('#'); at != std::string_view::npos; at = svg.find('#', at + 1)) {
        const bool color = at > 0 && (svg[at - 1] == ':' || svg[at - 1] == '"');
        if (color && !is_gray_or_none(svg.substr(at + 1))) {
            findings.push_back(fmt::format(
                "the color {} in a monochrome picture; give it a gray", svg.substr(at, 7)
            ));
        }
    }
    for (const Fill paint : {Fill::main_tint, Fill::also_tint}) {
        const std::string_view name = class_of(paint);
        if (svg.find(fmt::format(" .{}{{", name)) != std::string_view::npos) {
            findings.push_back(fmt::format("the tint {} has a rule; leave it to the hatching", name)
            );
        }
        const std::string plain = fmt::format("class=\"{}\" d=", name);
        if (svg.find(plain) != std::string_view::npos) {
            findings.push_back("a tinted muscle without hatching; give it a pattern");
        }
    }
    return findings;
}

} // namespace upperback
