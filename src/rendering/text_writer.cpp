#include "rendering/text_writer.hpp"

#include "rendering/signal_words.hpp"
#include "rendering/text_command.hpp"
#include "rendering/text_layout.hpp"
#include "rendering/text_log.hpp"
#include "rendering/text_moves.hpp"
#include "rendering/text_pages.hpp"
#include "rendering/text_table.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int label_column = 12;

std::string in_capitals(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return result;
}

void write(Page& page, const Title& title)
{
    add_with_right(page, in_capitals(title.text), 0, title.note);
}

// "1  WARM UP". wrapped() keeps single spaces only, so the number is no part of what is wrapped.
void write(Page& page, const Section& section)
{
    constexpr int capital_levels = 2;
    const std::string number =
        section.number > 0 ? fmt::format("{}  ", section.number) : std::string{};
    const std::string name =
        section.level <= capital_levels ? in_capitals(section.name) : section.name;
    add_with_right(page, number + name, 3, section.note);
    if (!section.intro.empty()) {
        add_hanging(page, "", section.number > 0 ? 3 : 0, section.intro);
    }
}

void write(Page& page, const Paragraph& paragraph)
{
    add_hanging(page, "", 0, paragraph.text);
}

void write(Page& page, const Notices& notices)
{
    for (const std::string& notice : notices.lines) {
        for (const std::string& line : wrapped(notice, page.width)) {
            add_line(page, painted(page, line, Paint::bold));
        }
    }
}

void write(Page& page, const LabeledTexts& facts)
{
    for (const LabeledText& fact : facts.facts) {
        add_hanging(page, fact.label, label_column, fact.text);
    }
}

void write(Page& page, const Form& form)
{
    std::vector<std::string> pieces;
    for (const Blank& blank : form.blanks) {
        const bool is_apart = !blank.unit.empty() && blank.unit.front() != '/';
        pieces.push_back(fmt::format(
            "{} {}{}{}",
            blank.label,
            std::string(static_cast<std::size_t>(std::max(0, blank.length)), '_'),
            is_apart ? " " : "",
            blank.unit
        ));
    }
    for (const std::string& tick : form.ticks) {
        pieces.push_back("[ ] " + tick);
    }
    add_pieces(page, form.label, label_column, pieces, "   ");
}

void write(Page& page, const BriefMove& move)
{
    add_move(page, move);
}

void write(Page& page, const FullMove& move)
{
    add_move(page, move);
}

void write(Page& page, const SetLog& log)
{
    add_log(page, log);
}

void write(Page& page, const TickList& list)
{
    add_ticks(page, list, label_column);
}

void write(Page& page, const BarChart& chart)
{
    add_chart(page, chart);
}

void write(Page& page, const Steps& steps)
{
    add_steps(page, steps.steps, 2);
}

void write(Page& page, const BulletList& list)
{
    if (!list.label.empty()) {
        add_hanging(page, "", 0, list.label);
    }
    for (const std::string& item : list.items) {
        add_hanging(page, "-", 2, item);
    }
}

// As wide as the longest word, but no wider than leaves room for what it means.
void write(Page& page, const Entries& entries)
{
    constexpr int gap = 2;
    int column = 0;
    for (const LabeledText& entry : entries.entries) {
        column = std::max(column, display_width(entry.label) + gap);
    }
    column = std::min(column, page.width * 2 / 5);
    for (const LabeledText& entry : entries.entries) {
        add_hanging(page, entry.label, column, entry.text);
    }
}

void write(Page& page, const Table& table)
{
    add_table(page, table);
}

void write(Page& page, const Verbatim& verbatim)
{
    page.lines.insert(page.lines.end(), verbatim.lines.begin(), verbatim.lines.end());
}

void write(Page& page, const References& references)
{
    Entries entries;
    for (const Reference& reference : references.references) {
        const std::string where = reference.where.empty() ? "" : ", " + reference.where;
        entries.entries.push_back({.label = reference.id, .text = reference.text + where});
    }
    write(page, entries);
}

void write(Page& page, const StopBox& box)
{
    for (const std::string& paragraph : box.paragraphs) {
        std::size_t signal = signal_words(paragraph).size();
        for (const std::string& line : wrapped(paragraph, page.width)) {
            const std::size_t red = std::min(signal, line.size());
            add_line(page, painted(page, line.substr(0, red), Paint::red) + line.substr(red));
            signal -= std::min(signal, red + 1);
        }
    }
}

void write(Page& page, const Origin& origin)
{
    const std::string whole = fmt::format("{} {}", origin.label, origin.command);
    if (display_width(whole) <= page.width) {
        add_line(page, whole);
    } else {
        add_hanging(page, "", 0, origin.label);
        add_command(page, origin.command);
    }
    for (const std::string& line : origin.lines) {
        add_hanging(page, "", 0, line);
    }
}

// Only pages have these.
void write(Page&, const End&) {}

void write(Page&, const Diary&) {}

void write(Page&, const FollowAlong&) {}

// Whether two blocks stand together without an empty line between them.
bool is_tight(const Block& above, const Block& below)
{
    const bool lead =
        std::holds_alternative<Title>(above) &&
        (std::holds_alternative<Paragraph>(below) || std::holds_alternative<Notices>(below));
    const bool moves =
        std::holds_alternative<BriefMove>(above) && std::holds_alternative<BriefMove>(below);
    const bool labeled =
        std::holds_alternative<LabeledTexts>(above) && std::holds_alternative<Form>(below);
    const auto* section = std::get_if<Section>(&above);
    const bool headed = section != nullptr && section->level > 2;
    const bool logged =
        (std::holds_alternative<Form>(above) && std::holds_alternative<LabeledTexts>(below)) ||
        std::holds_alternative<SetLog>(below) ||
        (std::holds_alternative<SetLog>(above) && std::holds_alternative<TickList>(below));
    return lead || moves || labeled || headed || logged;
}

bool begins_page(const Block& block)
{
    const auto* section = std::get_if<Section>(&block);
    return section != nullptr && section->new_page;
}

// A heading is never the last thing on a page.
bool may_end_page(const Block& block)
{
    return !std::holds_alternative<Section>(block);
}

} // namespace

std::string text_of(const Document& document, int width, Color color)
{
    Page page{.width = width, .color = color};
    const Block* above = nullptr;
    std::vector<Seam> seams;
    for (const Block& block : document) {
        if (is_of_pages(block)) {
            continue;
        }
        if (above != nullptr && !is_tight(*above, block)) {
            if (may_end_page(*above) || begins_page(block)) {
                seams.push_back({.line = page.lines.size(), .is_forced = begins_page(block)});
            }
            page.lines.emplace_back();
        }
        std::visit([&](const auto& content) { write(page, content); }, block);
        above = &block;
    }
    break_pages(page.lines, seams);
    return page.lines.empty() ? std::string{} : joined(page.lines, "\n") + "\n";
}

} // namespace upperback
