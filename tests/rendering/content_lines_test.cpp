#include "dice.hpp"
#include "drawn_plan.hpp"
#include "rendering/content_lines.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

/// As a reader takes it (RFC 5545, 3.3.11).
std::string unescaped(std::string_view value)
{
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] != '\\') {
            text += value[at];
            continue;
        }
        REQUIRE(++at < value.size());
        REQUIRE(std::string_view{"\\;,n"}.find(value[at]) != std::string_view::npos);
        text += value[at] == 'n' ? '\n' : value[at];
    }
    return text;
}

/// The one line without its folds; each of its lines is held against the RFC.
std::string unfolded(std::string_view lines)
{
    std::string line;
    while (!lines.empty()) {
        const auto end = lines.find("\r\n");
        REQUIRE(end != std::string_view::npos);
        REQUIRE(end <= 75);
        const std::string_view part = lines.substr(0, end);
        if (!line.empty()) {
            REQUIRE(part.starts_with(' '));
            REQUIRE(part.size() > 1);
        }
        REQUIRE(is_utf8(part));
        REQUIRE(part.find_first_of("\r\n") == std::string_view::npos);
        line += line.empty() ? part : part.substr(1);
        lines.remove_prefix(end + 2);
    }
    return line;
}

/// What can be said of the text in a calendar: line breaks as `\n`, no other control characters.
std::string sayable(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (text[at] == '\r') {
            result += '\n';
            at += text.substr(at).starts_with("\r\n") ? 1U : 0U;
        } else if (text[at] == '\n' || text[at] == '\t' || (byte >= 0x20 && byte != 0x7F)) {
            result += text[at];
        }
    }
    return result;
}

std::string drawn_text(Dice& dice)
{
    static const std::vector<std::string> pieces{
        "a",
        "row ",
        ",",
        ";",
        "\\",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\xC3\xBC",
        "\xE2\x82\xAC",
        "\xF0\x9F\xA4\xB8",
        "\"",
        ":",
        "\a",
        "\x7F",
        "=",
        "BEGIN:VEVENT",
        "e\xCC\x81",
        std::string(1, '\0')};
    std::string text;
    for (int left = dice.up_to(120); left > 0; --left) {
        text += pieces[static_cast<std::size_t>(dice.up_to(static_cast<int>(pieces.size()) - 1))];
    }
    return text;
}

void check_comes_back(std::string_view text)
{
    const std::string line = unfolded(content_line("SUMMARY", calendar_text(text)));
    REQUIRE(line.starts_with("SUMMARY:"));
    CHECK(unescaped(line.substr(8)) == sayable(text));
}

} // namespace

TEST_CASE("content lines: what is escaped")
{
    CHECK(calendar_text("a, b; c\\d\ne") == "a\\, b\\; c\\\\d\\ne");
    CHECK(calendar_text("a\r\nb\rc") == "a\\nb\\nc");
    CHECK(calendar_text("bell\a, tab\t, del\x7F") == "bell\\, tab\t\\, del");
    CHECK(calendar_text("a:b \"c\"") == "a:b \"c\"");
}

TEST_CASE("content lines: folded at 75 octets, between characters")
{
    const std::string sixty_seven(67, 'x'); // with the name and the colon 75
    CHECK(content_line("SUMMARY", sixty_seven) == "SUMMARY:" + sixty_seven + "\r\n");
    CHECK(content_line("SUMMARY", sixty_seven + "y") == "SUMMARY:" + sixty_seven + "\r\n y\r\n");
    CHECK(content_line("A", "") == "A:\r\n");
    // A character of four octets that begins at the 73rd.
    const std::string start(64, 'x');
    CHECK(
        content_line("SUMMARY", start + "\xF0\x9F\xA4\xB8y") ==
        "SUMMARY:" + start + "\r\n \xF0\x9F\xA4\xB8y\r\n"
    );
    CHECK(
        content_line("SUMMARY", start.substr(1) + "\xF0\x9F\xA4\xB8y") ==
        "SUMMARY:" + start.substr(1) + "\xF0\x9F\xA4\xB8\r\n y\r\n"
    );
}

TEST_CASE("content lines: bytes that are no UTF-8 are folded all the same")
{
    const std::string bytes(1000, '\x80');
    const std::string lines = content_line("SUMMARY", bytes);
    std::size_t count = 0;
    for (const char byte : lines) {
        count += byte == '\x80' ? 1 : 0;
    }
    CHECK(count == bytes.size());
    CHECK(lines.size() < bytes.size() + 100);
}

TEST_CASE("content lines: hostile names come back as they went")
{
    for (const std::string& name : drawn::hostile_names()) {
        CAPTURE(name.substr(0, 60));
        check_comes_back(name);
    }
}

TEST_CASE("content lines: every drawn text comes back as it went")
{
    for (std::uint64_t world = 0; world < 3000; ++world) {
        CAPTURE(world);
        Dice dice{world};
        check_comes_back(drawn_text(dice));
    }
}

} // namespace upperback
