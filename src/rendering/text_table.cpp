#include "rendering/text_table.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace upperback {
namespace {

constexpr int gap = 2;

std::vector<int> natural_widths(const Table& table)
{
    std::vector<int> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        int width = display_width(table.columns[column].name);
        for (const std::vector<std::string>& row : table.rows) {
            width = std::max(width, display_width(row[column]));
        }
        widths.push_back(width);
    }
    return widths;
}

std::vector<int> fitting_widths(const Table& table, int page_width)
{
    constexpr int least = 6;
    std::vector<int> widths = natural_widths(table);
    const int gaps = gap * (static_cast<int>(widths.size()) - 1);
    int total = std::accumulate(widths.begin(), widths.end(), gaps);
    while (total > page_width) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= least) {
            break;
        }
        --*widest;
        --total;
    }
    return widths;
}

std::string aligned(const std::string& cell, int width, Align align)
{
    const int missing = std::max(0, width - display_width(cell));
    const std::string fill(static_cast<std::size_t>(missing), ' ');
    return align == Align::right ? fill + cell : cell + fill;
}

void add_row(
    Page& page,
    const Table& table,
    const std::vector<int>& widths,
    const std::vector<std::string>& row,
    Paint paint
)
{
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t column = 0; column < row.size(); ++column) {
        cells.push_back(wrapped(row[column], widths[column]));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t at = 0; at < height; ++at) {
        std::string line;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string cell = at < cells[column].size() ? cells[column][at] : "";
            line += column == 0 ? "" : std::string(gap, ' ');
            line += aligned(cell, widths[column], table.columns[column].align);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        add_line(page, painted(page, line, paint));
    }
}

// Whether a word of a cell, or of the name above it, is wider than its column, or all of them than
// the page.
bool is_cramped(const Table& table, const std::vector<int>& widths, int page_width)
{
    const auto breaks = [](const std::string& cell, int width) {
        return std::ranges::any_of(wrapped(cell, width), [&](const std::string& line) {
            return display_width(line) > width;
        });
    };
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (breaks(table.columns[column].name, widths[column]) ||
            std::ranges::any_of(table.rows, [&](const std::vector<std::string>& row) {
                return breaks(row[column], widths[column]);
            })) {
            return true;
        }
    }
    const int gaps = gap * (static_cast<int>(widths.size()) - 1);
    return std::accumulate(widths.begin(), widths.end(), gaps) > page_width;
}

// Each row by itself, a line a cell; all but the first cell, and what is wrapped, are indented.
void add_records(Page& page, const Table& table)
{
    const std::string margin(gap, ' ');
    for (const std::vector<std::string>& row : table.rows) {
        bool is_first = true;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string text = fmt::format("{}: {}", table.columns[column].name, row[column]);
            for (const std::string& line : wrapped(text, page.width - gap)) {
                add_line(page, is_first ? line : margin + line);
                is_first = false;
            }
        }
    }
}

} // namespace

void add_table(Page& page, const Table& table)
{
    const std::vector<int> widths = fitting_widths(table, page.width);
    if (is_cramped(table, widths, page.width)) {
        add_records(page, table);
        return;
    }
    std::vector<std::string> names;
    for (const Column& column : table.columns) {
        names.push_back(column.name);
    }
    add_row(page, table, widths, names, Paint::bold);
    for (const std::vector<std::string>& row : table.rows) {
        add_row(page, table, widths, row, Paint::plain);
    }
}

} // namespace upperback
