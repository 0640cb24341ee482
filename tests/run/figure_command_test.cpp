// Pictures: `catalog figure`, those beside a Markdown sheet, and what faulty ones change.
#include "run/folder.hpp"
#include "run/run.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace upperback {
namespace {

struct Ran {
    int status = -1;
    std::string out{};
    std::string err{};
};

Ran ran(const std::vector<std::string>& arguments, bool on_terminal = false)
{
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, {.out = out, .err = err, .out_is_terminal = on_terminal});
    return {.status = status, .out = out.str(), .err = err.str()};
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// One move of an overlay; `more` are the lines of its last keys.
std::string my_row(std::string_view more, std::string_view name = "My row")
{
    std::ostringstream text;
    text << "my-row:\n  name: " << name << R"(
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
  steps: [Lean forward., Pull.]
  cue: the back
  mistakes: [a round back]
)" << more
         << "  sources: [ours]\n";
    return text.str();
}

constexpr std::string_view good = R"(  figure:
    props: [{dumbbell: {in: both}}]
    start: {trunk: 55, legs: [28, -14], arms: [2, 2], neck: -18}
    end: {arms: [-58, 14]}
    arrows: [near-hand]
)";

// The hand is far from the head that it is to touch.
constexpr std::string_view out_of_reach = R"(  figure:
    start: {trunk: 55, legs: [28, -14], arms: [2, 2]}
    end: {arms: {to: [90, 90]}}
)";

constexpr std::string_view misspelled = "  figure: {start: {trnk: 55}}\n";

class Overlay {
public:
    explicit Overlay(std::string_view figure, std::string_view name = "My row")
    {
        folder_.put("mine/exercises.yaml", my_row(figure, name));
    }

    /// The arguments with the overlay behind them.
    Ran ran(std::vector<std::string> arguments, bool on_terminal = false) const
    {
        arguments.insert(arguments.end(), {"--catalog", folder_ / "mine"});
        return upperback::ran(arguments, on_terminal);
    }

    const TemporaryFolder& folder() const { return folder_; }

private:
    TemporaryFolder folder_{};
};

const std::vector<std::string> sheet{"-e", "dumbbells", "--with", "my-row", "-f", "markdown"};

std::vector<std::string> sheet_with(std::vector<std::string> more)
{
    more.insert(more.begin(), sheet.begin(), sheet.end());
    return more;
}

} // namespace

TEST_CASE("figure: the picture of a move is SVG, the same each time")
{
    const Overlay overlay{good};
    const Ran first = overlay.ran({"catalog", "figure", "my-row"});
    CHECK(first.status == 0);
    CHECK(first.err.empty());
    CHECK(first.out.starts_with("<svg "));
    CHECK(first.out.ends_with("</svg>\n"));
    CHECK(overlay.ran({"catalog", "figure", "My row"}).out == first.out);
    CHECK(overlay.ran({"catalog", "figure", "my-row", "--mono"}).out != first.out);
    const Ran muscles = overlay.ran({"catalog", "figure", "my-row", "--muscles"});
    CHECK(muscles.status == 0);
    CHECK(muscles.out.starts_with("<svg "));
    CHECK(muscles.out != first.out);
}

TEST_CASE("figure: it is written to a file whose ending says what it is")
{
    const Overlay overlay{good};
    const std::string file = overlay.folder() / "f.svg";
    const Ran result = overlay.ran({"catalog", "figure", "my-row", "-o", file});
    CHECK(result.status == 0);
    CHECK(result.out.empty());
    CHECK(overlay.folder().content("f.svg") == overlay.ran({"catalog", "figure", "my-row"}).out);
    CHECK(
        ran({"catalog", "figure", "band-row", "-o", "f.png"}).err ==
        "upperback: f.png: a picture is SVG; end the name in .svg\n"
    );
    CHECK(
        ran({"catalog", "figure", "--all", "-o", "all.svg"}).err ==
        "upperback: all.svg: the page of all pictures is HTML; end the name in .html\n"
    );
}

