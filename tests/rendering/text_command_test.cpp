#include "rendering/text_command.hpp"
#include "run/folder.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

std::string lines_of(const std::string& command, int width)
{
    Page page{.width = width};
    add_command(page, command);
    return joined(page.lines, "\n") + "\n";
}

std::string command_of(const Texts& words)
{
    std::string command = "upperback";
    for (const std::string& word : words) {
        command += " " + shell_quoted(word);
    }
    return command;
}

const std::vector<Texts> word_lists{
    {"-g", "posture", "-l", "beginner"},
    {"-e", "anchor,band,barbell,bench,bottle,cable,chair,dumbbells,foam-roller", "--bare"},
    {"--catalog", "my  own folder", "--catalog", "it's mine,  isn't it", "--seed", "7"},
    {"--catalog", "'", "--catalog", "a\\b c", "--catalog", "\\ ' \\' '' ", "--catalog", "\\"},
    {"--catalog", "/home/somebody/with/a/long/way/to/the/moves/of/one/clinic", "--why"},
    {"--catalog", "$(exit) `exit` \"x y\" *  ~ # &", "", "ein Ordner für Übungen"},
};

} // namespace

TEST_CASE("text command: a short one is one line")
{
    CHECK(lines_of("upperback -g posture", 40) == "  upperback -g posture\n");
}

TEST_CASE("text command: a long one is broken between words")
{
    CHECK(
        lines_of("upperback -g posture -l beginner -c neck --seed 12345", 40) ==
        R"(  upperback -g posture -l beginner -c \
    neck --seed 12345
)"
    );
}

TEST_CASE("text command: nothing is broken inside quotes")
{
    CHECK(
        lines_of(command_of({"--catalog", "it's my own  folder", "--bare"}), 30) ==
        R"(  upperback --catalog \
    'it'\''s my own  folder' \
    --bare
)"
    );
    CHECK(
        lines_of(command_of({"--catalog", "a folder, and a name without end", "--bare"}), 30) ==
        R"(  upperback --catalog \
    'a folder, and a name without end' \
    --bare
)"
    );
}

TEST_CASE("text command: a list that is longer than a line is broken behind its commas")
{
    CHECK(
        lines_of(
            "upperback -e anchor,band,barbell,bench,cable,dumbbells,kettlebell,stick --bare", 40
        ) ==
        R"(  upperback -e anchor,band,barbell,\
bench,cable,dumbbells,kettlebell,stick \
    --bare
)"
    );
}

TEST_CASE("text command: no line is too wide where no quoted word is")
{
    for (const Texts& words : {word_lists[0], word_lists[1], word_lists[4]}) {
        for (int width = 20; width <= 120; ++width) {
            for (const std::string& line : split(lines_of(command_of(words), width), '\n')) {
                CAPTURE(line);
                CHECK(display_width(line) <= width);
            }
        }
    }
}

TEST_CASE("text command: a shell reads the lines as the words that they were made of")
{
    std::string script = "upperback() { printf '[%s]' \"$@\"; echo; }\n";
    std::string expected;
    for (const Texts& words : word_lists) {
        for (int width = 20; width <= 120; ++width) {
            script += lines_of(command_of(words), width);
            expected += "[" + joined(words, "][") + "]\n";
        }
    }
    const TemporaryFolder folder;
    folder.put("script", script);
    const std::string run = "cd '" + folder.path() + "' && sh script >words 2>&1";
    REQUIRE(std::system(run.c_str()) == 0);
    CHECK(folder.content("words") == expected);
}

} // namespace upperback
