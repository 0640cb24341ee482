#include "rendering/markdown_writer.hpp"

#include "rendering/markdown_log.hpp"
#include "rendering/markdown_moves.hpp"
#include "rendering/markdown_text.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string escaped_with_note(std::string_view text, std::string_view note)
{
    if (note.empty()) {
        return markdown_escaped(text);
    }
    return fmt::format("{} ({})", markdown_escaped(text), markdown_escaped(note));
}

void write(MarkdownLines& lines, const Title& title)
{
    lines.push_back("# " + escaped_with_note(title.text, title.note));
}

void write(MarkdownLines& lines, const Section& section)
{
    const std::string number =
        section.number > 0 ? fmt::format("{}. ", section.number) : std::string{};
    const std::string marks(static_cast<std::size_t>(std::max(2, section.level)), '#');
    lines.push_back(
        fmt::format("{} {}{}", marks, number, escaped_with_note(section.name, section.note))
    );
    if (!section.intro.empty()) {
        add_markdown_paragraph(lines, markdown_escaped(section.intro));
    }
}

void write(MarkdownLines& lines, const Paragraph& paragraph)
{
    lines.push_back(markdown_escaped(paragraph.text));
}

void write(MarkdownLines& lines, const Notices& notices)
{
    for (const std::string& notice : notices.lines) {
        add_markdown_paragraph(lines, fmt::format("**{}**", markdown_escaped(notice)));
    }
}

void write(MarkdownLines& lines, const LabeledTexts& facts)
{
    for (const LabeledText& fact : facts.facts) {
        add_markdown_paragraph(lines, markdown_labeled(fact));
    }
}

std::string blank_words(const Blank& blank)
{
    std::string line;
    for (int count = 0; count < blank.length; ++count) {
        line += "\\_";
    }
    const bool is_apart = !blank.unit.empty() && blank.unit.front() != '/';
    return fmt::format(
        "{} {}{}{}",
        markdown_escaped(blank.label),
        line,
        is_apart ? " " : "",
        markdown_escaped(blank.unit)
    );
}

void write(MarkdownLines& lines, const Form& form)
{
    MarkdownLines blanks;
    for (const Blank& blank : form.blanks) {
        blanks.push_back(blank_words(blank));
    }
    lines.push_back(fmt::format("**{}:** {}", markdown_escaped(form.label), joined(blanks, ", ")));
    MarkdownLines ticks;
    for (const std::string& tick : form.ticks) {
        ticks.push_back("- [ ] " + markdown_escaped(tick));
    }
    add_markdown_apart(lines, ticks);
}

void write(MarkdownLines& lines, const BriefMove& move)
{
    add_markdown_move(lines, move);
}

void write(MarkdownLines& lines, const FullMove& move)
{
    add_markdown_move(lines, move);
}

void write(MarkdownLines& lines, const SetLog& log)
{
    add_markdown_log(lines, log);
}

void write(MarkdownLines& lines, const TickList& list)
{
    add_markdown_ticks(lines, list);
}

void write(MarkdownLines& lines, const BarChart& chart)
{
    add_markdown_chart(lines, chart);
}

void write(MarkdownLines& lines, const Steps& steps)
{
    add_markdown_steps(lines, steps.steps);
}

void write(MarkdownLines& lines, const BulletList& list)
{
    if (!list.label.empty()) {
        lines.push_back(fmt::format("**{}:**", markdown_escaped(list.label)));
        lines.emplace_back();
    }
    for (const std::string& item : list.items) {
        lines.push_back("- " + markdown_escaped(item));
    }
}

void write(MarkdownLines& lines, const Entries& entries)
{
    for (const LabeledText& entry : entries.entries) {
        lines.push_back("- " + markdown_labeled(entry));
    }
}

void write(MarkdownLines& lines, const Table& table)
{
    MarkdownLines names;
    MarkdownLines rule;
    for (const Column& column : table.columns) {
        names.push_back(markdown_escaped(column.name));
        rule.emplace_back(column.align == Align::right ? "---:" : "---");
    }
    lines.push_back(markdown_row(names));
    lines.push_back(markdown_row(rule));
    for (const std::vector<std::string>& row : table.rows) {
        MarkdownLines cells;
        for (const std::string& cell : row) {
            cells.push_back(markdown_escaped(cell));
        }
        lines.push_back(markdown_row(cells));
    }
}

void write(MarkdownLines& lines, const Verbatim& verbatim)
{
    for (const std::string& line : markdown_fenced(verbatim.lines, "text")) {
        lines.push_back(line);
    }
}

void write(MarkdownLines& lines, const References& references)
{
    for (const Reference& reference : references.references) {
        const std::string where =
            reference.where.empty() ? "" : ", " + markdown_link(reference.where);
        lines.push_back(
            "- " + markdown_labeled({.label = reference.id, .text = reference.text}) + where
        );
    }
}

void write(MarkdownLines& lines, const StopBox& box)
{
    for (const std::string& paragraph : box.paragraphs) {
        if (!lines.empty()) {
            lines.emplace_back(">");
        }
        lines.push_back("> " + markdown_escaped(paragraph));
    }
}

void write(MarkdownLines& lines, const Origin& origin)
{
    lines.push_back(markdown_escaped(origin.label));
    add_markdown_apart(lines, markdown_fenced({origin.command}, "sh"));
    for (const std::string& line : origin.lines) {
        add_markdown_paragraph(lines, markdown_escaped(line));
    }
}

// Only pages have these.
void write(MarkdownLines&, const End&) {}

void write(MarkdownLines&, const Diary&) {}

void write(MarkdownLines&, const FollowAlong&) {}

bool is_same_list(const Block& above, const Block& below)
{
    return std::holds_alternative<BriefMove>(above) && std::holds_alternative<BriefMove>(below);
}

} // namespace

std::string markdown_of(const Document& document)
{
    std::string text;
    const Block* above = nullptr;
    for (const Block& block : document) {
        if (is_of_pages(block)) {
            continue;
        }
        if (above != nullptr && !is_same_list(*above, block)) {
            text += '\n';
        }
        MarkdownLines lines;
        std::visit([&](const auto& content) { write(lines, content); }, block);
        for (const std::string& line : lines) {
            text += line;
            text += '\n';
        }
        above = &block;
    }
    return text;
}

} // namespace upperback
