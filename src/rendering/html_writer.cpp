#include "rendering/html_writer.hpp"

#include "rendering/html_follow.hpp"
#include "rendering/html_log.hpp"
#include "rendering/html_moves.hpp"
#include "rendering/html_page.hpp"
#include "rendering/signal_words.hpp"
#include "rendering/web_address.hpp"
#include "support/markup.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string element(std::string_view name, std::string_view text)
{
    return fmt::format("<{0}>{1}</{0}>", name, escaped_markup(text));
}

std::string of_class(std::string_view name, std::string_view classes, std::string_view text)
{
    return fmt::format("<{0} class=\"{1}\">{2}</{0}>", name, classes, escaped_markup(text));
}

void add_list(HtmlPage& page, const std::vector<std::string>& items)
{
    add_html(page, "<ul>");
    for (const std::string& item : items) {
        add_html(page, element("li", item));
    }
    add_html(page, "</ul>");
}

void write(HtmlPage& page, const Title& title)
{
    add_html(page, "<header class=\"title\">");
    add_html(page, element("h1", title.text));
    if (!title.note.empty()) {
        add_html(page, of_class("p", "note", title.note));
    }
    add_html(page, "</header>");
}

void write(HtmlPage& page, const Section& section)
{
    constexpr int session_level = 3;
    close_sections(page, section.level);
    page.level = std::max(2, section.level);
    page.open_sections.push_back(section.level);
    ++page.sections;
    add_html(
        page,
        fmt::format(
            R"(<section class="part{}{}" aria-labelledby="part-{}">)",
            section.new_page ? " new-page" : "",
            section.level == session_level ? " session" : "",
            page.sections
        )
    );
    add_html(page, "<header class=\"part-head\">");
    const std::string number =
        section.number > 0 ? fmt::format("<span class=\"number\">{}</span> ", section.number)
                           : std::string{};
    add_html(
        page,
        fmt::format(
            "<h{0} id=\"part-{1}\">{2}{3}</h{0}>",
            page.level,
            page.sections,
            number,
            escaped_markup(section.name)
        )
    );
    if (!section.intro.empty()) {
        add_html(page, of_class("p", "intro", section.intro));
    }
    if (!section.note.empty()) {
        add_html(page, of_class("p", "note", section.note));
    }
    add_html(page, "</header>");
}

void write(HtmlPage& page, const End&)
{
    close_sections(page, 0);
    page.level = 1;
}

// The first one, before all parts, says what the whole is.
void write(HtmlPage& page, const Paragraph& paragraph)
{
    const bool is_lead = !page.has_lead && page.sections == 0;
    page.has_lead = page.has_lead || is_lead;
    add_html(page, is_lead ? of_class("p", "lead", paragraph.text) : element("p", paragraph.text));
}

void write(HtmlPage& page, const Notices& notices)
{
    add_html(page, R"(<div class="notices" role="note">)");
    for (const std::string& line : notices.lines) {
        add_html(page, element("p", line));
    }
    add_html(page, "</div>");
}

void write(HtmlPage& page, const LabeledTexts& facts)
{
    add_html_facts(page, facts.is_callout ? "facts callout" : "facts", facts.facts);
}

void write(HtmlPage& page, const Form& form)
{
    add_html(page, "<fieldset class=\"form\">");
    add_html(page, element("legend", form.label));
    for (const Blank& blank : form.blanks) {
        add_html(
            page,
            fmt::format(
                R"(<label>{} <input type="text" size="{}" autocomplete="off">{}</label>)",
                escaped_markup(blank.label),
                std::max(1, blank.length),
                blank.unit.empty() ? std::string{} : of_class("span", "unit", blank.unit)
            )
        );
    }
    for (const std::string& tick : form.ticks) {
        add_html(page, html_tick(tick));
    }
    add_html(page, "</fieldset>");
}

void write(HtmlPage& page, const Diary& diary)
{
    add_html_diary(page, diary);
}

void write(HtmlPage& page, const FollowAlong& follow)
{
    add_html_follow(page, follow);
}

void write(HtmlPage& page, const BriefMove& move)
{
    add_html_move(page, move);
}

void write(HtmlPage& page, const FullMove& move)
{
    add_html_move(page, move);
}

void write(HtmlPage& page, const SetLog& log)
{
    add_html_log(page, log);
}

