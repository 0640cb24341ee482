// Whole runs against expected answers: a folder a scenario, with the arguments (one a line,
// {golden} is the folder of all scenarios) and one expected file a format, what is said beside it
// in expected.talk and a status that is not 0, or the expected message and status. UPDATE_GOLDEN=1
// writes them anew; the difference is then read in git.
#include "run/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string text_of_file(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> arguments_of(const fs::path& scenario)
{
    std::vector<std::string> arguments;
    std::ifstream file(scenario / "arguments");
    constexpr std::string_view folder = "{golden}";
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(folder)) {
            line.replace(0, folder.size(), GOLDEN_DIR);
        }
        arguments.push_back(line);
    }
    return arguments;
}

// Where the scenarios stand differs from machine to machine.
std::string with_folder_named(std::string text)
{
    const std::string folder = GOLDEN_DIR;
    for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
        text.replace(at, folder.size(), "{golden}");
    }
    return text;
}

struct Ran {
    int status = 0;
    std::string out{};
    std::string err{};
};

Ran ran(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const int status = upperback::run(arguments, {.out = out, .err = err});
    return {
        .status = status, .out = with_folder_named(out.str()), .err = with_folder_named(err.str())};
}

void compare(const fs::path& expected, const std::string& found)
{
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        std::ofstream(expected, std::ios::binary) << found;
    }
    CHECK_MESSAGE(
        text_of_file(expected) == found,
        expected.string() << " differs from:\n"
                          << found
    );
}

std::vector<fs::path> scenarios()
{
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(GOLDEN_DIR)) {
        folders.push_back(entry.path());
    }
    std::ranges::sort(folders);
    return folders;
}

} // namespace

TEST_CASE("golden: every scenario answers as expected")
{
    REQUIRE(scenarios().size() >= 6);
    for (const fs::path& scenario : scenarios()) {
        CAPTURE(scenario.string());
        int compared = 0;
        const fs::path message = scenario / "expected.err";
        for (const auto& [ending, format] :
             {std::pair{".txt", "text"},
              std::pair{".md", "markdown"},
              std::pair{".html", "html"},
              std::pair{".json", "json"},
              std::pair{".ndjson", "ndjson"},
              std::pair{".csv", "csv"},
              std::pair{".ics", "ics"}}) {
            const fs::path expected = scenario / (std::string{"expected"} + ending);
            if (!fs::exists(expected)) {
                continue;
            }
            auto arguments = arguments_of(scenario);
            arguments.insert(arguments.end(), {"--format", format});
            const Ran answer = ran(arguments);
            // What has no answer says so to programs too; an answer may be that a session does not
            // hold.
            const fs::path status = scenario / "status";
            const int bad = fs::exists(message) ? 1 : 0;
            CHECK(answer.status == (fs::exists(status) ? std::stoi(text_of_file(status)) : bad));
            const fs::path talk = scenario / "expected.talk";
            if (fs::exists(talk)) {
                compare(talk, answer.err);
            } else {
                CHECK(answer.err.empty());
            }
            compare(expected, answer.out);
            ++compared;
        }
        if (fs::exists(message)) {
            const Ran answer = ran(arguments_of(scenario));
            CHECK(answer.out.empty());
            compare(message, answer.err);
            compare(scenario / "status", std::to_string(answer.status) + "\n");
            ++compared;
        }
        CHECK(compared > 0);
    }
}

TEST_CASE("golden: every session in JSON is made again byte for byte")
{
    int made = 0;
    for (const fs::path& scenario : scenarios()) {
        const fs::path file = scenario / "expected.json";
        const std::string saved = fs::exists(file) ? text_of_file(file) : "";
        const bool is_plan = saved.starts_with("{\n  \"schema\": \"upperback/plan/1\"");
        const bool is_routine = saved.starts_with("{\n  \"schema\": \"upperback/routine/1\"");
        const bool is_of_a_plan = saved.find("\n  \"plan\": {") != std::string::npos;
        if (!is_plan && (!is_routine || is_of_a_plan)) {
            continue;
        }
        CAPTURE(scenario.string());
        std::vector<std::string> arguments{"--from", file.string(), "--format", "json"};
        if (is_plan) {
            arguments.insert(arguments.begin(), "plan");
        }
        if (saved.find("\"beats\": {") != std::string::npos) {
            arguments.emplace_back("--why");
        }
        const Ran again = ran(arguments);
        CHECK(again.status == 0);
        CHECK(again.err.empty());
        CHECK(again.out == text_of_file(file));
        ++made;
    }
    CHECK(made >= 6);
}
