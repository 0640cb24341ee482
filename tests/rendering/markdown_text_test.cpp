#include "rendering/markdown_text.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("markdown text: plain sentences stay as they are")
{
    CHECK(
        markdown_escaped("Sit tall (a bit), 2-3 s; it's 1.5 kg!") ==
        "Sit tall (a bit), 2-3 s; it's 1.5 kg!"
    );
}

TEST_CASE("markdown text: no markup comes out of a name")
{
    CHECK(markdown_escaped("<script>") == "\\<script\\>");
    CHECK(markdown_escaped("[x](http://e)") == "\\[x\\](http\\://e)");
    CHECK(markdown_escaped("a | b") == "a \\| b");
    CHECK(markdown_escaped("**b** _i_ `c` ~~s~~") == "\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~\\~s\\~\\~");
    CHECK(markdown_escaped("&amp; \\ $x$ H^2^ @key") == "\\&amp; \\\\ \\$x\\$ H\\^2\\^ \\@key");
    CHECK(markdown_escaped("www.e.org") == "www\\.e.org");
}

TEST_CASE("markdown text: no block begins with a text")
{
    CHECK(markdown_escaped("# head") == "\\# head");
    CHECK(markdown_escaped("- item") == "\\- item");
    CHECK(markdown_escaped("+ item") == "\\+ item");
    CHECK(markdown_escaped("> quote") == "\\> quote");
    CHECK(markdown_escaped("12. item") == "12\\. item");
    CHECK(markdown_escaped("1) item") == "1\\) item");
    CHECK(markdown_escaped("12.") == "12\\.");
    CHECK(markdown_escaped("2.5 sets") == "2.5 sets");
    CHECK(markdown_escaped("=====") == "\\=====");
    CHECK(markdown_escaped(": definition") == "\\: definition");
    CHECK(markdown_escaped("    code") == "code");
    CHECK(markdown_escaped("one\n# two\n") == "one \\# two");
}

TEST_CASE("markdown text: the name of an option keeps its hyphens")
{
    CHECK(markdown_escaped("add --bare") == "add \\-\\-bare");
}

TEST_CASE("markdown text: addresses are links and other places are not")
{
    CHECK(markdown_link("doi:10.1249/MSS.1") == "<https://doi.org/10.1249/MSS.1>");
    CHECK(markdown_link("https://example.org/a_b") == "<https://example.org/a_b>");
    CHECK(markdown_link("Journal, p. 3_4") == "Journal, p. 3\\_4");
    CHECK(markdown_link("https://e.org/> <b>") == "https\\://e.org/\\> \\<b\\>");
    CHECK(markdown_link("javascript:alert(1)") == "javascript:alert(1)");
}

TEST_CASE("markdown text: a fence is longer than what it holds")
{
    CHECK(markdown_fenced({"a"}, "sh") == std::vector<std::string>{"```sh", "a", "```"});
    CHECK(
        markdown_fenced({"a ```` b"}, "sh") ==
        std::vector<std::string>{"`````sh", "a ```` b", "`````"}
    );
}

} // namespace upperback
