#include "cli/parse_options.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

PageOptions page(Texts arguments)
{
    arguments.insert(arguments.end(), {"-f", "html"});
    return parse_options(arguments).page;
}

std::string message(const Texts& arguments)
{
    try {
        parse_options(arguments);
    } catch (const UsageError& error) {
        return error.what();
    }
    return "accepted";
}

} // namespace

TEST_CASE("page options: a page is a format, by name or by the ending of the file")
{
    for (const std::string command : {"routine", "plan", "break"}) {
        CAPTURE(command);
        CHECK(parse_options(Texts{command, "-f", "html"}).format == Format::html);
        CHECK(parse_options(Texts{command, "-f", "htm"}).format == Format::html);
        CHECK(parse_options(Texts{command, "-o", "my.sheet.html"}).format == Format::html);
        CHECK(parse_options(Texts{command, "-o", "SHEET.HTM"}).format == Format::html);
        CHECK(parse_options(Texts{command, "-o", "a.html", "-f", "text"}).format == Format::text);
    }
    CHECK(
        message({"list", "-f", "html"}) == "html: not a format of list; all: text, markdown, json"
    );
    CHECK(
        message({"show", "x", "-o", "a.htm"}) ==
        "a.htm: no format for .htm; name one with --format: text, markdown, json"
    );
}

TEST_CASE("page options: without a word it is A4 in color, in our shell and style")
{
    const PageOptions options = page({});
    CHECK(options.look.paper == Paper::a4);
    CHECK(!options.look.compact);
    CHECK(!options.look.large);
    CHECK(!options.look.mono);
    CHECK(options.shell.empty());
    CHECK(options.style.empty());
}

TEST_CASE("page options: paper, print and files")
{
    CHECK(page({"--paper", "letter"}).look.paper == Paper::letter);
    CHECK(page({"plan", "--paper", "Letter"}).look.paper == Paper::letter);
    CHECK(page({"--paper", "A4"}).look.paper == Paper::a4);
    CHECK(page({"--compact", "--mono"}).look.compact);
    CHECK(page({"break", "--compact", "--mono"}).look.mono);
    CHECK(page({"--large"}).look.large);
    CHECK(page({"--template", "l.html", "--style", "s.css"}).shell == "l.html");
    CHECK(page({"--template", "l.html", "--style", "s.css"}).style == "s.css");
}

TEST_CASE("page options: what is wrong is told")
{
    CHECK(
        message({"-f", "html", "--paper", "a5"}) == "--paper: a5: no such paper; all: a4, letter"
    );
    CHECK(
        message({"-f", "html", "--compact", "--large"}) ==
        "--compact: not beside --large; leave one of them out"
    );
    CHECK(
        message({"-f", "html", "--paper", "a4", "--paper", "a4"}) ==
        "--paper: given 2 times; once is enough"
    );
    CHECK(
        message({"-f", "html", "--template", ""}) ==
        "--template: an empty name; name one or leave the option out"
    );
    CHECK(
        message({"-f", "html", "--style", "a\x1b"}) ==
        "--style: a name with control characters; choose another"
    );
    CHECK(message({"-f", "html", "--figures", "f"}).starts_with("--figures: goes with Markdown; "));
    CHECK(message({"list", "--paper", "a4"}) == "--paper: not an option of list");
    CHECK(message({"--html"}) == "--html: no such option; did you mean --format html");
}

TEST_CASE("page options: they go with a page alone")
{
    for (const Texts& option :
         {Texts{"--paper", "a4"},
          Texts{"--compact"},
          Texts{"--large"},
          Texts{"--mono"},
          Texts{"--template", "t"},
          Texts{"--style", "s"}}) {
        for (const Texts& command : {Texts{"routine"}, Texts{"plan", "-f", "md"}, Texts{"break"}}) {
            Texts arguments = command;
            arguments.insert(arguments.end(), option.begin(), option.end());
            CHECK(
                message(arguments) == option.front() + ": goes with a page; add --format html, "
                                                       "or end the name of --output in .html"
            );
        }
    }
}

TEST_CASE("page options: a saved session can be a page of any look")
{
    CHECK(message({"--from", "s.json", "-f", "html", "--mono", "--compact"}) == "accepted");
    CHECK(
        message({"plan", "--from", "s.json", "-f", "html", "--mono", "--paper", "a4"}) == "accepted"
    );
    CHECK(message({"catalog", "figure", "band-row", "--mono"}) == "accepted");
}

} // namespace upperback
