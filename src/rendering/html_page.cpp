#include "rendering/html_page.hpp"

#include "support/markup.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {

void add_html(HtmlPage& page, std::string_view line)
{
    page.text += line;
    page.text += '\n';
}

void close_moves(HtmlPage& page)
{
    if (!page.open_moves.empty()) {
        add_html(page, "</ul>");
        page.open_moves = {};
    }
}

void close_sections(HtmlPage& page, int level)
{
    while (!page.open_sections.empty() && page.open_sections.back() >= level) {
        add_html(page, "</section>");
        page.open_sections.pop_back();
    }
}

int level_below(const HtmlPage& page)
{
    constexpr int lowest = 6;
    return std::min(page.level + 1, lowest);
}

void add_html_facts(HtmlPage& page, std::string_view classes, std::span<const LabeledText> facts)
{
    if (facts.empty()) {
        return;
    }
    add_html(page, fmt::format("<dl class=\"{}\">", classes));
    for (const LabeledText& fact : facts) {
        add_html(
            page,
            fmt::format(
                "<div><dt>{}</dt><dd>{}</dd></div>",
                escaped_markup(fact.label),
                escaped_markup(fact.text)
            )
        );
    }
    add_html(page, "</dl>");
}

void add_html_steps(HtmlPage& page, std::span<const std::string> steps)
{
    if (steps.empty()) {
        return;
    }
    add_html(page, "<ol class=\"steps\">");
    for (const std::string& step : steps) {
        add_html(page, fmt::format("<li>{}</li>", escaped_markup(step)));
    }
    add_html(page, "</ol>");
}

std::string html_tick(std::string_view label)
{
    return fmt::format(
        R"(<label class="tick"><input type="checkbox"> {}</label>)", escaped_markup(label)
    );
}

std::string html_attribute(std::string_view name, std::string_view value)
{
    return value.empty() ? std::string{} : fmt::format(" {}=\"{}\"", name, escaped_markup(value));
}

} // namespace upperback
