// Lines of plain text: wrapped, indented, with something at the right, painted.
#pragma once

#include "rendering/text_writer.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

enum class Paint { plain, bold, red };

/// A sheet that grows line by line.
struct Page {
    int width = 80;
    Color color = Color::off;
    std::vector<std::string> lines{};
};

/// The text between the escapes of its paint; as it is where there is no color.
std::string painted(const Page& page, std::string_view text, Paint paint);

/// The text filled with spaces up to `width` columns.
std::string padded(std::string_view text, int width);

/// A line as it is, but for the spaces at its end.
void add_line(Page& page, std::string_view line);

/// The text, wrapped, behind `indent` columns; `lead` stands in front of the first line and, where
/// it is as wide as the indent, on a line of its own.
void add_hanging(Page& page, std::string_view lead, int indent, std::string_view text);

/// Words that belong together (each piece is never broken), as many a line as fit.
void add_pieces(
    Page& page,
    std::string_view lead,
    int indent,
    std::span<const std::string> pieces,
    std::string_view gap
);

/// `left` in bold and `right` at the right edge; on lines below each other where they do not fit.
/// Further lines of `left` hang behind `hang` columns.
void add_with_right(Page& page, std::string_view left, int hang, std::string_view right);

/// The same with `right` beginning at `column`, if both fit so.
void add_with_column(Page& page, std::string_view left, int column, std::string_view right);

} // namespace upperback
