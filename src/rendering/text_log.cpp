#include "rendering/text_log.hpp"

#include "rendering/bar_words.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int dose_column = 36;
constexpr int margin = 2;
constexpr std::string_view between = "  ";

// Room for a number of two or three digits before the x, and for a weight behind it.
std::string box_of(const LoggedMove& move)
{
    std::string room;
    for (const std::string& turn : move.turns) {
        room += turn + "   ";
    }
    room = room.empty() ? "    " : room;
    room += move.is_timed ? "s " : "";
    return fmt::format("[{}{}]", room, move.is_loaded ? "x      " : "");
}

// The next step stands behind the boxes where it fits, else below them.
void add_boxes(Page& page, const LoggedMove& move)
{
    const std::vector<std::string> boxes(
        static_cast<std::size_t>(std::max(0, move.sets)), box_of(move)
    );
    const std::string row = std::string(margin, ' ') + joined(boxes, between);
    const int column = std::max(dose_column, display_width(row) + margin);
    if (!move.next.empty() && column + display_width(move.next) <= page.width) {
        add_line(page, padded(row, column) + move.next);
        return;
    }
    add_pieces(page, "", margin, boxes, between);
    if (!move.next.empty()) {
        add_hanging(page, "", margin, move.next);
    }
}

} // namespace

void add_log(Page& page, const SetLog& log)
{
    for (const LoggedMove& move : log.moves) {
        add_with_column(page, move.name, dose_column, move.dose);
        if (!move.first.empty()) {
            add_hanging(page, "", margin, "First " + move.first);
        }
        add_boxes(page, move);
    }
}

void add_ticks(Page& page, const TickList& list, int indent)
{
    constexpr std::string_view box = "[ ] ";
    constexpr int gap = 3;
    const int hang = indent + static_cast<int>(box.size());
    std::string line = padded(list.label, indent);
    bool is_fresh = true;
    for (const std::string& item : list.items) {
        const int wanted = static_cast<int>(box.size()) + display_width(item);
        if (!is_fresh && display_width(line) + gap + wanted <= page.width) {
            line += fmt::format("{:{}}{}{}", "", gap, box, item);
            continue;
        }
        if (!is_fresh) {
            add_line(page, line);
            line = std::string(static_cast<std::size_t>(indent), ' ');
        }
        line += box;
        is_fresh = indent + wanted > page.width;
        if (is_fresh) {
            line.pop_back(); // The space behind the box is a part of the indent.
            add_hanging(page, line, hang, item);
            line = std::string(static_cast<std::size_t>(indent), ' ');
        } else {
            line += item;
        }
    }
    if (!is_fresh) {
        add_line(page, line);
    }
}

namespace {

/// A chart with its bars drawn, all as wide as the widest.
struct Drawn {
    std::vector<std::string> bars{};
    int label_width = 0;
    int amount_width = 0;
    int bar_width = 0;
};

Drawn drawn(const BarChart& chart)
{
    constexpr int longest = 24;
    Drawn result;
    for (const Bar& bar : chart.bars) {
        result.bars.push_back(bar_words(bar, chart.per_cell, longest));
        result.label_width = std::max(result.label_width, display_width(bar.label));
        result.amount_width = std::max(result.amount_width, display_width(bar.amount));
        result.bar_width = std::max(result.bar_width, display_width(result.bars.back()));
    }
    return result;
}

} // namespace

void add_chart(Page& page, const BarChart& chart)
{
    const Drawn shape = drawn(chart);
    const int gaps = 2 * margin;
    if (!chart.title.empty()) {
        add_hanging(page, "", 0, chart.title);
    }
    const bool is_wide =
        shape.label_width + shape.bar_width + shape.amount_width + gaps <= page.width;
    for (std::size_t at = 0; at < chart.bars.size(); ++at) {
        const Bar& bar = chart.bars[at];
        if (!is_wide) {
            add_hanging(page, "", 0, bar.label);
            const std::vector<std::string> pieces{shape.bars[at], bar.amount};
            add_pieces(page, "", margin, pieces, between);
            continue;
        }
        add_line(
            page,
            fmt::format(
                "{}  {}  {}",
                padded(bar.label, shape.label_width),
                padded(shape.bars[at], shape.bar_width),
                bar.amount
            )
        );
    }
}

} // namespace upperback
