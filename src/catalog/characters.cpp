#include "catalog/characters.hpp"

#include "support/text.hpp"

namespace upperback {
namespace {

// The column of the first character of a line that must not reach the parser; 0: none.
int faulty_column(std::string_view line)
{
    int column = 0;
    for (std::size_t start = 0; start < line.size();) {
        std::size_t end = start + 1;
        while (end < line.size() && !starts_character(line[end])) {
            ++end;
        }
        const std::string_view character = line.substr(start, end - start);
        ++column;
        // Tabs are left to the parser, which knows where they are allowed.
        if (!is_utf8(character) || (character != "\t" && has_control_characters(character))) {
            return column;
        }
        start = end;
    }
    return 0;
}

} // namespace

std::vector<std::string_view> split_lines(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}

bool starts_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::optional<Problem>
fault_of_bytes(std::string_view file, std::span<const std::string_view> lines)
{
    int number = 0;
    for (std::string_view line : lines) {
        ++number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (const int column = faulty_column(line); column > 0) {
            return Problem{
                .file = std::string{file},
                .line = number,
                .column = column,
                .message = is_utf8(line) ? "a control character; remove it"
                                         : "bytes that are no UTF-8; save the file as UTF-8"};
        }
    }
    return std::nullopt;
}

} // namespace upperback
