#include "rendering/page_shell.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

std::vector<std::string> faults(const std::string& text)
{
    std::vector<std::string> lines;
    for (const Problem& problem : shell_problems({.name = "letter.html", .text = text})) {
        lines.push_back(text_of(problem));
    }
    return lines;
}

const std::string whole = "{{lang}}{{classes}}{{title}}\n{{paper}}{{style}}\n{{content}}{{script}}";

} // namespace

TEST_CASE("page shell: each value stands in its place, in one pass")
{
    CHECK(faults(whole).empty());
    CHECK(
        filled_shell(
            whole + "}} end",
            {.lang = "en",
             .classes = "c",
             .title = "{{content}}",
             .paper = "A4",
             .style = "a{b:c}{{",
             .content = "{{script}}",
             .script = "`${x}}}`"}
        ) == "enc{{content}}\nA4a{b:c}{{\n{{script}}`${x}}}`}} end"
    );
}

TEST_CASE("page shell: without a place for the script nothing is missing")
{
    const std::string still = whole.substr(0, whole.find("{{script}}"));
    CHECK(faults(still).empty());
    CHECK(filled_shell(still, {.script = "alert(1)"}) == "\n\n");
}

TEST_CASE("page shell: faults are told with their place, in the order of lines")
{
    CHECK(
        faults("\xC3\xA4 {{titel}}{{nothing-like-it}}\n" + whole + "\n x {{content}}\n{{paper") ==
        std::vector<std::string>{
            "letter.html:1:3: {{titel}}: no such placeholder; did you mean {{title}}",
            "letter.html:1:12: {{nothing-like-it}}: no such placeholder; all: {{lang}}, "
            "{{classes}}, {{title}}, {{paper}}, {{style}}, {{content}}, {{script}}",
            "letter.html:5:4: {{content}}: twice, first in line 4; leave one",
            "letter.html:6:1: {{: not closed; write {{word}} or leave it out"}
    );
}

TEST_CASE("page shell: what is missing has no line")
{
    CHECK(
        faults("") ==
        std::vector<std::string>{
            "letter.html: {{lang}}: missing; put it where the language belongs",
            "letter.html: {{classes}}: missing; put it where the class belongs",
            "letter.html: {{title}}: missing; put it where the title belongs",
            "letter.html: {{paper}}: missing; put it where the name of the paper belongs",
            "letter.html: {{style}}: missing; put it where the style belongs",
            "letter.html: {{content}}: missing; put it where the session belongs"}
    );
}

TEST_CASE("page shell: braces that end in another line are not closed")
{
    const auto found = faults(whole + "\n{{title\n}}");
    REQUIRE(found.size() == 1);
    CHECK(found.front() == "letter.html:4:1: {{: not closed; write {{word}} or leave it out");
}

TEST_CASE("page shell: a word that a terminal would obey is not shown")
{
    const auto found = faults(whole + "{{\x1b[31m}}");
    REQUIRE(found.size() == 1);
    CHECK(found.front().find('\x1b') == std::string::npos);
    CHECK(found.front().find("{{that word}}: no such placeholder") != std::string::npos);
}

TEST_CASE("page shell: a style that ends itself is refused, however it is written")
{
    const auto found =
        style_problems({.name = "own.css", .text = "a{}\n </STYLE><script>\n</style x>"});
    REQUIRE(found.size() == 2);
    CHECK(text_of(found[0]) == "own.css:2:2: </style: ends the style; leave it out");
    CHECK(text_of(found[1]) == "own.css:3:1: </style: ends the style; leave it out");
    CHECK(style_problems({.name = "own.css", .text = "a > b { content: '<style' }"}).empty());
}

} // namespace upperback
