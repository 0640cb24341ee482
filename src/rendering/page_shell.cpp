#include "rendering/page_shell.hpp"

#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace upperback {
namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";

struct Place {
    std::string_view word{};
    std::string_view what{}; ///< belongs there
    std::string ShellValues::*value = nullptr;
    bool optional = false;
};

constexpr std::array places{
    Place{"lang", "language", &ShellValues::lang},
    Place{"classes", "class", &ShellValues::classes},
    Place{"title", "title", &ShellValues::title},
    Place{"paper", "name of the paper", &ShellValues::paper},
    Place{"style", "style", &ShellValues::style},
    Place{"content", "session", &ShellValues::content},
    Place{"script", "script", &ShellValues::script, true},
};

// Past the end where there is none of that name.
std::size_t place_of(std::string_view word)
{
    const auto found = std::ranges::find(places, word, &Place::word);
    return static_cast<std::size_t>(std::distance(places.begin(), found));
}

/// Braces in a shell: what stands between them as far as the end of the line.
struct Found {
    std::size_t at = 0;
    std::size_t size = 0;
    std::string_view word{};
    bool is_closed = false;
};

// The next braces from `from` on; none: at the end of the text.
Found next_braces(std::string_view text, std::size_t from)
{
    const std::size_t at = text.find(opening, from);
    if (at == std::string_view::npos) {
        return {.at = text.size()};
    }
    const std::size_t begin = at + opening.size();
    const std::size_t line_end = std::min(text.find('\n', begin), text.size());
    const std::size_t end = text.substr(0, line_end).find(closing, begin);
    if (end == std::string_view::npos) {
        return {.at = at, .size = opening.size()};
    }
    return {
        .at = at,
        .size = end + closing.size() - at,
        .word = text.substr(begin, end - begin),
        .is_closed = true};
}

bool begins_character(char byte)
{
    constexpr unsigned top_bits = 0xC0U;
    constexpr unsigned continuation = 0x80U;
    return (static_cast<unsigned char>(byte) & top_bits) != continuation;
}

Problem problem_at(const PageFile& file, std::size_t at, std::string entry, std::string message)
{
    const std::string_view before = std::string_view{file.text}.substr(0, at);
    const std::size_t line_break = before.find_last_of('\n');
    const std::size_t line_start = line_break == std::string_view::npos ? 0 : line_break + 1;
    const auto characters = std::ranges::count_if(before.substr(line_start), begins_character);
    return {
        .file = file.name,
        .line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
        .column = static_cast<int>(characters) + 1,
        .entry = std::move(entry),
        .message = std::move(message)};
}

std::string in_braces(std::string_view word)
{
    return fmt::format("{}{}{}", opening, word, closing);
}

std::string unknown_words(std::string_view word)
{
    std::vector<std::string_view> known;
    std::vector<std::string> all;
    for (const Place& place : places) {
        known.push_back(place.word);
        all.push_back(in_braces(place.word));
    }
    const std::string_view near = nearest(word, known);
    return near.empty() ? fmt::format("no such placeholder; all: {}", joined(all, ", "))
                        : fmt::format("no such placeholder; did you mean {}", in_braces(near));
}

/// Where each placeholder stands first.
struct Seen {
    std::array<int, places.size()> lines{}; ///< 0: nowhere yet
};

std::vector<Problem> problems_of(const PageFile& shell, const Found& found, Seen& seen)
{
    if (!found.is_closed) {
        return {problem_at(
            shell,
            found.at,
            std::string{opening},
            fmt::format("not closed; write {} or leave it out", in_braces("word"))
        )};
    }
    const std::size_t place = place_of(found.word);
    if (place == places.size()) {
        const std::string shown = in_braces(shown_word(found.word));
        return {problem_at(shell, found.at, shown, unknown_words(found.word))};
    }
    Problem problem = problem_at(shell, found.at, in_braces(found.word), "");
    int& first = seen.lines.at(place);
    if (first == 0) {
        first = problem.line;
        return {};
    }
    problem.message = fmt::format("twice, first in line {}; leave one", first);
    return {problem};
}

} // namespace

std::vector<Problem> shell_problems(const PageFile& shell)
{
    std::vector<Problem> problems;
    Seen seen;
    Found found = next_braces(shell.text, 0);
    while (found.at < shell.text.size()) {
        std::ranges::move(problems_of(shell, found, seen), std::back_inserter(problems));
        found = next_braces(shell.text, found.at + found.size);
    }
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (seen.lines.at(at) == 0 && !places.at(at).optional) {
            problems.push_back({
                .file = shell.name,
                .entry = in_braces(places.at(at).word),
                .message = fmt::format("missing; put it where the {} belongs", places.at(at).what),
            });
        }
    }
    return problems;
}

std::vector<Problem> style_problems(const PageFile& style)
{
    constexpr std::string_view end_of_style = "</style";
    std::vector<Problem> problems;
    std::string small = style.text;
    std::ranges::transform(small, small.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    for (auto at = small.find(end_of_style); at != std::string::npos;
         at = small.find(end_of_style, at + 1)) {
        problems.push_back(
            problem_at(style, at, std::string{end_of_style}, "ends the style; leave it out")
        );
    }
    return problems;
}

std::string filled_shell(std::string_view shell, const ShellValues& values)
{
    std::string result;
    std::size_t from = 0;
    Found found = next_braces(shell, from);
    while (found.at < shell.size()) {
        result += shell.substr(from, found.at - from);
        const std::size_t place = place_of(found.word);
        if (place < places.size()) {
            result += values.*(places.at(place).value);
        }
        from = found.at + found.size;
        found = next_braces(shell, from);
    }
    return result += shell.substr(from);
}

} // namespace upperback
