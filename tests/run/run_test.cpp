#include "embedded/built_in_catalog.hpp"
#include "run/folder.hpp"
#include "run/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
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

Ran ran(const Texts& arguments, bool on_terminal = false)
{
    std::ostringstream out;
    std::ostringstream err;
    const int status =
        run(arguments,
            {.out = out, .err = err, .out_is_terminal = on_terminal, .err_is_terminal = on_terminal}
        );
    return {.status = status, .out = out.str(), .err = err.str()};
}

/// Wrong usage: status 2, nothing on standard output, and this one line on standard error.
void check_refused(const Texts& arguments, const std::string& message)
{
    const Ran result = ran(arguments);
    CAPTURE(message);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err == "upperback: " + message + "\n");
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

constexpr std::string_view no_band_row = "band-row:\n  disable: true\n";

} // namespace

TEST_CASE("run: without arguments it is a session on standard output and nothing beside it")
{
    const Ran result = ran({});
    CHECK(result.status == 0);
    CHECK(result.out.starts_with("UPPER BACK: ALL-ROUND"));
    CHECK(result.err.empty());
    CHECK(ran({"routine"}).out == result.out);
}

TEST_CASE("run: on a terminal it says where more is")
{
    const Ran result = ran({}, true);
    CHECK(result.status == 0);
    CHECK(result.err == "a plan: upperback plan -g general -l beginner\nmore: upperback --help\n");
    CHECK(ran({"-g", "postur"}, true).err.find("more:") == std::string::npos);
}

TEST_CASE("run: no session is status 1 with nothing on standard output")
{
    const Ran result = ran({"--minutes", "3"});
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(result.err.starts_with("upperback: a whole session needs at least "));
    CHECK(has(result.err, "what would help: --minutes "));
}

TEST_CASE("run: help and version are answers")
{
    const Ran help = ran({"--help"});
    CHECK(help.status == 0);
    CHECK(help.err.empty());
    CHECK(help.out.starts_with("upperback makes an upper-back exercise session that fits you:"));
    CHECK(ran({"-h"}).out == help.out);
    CHECK(ran({"help"}).out == help.out);
    const Ran version = ran({"--version"});
    CHECK(version.status == 0);
    CHECK(version.out.starts_with("upperback "));
    CHECK(std::ranges::count(version.out, '\n') == 1);
}

TEST_CASE("run: a command's page is the same by help and by its option")
{
    const Ran page = ran({"help", "list"});
    CHECK(page.status == 0);
    CHECK(!page.out.empty());
    CHECK(ran({"list", "-h"}).out == page.out);
    CHECK(ran({"list", "--help"}).out == page.out);
    CHECK(ran({"--help", "list"}).out == page.out);
    check_refused({"--help", "lst"}, "lst: no such command; did you mean: upperback help list");
}

TEST_CASE("run: a goal or thing or caution typed as a command")
{
    check_refused({"posture"}, "posture: no such command; did you mean: upperback --goal posture");
    check_refused({"band"}, "band: no such command; did you mean: upperback --equipment band");
    check_refused({"neck"}, "neck: no such command; did you mean: upperback --caution neck");
    check_refused(
        {"resistance bands"},
        "resistance bands: no such command; did you mean: upperback --equipment 'resistance bands'"
    );
}

TEST_CASE("run: a command mistyped")
{
    check_refused({"lst"}, "lst: no such command; did you mean: upperback list");
    check_refused({"xyzzy"}, "xyzzy: no such command; all: upperback --help");
    check_refused({"\033[31m"}, "that word: no such command; all: upperback --help");
}

TEST_CASE("run: things by other words are taken")
{
    const std::string band = ran({"-e", "band"}).out;
    CHECK(ran({"-e", "resistance bands"}).out == band);
    const std::string dumbbells = ran({"-e", "dumbbells"}).out;
    CHECK(ran({"-e", "dumbbell"}).out == dumbbells);
    CHECK(ran({"-e", "db"}).out == dumbbells);
}

TEST_CASE("run: nothing is the household and names bare")
{
    for (const char* word : {"none", "nothing"}) {
        const Ran result = ran({"-e", word});
        CHECK(result.status == 0);
        CHECK(has(result.out, "Not even a chair? Say --bare in place of --equipment household."));
        CHECK(ran({"-e", word, "--bare"}).status == 2);
    }
    CHECK(!has(ran({}).out, "--bare"));
}

TEST_CASE("run: a caution of two meanings or of none")
{
    check_refused({"-c", "back"}, "back: lower-back or upper-back?");
    check_refused({"--caution", "back"}, "back: lower-back or upper-back?");
    check_refused(
        {"-c", "sciatica"},
        "sciatica: no such caution; nearest: lower-back, nerve; all: upperback list cautions"
    );
    check_refused(
        {"-c", "bad knees"},
        "bad knees: no such caution; nearest: knee; all: upperback list cautions"
    );
}

