#include "rendering/markdown_log.hpp"

#include "rendering/bar_words.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// What is asked of a set; the cell is left to be written in.
std::string cell_of(const LoggedMove& move)
{
    return move.turns.empty() ? std::string{} : markdown_escaped(joined(move.turns, " / "));
}

std::string unit_of(const LoggedMove& move)
{
    return fmt::format(
        "{}{}", move.is_timed ? "seconds" : "repetitions", move.is_loaded ? " x load" : ""
    );
}

std::string dose_of(const LoggedMove& move)
{
    return move.first.empty() ? move.dose : fmt::format("{}; first {}", move.dose, move.first);
}

std::string row_of(const LoggedMove& move, int sets)
{
    MarkdownLines cells{
        markdown_escaped(move.name),
        markdown_escaped(dose_of(move)),
        markdown_escaped(unit_of(move)),
    };
    for (int set = 1; set <= sets; ++set) {
        cells.push_back(set <= move.sets ? cell_of(move) : markdown_escaped("-"));
    }
    cells.push_back(markdown_escaped(move.next));
    return markdown_row(cells);
}

} // namespace

void add_markdown_log(MarkdownLines& lines, const SetLog& log)
{
    int sets = 1;
    for (const LoggedMove& move : log.moves) {
        sets = std::max(sets, move.sets);
    }
    MarkdownLines names{"Move", "Dose", "Write down"};
    MarkdownLines rule{"--------", "--------", "------"};
    for (int set = 1; set <= sets; ++set) {
        names.push_back(fmt::format("Set {}", set));
        rule.emplace_back("----");
    }
    names.emplace_back("Next step");
    rule.emplace_back("--------");
    lines.push_back(markdown_row(names));
    lines.push_back(markdown_row(rule));
    for (const LoggedMove& move : log.moves) {
        lines.push_back(row_of(move, sets));
    }
}

void add_markdown_ticks(MarkdownLines& lines, const TickList& list)
{
    lines.push_back(fmt::format("**{}:**", markdown_escaped(list.label)));
    lines.emplace_back();
    for (const std::string& item : list.items) {
        lines.push_back("- [ ] " + markdown_escaped(item));
    }
}

void add_markdown_chart(MarkdownLines& lines, const BarChart& chart)
{
    constexpr int longest = 24;
    if (!chart.title.empty()) {
        lines.push_back(markdown_escaped(chart.title));
        lines.emplace_back();
    }
    lines.push_back(
        markdown_row({markdown_escaped(chart.labels), markdown_escaped(chart.amounts), "Bar"})
    );
    lines.push_back(markdown_row({"--------", "----", "------"}));
    for (const Bar& bar : chart.bars) {
        std::string drawn = bar_words(bar, chart.per_cell, longest);
        drawn.pop_back(); // The line at its end would end the cell.
        lines.push_back(markdown_row({
            markdown_escaped(bar.label),
            markdown_escaped(bar.amount),
            fmt::format("`{}`", drawn),
        }));
    }
}

} // namespace upperback
