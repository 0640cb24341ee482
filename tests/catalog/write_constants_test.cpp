#include "catalog/constants_writer.hpp"
#include "catalog/folders.hpp"
#include "catalog/write_constants.hpp"
#include "catalog/yaml_tree.hpp"
#include "embedded/built_in_catalog.hpp"

#include <doctest/doctest.h>

#include <ostream>

using namespace upperback;

namespace {

// Sentences of a tree: what could be forgotten when a list of members grows.
void collect_texts(const YamlNode& node, std::vector<std::string>& texts)
{
    if (node.kind == NodeKind::scalar && node.text.find(' ') != std::string::npos) {
        texts.push_back(node.text);
    }
    for (const YamlNode& child : node.children) {
        collect_texts(child, texts);
    }
}

} // namespace

TEST_CASE("constants: literals are escaped and keep their UTF-8")
{
    CHECK(literal("a \"b\" \\ c?") == R"("a \"b\" \\ c\?")");
    CHECK(literal("caf\xC3\xA9") == "\"caf\xC3\xA9\"");
}

TEST_CASE("constants: equal lists share one place and empty ones have none")
{
    Tables tables;
    const std::vector<std::string_view> words{"a", "b"};

    CHECK(tables.words(words) == "{table_of_std__string_view + 0, 2}");
    CHECK(tables.words(std::span{words}.first(1)) == "{table_of_std__string_view + 2, 1}");
    CHECK(tables.words(words) == "{table_of_std__string_view + 0, 2}");
    CHECK(tables.words({}) == "{}");
    CHECK(
        tables.definitions() == "constexpr std::string_view table_of_std__string_view[]{\n"
                                "    \"a\",\n    \"b\",\n    \"a\",\n};\n\n"
    );
}

TEST_CASE("constants: a rule that asks for false is not one that asks nothing")
{
    Tables tables;
    const Rule rule{
        .id = "fresh",
        .match = {.adapted = false, .again = true, .stale = false, .unsupported = false}};
    const std::string text = rule_text(rule, tables);

    CHECK(text.find(".adapted = std::optional{false}") != std::string::npos);
    CHECK(text.find(".again = std::optional{true}") != std::string::npos);
    CHECK(text.find(".stale = std::optional{false}") != std::string::npos);
    CHECK(text.find(".unsupported = std::optional{false}") != std::string::npos);
    CHECK(rule_text(Rule{.id = "open"}, tables).find("optional") == std::string::npos);
}

TEST_CASE("constants: what the compiler made of them is what was loaded")
{
    const std::vector<SourceFolder> folders{folder_of(CATALOG_DIR, "catalog")};
    const Loaded loaded = load_catalog(folders);

    CHECK(constants_of(built_in_catalog()) == constants_of(loaded.catalog));
    CHECK(built_in_catalog().fingerprint == loaded.catalog.fingerprint);
}

TEST_CASE("constants: every text of the catalogue stands in them")
{
    const SourceFolder folder = folder_of(CATALOG_DIR, "catalog");
    const std::string constants = constants_of(load_catalog(std::vector{folder}).catalog);
    for (const SourceFile& file : folder.files) {
        std::vector<std::string> texts;
        collect_texts(read_yaml(file.name, file.text).root, texts);
        for (const std::string& text : texts) {
            CAPTURE(file.name);
            CAPTURE(text);
            CHECK(constants.find(literal(text)) != std::string::npos);
        }
    }
}