TEST_CASE("run: levels and goals by other words are taken")
{
    CHECK(ran({"-l", "expert"}).out == ran({"-l", "advanced"}).out);
    CHECK(ran({"-l", "novice"}).out == ran({"-l", "beginner"}).out);
    CHECK(ran({"-g", "hypertrophy"}).out == ran({"-g", "muscle"}).out);
}

TEST_CASE("run: stretch is no goal")
{
    const Ran result = ran({"-g", "stretch"});
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err.starts_with("upperback: stretch: no such goal; every session ends with"));
}

TEST_CASE("run: options that mean another")
{
    check_refused(
        {"--avoid", "X"},
        "--avoid: no such option; a body part or condition is --caution, a move or thing is "
        "--without"
    );
    check_refused({"--time", "10"}, "--time: no such option; did you mean --minutes");
    check_refused({"--exercises", "4"}, "--exercises: no such option; did you mean --moves");
    check_refused({"--injury", "neck"}, "--injury: no such option; did you mean --caution");
    check_refused({"--no-floor"}, "--no-floor: no such option; did you mean --caution floor");
}

TEST_CASE("run: ten minutes are a shortfall")
{
    CHECK(ran({"--minutes", "10"}).status == 1);
}

TEST_CASE("run: numbers out of range are wrong usage")
{
    check_refused({"--moves", "9"}, "--moves: 9 is out of range; 3 to 5");
    check_refused({"--stretches", "2"}, "--stretches: 2 is out of range; 3 to 5");
    check_refused({"--age", "5"}, "--age: made for adults; under 16, train with a coach");
    check_refused({"--age", "15"}, "--age: made for adults; under 16, train with a coach");
    CHECK(ran({"--minutes", "0"}).status == 2);
    CHECK(ran({"--age", "111"}).status == 2);
    CHECK(ran({"--age", "16"}).status == 0);
    CHECK(ran({"--age", "110"}).status == 0);
}

TEST_CASE("run: every mistake is one line and nothing on standard output")
{
    for (const Texts& arguments :
         {Texts{"-e", ""},
          Texts{"-e", "band,,bench"},
          Texts{"-m", "ten"},
          Texts{"-m", "1", "-m", "2"},
          Texts{"--goal"},
          Texts{"--width", "5"},
          Texts{"--color", "red"},
          Texts{"-f", "xml"},
          Texts{"-o", "sheet.pdf"},
          Texts{"show"},
          Texts{"show", "nothing"},
          Texts{"advice", "nothing"},
          Texts{"schema", "nothing"},
          Texts{"help", "nothing"},
          Texts{"list", "movs"},
          Texts{"catalog"},
          Texts{"catalog", "burn"},
          Texts{"routine", "extra"},
          Texts{"--seed", "-1"},
          Texts{"--seed", "4294967296"},
          Texts{"--with", "band-row", "--without", "band-row"}}) {
        const Ran result = ran(arguments);
        CAPTURE(result.err);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(result.err.starts_with("upperback: "));
        CHECK(std::ranges::count(result.err, '\n') == 1);
        CHECK(result.err.ends_with("\n"));
    }
}

TEST_CASE("run: a move is shown by its name")
{
    const Ran result = ran({"show", "band row"});
    CHECK(result.status == 0);
    CHECK(result.out.starts_with("BAND ROW"));
    CHECK(ran({"show", "band-row"}).out == result.out);
}

TEST_CASE("run: a name of several words is to be quoted")
{
    check_refused(
        {"show", "band", "row"}, "row: not expected here; did you mean: upperback show 'band row'"
    );
    check_refused(
        {"show", "One-arm", "dumbbell", "row"},
        "dumbbell: not expected here; did you mean: upperback show 'One-arm dumbbell row'"
    );
    check_refused(
        {"advice", "high", "blood", "pressure"},
        "blood: not expected here; did you mean: upperback advice 'high blood pressure'"
    );
    check_refused(
        {"show", "band-row", "face-pull"},
        "face-pull: not expected here; upperback show ID|NAME [OPTIONS]"
    );
    check_refused(
        {"advice", "neck", "knee"}, "knee: not expected here; upperback advice [CAUTION] [OPTIONS]"
    );
    check_refused(
        {"show", "band", "\033[31m"},
        "that word: not expected here; upperback show ID|NAME [OPTIONS]"
    );
}

