// README, man page and help against the program: what they name exists, and what exists is named.
#include "cli/option_table.hpp"
#include "cli/parse_options.hpp"
#include "embedded/built_in_catalog.hpp"
#include "run/run.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace upperback {
namespace {

const std::string top = TOP_DIR;

std::string text_of_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string answer_to(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    run(arguments, {.out = out, .err = err});
    return out.str();
}

/// The words of a command line as far as a pipe or a redirection; simple quotes only.
std::vector<std::string> words_of(const std::string& line)
{
    std::vector<std::string> words;
    std::string word;
    bool quoted = false;
    for (const char letter : line + " ") {
        if (letter == '\'' || letter == '"') {
            quoted = !quoted;
        } else if (letter == ' ' && !quoted) {
            if (word == "|" || word == ">" || word == "#" || word == "&&") {
                return words;
            }
            if (!word.empty()) {
                words.push_back(word);
            }
            word.clear();
        } else {
            word += letter;
        }
    }
    return words;
}

/// The options that a man page describes: the names behind `.It Fl`.
std::set<std::string> described_options(const std::string& page)
{
    std::set<std::string> names;
    for (const std::string& line : lines_of(page)) {
        if (!line.starts_with(".It Fl ")) {
            continue;
        }
        std::istringstream stream(line);
        for (std::string word; stream >> word;) {
            if (word.size() > 2 && word.starts_with("-")) {
                names.insert("-" + word);
            }
        }
    }
    return names;
}

} // namespace

TEST_CASE("docs: the sample of the README is what the program prints")
{
    const std::string start = "<!-- sample: upperback --goal posture -->\n\n```text\n";
    const std::string end = "```\n\n<!-- end of sample -->";
    std::string readme = text_of_file(top + "/README.md");
    const auto from = readme.find(start);
    const auto to = readme.find(end);
    REQUIRE(from != std::string::npos);
    REQUIRE(to != std::string::npos);
    const std::string sample = readme.substr(from + start.size(), to - from - start.size());
    const std::string printed = answer_to({"--goal", "posture"});
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        readme.replace(from + start.size(), sample.size(), printed);
        std::ofstream(top + "/README.md", std::ios::binary) << readme;
    } else {
        CHECK(sample == printed);
    }
}

TEST_CASE("docs: every command that README and man page show can be parsed")
{
    int seen = 0;
    for (const char* name : {"/README.md", "/man/upperback.1", "/man/upperback-catalog.5"}) {
        for (std::string line : lines_of(text_of_file(top + name))) {
            for (const std::string_view prompt : {".Dl ", "$ ", "build/release/"}) {
                line = line.starts_with(prompt) ? line.substr(prompt.size()) : line;
            }
            const bool is_last_line_of_a_sheet = line.starts_with("upperback 1.");
            if (!line.starts_with("upperback ") || is_last_line_of_a_sheet) {
                continue;
            }
            CAPTURE(line);
            auto words = words_of(line);
            words.erase(words.begin());
            Options options;
            CHECK_NOTHROW(options = parse_options(words));
            CHECK(!std::holds_alternative<UnknownCommand>(options.command));
            ++seen;
        }
    }
    CHECK(seen >= 15);
}

TEST_CASE("docs: the man page describes every option and no other")
{
    const auto described = described_options(text_of_file(top + "/man/upperback.1"));
    std::set<std::string> known;
    for (const OptionRow& option : option_rows()) {
        known.insert(std::string{option.name});
    }
    for (const std::string& name : known) {
        CAPTURE(name);
        CHECK(described.contains(name));
    }
    for (const std::string& name : described) {
        CAPTURE(name);
        CHECK((known.contains(name) || name == "--version"));
    }
}

TEST_CASE("docs: the man page names every command")
{
    const std::string page = text_of_file(top + "/man/upperback.1");
    for (const CommandRow& command : command_rows()) {
        CAPTURE(command.name);
        CHECK(page.find(command.name) != std::string::npos);
    }
}

TEST_CASE("docs: the README gives the two commands of a fresh machine")
{
    const std::string readme = text_of_file(top + "/README.md");
    CHECK(
        readme.find(".ci/setup && cmake --workflow --preset release && build/release/upperback "
                    "--goal posture --equipment band --level beginner\n") != std::string::npos
    );
    CHECK(readme.find(".ci/setup && cmake --workflow --preset check\n") != std::string::npos);
    const std::string ci = text_of_file(top + "/.ci/run");
    CHECK(ci.ends_with("\n.ci/setup && cmake --workflow --preset check\n"));
}

TEST_CASE("docs: no word that promises too much stands in README or help")
{
    const std::string readme = text_of_file(top + "/README.md");
    const std::string help = answer_to({"--help"});
    for (const std::string_view word :
         {"best for you",
          "guaranteed",
          "toxins",
          "imbalance",
          "isolates",
          "activates",
          "cures ",
          "prevents ",
          "fixes "}) {
        CAPTURE(word);
        CHECK(readme.find(word) == std::string::npos);
        CHECK(help.find(word) == std::string::npos);
    }
}

TEST_CASE("docs: the catalogue page names every file and every key of a move")
{
    const std::string page = text_of_file(top + "/man/upperback-catalog.5");
    for (const char* word :
         {"goals.yaml",
          "levels.yaml",
          "muscles.yaml",
          "equipment.yaml",
          "cautions.yaml",
          "patterns.yaml",
          "progression.yaml",
          "sources.yaml",
          "rules.yaml",
          "selection.yaml",
          "doses.yaml",
          "advice.yaml",
          "name",
          "part",
          "kind",
          "area",
          "pattern",
          "dose",
          "measure",
          "level",
          "needs",
          "position",
          "sides",
          "unsupported",
          "load",
          "muscles",
          "cautions",
          "steps",
          "cue",
          "mistakes",
          "easier",
          "harder",
          "own",
          "sources",
          "disable"}) {
        CAPTURE(word);
        CHECK(page.find(word) != std::string::npos);
    }
}

TEST_CASE("docs: the catalogue is as large as it says")
{
    const Catalog& catalog = built_in_catalog();
    CHECK(catalog.exercises.size() >= 120);
    const auto practical = std::ranges::count_if(catalog.cautions, &Caution::practical);
    CHECK(practical == 4);
    CHECK(catalog.cautions.size() - static_cast<std::size_t>(practical) == 17);
}

} // namespace upperback
