#include "rendering/whole_page.hpp"

#include "figures/draw_figure.hpp"
#include "rendering/html_writer.hpp"
#include "support/markup.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

std::string classes_of(const PageLook& look)
{
    std::string classes = fmt::format("sheet-page paper-{}", text_of(look.paper));
    classes += look.compact ? " compact" : "";
    classes += look.large ? " large" : "";
    classes += look.mono ? " mono" : "";
    return classes;
}

// As a style sheet names it.
std::string_view name_of(Paper paper)
{
    switch (paper) {
    case Paper::a4:
        return "A4";
    case Paper::letter:
        break;
    }
    return "letter";
}

std::string title_of(const Document& document)
{
    const auto* title = document.empty() ? nullptr : std::get_if<Title>(&document.front());
    if (title == nullptr) {
        return "Upper back";
    }
    return title->note.empty() ? title->text : fmt::format("{}, {}", title->text, title->note);
}

std::vector<Problem> problems_of(const PageFiles& files)
{
    std::vector<Problem> problems;
    for (const PageFile& file : {files.shell, files.style}) {
        if (!is_utf8(file.text)) {
            problems.push_back({.file = file.name, .message = "not UTF-8; save it as UTF-8"});
        }
    }
    if (problems.empty()) {
        problems = shell_problems(files.shell);
        std::ranges::move(style_problems(files.style), std::back_inserter(problems));
    }
    return problems;
}

} // namespace

std::variant<std::string, std::vector<Problem>>
whole_page(const Document& document, const PageLook& look, const PageFiles& files)
{
    std::vector<Problem> problems = problems_of(files);
    if (!problems.empty()) {
        return problems;
    }
    const std::string_view scope = look.mono ? "figure-mono" : "figure-color";
    return filled_shell(
        files.shell.text,
        {.lang = "en-US",
         .classes = classes_of(look),
         .title = escaped_markup(title_of(document)),
         .paper = std::string{name_of(look.paper)},
         .style = files.style.text + figure_css(scope, look.mono),
         .content = html_of(document),
         .script = files.script}
    );
}

} // namespace upperback
