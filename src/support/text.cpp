#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utf8proc.h>

namespace upperback {
namespace {

template <class Text>
std::string joined_texts(std::span<const Text> words, std::string_view between)
{
    std::string result;
    for (const Text& word : words) {
        if (&word != words.data()) {
            result += between;
        }
        result += word;
    }
    return result;
}

// Calls visit(code point) for each; false at the first byte that is no UTF-8.
template <class Visit>
bool each_code_point(std::string_view text, Visit visit)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t code_point = 0;
        const auto length = utf8proc_iterate(bytes, left, &code_point);
        if (length <= 0) {
            return false;
        }
        visit(code_point);
        bytes += length;
        left -= length;
    }
    return true;
}

bool is_control(utf8proc_int32_t code_point)
{
    constexpr utf8proc_int32_t line_separator = 0x2028;
    constexpr utf8proc_int32_t last_embedding = 0x202E;
    constexpr utf8proc_int32_t first_isolate = 0x2066;
    constexpr utf8proc_int32_t last_isolate = 0x2069;
    return utf8proc_category(code_point) == UTF8PROC_CATEGORY_CC ||
           (code_point >= line_separator && code_point <= last_embedding) ||
           (code_point >= first_isolate && code_point <= last_isolate) || code_point == 0x200E ||
           code_point == 0x200F || code_point == 0x61C || code_point == 0xFEFF;
}

bool is_drawn(utf8proc_int32_t code_point)
{
    constexpr utf8proc_int32_t empty_braille = 0x2800;
    constexpr std::array hidden{
        UTF8PROC_CATEGORY_CC,
        UTF8PROC_CATEGORY_CF,
        UTF8PROC_CATEGORY_CN,
        UTF8PROC_CATEGORY_MN,
        UTF8PROC_CATEGORY_ZS,
        UTF8PROC_CATEGORY_ZL,
        UTF8PROC_CATEGORY_ZP};
    return std::ranges::find(hidden, utf8proc_category(code_point)) == hidden.end() &&
           utf8proc_get_property(code_point)->ignorable == 0 && code_point != empty_braille;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

std::string joined(std::span<const std::string_view> words, std::string_view between)
{
    return joined_texts(words, between);
}

std::string joined(std::span<const std::string> words, std::string_view between)
{
    return joined_texts(words, between);
}

std::string listed(std::span<const std::string_view> words, std::string_view last)
{
    if (words.size() < 2) {
        return words.empty() ? std::string{} : std::string{words.front()};
    }
    std::string result = joined(words.first(words.size() - 1), ", ");
    result += ' ';
    result += last;
    result += ' ';
    result += words.back();
    return result;
}

int display_width(std::string_view text)
{
    int width = 0;
    each_code_point(text, [&](utf8proc_int32_t code_point) {
        width += is_control(code_point) ? 0 : utf8proc_charwidth(code_point);
    });
    return width;
}

std::vector<std::string> wrapped(std::string_view text, int width)
{
    std::vector<std::string> lines;
    std::string line;
    int used = 0;
    for (const std::string& word : split(text, ' ')) {
        if (word.empty()) {
            continue;
        }
        const int needed = display_width(word);
        if (!line.empty() && used + 1 + needed > width) {
            lines.push_back(line);
            line.clear();
            used = 0;
        }
        if (!line.empty()) {
            line += ' ';
            ++used;
        }
        line += word;
        used += needed;
    }
    lines.push_back(line);
    return lines;
}

std::string capitalized(std::string_view text)
{
    std::string result{text};
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    return result;
}

std::string uncapitalized(std::string_view text)
{
    std::string result{text};
    const bool is_word = result.size() > 1 && result[1] >= 'a' && result[1] <= 'z';
    if (is_word && result.front() >= 'A' && result.front() <= 'Z') {
        result.front() = static_cast<char>(result.front() - 'A' + 'a');
    }
    return result;
}

bool is_utf8(std::string_view text)
{
    return each_code_point(text, [](utf8proc_int32_t) {});
}

bool has_control_characters(std::string_view text)
{
    bool found = false;
    each_code_point(text, [&](utf8proc_int32_t code_point) {
        found = found || is_control(code_point);
    });
    return found;
}

bool shows_something(std::string_view text)
{
    bool found = false;
    each_code_point(text, [&](utf8proc_int32_t code_point) {
        found = found || is_drawn(code_point);
    });
    return found;
}

std::string shown_word(std::string_view word)
{
    constexpr std::size_t enough = 60;
    if (word.empty()) {
        return "an empty word";
    }
    const bool plain = is_utf8(word) && !has_control_characters(word) && word.size() <= enough;
    return plain ? std::string{word} : std::string{"that word"};
}

std::string shell_quoted(std::string_view word)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789-_=,./:@%+";
    if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos) {
        return std::string{word};
    }
    std::string result = "'";
    for (const char letter : word) {
        if (letter == '\'') {
            result += "'\\''";
        } else {
            result += letter;
        }
    }
    result += '\'';
    return result;
}

long long whole_number(std::string_view text, long long greatest)
{
    const bool digits =
        !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || (text.size() > 1 && text.front() == '0')) {
        return -1;
    }
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number > greatest) {
        return -1;
    }
    return number;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, start)) {
        parts.emplace_back(trimmed(text.substr(start, at - start)));
        start = at + 1;
    }
    parts.emplace_back(trimmed(text.substr(start)));
    return parts;
}

bool has_word(std::string_view text, std::string_view word)
{
    const auto is_letter = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    };
    std::string small{text};
    std::ranges::transform(small, small.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    for (std::size_t at = small.find(word); at != std::string::npos;
         at = small.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !is_letter(small[at - 1])) &&
            (end == small.size() || !is_letter(small[end]))) {
            return true;
        }
    }
    return false;
}

std::string as_id(std::string_view text)
{
    std::string result{trimmed(text)};
    std::ranges::transform(result, result.begin(), [](char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return static_cast<char>(letter - 'A' + 'a');
        }
        return letter == ' ' || letter == '_' ? '-' : letter;
    });
    return result;
}

} // namespace upperback
