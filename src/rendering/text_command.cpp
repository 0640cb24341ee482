#include "rendering/text_command.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace upperback {
namespace {

constexpr int further_margin = 4; // of the lines below the first
constexpr int continued = 2;      // a space and a backslash

// The words with their quotes. Behind the backslash of '\'' a quote opens nothing.
std::vector<std::string> shell_words(std::string_view command)
{
    std::vector<std::string> words{""};
    bool is_quoted = false;
    bool is_escaped = false;
    for (const char letter : command) {
        if (letter == ' ' && !is_quoted && !is_escaped) {
            words.emplace_back();
            continue;
        }
        words.back() += letter;
        if (letter == '\'' && !is_escaped) {
            is_quoted = !is_quoted;
        }
        is_escaped = letter == '\\' && !is_quoted && !is_escaped;
    }
    return words;
}

/// What is never broken: a word, or a part of one.
struct Piece {
    std::string text{};
    std::string_view before{}; ///< a space, or nothing where a word goes on
};

// A line may end between them. A word is one piece where it fits or is quoted.
std::vector<Piece> pieces_of(std::string_view command, int room)
{
    std::vector<Piece> pieces;
    for (const std::string& word : shell_words(command)) {
        const bool is_whole =
            display_width(word) <= room || word.find_first_of("'\\") != std::string::npos;
        pieces.push_back({.before = " "});
        for (const char letter : word) {
            pieces.back().text += letter;
            if (!is_whole && (letter == ',' || letter == '/')) {
                pieces.push_back({});
            }
        }
    }
    return pieces;
}

} // namespace

void add_command(Page& page, std::string_view command)
{
    const std::string further(further_margin, ' ');
    std::string line{" "};
    bool is_first = true;
    for (const Piece& piece : pieces_of(command, page.width - further_margin - continued)) {
        const std::string longer = fmt::format("{}{}{}", line, piece.before, piece.text);
        if (is_first || display_width(longer) + continued <= page.width) {
            line = longer;
        } else {
            add_line(page, fmt::format("{}{}\\", line, piece.before));
            line = piece.before.empty() ? piece.text : further + piece.text;
        }
        is_first = false;
    }
    add_line(page, line);
}

} // namespace upperback
