#include "run/folder.hpp"
#include "run/run.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace upperback {
namespace {

struct Verified {
    int status = -1;
    std::string out{};
    std::string err{};
};

Verified run_with(const std::vector<std::string>& arguments, std::istream* in)
{
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, {.out = out, .err = err, .in = in});
    return {.status = status, .out = out.str(), .err = err.str()};
}

Verified piped(const std::string& text)
{
    std::istringstream in(text);
    return run_with({"verify", "-"}, &in);
}

} // namespace

TEST_CASE("verify command: what the program makes, it accepts")
{
    const std::string session = run_with({"-f", "json"}, nullptr).out;
    const Verified result = piped(session);
    CHECK(result.status == 0);
    CHECK(result.out.starts_with("standard input: holds; checked: 11 moves"));
    CHECK(result.err.empty());
}

TEST_CASE("verify command: a changed session is status 1 with the places on standard output")
{
    std::string session = run_with({"-f", "json"}, nullptr).out;
    const std::string total = "\"total_seconds\": ";
    session.insert(session.find(total) + total.size(), "1");
    const Verified result = piped(session);
    CHECK(result.status == 1);
    CHECK(result.out.starts_with("standard input: /total_seconds: total: 1"));
    CHECK(result.err.empty());
}

TEST_CASE("verify command: what is no session is status 2 and one line")
{
    for (const std::string text :
         {"", "[]", "{}", "{\"parts\": 1}", "\xff", "{\"parts\": [1e999]}"}) {
        CAPTURE(text);
        const Verified result = piped(text);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(result.err.starts_with("upperback: standard input:"));
        CHECK(result.err.find('\n') == result.err.size() - 1);
    }
}

TEST_CASE("verify command: a file by its name, and one that cannot be read")
{
    const TemporaryFolder folder;
    const std::string file = folder / "session.json";
    CHECK(run_with({"-o", file}, nullptr).status == 0);
    CHECK(run_with({"verify", file}, nullptr).out.starts_with(file + ": holds"));
    CHECK(run_with({"verify", file, "-f", "json"}, nullptr)
              .out.starts_with("{\n  \"schema\": \"upperback/verification/1\""));
    CHECK(run_with({"verify", folder / "none.json"}, nullptr).status == 1);
    CHECK(run_with({"verify", folder.path()}, nullptr).status == 1);
    CHECK(run_with({"verify", "-"}, nullptr).status == 1);
    CHECK(run_with({"verify"}, nullptr).status == 2);
    CHECK(run_with({"verify", file, file}, nullptr).status == 2);
}

TEST_CASE("verify command: a terminal does not obey what stands in a file")
{
    const Verified result =
        piped("{\"parts\": [{\"exercises\": [{\"id\": \"\\u001b[31m\", \"dose\": {}}]}], "
              "\"\\u001b]0;\": 1, \"request\": {\"equipment\": [\"\\u001b[2J\"], \"with\": "
              "[\"\\u0007\"]}}");
    CHECK(result.status == 1);
    CHECK(result.out.find('\x1b') == std::string::npos);
    CHECK(result.err.find('\x1b') == std::string::npos);
    CHECK(result.out.find('\x07') == std::string::npos);
}

} // namespace upperback