TEST_CASE("figure: a move without a picture says so and what there is instead")
{
    const Overlay overlay{""};
    const Ran result = overlay.ran({"catalog", "figure", "my-row"});
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(
        result.err ==
        "upperback: my-row: has no picture; its steps: upperback show my-row; its muscles: "
        "upperback catalog figure my-row --muscles\n"
    );
    CHECK(overlay.ran({"catalog", "figure", "my-row", "--muscles"}).status == 0);
}

TEST_CASE("figure: a word that is no move gets the nearest one")
{
    const Overlay overlay{good};
    const Ran wrong = overlay.ran({"catalog", "figure", "my-rwo"});
    CHECK(wrong.status == 2);
    CHECK(wrong.out.empty());
    CHECK(has(wrong.err, "my-row"));
    CHECK(
        overlay.ran({"catalog", "figure", "my", "row"}).err ==
        "upperback: row: not expected here; did you mean: upperback catalog figure 'my row'\n"
    );
    CHECK(
        overlay.ran({"catalog", "figure", "my-row", "extra"}).err ==
        "upperback: extra: not expected here; upperback catalog figure ID\n"
    );
}

TEST_CASE("figure: all moves are one page, which is not for a terminal")
{
    const Overlay overlay{good};
    const Ran page = overlay.ran({"catalog", "figure", "--all"});
    CHECK(page.status == 0);
    CHECK(page.out.starts_with("<!DOCTYPE html>"));
    CHECK(has(page.out, "<b>My row</b> <code>my-row</code>"));
    // Nothing is fetched from elsewhere.
    CHECK(!has(page.out, "src="));
    CHECK(!has(page.out, "<link"));
    CHECK(!has(page.out, "@import"));
    const Ran terminal = overlay.ran({"catalog", "figure", "--all"}, true);
    CHECK(terminal.status == 2);
    CHECK(terminal.out.empty());
    CHECK(
        terminal.err ==
        "upperback: catalog figure --all: a page is written to a file; add --output sheet.html\n"
    );
    const std::string file = overlay.folder() / "all.html";
    CHECK(overlay.ran({"catalog", "figure", "--all", "-o", file}, true).status == 0);
    CHECK(overlay.folder().content("all.html") == page.out);
}

TEST_CASE("figure: a page of muscles has every move, one of pictures names those without")
{
    const Overlay overlay{""};
    CHECK(has(overlay.ran({"catalog", "figure", "--all"}).out, "<li>My row <code>my-row</code>"));
    const Ran muscles = overlay.ran({"catalog", "figure", "--all", "--muscles"});
    CHECK(has(muscles.out, "<b>My row</b> <code>my-row</code>"));
    CHECK(!has(muscles.out, "Without a picture"));
}

TEST_CASE("figure: what is found in a pose is told, and it is drawn all the same")
{
    const Overlay overlay{out_of_reach};
    const Ran result = overlay.ran({"catalog", "figure", "my-row"});
    CHECK(result.status == 1);
    CHECK(result.out.starts_with("<svg "));
    CHECK(result.err.starts_with("upperback: my-row: figure: end: "));
    CHECK(has(overlay.ran({"catalog", "figure", "--all"}).out, "<span class=\"finding\">end: "));
}

TEST_CASE("figure: hostile words reach no markup")
{
    const Overlay overlay{good, "\"<script>alert(1)</script>]]>\""};
    for (const std::string& out :
         {overlay.ran({"catalog", "figure", "my-row"}).out,
          overlay.ran({"catalog", "figure", "my-row", "--muscles"}).out,
          overlay.ran({"catalog", "figure", "--all"}).out}) {
        CHECK(!has(out, "<script"));
        CHECK(has(out, "&lt;script&gt;"));
    }
}

TEST_CASE("figure: a faulty picture leaves the session as it is, without that picture")
{
    for (const std::string_view figure : {misspelled, out_of_reach}) {
        const Overlay overlay{figure};
        const Overlay without{""};
        const std::string folder = overlay.folder() / "figures";
        const Ran result = overlay.ran(sheet_with({"--figures", folder}));
        CHECK(result.status == 0);
        CHECK(has(result.out, "### My row"));
        CHECK(!has(result.out, "my-row.svg"));
        CHECK(!std::filesystem::exists(folder + "/my-row.svg"));
        CHECK(result.err.starts_with(overlay.folder() / "mine/exercises.yaml:1"));
        CHECK(has(result.err, ": my-row: figure: "));
        CHECK(result.err.ends_with("upperback: these pictures are left out; all else holds\n"));
        CHECK(without.ran({"list"}).err.empty());
    }
}

