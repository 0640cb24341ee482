#include "cli/help.hpp"
#include "cli/option_table.hpp"
#include "cli/parse_options.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

RoutineCommand routine(const Texts& arguments)
{
    return std::get<RoutineCommand>(parse_options(arguments).command);
}

std::string message(const Texts& arguments)
{
    try {
        parse_options(arguments);
    } catch (const UsageError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

TEST_CASE("options: without a word it is a routine with the defaults")
{
    const Options options = parse_options({});
    CHECK(std::holds_alternative<RoutineCommand>(options.command));
    CHECK(options.format == Format::text);
    CHECK(options.output.empty());
    CHECK(routine({}).request.goals.empty());
    CHECK(routine({}).request.seed == 0);
}

TEST_CASE("options: lists come with commas or by naming the option again")
{
    CHECK(routine({"-g", "posture,relief"}).request.goals == Texts{"posture", "relief"});
    CHECK(routine({"-e", "band", "-e", "anchor"}).request.equipment == Texts{"band", "anchor"});
    CHECK(routine({"--equipment=resistance bands"}).request.equipment == Texts{"resistance bands"});
    CHECK(message({"-g", "posture,"}) == "--goal: an empty word; name one or leave the option out");
    CHECK(message({"-g", ""}) == "--goal: an empty word; name one or leave the option out");
}

TEST_CASE("options: a list does not eat the words behind it")
{
    CHECK(
        message({"-g", "posture", "band"}) ==
        "band: not expected here; lists are separated by commas without spaces"
    );
}

TEST_CASE("options: a command comes before its options")
{
    CHECK(
        message({"-g", "posture", "list"}) ==
        "list: the command comes first; upperback list [TOPIC] [OPTIONS]"
    );
    CHECK(
        message({"--catalog", "mine", "catalog", "check"}) ==
        "catalog: the command comes first; upperback catalog check [DIR] | figure ID [OPTIONS]"
    );
    CHECK(
        message({"--bare", "routine"}) ==
        "routine: the command comes first; upperback routine [OPTIONS]"
    );
    CHECK(
        message({"routine", "list"}) ==
        "list: not expected here; lists are separated by commas without spaces"
    );
}

TEST_CASE("options: a word too many is answered with the form of the command")
{
    CHECK(
        message({"list", "goals", "moves"}) ==
        "moves: not expected here; upperback list [TOPIC] [OPTIONS]"
    );
    CHECK(
        message({"schema", "routine", "list"}) ==
        "list: not expected here; upperback schema NAME [OPTIONS]"
    );
    CHECK(
        message({"catalog", "check", "one", "two"}) ==
        "two: not expected here; upperback catalog check [DIR] | figure ID [OPTIONS]"
    );
}

TEST_CASE("options: words that may be one name are kept together")
{
    CHECK(std::get<ShowCommand>(parse_options(Texts{"show", "a", "b"}).command).more == Texts{"b"});
    CHECK(
        std::get<AdviceCommand>(parse_options(Texts{"advice", "a", "b", "c"}).command).more ==
        Texts{"b", "c"}
    );
}

TEST_CASE("options: why takes a move and what a session is asked for with")
{
    const auto why = std::get<WhyCommand>(
        parse_options(Texts{"why", "band row", "-g", "posture", "-m", "20", "--with", "chin-tuck"})
            .command
    );
    CHECK(why.move == "band row");
    CHECK(why.request.goals == Texts{"posture"});
    CHECK(why.request.minutes == 20);
    CHECK(why.request.with == Texts{"chin-tuck"});
    CHECK(std::get<WhyCommand>(parse_options(Texts{"why", "a", "b"}).command).more == Texts{"b"});
    CHECK(message({"why"}) == "why: name a move: upperback why ID|NAME; all: upperback list");
    CHECK(message({"why", "a", "--brief"}) == "--brief: not an option of why");
}

TEST_CASE("options: help in front of a command is the page of that command")
{
    const auto page = [](const Texts& arguments) {
        return std::get<HelpCommand>(parse_options(arguments).command).command;
    };
    CHECK(page({"--help", "list"}) == "list");
    CHECK(page({"-h", "show", "band-row"}) == "show");
    CHECK(page({"--help", "-g", "posture"}) == "");
    CHECK(page({"--help"}) == "");
    CHECK(page({"-g", "posture", "-h", "list"}) == "routine");
}

TEST_CASE("options: numbers are read strictly")
{
    CHECK(routine({"--seed", "4294967295"}).request.seed == 4294967295U);
    CHECK(routine({"-m", "30"}).request.minutes == 30);
    CHECK(
        message({"--seed", "4294967296"}) == "--seed: 4294967296 is out of range; 0 to 4294967295"
    );
    CHECK(message({"--seed=-1"}) == "--seed: -1 is no whole number; 0 to 4294967295");
    CHECK(message({"--seed", "010"}) == "--seed: 010 is no whole number; 0 to 4294967295");
    CHECK(message({"--seed", "0x1F"}) == "--seed: 0x1F is no whole number; 0 to 4294967295");
    CHECK(message({"--seed="}) != "no error");
    CHECK(message({"--seed", ""}) == "--seed: an empty word is no whole number; 0 to 4294967295");
    CHECK(
        message({"--seed", "99999999999999999999"}) ==
        "--seed: 99999999999999999999 is no whole number; 0 to 4294967295"
    );
    CHECK(message({"--moves", "9"}) == "--moves: 9 is out of range; 3 to 5");
    CHECK(message({"--minutes", "0"}) == "--minutes: 0 is out of range; 1 to 240");
    CHECK(message({"--age", "5"}) == "--age: made for adults; under 16, train with a coach");
    CHECK(message({"--age", "111"}) == "--age: 111 is out of range; 16 to 110");
    CHECK(message({"-m", "30", "-m", "40"}) == "--minutes: given 2 times; once is enough");
}

TEST_CASE("options: a value that is missing is named")
{
    CHECK(message({"--goal"}) == "--goal: a value is missing");
    CHECK(message({"-m"}) == "--minutes: a value is missing");
}

TEST_CASE("options: an unknown one gets the nearest or the one that is meant")
{
    CHECK(message({"--gaol", "strength"}) == "--gaol: no such option; did you mean --goal");
    CHECK(message({"--time", "10"}) == "--time: no such option; did you mean --minutes");
    CHECK(
        message({"--avoid", "neck"}) == "--avoid: no such option; a body part or condition is "
                                        "--caution, a move or thing is --without"
    );
    CHECK(message({"--exercises", "4"}) == "--exercises: no such option; did you mean --moves");
    CHECK(message({"--injury", "knee"}) == "--injury: no such option; did you mean --caution");
    CHECK(message({"--no-floor"}) == "--no-floor: no such option; did you mean --caution floor");
    CHECK(message({"--zzzzzzzz"}) == "--zzzzzzzz: no such option; all: upperback help routine");
    CHECK(message({"show", "band-row", "--seed", "3"}) == "--seed: not an option of show");
    CHECK(message({"-x"}) == "-x: no such option; all: upperback help routine");
}

TEST_CASE("options: the first word is the command")
{
    CHECK(std::get<ListCommand>(parse_options(Texts{"list", "goals"}).command).topic == "goals");
    CHECK(
        std::get<ShowCommand>(parse_options(Texts{"show", "band row"}).command).move == "band row"
    );
    CHECK(std::get<UnknownCommand>(parse_options(Texts{"posture"}).command).word == "posture");
    CHECK(std::get<HelpCommand>(parse_options(Texts{"list", "-h"}).command).command == "list");
    CHECK(
        std::get<CheckCommand>(parse_options(Texts{"catalog", "check", "mine"}).command)
            .directory == "mine"
    );
    CHECK(message({"show"}) == "show: name a move: upperback show ID|NAME; all: upperback list");
    CHECK(
        message({"catalog", "chekc"}) ==
        "catalog chekc: no such command; did you mean: upperback catalog check"
    );
    CHECK(
        message({"catalog", "draw"}) ==
        "catalog draw: no such command; upperback catalog check [DIR], or catalog figure ID"
    );
}

TEST_CASE("options: a picture is of one move or of all")
{
    const auto figure = [](const Texts& arguments) {
        return std::get<FigureCommand>(parse_options(arguments).command);
    };
    CHECK(figure({"catalog", "figure", "band-row"}).move == "band-row");
    CHECK(figure({"catalog", "figure", "band", "row"}).more == Texts{"row"});
    CHECK(!figure({"catalog", "figure", "--all", "--mono"}).move);
    CHECK(figure({"catalog", "figure", "--all", "--mono"}).mono);
    CHECK(figure({"catalog", "figure", "--all", "--muscles"}).muscles);
    CHECK(
        message({"catalog", "figure"}) ==
        "catalog figure: name a move, or all: upperback catalog figure ID, or upperback catalog "
        "figure --all"
    );
    CHECK(
        message({"catalog", "figure", "band-row", "--all"}) ==
        "--all: not beside a move; leave one of them out"
    );
    CHECK(
        message({"catalog", "figure", "band-row", "-f", "json"}) ==
        "--format: not with catalog figure; a picture is SVG, the page of all is HTML"
    );
    CHECK(message({"catalog", "check", "--mono"}) == "--mono: goes with catalog figure");
    CHECK(message({"catalog", "figure", "x", "--matrix"}) == "--matrix: goes with catalog check");
    for (const char* name : {"f.svg", "f", "dir.d/f", "-"}) {
        CHECK(parse_options(Texts{"catalog", "figure", "x", "-o", name}).output == name);
    }
    CHECK(parse_options(Texts{"catalog", "figure", "--all", "-o", "a.html"}).output == "a.html");
}

TEST_CASE("options: pictures stand beside Markdown only")
{
    CHECK(parse_options(Texts{"-f", "md", "--figures", "f"}).figures == "f");
    CHECK(parse_options(Texts{"plan", "-o", "plan.md", "--figures", "f"}).figures == "f");
    CHECK(parse_options(Texts{"-f", "md"}).figures.empty());
    for (const Texts& arguments :
         {Texts{"--figures", "f"},
          Texts{"-f", "json", "--figures", "f"},
          Texts{"break", "-o", "x.txt", "--figures", "f"}}) {
        CHECK(
            message(arguments) == "--figures: goes with Markdown; add --format markdown, or end "
                                  "the name of --output in .md"
        );
    }
    CHECK(
        message({"-f", "md", "--figures", ""}) ==
        "--figures: an empty name; name one or leave the option out"
    );
}

TEST_CASE("options: a list is filtered only when a request option is named")
{
    CHECK(!std::get<ListCommand>(parse_options(Texts{"list", "-f", "json"}).command).filtered);
    CHECK(std::get<ListCommand>(parse_options(Texts{"list", "-e", "band"}).command).filtered);
    CHECK(std::get<ListCommand>(parse_options(Texts{"list", "--bare"}).command).filtered);
}

TEST_CASE("options: the format is named or follows the ending of the file")
{
    CHECK(parse_options(Texts{"-f", "md"}).format == Format::markdown);
    CHECK(parse_options(Texts{"-o", "sheet.json"}).format == Format::json);
    CHECK(parse_options(Texts{"-o", "sheet.md"}).format == Format::markdown);
    CHECK(parse_options(Texts{"-o", "my.notes/sheet"}).format == Format::text);
    CHECK(parse_options(Texts{"-o", "sheet.json", "-f", "text"}).format == Format::text);
    CHECK(message({"-f", "yaml"}) == "yaml: no such format; all: text, markdown, html, json");
    CHECK(
        message({"-o", "sheet.docx"}) ==
        "sheet.docx: no format for .docx; name one with --format: text, markdown, html, json"
    );
}

TEST_CASE("options: control characters of a word never reach the message")
{
    CHECK(message({"--\x1b[31mgoal"}) == "that word: no such option; all: upperback help routine");
}

TEST_CASE("help: the first page has at most 48 lines of 80 columns and names what exists")
{
    std::istringstream page(first_help_page());
    int lines = 0;
    for (std::string line; std::getline(page, line); ++lines) {
        CAPTURE(line);
        CHECK(line.size() <= 80);
    }
    CHECK(lines <= 48);
    for (const CommandRow& command : command_rows()) {
        CAPTURE(command.name);
        CHECK(
            (command.name == "routine" || first_help_page().find(command.name) != std::string::npos)
        );
    }
}

TEST_CASE("help: the page of a command names every option of it and no other")
{
    for (const CommandRow& command : command_rows()) {
        const std::string page = help_page(command.name);
        for (const OptionRow& option : option_rows()) {
            CAPTURE(command.name);
            CAPTURE(option.name);
            const bool named =
                page.find(std::string{option.name} + (option.argument.empty() ? "\n" : " ")) !=
                    std::string::npos ||
                page.find(std::string{option.name} + "  ") != std::string::npos;
            // An option may have a row for each command that takes it in its own way.
            const bool taken = std::ranges::any_of(option_rows(), [&](const OptionRow& row) {
                return row.name == option.name && takes(command.name, row);
            });
            CHECK(named == taken);
        }
    }
}

TEST_CASE("options: verify takes one file, or standard input")
{
    const Options options = parse_options(Texts{"verify", "-", "-f", "json"});
    CHECK(std::get<VerifyCommand>(options.command).file == "-");
    CHECK(options.format == Format::json);
    CHECK(message({"verify"}) == "verify: name a file: upperback verify FILE; - is standard input");
    CHECK(
        message({"verify", "a", "b"}) == "b: not expected here; upperback verify FILE|- [OPTIONS]"
    );
    CHECK(message({"verify", "a", "--goal", "posture"}) == "--goal: not an option of verify");
}

} // namespace upperback
