#include "catalog/yaml_tree.hpp"

#include <doctest/doctest.h>

#include <ostream>

using namespace upperback;

namespace {

std::string first_problem(std::string_view text)
{
    const YamlFile file = read_yaml("x.yaml", text);
    return file.problems.empty() ? "" : text_of(file.problems.front());
}

} // namespace

TEST_CASE("yaml tree: texts and lists and maps with their places in characters")
{
    const YamlFile file = read_yaml("x.yaml", "\xC3\xA9: {b: [1, 'two']}\nc: ~\n");

    REQUIRE(file.problems.empty());
    REQUIRE(file.root.children.size() == 2);
    const YamlNode& first = file.root.children[0];
    CHECK(first.key == "\xC3\xA9");
    CHECK(first.key_place.line == 1);
    CHECK(first.key_place.column == 1);
    CHECK(first.kind == NodeKind::map);
    CHECK(first.place.column == 4);
    const YamlNode& list = first.children[0];
    CHECK(list.kind == NodeKind::list);
    CHECK(list.children[0].text == "1");
    CHECK_FALSE(list.children[0].quoted);
    CHECK(list.children[1].text == "two");
    CHECK(list.children[1].quoted);
    CHECK(list.children[1].place.column == 12);
    CHECK(list.children[1].place.file == "x.yaml");
    CHECK(file.root.children[1].kind == NodeKind::null);
    CHECK(file.root.children[1].key_place.line == 2);
}

TEST_CASE("yaml tree: a plain null is null and a quoted one is a text")
{
    const YamlFile file = read_yaml("x.yaml", "a: null\nb: 'null'\nc: \"\"\nd:\n");

    CHECK(file.root.children[0].kind == NodeKind::null);
    CHECK(file.root.children[1].kind == NodeKind::scalar);
    CHECK(file.root.children[2].kind == NodeKind::scalar);
    CHECK(file.root.children[3].kind == NodeKind::null);
}

TEST_CASE("yaml tree: an empty file and a file of comments have no rows and no problem")
{
    CHECK(first_problem("") == "");
    CHECK(first_problem("# nothing\n") == "");
    CHECK(read_yaml("x.yaml", "# nothing\n").root.children.empty());
}

TEST_CASE("yaml tree: windows line ends and a byte order mark and document marks are fine")
{
    CHECK(first_problem("a: 1\r\nb:\r\n  c: 2\r\n") == "");
    CHECK(
        first_problem("\xEF\xBB\xBF"
                      "a: 1\n") == ""
    );
    CHECK(first_problem("---\na: 1\n...\n") == "");
}

TEST_CASE("yaml tree: folded texts without a line break at their end are fine")
{
    const YamlFile file = read_yaml("x.yaml", "a: >-\n  one\n  two\nb: one\n  two\n");

    CHECK(file.problems.empty());
    CHECK(file.root.children[0].text == "one two");
    CHECK(file.root.children[1].text == "one two");
}

TEST_CASE("yaml tree: a duplicate key names the first line and the first value stays")
{
    const YamlFile file =
        read_yaml("catalog/x.yaml", "band-row:\n  name: x\n  level: a\n  level: b\n");

    REQUIRE(file.problems.size() == 1);
    CHECK(
        text_of(file.problems[0]) ==
        "catalog/x.yaml:4:3: band-row: duplicate key \"level\" (first at line 3); remove one"
    );
    CHECK(file.complete);
    CHECK(find_key(file.root.children[0], "level")->text == "a");
}

TEST_CASE("yaml tree: an unclosed quote does not swallow the file")
{
    CHECK(
        first_problem("a: \"foo\nb: 3\n") ==
        "x.yaml:1:1: a: a quote that opens here or just below is never closed; close it"
    );
    CHECK_FALSE(read_yaml("x.yaml", "a: 'foo\nb: 3").complete);
}

TEST_CASE("yaml tree: aliases cannot make a tree without end")
{
    const YamlFile file = read_yaml("x.yaml", "a: &a [*a]\n");

    CHECK(file.problems.size() == 2);
    CHECK(file.root.children[0].children.size() == 1);
}

TEST_CASE("yaml tree: an alias to nothing is a problem with its place")
{
    CHECK(first_problem("b: 1\na: *b\n").starts_with("x.yaml:2:4: a: this is no YAML ("));
}

TEST_CASE("yaml tree: a file of more than 4 MiB is not read")
{
    CHECK(first_problem(std::string(4U << 20U, ' ')) == "");
    CHECK(
        first_problem(std::string((4U << 20U) + 1, ' ')) == "x.yaml: larger than 4 MiB; split it"
    );
}

TEST_CASE("yaml tree: sixty levels are read and seventy are refused")
{
    const auto nested = [](std::size_t depth) {
        return "a: " + std::string(depth, '[') + std::string(depth, ']') + "\n";
    };

    CHECK(first_problem(nested(60)) == "");
    CHECK(first_problem(nested(70)).ends_with("nested deeper than 64; write it flatter"));
}

TEST_CASE("yaml tree: the null byte and other encodings are refused")
{
    CHECK(
        first_problem(std::string{"a: b\0c\n", 7}) == "x.yaml:1:5: a control character; remove it"
    );
    CHECK(
        first_problem(std::string{"\xFF\xFE\x61\x00", 4}) ==
        "x.yaml:1:1: bytes that are no UTF-8; save the file as UTF-8"
    );
}
