#include "run/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
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

Ran ran(std::vector<std::string> arguments, const std::string& in = "")
{
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream input(in);
    const int status = run(arguments, {.out = out, .err = err, .in = &input});
    return {.status = status, .out = out.str(), .err = err.str()};
}

} // namespace

TEST_CASE("break command: a text of 12 lines at most, and nothing on standard error")
{
    const Ran answer = ran({"break"});
    CHECK(answer.status == 0);
    CHECK(answer.err.empty());
    CHECK(answer.out.starts_with("BREAK AT THE DESK"));
    CHECK(std::count(answer.out.begin(), answer.out.end(), '\n') == 12);
    CHECK(ran({"break", "-m", "5"}).out.find("\n\n") == std::string::npos);
}

TEST_CASE("break command: Markdown and --details tell all, with the command that makes it again")
{
    CHECK(ran({"break", "-f", "md"}).out.find("upperback break -g general") != std::string::npos);
    const Ran details = ran({"break", "--nth", "2", "--details"});
    CHECK(details.out.find("break --nth 2 -g general -l beginner --details") != std::string::npos);
    CHECK(details.out.find("\n\n") != std::string::npos);
}

TEST_CASE("break command: --seated and --standing are cautions")
{
    CHECK(
        ran({"break", "--seated", "-m", "5"}).out ==
        ran({"break", "-c", "seated-only", "-m", "5"}).out
    );
    CHECK(
        ran({"break", "--standing", "-f", "json"}).out ==
        ran({"break", "-c", "standing-only", "-f", "json"}).out
    );
    CHECK(ran({"break", "--standing", "--caution", "standing-only"}).status == 0);
}

TEST_CASE("break command: wrong usage is 2 and one line")
{
    const std::vector<std::pair<std::vector<std::string>, std::string>> wrong{
        {{"--minutes", "13"}, "--minutes: 13 is out of range; 1 to 12"},
        {{"--minutes", "0"}, "--minutes: 0 is out of range; 1 to 12"},
        {{"--nth", "0"}, "--nth: 0 is out of range; 1 to 12"},
        {{"--nth", "13"}, "--nth: 13 is out of range; 1 to 12"},
        {{"--nth", "2", "--strength"},
         "--nth: not beside --strength, for the block is done once a day; another one: --seed N"},
        {{"--seated", "--standing"},
         "--seated: not beside --standing; name one, or neither for both"},
        {{"--moves", "3"}, "--moves: not an option of break"},
        {{"--stretches", "3"}, "--stretches: not an option of break"},
        {{"--brief"}, "--brief: not an option of break"},
        {{"--from", "x.json"}, "--from: not an option of break"},
        {{"now"}, "now: not expected here; upperback break [OPTIONS]"},
        {{"-g", "stretch"},
         "stretch: no such goal; every session ends with stretches; for a few minutes of easy "
         "moves and stretches alone: upperback break"},
    };
    for (const auto& [options, message] : wrong) {
        std::vector<std::string> arguments{"break"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Ran answer = ran(arguments);
        CHECK(answer.status == 2);
        CHECK(answer.out.empty());
        CHECK(answer.err == "upperback: " + message + "\n");
    }
    CHECK(ran({"break", "--weeks", "3"}).status == 2);
    CHECK(ran({"--strength"}).err == "upperback: --strength: not an option of routine\n");
    CHECK(ran({"why", "chin-tuck", "--nth", "2"}).status == 2);
}

TEST_CASE("break command: no break is 1, told or as JSON")
{
    const Ran told = ran({"break", "--strength", "--seated"});
    CHECK(told.status == 1);
    CHECK(told.out.empty());
    CHECK(told.err.starts_with("upperback: a daily block cannot meet one-row: "));
    CHECK(told.err.find("--equipment band") != std::string::npos);
    const Ran json = ran({"break", "--strength", "--seated", "-f", "json"});
    CHECK(json.status == 1);
    CHECK(json.err.empty());
    CHECK(json.out.find("\"part\": \"break\"") != std::string::npos);
}

TEST_CASE("break command: a session that does not fit names the break that does")
{
    CHECK(
        ran({"-m", "3"}).err.find("; for less: upperback break --minutes 3\n") != std::string::npos
    );
    CHECK(ran({"-m", "13", "-l", "advanced"}).err.find("upperback break") == std::string::npos);
}

TEST_CASE("break command: verify accepts what break makes, and --from refuses it")
{
    for (const std::vector<std::string>& made :
         {std::vector<std::string>{"break", "-f", "json"},
          {"break", "--strength", "-e", "band", "-f", "json"}}) {
        const std::string pause = ran(made).out;
        const Ran verified = ran({"verify", "-"}, pause);
        CHECK(verified.status == 0);
        CHECK(verified.err.empty());
        CHECK(ran({"--from", "-"}, pause).status == 2);
    }
}

} // namespace upperback