void write(HtmlPage& page, const TickList& list)
{
    add_html_ticks(page, list);
}

void write(HtmlPage& page, const BarChart& chart)
{
    add_html_chart(page, chart);
}

void write(HtmlPage& page, const Steps& steps)
{
    add_html_steps(page, steps.steps);
}

void write(HtmlPage& page, const BulletList& list)
{
    add_html(page, "<div class=\"bullets\">");
    if (!list.label.empty()) {
        add_html(page, of_class("p", "label", list.label));
    }
    add_list(page, list.items);
    add_html(page, "</div>");
}

void write(HtmlPage& page, const Entries& entries)
{
    add_html_facts(page, "entries", entries.entries);
}

void write(HtmlPage& page, const Table& table)
{
    const auto align = [&](std::size_t column) {
        const bool is_right =
            column < table.columns.size() && table.columns[column].align == Align::right;
        return is_right ? " class=\"right\"" : "";
    };
    std::string row;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        row += fmt::format(
            "<th scope=\"col\"{}>{}</th>", align(at), escaped_markup(table.columns[at].name)
        );
    }
    add_html(page, "<table class=\"plain\">\n<thead>");
    add_html(page, fmt::format("<tr>{}</tr>\n</thead>\n<tbody>", row));
    for (const std::vector<std::string>& cells : table.rows) {
        row.clear();
        for (std::size_t at = 0; at < cells.size(); ++at) {
            row += fmt::format("<td{}>{}</td>", align(at), escaped_markup(cells[at]));
        }
        add_html(page, fmt::format("<tr>{}</tr>", row));
    }
    add_html(page, "</tbody>\n</table>");
}

// Line breaks are no part of a text, so each line is escaped by itself.
void write(HtmlPage& page, const Verbatim& verbatim)
{
    std::vector<std::string> lines;
    for (const std::string& line : verbatim.lines) {
        lines.push_back(escaped_markup(line));
    }
    add_html(
        page, fmt::format("<pre class=\"verbatim\"><code>{}</code></pre>", joined(lines, "\n"))
    );
}

std::string linked(const Reference& reference)
{
    const std::string address = web_address(reference.where);
    if (!address.empty()) {
        return fmt::format(
            "<a{} rel=\"noopener noreferrer\">{}</a>",
            html_attribute("href", address),
            escaped_markup(reference.text)
        );
    }
    const std::string where = reference.where.empty() ? "" : ", " + reference.where;
    return escaped_markup(reference.text + where);
}

void write(HtmlPage& page, const References& references)
{
    add_html(page, "<ul class=\"references\">");
    for (const Reference& reference : references.references) {
        add_html(
            page, fmt::format("<li>{} {}</li>", element("b", reference.id), linked(reference))
        );
    }
    add_html(page, "</ul>");
}

void write(HtmlPage& page, const StopBox& box)
{
    add_html(page, R"(<aside class="stop" aria-label="When to stop, and whom to ask">)");
    for (const std::string& paragraph : box.paragraphs) {
        const std::string_view signal = signal_words(paragraph);
        add_html(
            page,
            fmt::format(
                "<p>{}{}</p>",
                signal.empty() ? std::string{} : element("strong", signal),
                escaped_markup(std::string_view{paragraph}.substr(signal.size()))
            )
        );
    }
    add_html(page, "</aside>");
}

void write(HtmlPage& page, const Origin& origin)
{
    add_html(page, "<footer class=\"origin\">");
    add_html(
        page,
        fmt::format("<p>{} {}</p>", escaped_markup(origin.label), element("code", origin.command))
    );
    for (const std::string& line : origin.lines) {
        add_html(page, element("p", line));
    }
    add_html(page, "</footer>");
}

bool is_move(const Block& block)
{
    return std::holds_alternative<BriefMove>(block) || std::holds_alternative<FullMove>(block);
}

} // namespace

std::string html_of(const Document& document)
{
    HtmlPage page;
    add_html(page, "<main class=\"sheet\">");
    for (const Block& block : document) {
        if (!is_move(block)) {
            close_moves(page);
        }
        std::visit([&](const auto& content) { write(page, content); }, block);
    }
    close_moves(page);
    close_sections(page, 0);
    add_html(page, "</main>");
    return page.text;
}

} // namespace upperback