TEST_CASE("run: without a doorway there are no doorway moves")
{
    CHECK(has(ran({}).out, "Doorway stretch"));
    const Ran result = ran({"--without", "doorway"});
    CHECK(result.status == 0);
    CHECK(!has(result.out, "Doorway stretch"));
    CHECK(!has(result.out, "a doorway"));
}

TEST_CASE("run: the format is named or the ending of the file")
{
    const TemporaryFolder folder;
    CHECK(ran({"-o", folder / "sheet.json"}).status == 0);
    CHECK(folder.content("sheet.json") == ran({"-f", "json"}).out);
    CHECK(ran({"-o", folder / "sheet.md"}).status == 0);
    CHECK(folder.content("sheet.md") == ran({"-f", "md"}).out);
    CHECK(ran({"-f", "md"}).out == ran({"-f", "markdown"}).out);
    CHECK(ran({"-o", folder / "sheet"}).status == 0);
    CHECK(folder.content("sheet") == ran({}).out);
}

TEST_CASE("run: with a file nothing goes to standard output")
{
    const TemporaryFolder folder;
    const Ran result = ran({"-o", folder / "sheet.txt"});
    CHECK(result.status == 0);
    CHECK(result.out.empty());
    CHECK(result.err.empty());
    CHECK(folder.names() == Texts{"sheet.txt"});
}

TEST_CASE("run: a mistake or a shortfall leaves the old file alone")
{
    const TemporaryFolder folder;
    folder.put("sheet.txt", "old\n");
    CHECK(ran({"-m", "3", "-o", folder / "sheet.txt"}).status == 1);
    CHECK(ran({"-g", "postur", "-o", folder / "sheet.txt"}).status == 2);
    CHECK(folder.content("sheet.txt") == "old\n");
}

TEST_CASE("run: a file that cannot be written is status 1 and one line")
{
    const TemporaryFolder folder;
    const Ran result = ran({"-o", folder / "none/sheet.txt"});
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(
        result.err == "upperback: " + (folder / "none/sheet.txt") +
                          ": cannot be written; No such file or directory\n"
    );
}

TEST_CASE("run: a standard output that fails is status 1")
{
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    CHECK(run({}, {.out = out, .err = err}) == 1);
    CHECK(err.str().starts_with("upperback: standard output: cannot be written; "));
}

TEST_CASE("run: a folder of own moves is laid over and named in the command of the sheet")
{
    const TemporaryFolder folder;
    folder.put("exercises.yaml", no_band_row);
    const Ran list = ran({"list", "--catalog", folder.path()});
    CHECK(list.status == 0);
    CHECK(!has(list.out, "\nband-row "));
    CHECK(has(ran({"list"}).out, "\nband-row "));
    CHECK(has(ran({"--catalog", folder.path(), "-f", "json"}).out, "--catalog " + folder.path()));
}

TEST_CASE("run: a folder that is none is status 1")
{
    const Ran result = ran({"--catalog", "/no/such/folder"});
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(
        result.err == "/no/such/folder: cannot be read (No such file or directory); name a folder "
                      "of YAML files\n"
    );
}

TEST_CASE("run: catalog check without a folder finds no problem, and shows how far it is")
{
    const Ran result = ran({"catalog", "check", "--matrix"}, true);
    CHECK(result.status == 0);
    CHECK(has(result.out, "\nno problem, "));
    CHECK(has(result.out, ".yaml:"));
    CHECK(has(result.out, "every one has a session"));
    CHECK(has(result.out, "where the fewest are open"));
    // The bar is for a terminal, and is wiped away.
    CHECK(has(result.err, "\r[####"));
    CHECK(result.err.ends_with("]\r\x1b[K"));
    CHECK(!has(result.out, "[####"));
}

TEST_CASE("run: catalog check of a good folder finds no problem, also as JSON")
{
    const TemporaryFolder folder;
    folder.put("exercises.yaml", no_band_row);
    const Ran result = ran({"catalog", "check", folder.path(), "-f", "json"});
    CHECK(result.status == 0);
    CHECK(result.err.empty());
    CHECK(has(result.out, "\"schema\": \"upperback/check/1\""));
    CHECK(has(result.out, "\"problems\": []"));
    CHECK(has(result.out, "\"coverage\": null"));
}