TEST_CASE("figure: catalog check shows what is wrong with a pose, and where")
{
    const Overlay wrong_word{misspelled};
    const Ran unread = wrong_word.ran({"catalog", "check"});
    CHECK(unread.status == 1);
    CHECK(unread.err.empty());
    CHECK(has(
        unread.out,
        wrong_word.folder() /
            "mine/exercises.yaml:18:20: my-row: figure: start: unknown key \"trnk\"; did you mean "
            "\"trunk\"?\n"
    ));
    const Overlay wrong_pose{out_of_reach};
    const Ran found = wrong_pose.ran({"catalog", "check"});
    CHECK(found.status == 1);
    CHECK(has(found.out, wrong_pose.folder() / "mine/exercises.yaml:19:5: my-row: figure: end: "));
    CHECK(Overlay{good}.ran({"catalog", "check"}).status == 0);
}

TEST_CASE("figure: faults of pictures are shown beside those that stop a catalogue")
{
    const Overlay overlay{misspelled};
    overlay.folder().put("mine/goals.yaml", "general:\n  nme: x\n");
    const Ran result = overlay.ran({"catalog", "check"});
    CHECK(result.status == 1);
    CHECK(has(result.out, "goals.yaml:2:3"));
    CHECK(has(result.out, "figure: start: unknown key"));
}

TEST_CASE("figures: pictures stand beside a Markdown sheet, which links them")
{
    const Overlay overlay{good};
    const TemporaryFolder& folder = overlay.folder();
    // The folder of the sheet is nobody's to make.
    CHECK(
        overlay.ran(sheet_with({"-o", folder / "out/sheet.md", "--figures", folder / "f"}))
            .status == 1
    );
    CHECK(!std::filesystem::exists(folder / "out"));

    folder.put("sheets/keep", "");
    const Ran good_one = overlay.ran(
        sheet_with({"-o", folder / "sheets/sheet.md", "--figures", folder / "my figures"})
    );
    CHECK(good_one.status == 0);
    CHECK(good_one.out.empty());
    CHECK(good_one.err.empty());
    const std::string text = folder.content("sheets/sheet.md");
    CHECK(has(text, "\n\n![My row](../my%20figures/my-row.svg)\n\n"));
    CHECK(
        folder.content("my figures/my-row.svg") == overlay.ran({"catalog", "figure", "my-row"}).out
    );
}

TEST_CASE("figures: without a file the links are from where one is")
{
    const Overlay overlay{good};
    const std::string here = std::filesystem::current_path().string();
    const std::string folder = overlay.folder() / "pictures";
    const Ran result = overlay.ran(sheet_with({"--figures", folder}));
    const std::string way = std::filesystem::path(folder).lexically_relative(here).generic_string();
    CHECK(has(result.out, "![My row](" + way + "/my-row.svg)"));
}

TEST_CASE("figures: a folder that cannot be written to is a failed write, and nothing else is")
{
    const Overlay overlay{good};
    const TemporaryFolder& folder = overlay.folder();
    folder.put("figures", "a file");
    const Ran result =
        overlay.ran(sheet_with({"-o", folder / "sheet.md", "--figures", folder / "figures"}));
    CHECK(result.status == 1);
    CHECK(has(result.err, "figures/"));
    CHECK(has(result.err, "cannot be written"));
    CHECK(!std::filesystem::exists(folder / "sheet.md"));
}

TEST_CASE("figures: plans and breaks link them too, and without the option nobody does")
{
    const Overlay overlay{good};
    const std::string folder = overlay.folder() / "figures";
    const Ran plan =
        overlay.ran({"plan", "-e", "dumbbells", "--with", "my-row", "-f", "md", "--figures", folder}
        );
    CHECK(plan.status == 0);
    CHECK(has(plan.out, "my-row.svg)"));
    CHECK(overlay.folder().names() == std::vector<std::string>{"figures", "mine"});
    CHECK(ran({"break", "-f", "md", "--figures", folder}).status == 0);
    CHECK(!has(overlay.ran(sheet).out, "!["));
}

} // namespace upperback
