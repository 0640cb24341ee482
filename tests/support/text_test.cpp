#include "support/text.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("text: whole numbers are read strictly")
{
    CHECK(whole_number("0", 100) == 0);
    CHECK(whole_number("42", 100) == 42);
    CHECK(whole_number("100", 100) == 100);
    for (const char* wrong :
         {"",
          "-1",
          "+1",
          "010",
          "0x1F",
          "1e3",
          " 1",
          "1 ",
          "1.0",
          "101",
          "99999999999999999999",
          "1_000",
          "nan"}) {
        CAPTURE(wrong);
        CHECK(whole_number(wrong, 100) == -1);
    }
}

TEST_CASE("text: wrapping keeps to the width but for longer words")
{
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(
        wrapped("a unbreakableword b", 5) == std::vector<std::string>{"a", "unbreakableword", "b"}
    );
    CHECK(wrapped("", 10) == std::vector<std::string>{""});
}

TEST_CASE("text: display width counts columns")
{
    CHECK(display_width("band") == 4);
    CHECK(display_width("h\xc3\xa9") == 2);
    CHECK(display_width("\xe4\xb8\xad") == 2);
}

TEST_CASE("text: control characters are seen and bad UTF-8 is too")
{
    CHECK(has_control_characters("a\x1b[31m"));
    CHECK(has_control_characters("a\xe2\x80\xae"));
    CHECK(!has_control_characters("plain \xc3\xa9"));
    CHECK(!is_utf8("\xff"));
    CHECK(is_utf8("\xc3\xa9"));
}

TEST_CASE("text: a shell reads a quoted word as it was")
{
    CHECK(shell_quoted("band,anchor") == "band,anchor");
    CHECK(shell_quoted("two words") == "'two words'");
    CHECK(shell_quoted("it's") == "'it'\\''s'");
    CHECK(shell_quoted("") == "''");
    CHECK(shell_quoted("$(reboot)") == "'$(reboot)'");
}

TEST_CASE("text: lists are said as people say them")
{
    const std::vector<std::string_view> words{"a", "b", "c"};
    CHECK(listed(words) == "a, b and c");
    CHECK(listed(std::span{words}.first(2), "or") == "a or b");
    CHECK(listed(std::span{words}.first(1)) == "a");
    CHECK(listed({}) == "");
}

TEST_CASE("text: a word stands by itself, whatever its capitals")
{
    CHECK(has_word("Sit on a Chair.", "chair"));
    CHECK(has_word("chair", "chair"));
    CHECK(has_word("an incline bench", "incline bench"));
    CHECK(!has_word("armchairs", "chair"));
    CHECK(!has_word("chairs", "chair"));
    CHECK(has_word("armchair, chair", "chair"));
    CHECK(!has_word("", "chair"));
}

TEST_CASE("text: a word becomes an id")
{
    CHECK(as_id(" Resistance bands ") == "resistance-bands");
    CHECK(as_id("pull_up_bar") == "pull-up-bar");
}

TEST_CASE("text: parts keep their place even when empty")
{
    CHECK(split("a, b,,c", ',') == std::vector<std::string>{"a", "b", "", "c"});
}

TEST_CASE("text: what a reader can see")
{
    for (const char* shown : {"a", " a ", "7", ".", "é", "e\u0301", "肩", "\u200b-"}) {
        CAPTURE(shown);
        CHECK(shows_something(shown));
    }
    for (const char* hidden :
         {"",
          " ",
          "\t",
          "\u00a0",
          "\u00ad",
          "\u034f",
          "\u115f",
          "\u200b",
          "\u200d\u2060",
          "\u2028",
          "\u2800",
          "\u3000",
          "\u3164",
          "\ufe0f",
          "\ufeff",
          "\uffa0",
          "\U000e0020"}) {
        CAPTURE(hidden);
        CHECK(!shows_something(hidden));
    }
}

} // namespace upperback
