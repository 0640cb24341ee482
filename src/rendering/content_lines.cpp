#include "rendering/content_lines.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

bool is_control(char letter)
{
    constexpr unsigned char first_printable = 0x20;
    constexpr unsigned char del = 0x7F;
    const auto byte = static_cast<unsigned char>(letter);
    return letter != '\t' && (byte < first_printable || byte == del);
}

bool continues_character(char letter)
{
    return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U;
}

// How much of the text goes on a line with this much room, a few octets at least.
std::size_t fitting(std::string_view text, std::size_t room)
{
    constexpr std::size_t longest_character = 4;
    if (text.size() <= room) {
        return text.size();
    }
    std::size_t end = room;
    while (end > room - longest_character && continues_character(text[end])) {
        --end;
    }
    return end;
}

} // namespace

std::string calendar_text(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        const bool is_first_of_two = text.substr(at).starts_with("\r\n");
        if (letter == '\n' || (letter == '\r' && !is_first_of_two)) {
            result += "\\n";
        } else if (letter == '\\' || letter == ';' || letter == ',') {
            result += {'\\', letter};
        } else if (!is_control(letter)) {
            result += letter;
        }
    }
    return result;
}

std::string content_line(std::string_view name, std::string_view value)
{
    constexpr std::size_t longest_line = 75;
    const std::string line = fmt::format("{}:{}", name, value);
    std::size_t at = fitting(line, longest_line);
    std::string result = line.substr(0, at);
    while (at < line.size()) {
        const std::size_t length = fitting(std::string_view{line}.substr(at), longest_line - 1);
        result += "\r\n " + line.substr(at, length);
        at += length;
    }
    return result + "\r\n";
}

} // namespace upperback
