#include "rendering/whole_page.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

const std::string bare =
    "{{lang}}|{{classes}}|{{title}}|{{paper}}|{{style}}|{{content}}|{{script}}";

PageFiles files(const std::string& shell = bare, const std::string& style = "a{}")
{
    return {
        .shell = {.name = "s.html", .text = shell},
        .style = {.name = "s.css", .text = style},
        .script = "x()"};
}

std::string page(const Document& document, const PageLook& look = {})
{
    const auto made = whole_page(document, look, files());
    const auto* text = std::get_if<std::string>(&made);
    REQUIRE(text != nullptr);
    return *text;
}

std::string first_problem(const PageFiles& of)
{
    const auto made = whole_page({}, {}, of);
    const auto* problems = std::get_if<std::vector<Problem>>(&made);
    REQUIRE(problems != nullptr);
    REQUIRE(!problems->empty());
    return text_of(problems->front());
}

} // namespace

TEST_CASE("whole page: language, look, title and paper")
{
    const Document document{Title{.text = "Back & <neck>", .note = "2 min"}};
    CHECK(page(document).starts_with(
        "en-US|sheet-page paper-a4|Back &amp; &lt;neck&gt;, 2 min|A4|a{}.figure-color ."
    ));
    CHECK(page(document, {.paper = Paper::letter, .compact = true, .mono = true})
              .starts_with("en-US|sheet-page paper-letter compact mono|Back &amp; &lt;neck&gt;, 2 "
                           "min|letter|a{}.figure-mono ."));
    CHECK(page({Title{.text = "T"}}, {.large = true})
              .starts_with("en-US|sheet-page paper-a4 large|T|"));
    CHECK(page(document).find("|<main class=\"sheet\">") != std::string::npos);
    CHECK(page(document).ends_with("</main>\n|x()"));
}

TEST_CASE("whole page: a document without a title has one all the same")
{
    CHECK(page({}).starts_with("en-US|sheet-page paper-a4|Upper back|"));
}

TEST_CASE("whole page: faults of shell and style are told, and nothing is made")
{
    CHECK(first_problem(files("{{titel}}")).starts_with("s.html:1:1: {{titel}}: "));
    CHECK(first_problem(files(bare, "</style>")).starts_with("s.css:1:1: </style: "));
    CHECK(first_problem(files("\xFF")) == "s.html: not UTF-8; save it as UTF-8");
    CHECK(first_problem(files(bare, "\xFF")) == "s.css: not UTF-8; save it as UTF-8");
}

} // namespace upperback