TEST_CASE("run: catalog check with a hole fails, and a move that nothing opens is a problem")
{
    const TemporaryFolder folder;
    folder.put(
        "rules.yaml",
        "no-band-row:\n  forbid: {id: band-row}\n  because: A test.\n  sources: [ours]\n"
        "no-chest:\n  when: {goal: posture, level: advanced, caution: seated-only}\n"
        "  forbid: {part: stretch, area: chest}\n  because: A test.\n  sources: [ours]\n"
    );
    const Ran result = ran({"catalog", "check", folder.path(), "--matrix"});
    CHECK(result.status == 1);
    CHECK(has(
        result.out, "band-row: open to no request of the matrix (forbidden by the rule no-band-row)"
    ));
    CHECK(has(result.out, "HOLES"));
    CHECK(has(result.out, "posture, advanced, household,"));
    CHECK(has(result.out, "the stretches cannot meet"));
}

TEST_CASE("run: catalog check lists every problem with file and line and column")
{
    const TemporaryFolder folder;
    folder.put(
        "rules.yaml",
        "my-rule:\n"
        "  prefer: {needs: bnd, points: 500}\n"
        "  because: I like it.\n"
        "  sources: [ours]\n"
    );
    folder.put("cautions.yaml", "my-caution:\n  nme: x\n");
    const Ran result = ran({"catalog", "check", folder.path()});
    CHECK(result.status == 1);
    CHECK(result.err.empty());
    CHECK(has(result.out, folder / "rules.yaml" + ":2:"));
    CHECK(has(result.out, folder / "cautions.yaml" + ":2:"));
    const std::string lines = result.out.substr(0, result.out.find("\n\n") + 1);
    CHECK(std::ranges::count(lines, '\n') >= 3);
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) {
        CAPTURE(line);
        const std::string_view rest = std::string_view{line}.substr(folder.path().size());
        CHECK(line.starts_with(folder.path() + "/"));
        CHECK(std::ranges::count(rest, ':') >= 3);
    }
    CHECK(has(result.out, " problems\n"));
    // The same folder stops a session too.
    CHECK(ran({"--catalog", folder.path()}).err == lines);
}

TEST_CASE("run: lists and advice and schema are answers in text and JSON")
{
    for (const char* topic :
         {"moves",
          "goals",
          "equipment",
          "cautions",
          "muscles",
          "levels",
          "patterns",
          "rules",
          "sources"}) {
        CHECK(ran({"list", topic}).status == 0);
        CHECK(ran({"list", topic, "-f", "json"}).out.starts_with("{"));
    }
    CHECK(ran({"list"}).out == ran({"list", "moves"}).out);
    CHECK(ran({"advice", "neck"}).status == 0);
    CHECK(ran({"schema", "routine"}).out.starts_with("{"));
    CHECK(ran({"schema", "catalog"}).out.starts_with("{"));
}

TEST_CASE("run: the schema of a catalogue has the words of the one in use")
{
    const TemporaryFolder folder;
    folder.put("muscles.yaml", "my-muscle: {name: mine, explanation: where it is}\n");
    const Ran laid_over = ran({"schema", "catalog", "--catalog", folder.path()});
    CHECK(laid_over.status == 0);
    CHECK(has(laid_over.out, "\"my-muscle\""));
    CHECK(has(laid_over.out, "\"lower-trapezius\""));
    CHECK(!has(ran({"schema", "catalog"}).out, "\"my-muscle\""));
    folder.put("muscles.yaml", "my-muscle: {nmae: mine}\n");
    const Ran faulty = ran({"schema", "catalog", "--catalog", folder.path()});
    CHECK(faulty.status == 1);
    CHECK(faulty.out.empty());
}

TEST_CASE("run: advice says of every caution what it changes and where the stop signs are")
{
    const std::string number_of_moves = std::to_string(built_in_catalog().exercises.size());
    for (const Caution& caution : built_in_catalog().cautions) {
        const Ran result = ran({"advice", std::string{caution.id}});
        CAPTURE(result.out);
        CHECK(result.status == 0);
        CHECK(has(result.out, "\nWhat it changes\n- "));
        CHECK(has(result.out, " of " + number_of_moves + " moves are left out"));
        CHECK(!has(result.out, "- none of "));
        CHECK(
            (has(result.out, "\nGentler doses\n- ") ||
             has(result.out, "\nSets, repetitions and rests stay as they are.\n"))
        );
        CHECK(result.out.ends_with("and when to see a doctor: upperback advice\n"));
    }
}

TEST_CASE("run: the request filters the moves of a list")
{
    const std::string bare = ran({"list", "--bare"}).out;
    CHECK(has(bare, "wall-angel"));
    CHECK(!has(bare, "\nband-row "));
    CHECK(has(ran({"list", "-e", "band,anchor"}).out, "\nband-row "));
}

TEST_CASE("run: the same arguments give the same bytes")
{
    const Texts arguments{"-g", "posture", "-e", "band", "--seed", "7", "-f", "json"};
    CHECK(ran(arguments).out == ran(arguments).out);
}

} // namespace upperback
