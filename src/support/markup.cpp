#include "support/markup.hpp"

#include "support/text.hpp"

#include <utf8proc.h>

namespace upperback {
namespace {

// How many bytes the first character takes; 0 where they are no UTF-8.
std::size_t first_length(std::string_view text)
{
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()),
        &code_point
    );
    return length > 0 ? static_cast<std::size_t>(length) : 0;
}

std::string_view entity(std::string_view character)
{
    switch (character.front()) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return character;
    }
}

// Nearly all of a text: no need to look further.
bool is_plain(char byte)
{
    return byte >= ' ' && byte <= '~';
}

// U+FFFE and U+FFFF, which XML refuses too.
bool is_noncharacter(std::string_view character)
{
    return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
}

} // namespace

std::string escaped_markup(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (is_plain(text.front())) {
            result += entity(text.substr(0, 1));
            text.remove_prefix(1);
            continue;
        }
        const std::size_t length = first_length(text);
        const std::string_view character = text.substr(0, length);
        if (length > 0 && !has_control_characters(character) && !is_noncharacter(character)) {
            result += entity(character);
        }
        text.remove_prefix(length > 0 ? length : 1);
    }
    return result;
}

} // namespace upperback
