#include "rendering/text_layout.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string spaces(int count)
{
    std::string result;
    result.resize(static_cast<std::size_t>(std::max(0, count)), ' ');
    return result;
}

// What stands at the right keeps two columns free, so that a frame or a punch does not touch it.
int right_edge(const Page& page)
{
    constexpr int margin = 2;
    return page.width - margin;
}

} // namespace

std::string painted(const Page& page, std::string_view text, Paint paint)
{
    if (page.color == Color::off || paint == Paint::plain || text.empty()) {
        return std::string{text};
    }
    return fmt::format("\x1b[{}m{}\x1b[0m", paint == Paint::red ? "1;31" : "1", text);
}

std::string padded(std::string_view text, int width)
{
    return std::string{text} + spaces(width - display_width(text));
}

void add_line(Page& page, std::string_view line)
{
    const auto last = line.find_last_not_of(' ');
    page.lines.emplace_back(line.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

void add_hanging(Page& page, std::string_view lead, int indent, std::string_view text)
{
    std::string front = padded(lead, indent);
    if (!lead.empty() && display_width(lead) >= indent && indent > 0) {
        for (const std::string& line : wrapped(lead, page.width)) {
            add_line(page, line);
        }
        front = spaces(indent);
    }
    for (const std::string& line : wrapped(text, page.width - indent)) {
        add_line(page, front + line);
        front = spaces(indent);
    }
}

void add_pieces(
    Page& page,
    std::string_view lead,
    int indent,
    std::span<const std::string> pieces,
    std::string_view gap
)
{
    const std::string margin = spaces(indent);
    std::string line = padded(lead, indent);
    bool is_first = true;
    for (const std::string& piece : pieces) {
        const std::string longer = fmt::format("{}{}{}", line, is_first ? "" : gap, piece);
        if (is_first || display_width(longer) <= page.width) {
            line = longer;
        } else {
            add_line(page, line);
            line = margin + piece;
        }
        is_first = false;
    }
    add_line(page, line);
}

void add_with_right(Page& page, std::string_view left, int hang, std::string_view right)
{
    constexpr int gap = 2;
    const int taken = display_width(left);
    const int wanted = display_width(right);
    if (!right.empty() && taken + gap + wanted <= right_edge(page)) {
        add_line(
            page,
            painted(page, left, Paint::bold) + spaces(right_edge(page) - taken - wanted) +
                std::string{right}
        );
        return;
    }
    bool is_first = true;
    for (const std::string& line : wrapped(left, page.width - hang)) {
        add_line(page, spaces(is_first ? 0 : hang) + painted(page, line, Paint::bold));
        is_first = false;
    }
    if (right.empty()) {
        return;
    }
    if (wanted <= right_edge(page)) {
        add_line(page, spaces(right_edge(page) - wanted) + std::string{right});
    } else {
        add_hanging(page, "", hang, right);
    }
}

void add_with_column(Page& page, std::string_view left, int column, std::string_view right)
{
    const int taken = display_width(left);
    if (taken + 2 <= column && column + display_width(right) <= page.width) {
        add_line(
            page, painted(page, left, Paint::bold) + spaces(column - taken) + std::string{right}
        );
        return;
    }
    constexpr int hang = 2;
    add_with_right(page, left, hang, right);
}

} // namespace upperback
