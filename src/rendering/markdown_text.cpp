#include "rendering/markdown_text.hpp"

#include "rendering/web_address.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr std::string_view marks = "\\`*_[]<>|~&#$^@";
constexpr std::string_view digits = "0123456789";

// Marks only at the beginning of a line: lists, headings with underlines, pandoc's definitions.
bool is_opening(std::string_view text, std::size_t at)
{
    if (at == 0) {
        return text[0] == '+' || text[0] == '-' || text[0] == '=' || text[0] == ':' ||
               text[0] == '%';
    }
    const bool after_number = text.find_first_not_of(digits) == at;
    const bool before_text = at + 1 < text.size() && text[at + 1] != ' ';
    return after_number && !before_text && (text[at] == '.' || text[at] == ')');
}

// Pandoc makes a dash of two hyphens, which spoils the name of an option.
bool is_doubled_hyphen(std::string_view text, std::size_t at)
{
    const bool before = at > 0 && text[at - 1] == '-';
    const bool after = at + 1 < text.size() && text[at + 1] == '-';
    return text[at] == '-' && (before || after);
}

// GitHub makes links of bare addresses.
bool is_address(std::string_view text, std::size_t at)
{
    const bool scheme = text.substr(at, 3) == "://";
    const bool www = text[at] == '.' && at >= 3 && as_id(text.substr(at - 3, 3)) == "www";
    return scheme || www;
}

std::string on_one_line(std::string_view text)
{
    std::string line{text};
    std::ranges::replace_if(
        line, [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' '
    );
    const auto first = line.find_first_not_of(' ');
    if (first == std::string::npos) {
        return {};
    }
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

} // namespace

std::string markdown_escaped(std::string_view text)
{
    const std::string line = on_one_line(text);
    std::string result;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool is_mark = marks.find(line[at]) != std::string_view::npos;
        if (is_mark || is_opening(line, at) || is_doubled_hyphen(line, at) ||
            is_address(line, at)) {
            result += '\\';
        }
        result += line[at];
    }
    return result;
}

std::string markdown_link(std::string_view where)
{
    const std::string address = web_address(where);
    return address.empty() ? markdown_escaped(where) : fmt::format("<{}>", address);
}

// An empty cell takes one space.
std::string markdown_row(const MarkdownLines& cells)
{
    std::string row = "|";
    for (const std::string& cell : cells) {
        row += cell.empty() ? " |" : fmt::format(" {} |", cell);
    }
    return row;
}

MarkdownLines markdown_fenced(const MarkdownLines& lines, std::string_view language)
{
    std::string fence = "```";
    while (std::ranges::any_of(lines, [&](const std::string& line) {
        return line.find(fence) != std::string::npos;
    })) {
        fence += '`';
    }
    MarkdownLines result{fence + std::string{language}};
    result.insert(result.end(), lines.begin(), lines.end());
    result.push_back(fence);
    return result;
}

void add_markdown_apart(MarkdownLines& lines, const MarkdownLines& block)
{
    if (!block.empty()) {
        lines.emplace_back();
        lines.insert(lines.end(), block.begin(), block.end());
    }
}

void add_markdown_paragraph(MarkdownLines& lines, std::string text)
{
    if (!lines.empty() && !lines.back().empty()) {
        lines.emplace_back();
    }
    lines.push_back(std::move(text));
}

std::string markdown_labeled(const LabeledText& fact)
{
    return fmt::format("**{}:** {}", markdown_escaped(fact.label), markdown_escaped(fact.text));
}

} // namespace upperback
