// Pages as the program writes them: what is in them, what they may not have, and faulty templates.
#include "run/folder.hpp"
#include "run/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

struct Ran {
    int status = -1;
    std::string out{};
    std::string err{};
};

Ran ran(const Texts& arguments, bool on_terminal = false, const std::string& in = "")
{
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream input(in);
    const int status =
        run(arguments, {.out = out, .err = err, .out_is_terminal = on_terminal, .in = &input});
    return {.status = status, .out = out.str(), .err = err.str()};
}

std::string page(Texts arguments)
{
    arguments.insert(arguments.end(), {"-f", "html"});
    const Ran answer = ran(arguments);
    CHECK(answer.status == 0);
    CHECK(answer.err.empty());
    return answer.out;
}

std::size_t count(const std::string& text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

bool has(const std::string& text, std::string_view part)
{
    return count(text, part) > 0;
}

/// The values of an attribute, in the order of the page.
Texts values_of(const std::string& text, const std::string& attribute)
{
    Texts values;
    const std::string start = " " + attribute + "=\"";
    for (auto at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
        const auto from = at + start.size();
        values.push_back(text.substr(from, text.find('"', from) - from));
    }
    return values;
}

/// What holds of every page of ours.
void check_page(const std::string& text)
{
    CHECK(text.starts_with("<!DOCTYPE html>\n<html lang=\"en-US\" class=\"sheet-page paper-"));
    CHECK(text.ends_with("</html>\n"));
    CHECK(count(text, "<script") == 1);
    CHECK(count(text, "</script") == 1);
    CHECK(count(text, "<style") == 1);
    CHECK(count(text, "</style") == 1);
    CHECK(count(text, "<h1>") == 1);
    CHECK(count(text, "<main ") == 1);
    CHECK(count(text, "<section") == count(text, "</section>"));
    CHECK(!has(text, "{{"));
    CHECK(!has(text, " style=\""));
    CHECK(!has(text, " src="));
    CHECK(!has(text, "@import"));
    CHECK(has(text, "default-src 'none'"));
    const Texts ids = values_of(text, "id");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

const std::string bare = "{{lang}}{{classes}}{{title}}{{paper}}{{style}}\n{{content}}\n";

} // namespace

TEST_CASE("page: a session has its parts, pictures, boxes, sources and what is played")
{
    const std::string text = page({"-g", "posture", "-e", "band", "-c", "neck"});
    check_page(text);
    CHECK(count(text, "<section class=\"part\"") == 4);
    CHECK(count(text, " class=\"figure figure-color\" ") >= 9);
    CHECK(has(text, "<div class=\"follow\" data-seconds=\""));
    CHECK(has(text, "<legend>Sessions done</legend>"));
    CHECK(has(text, "<dl class=\"facts callout\">"));
    CHECK(has(text, "<p class=\"careful\"><strong>Careful</strong> "));
    CHECK(has(text, "<aside class=\"stop\""));
    CHECK(has(text, "<ul class=\"references\">"));
    CHECK(has(text, "<code>upperback -g posture "));
    CHECK(text.size() < 400'000);
}

TEST_CASE("page: every move that is played stands on the page")
{
    for (const Texts& arguments :
         {Texts{"-g", "posture"}, Texts{"plan", "--weeks", "2"}, Texts{"break"}}) {
        const std::string text = page(arguments);
        check_page(text);
        const auto content = text.find("<main ");
        for (const std::string& id : values_of(text.substr(content), "data-move")) {
            CAPTURE(id);
            const std::string end = "\" data-move=\"" + id + "\"";
            CHECK(
                (has(text, "<article class=\"move brief" + end) ||
                 has(text, "<article class=\"move full" + end) || has(text, " pictureless" + end))
            );
        }
    }
}

TEST_CASE("page: a plan has a list to play for each session and begins a page for each week")
{
    const std::string text = page({"plan", "-e", "band", "--weeks", "3"});
    check_page(text);
    CHECK(count(text, "<div class=\"follow\"") == 6);
    CHECK(count(text, "<section class=\"part new-page\"") == 4);
    CHECK(count(text, "<ul class=\"log\">") == 6);
    CHECK(has(text, "the thin line ends at the limit."));
    CHECK(!has(text, "In the bars #"));
    CHECK(!has(text, "Sessions done"));
}

TEST_CASE("page: one day of a plan, with a session or of rest")
{
    const Texts plan{"plan", "--start", "2027-01-04", "--days", "mon,thu"};
    Texts session = plan;
    session.insert(session.end(), {"--on", "2027-01-07"});
    const std::string sheet = page(session);
    check_page(sheet);
    CHECK(has(sheet, "<p class=\"lead\">Week 1 of 6, session 2 of 2: Thursday, 2027-01-07.</p>"));
    CHECK(!has(sheet, "Sessions done"));
    Texts rest = plan;
    rest.insert(rest.end(), {"--on", "2027-01-05"});
    const std::string day = page(rest);
    check_page(day);
    CHECK(has(day, "<title>A day of rest</title>"));
}

TEST_CASE("page: a break tells all, and is played")
{
    const std::string text = page({"break"});
    check_page(text);
    CHECK(has(text, "<div class=\"follow\""));
    CHECK(has(text, "<code>upperback break "));
    CHECK(has(page({"break", "--strength", "-e", "band"}), "<dl class=\"facts callout\">"));
}

TEST_CASE("page: paper, print and grays")
{
    const std::string letter = page({"--paper", "letter", "--compact"});
    CHECK(has(letter, "class=\"sheet-page paper-letter compact\""));
    CHECK(has(letter, "@page { size: letter; }"));
    CHECK(has(page({}), "@page { size: A4; }"));
    const std::string mono = page({"--mono", "--large"});
    check_page(mono);
    CHECK(has(mono, "class=\"sheet-page paper-a4 large mono\""));
    CHECK(count(mono, " class=\"figure figure-mono\" ") >= 9);
    CHECK(!has(mono, "figure-color"));
}

TEST_CASE("page: the same request gives the same bytes, into a file too")
{
    const TemporaryFolder folder;
    CHECK(ran({"-g", "posture", "-o", folder / "sheet.html"}).status == 0);
    CHECK(folder.content("sheet.html") == page({"-g", "posture"}));
}

TEST_CASE("page: it is not for a terminal")
{
    const Ran answer = ran({"-f", "html"}, true);
    CHECK(answer.status == 2);
    CHECK(answer.out.empty());
    CHECK(
        answer.err ==
        "upperback: --format html: a page is written to a file; add --output sheet.html\n"
    );
    CHECK(ran({"-f", "html", "-o", "-"}, true).status == 0);
}

TEST_CASE("page: hostile texts of an overlay stay texts")
{
    const TemporaryFolder folder;
    folder.put("mine/exercises.yaml", R"yaml(evil-row:
  name: "</h3><script>alert(1)</script>"
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: beginner
  needs: [dumbbells]
  position: standing
  sides: together
  load: weight
  muscles: {primary: [middle-trapezius-rhomboids], secondary: [teres-major-lats]}
  cautions: {lower-back: avoid}
  steps: ["]]> {{content}} {{script}} <!--", "'\" onclick=alert(1) javascript:alert(1)"]
  cue: "</style></script></main><svg onload=alert(1)>"
  mistakes: ["&amp; &lt;b&gt;"]
  sources: [ours]
)yaml");
    const std::string text =
        page({"-e", "dumbbells", "--with", "evil-row", "--catalog", folder / "mine"});
    check_page([&] { // The braces of its texts are its own.
        std::string without = text;
        for (auto at = without.find("{{"); at != std::string::npos; at = without.find("{{")) {
            without.replace(at, 2, "((");
        }
        return without;
    }());
    CHECK(has(text, "&lt;/h3&gt;&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK(has(text, "<li>]]&gt; {{content}} {{script}} &lt;!--</li>"));
    CHECK(has(text, "&amp;amp; &amp;lt;b&amp;gt;"));
    CHECK(!has(text, "<svg onload"));
}

TEST_CASE("page: a name of 10,000 characters is refused, or is only text")
{
    const TemporaryFolder folder;
    const std::string name(10'000, 'W');
    folder.put("long/goals.yaml", "long: {name: " + name + ", explanation: x, dose: general}\n");
    const std::string text = page({"-g", "long", "--catalog", folder / "long"});
    check_page(text);
    CHECK(count(text, "<h1>Upper back: " + name + "</h1>") == 1);
    folder.put(
        "longer/exercises.yaml",
        "long-row: {name: " + name +
            ", part: strength, kind: row, pattern: horizontal-row, dose: row, measure: "
            "repetitions, level: beginner, needs: [dumbbells], position: standing, sides: "
            "together, load: weight, muscles: {primary: [middle-trapezius-rhomboids], secondary: "
            "[teres-major-lats]}, cautions: {lower-back: avoid}, steps: [Pull., Lower.], cue: the "
            "back, mistakes: [shrugging], sources: [ours]}\n"
    );
    folder.put("sheet.html", "old");
    const Ran answer = ran({"-o", folder / "sheet.html", "--catalog", folder / "longer"});
    CHECK(answer.status == 1);
    CHECK(answer.err.ends_with(
        ":1:18: long-row: a name of 10000 characters; at most 34: shorten it\n"
    ));
    CHECK(folder.content("sheet.html") == "old");
}

TEST_CASE("page: a shell and a style of one's own")
{
    const TemporaryFolder folder;
    folder.put("letter.html", bare + "<p>Dr. Who</p>\n");
    folder.put("own.css", "h1 { color: red }");
    const std::string text =
        page({"--template", folder / "letter.html", "--style", folder / "own.css"});
    CHECK(text.starts_with("en-USsheet-page paper-a4Upper back: all-round, "));
    CHECK(has(text, "A4h1 { color: red }.figure-color ."));
    CHECK(text.ends_with("<p>Dr. Who</p>\n"));
    CHECK(!has(text, "createPlayer"));
    const Ran piped = ran({"-f", "html", "--template", "-"}, false, bare);
    CHECK(piped.status == 0);
    CHECK(piped.out.starts_with("en-USsheet-page"));
}

TEST_CASE("page: faults of a shell or a style are told with their place, and nothing is written")
{
    const TemporaryFolder folder;
    folder.put("letter.html", bare + "<h1>{{titel}}</h1>\n");
    folder.put("own.css", "\n</style>");
    folder.put("sheet.html", "old");
    const std::string shell = folder / "letter.html";
    const Ran answer =
        ran({"-o", folder / "sheet.html", "--template", shell, "--style", folder / "own.css"});
    CHECK(answer.status == 1);
    CHECK(answer.out.empty());
    const std::string style = folder / "own.css";
    CHECK(has(answer.err, ":3:5: {{titel}}: no such placeholder; did you mean {{title}}\n"));
    CHECK(has(answer.err, ":2:1: </style: ends the style; leave it out\n"));
    CHECK(folder.content("sheet.html") == "old");
}

TEST_CASE("page: files that cannot be read are told")
{
    const TemporaryFolder folder;
    for (const char* option : {"--template", "--style"}) {
        const Ran missing = ran({"-f", "html", option, "/nowhere/x"});
        CHECK(missing.status == 1);
        CHECK(missing.out.empty());
        CHECK(missing.err == "upperback: /nowhere/x: cannot be read; No such file or directory\n");
        CHECK(ran({"-f", "html", option, folder.path()}).status == 1);
    }
    folder.put("odd.html", "\xFF");
    const Ran odd = ran({"-f", "html", "--template", folder / "odd.html"});
    CHECK(odd.status == 1);
    CHECK(odd.err.ends_with("not UTF-8; save it as UTF-8\n"));
    folder.put("great.html", std::string((std::size_t{16} << 20U) + 1, ' '));
    const Ran great = ran({"-f", "html", "--template", folder / "great.html"});
    CHECK(great.status == 1);
    CHECK(great.err.ends_with("too large; 16 MiB at most\n"));
}

TEST_CASE("page: what it is made with is printed, and makes the same page again")
{
    const TemporaryFolder folder;
    const Ran shell = ran({"schema", "page.html"});
    const Ran style = ran({"schema", "page.css"});
    CHECK(shell.status == 0);
    CHECK(style.status == 0);
    CHECK(has(shell.out, "<div class=\"letterhead\">"));
    folder.put("page.html", shell.out);
    folder.put("page.css", style.out);
    CHECK(page({"--template", folder / "page.html", "--style", folder / "page.css"}) == page({}));
    CHECK(ran({"schema", "page"}).status == 2);
    CHECK(ran({"schema", "page.pdf"}).status == 2);
}

TEST_CASE("page: no session is no page, and the file stays as it is")
{
    const TemporaryFolder folder;
    folder.put("sheet.html", "old");
    const Ran answer = ran({"--minutes", "3", "-o", folder / "sheet.html"});
    CHECK(answer.status == 1);
    CHECK(has(answer.err, "a whole session needs at least "));
    CHECK(folder.content("sheet.html") == "old");
}

TEST_CASE("page: the largest page is not too large")
{
    CHECK(
        page({"-g",
              "muscle",
              "-l",
              "advanced",
              "-e",
              "gym",
              "--moves",
              "5",
              "--stretches",
              "5",
              "--why",
              "--details"})
            .size() < 600'000
    );
}

} // namespace upperback
