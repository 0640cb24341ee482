#include "rendering/contact_sheet.hpp"

#include "figures/check_figure.hpp"
#include "figures/draw_figure.hpp"
#include "support/markup.hpp"

#include <fmt/format.h>

#include <vector>

namespace upperback {
namespace {

// Pictures keep their size in millimeters, so that print shows them as they will be.
constexpr std::string_view style = R"(
body { font: 10pt/1.3 system-ui, sans-serif; margin: 10mm; color: #111; background: #fff; }
main { display: grid; grid-template-columns: repeat(auto-fill, 44mm); gap: 5mm 4mm; }
.cell { margin: 0; break-inside: avoid; overflow-wrap: anywhere; }
.cell svg { display: block; margin: 0 auto 1mm; }
.cell figcaption { font-size: 8pt; }
.cell code { color: #555; }
.cell .finding { color: #a00000; }
@page { margin: 10mm; }
@media print { body { margin: 0; } }
)";

std::string cell_of(const Exercise& exercise, const ContactSheet& sheet)
{
    const FigureStyle of_page{.mono = sheet.mono, .rules = false};
    std::string cell = fmt::format(
        "<figure class=\"cell\">\n{}<figcaption><b>{}</b> <code>{}</code>",
        sheet.muscles ? draw_muscle_map(exercise, of_page) : draw_figure(exercise, of_page),
        escaped_markup(exercise.name),
        escaped_markup(exercise.id)
    );
    if (!sheet.muscles) {
        for (const std::string& finding : check_figure(exercise)) {
            cell += fmt::format("<br><span class=\"finding\">{}</span>", escaped_markup(finding));
        }
    }
    return cell + "</figcaption>\n</figure>\n";
}

std::string list_of_missing(const std::vector<const Exercise*>& missing)
{
    if (missing.empty()) {
        return {};
    }
    std::string list = "<h2>Without a picture</h2>\n<ul>\n";
    for (const Exercise* const exercise : missing) {
        list += fmt::format(
            "<li>{} <code>{}</code></li>\n",
            escaped_markup(exercise->name),
            escaped_markup(exercise->id)
        );
    }
    return list + "</ul>\n";
}

} // namespace

std::string contact_sheet(const Catalog& catalog, const ContactSheet& sheet)
{
    std::string cells;
    std::size_t drawn = 0;
    std::vector<const Exercise*> missing;
    for (const Exercise& exercise : catalog.exercises) {
        if (exercise.figure == nullptr && !sheet.muscles) {
            missing.push_back(&exercise);
        } else {
            cells += cell_of(exercise, sheet);
            ++drawn;
        }
    }
    const std::string title = fmt::format(
        "{} of upperback: {} of {} moves",
        sheet.muscles ? "Muscles" : "Pictures",
        drawn,
        catalog.exercises.size()
    );
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{0}</title>\n<style>{1}{2}</style>\n</head>\n<body>\n<h1>{0}</h1>\n"
        "<main>\n{3}</main>\n{4}</body>\n</html>\n",
        title,
        style,
        figure_css(sheet.mono ? "figure-mono" : "figure-color", sheet.mono),
        cells,
        list_of_missing(missing)
    );
}

} // namespace upperback
