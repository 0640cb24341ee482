#include "catalog/row_reader.hpp"

#include <doctest/doctest.h>

#include <ostream>

using namespace upperback;

namespace {

/// A map of YAML, read key by key.
struct Sample {
    explicit Sample(std::string_view text) : file{read_yaml("x.yaml", text)} {}

    std::string problem(std::size_t at = 0) const
    {
        return at < reading.problems.size() ? text_of(reading.problems[at]) : "";
    }

    YamlFile file;
    Reading reading{};
    RowReader row{file.root, "row", reading};
};

} // namespace

TEST_CASE("row reader: a word is kept with its place")
{
    Sample sample{"a: 1\nb: 'x y'\n"};

    CHECK(sample.row.word("a") == "1");
    const std::string_view word = sample.row.word("b");
    sample.row.finish();

    CHECK(word == "x y");
    CHECK(sample.reading.places.of(word).line == 2);
    CHECK(sample.reading.places.of(word).column == 4);
    CHECK(sample.problem() == "");
}

TEST_CASE("row reader: a null is no word")
{
    Sample sample{"a: ~\nb: null\n"};

    CHECK(sample.row.word("a", Presence::optional) == "");
    CHECK(sample.row.word("b") == "");
    CHECK(sample.problem() == "x.yaml:2:1: row: b has no value; add one");
}

TEST_CASE("row reader: whole numbers are plain and decimal")
{
    for (const std::string_view text :
         {"010",
          "0x1F",
          "1_000",
          "+5",
          "'5'",
          "5.0",
          "-5",
          "1e3",
          "five",
          "[5]",
          "1001",
          "99999999999999999999"}) {
        CAPTURE(text);
        Sample sample{"a: " + std::string{text} + "\n"};
        CHECK_FALSE(sample.row.number("a", {0, 1000}).has_value());
        CHECK(sample.reading.problems.size() == 1);
    }
    Sample sample{"a: 0\nb: 1000\n"};
    CHECK(sample.row.number("a", {0, 1000}) == 0);
    CHECK(sample.row.number("b", {0, 1000}) == 1000);
    CHECK(sample.problem() == "");
}

TEST_CASE("row reader: negative numbers only where they are allowed")
{
    Sample sample{"a: -100\nb: -101\n"};

    CHECK(sample.row.number("a", {-100, 100}) == -100);
    CHECK_FALSE(sample.row.number("b", {-100, 100}).has_value());
    CHECK(
        sample.problem() == "x.yaml:2:4: row: b is \"-101\"; write a whole number from -100 to 100"
    );
}

TEST_CASE("row reader: truths are plain true and false")
{
    Sample sample{"a: true\nb: false\nc: yes\nd: 'true'\ne: True\n"};

    CHECK(sample.row.truth("a") == true);
    CHECK(sample.row.truth("b") == false);
    CHECK_FALSE(sample.row.truth("c").has_value());
    CHECK_FALSE(sample.row.truth("d").has_value());
    CHECK_FALSE(sample.row.truth("e").has_value());
    CHECK_FALSE(sample.row.truth("f").has_value());
    CHECK(sample.reading.problems.size() == 3);
}

TEST_CASE("row reader: ranges and choices never fall")
{
    Sample sample{"a: [1, 3]\nb: [1, 2, 2]\nc: [3, 1]\nd: [1, 3, 2]\n"};

    CHECK(sample.row.range("a", {0, 9}) == Range{1, 3});
    CHECK(sample.row.choice("b", {0, 9}) == Choice{1, 2, 2});
    CHECK_FALSE(sample.row.range("c", {0, 9}).has_value());
    CHECK_FALSE(sample.row.choice("d", {0, 9}).has_value());
    CHECK(sample.problem() == "x.yaml:3:4: row: c falls; write the least first");
}

TEST_CASE("row reader: closed words with the nearest of them")
{
    Sample sample{"a: held-repetitions\nb: held-repetition\nc: [row, pull]\n"};

    CHECK(sample.row.closed<Measure>("a") == Measure::held_repetitions);
    CHECK_FALSE(sample.row.closed<Measure>("b").has_value());
    CHECK(sample.row.closed_words<Kind>("c").size() == 2);
    CHECK(
        sample.problem() ==
        "x.yaml:2:4: row: unknown b \"held-repetition\"; did you mean \"held-repetitions\"?"
    );
}

TEST_CASE("row reader: keys that nobody asked for are all reported")
{
    Sample sample{"nmae: x\nother: 1\n"};

    CHECK(sample.row.word("name", Presence::optional) == "");
    sample.row.finish();

    CHECK(sample.problem(0) == "x.yaml:1:1: row: unknown key \"nmae\"; did you mean \"name\"?");
    CHECK(sample.problem(1) == "x.yaml:2:1: row: unknown key \"other\"; leave it out");
}
