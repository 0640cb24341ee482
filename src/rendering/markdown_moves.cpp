#include "rendering/markdown_moves.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// One task a set, with a line to write on for each turn.
void write_boxes(MarkdownLines& lines, const Boxes& boxes)
{
    constexpr std::string_view line = R"(\_\_\_)";
    MarkdownLines turns;
    for (const std::string& turn : boxes.turns) {
        turns.push_back(fmt::format("{} {}", markdown_escaped(turn), line));
    }
    const std::string places = turns.empty() ? std::string{line} : joined(turns, ", ");
    for (int set = 1; set <= boxes.sets; ++set) {
        lines.push_back(fmt::format("- [ ] set {}: {}", set, places));
    }
}

std::string image(const std::string& name, const std::string& address)
{
    return fmt::format("![{}]({})", markdown_escaped(name), address);
}

void add_bullet(MarkdownLines& lines, const LabeledText& fact)
{
    if (!fact.text.empty()) {
        lines.push_back("- " + markdown_labeled(fact));
    }
}

} // namespace

void add_markdown_steps(MarkdownLines& lines, const std::vector<std::string>& steps)
{
    int number = 0;
    for (const std::string& step : steps) {
        lines.push_back(fmt::format("{}. {}", ++number, markdown_escaped(step)));
    }
}

void add_markdown_move(MarkdownLines& lines, const BriefMove& move)
{
    std::string line =
        fmt::format("- {}**{}**", move.has_box ? "[ ] " : "", markdown_escaped(move.name));
    if (!move.dose.empty()) {
        line += fmt::format(" ({})", markdown_escaped(move.dose));
    }
    if (!move.text.empty()) {
        line += ": " + markdown_escaped(move.text);
    }
    lines.push_back(line);
    if (!move.picture.empty()) { // A paragraph of its own below the item.
        lines.insert(lines.end(), {"", "  " + image(move.name, move.picture)});
    }
    for (const LabeledText& fact : move.facts) {
        lines.push_back("  - " + markdown_labeled(fact));
    }
}

void add_markdown_move(MarkdownLines& lines, const FullMove& move)
{
    lines.push_back("### " + markdown_escaped(move.name));
    if (!move.dose.empty()) {
        add_markdown_paragraph(lines, markdown_escaped(move.dose));
    }
    if (!move.picture.empty()) {
        add_markdown_paragraph(lines, image(move.name, move.picture));
    }
    MarkdownLines boxes;
    write_boxes(boxes, move.boxes);
    MarkdownLines steps;
    add_markdown_steps(steps, move.steps);
    MarkdownLines facts;
    for (const LabeledText& fact : move.facts) {
        add_bullet(facts, fact);
    }
    add_bullet(facts, {.label = "Easier", .text = move.easier});
    add_bullet(facts, {.label = "Harder", .text = move.harder});
    for (const LabeledText& fact : move.grounds) {
        add_bullet(facts, fact);
    }
    if (steps.empty()) { // Two lists in a row would be one with gaps.
        boxes.insert(boxes.end(), facts.begin(), facts.end());
        facts.clear();
    }
    add_markdown_apart(lines, boxes);
    add_markdown_apart(lines, steps);
    add_markdown_apart(lines, facts);
}

} // namespace upperback
