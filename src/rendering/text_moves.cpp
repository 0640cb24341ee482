#include "rendering/text_moves.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int move_label_column = 11;

void write_facts(Page& page, const std::vector<LabeledText>& facts, int margin)
{
    for (const LabeledText& fact : facts) {
        const std::string lead = std::string(static_cast<std::size_t>(margin), ' ') + fact.label;
        add_hanging(page, lead, margin + move_label_column - 2, fact.text);
    }
}

void write_boxes(Page& page, const Boxes& boxes)
{
    const std::vector<std::string> row(
        static_cast<std::size_t>(std::max(0, boxes.sets)), "[ ] ___"
    );
    if (row.empty()) {
        return;
    }
    if (boxes.turns.empty()) {
        add_pieces(page, "", 2, row, "  ");
        return;
    }
    std::vector<std::string> turns;
    for (const std::string& turn : boxes.turns) {
        turns.push_back(fmt::format("{} {}", turn, joined(row, "  ")));
    }
    add_pieces(page, "", 2, turns, "     ");
}

// Both on one line where they fit: a ladder has a rung below and a rung above.
void write_ladder(Page& page, const FullMove& move)
{
    constexpr int second_column = 35;
    const std::string easier = padded("  Easier", move_label_column) + move.easier;
    const std::string harder = padded("Harder", move_label_column - 2) + move.harder;
    const int column = std::max(second_column, display_width(easier) + 3);
    const bool has_both = !move.easier.empty() && !move.harder.empty();
    if (has_both && column + display_width(harder) <= page.width) {
        add_line(page, padded(easier, column) + harder);
        return;
    }
    if (!move.easier.empty()) {
        add_hanging(page, "  Easier", move_label_column, move.easier);
    }
    if (!move.harder.empty()) {
        add_hanging(page, "  Harder", move_label_column, move.harder);
    }
}

} // namespace

void add_steps(Page& page, const std::vector<std::string>& steps, int margin)
{
    int number = 0;
    for (const std::string& step : steps) {
        const std::string lead =
            fmt::format("{}{}.", std::string(static_cast<std::size_t>(margin), ' '), ++number);
        add_hanging(page, lead, display_width(lead) + 1, step);
    }
}

void add_move(Page& page, const BriefMove& move)
{
    constexpr int indent = 4;
    add_with_right(page, (move.has_box ? "[ ] " : "") + move.name, indent, move.dose);
    if (!move.text.empty()) {
        add_hanging(page, "", indent, move.text);
    }
    write_facts(page, move.facts, indent);
}

void add_move(Page& page, const FullMove& move)
{
    constexpr int dose_column = 36;
    constexpr int step_margin = 4;
    add_with_column(page, move.name, dose_column, move.dose);
    write_boxes(page, move.boxes);
    add_steps(page, move.steps, step_margin);
    write_facts(page, move.facts, 2);
    write_ladder(page, move);
    write_facts(page, move.grounds, 2);
}

} // namespace upperback
