#include "run/folder.hpp"
#include "run/run.hpp"

#include <doctest/doctest.h>

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

Ran ran(const Texts& arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, {.out = out, .err = err, .in = &in});
    return {.status = status, .out = out.str(), .err = err.str()};
}

std::string saved(Texts arguments = {"-g", "posture"})
{
    arguments.insert(arguments.end(), {"-f", "json"});
    const Ran made = ran(arguments);
    REQUIRE(made.status == 0);
    return made.out;
}

void check_refused(const Texts& arguments, const std::string& input, const std::string& message)
{
    const Ran result = ran(arguments, input);
    CAPTURE(message);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err == "upperback: " + message + "\n");
}

std::string replaced(std::string text, const std::string& old, const std::string& other)
{
    const auto at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), other);
}

/// The command that a session in JSON names, run with the same output options.
std::string made_again(const std::string& json)
{
    const std::string key = "\"command\": \"upperback ";
    const auto from = json.find(key) + key.size();
    std::istringstream stream(json.substr(from, json.find('"', from) - from));
    Texts words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    words.insert(words.end(), {"-f", "json"});
    return ran(words).out;
}

} // namespace

TEST_CASE("saved: a session from standard input is made again with nothing beside it")
{
    for (const Texts& arguments :
         {Texts{},
          Texts{"-g", "strength", "-e", "gym", "--seed", "9"},
          Texts{"--bare", "-m", "20"}}) {
        const std::string before = saved(arguments);
        const Ran again = ran({"--from", "-", "-f", "json"}, before);
        CHECK(again.status == 0);
        CHECK(again.err.empty());
        CHECK(again.out == before);
    }
}

TEST_CASE("saved: a request alone is enough, with options of output beside it")
{
    const Ran again = ran({"--from", "-", "--brief"}, R"({"goals": ["posture"]})");
    CHECK(again.status == 0);
    CHECK(again.err.empty());
    CHECK(again.out == ran({"-g", "posture", "--brief"}).out);
    CHECK(
        ran({"--from", "-"}, R"({"parts": [{"exercises": [{"id": "march"}]}]})").out == ran({}).out
    );
}

TEST_CASE("saved: with and without take effect on a request alone too")
{
    const Ran again =
        ran({"--from", "-", "--with", "chin-tuck", "--without", "wall-angel"},
            R"({"goals": ["posture"]})");
    CHECK(
        again.out == ran({"-g", "posture", "--with", "chin-tuck", "--without", "wall-angel"}).out
    );
    const Ran why =
        ran({"--from", "-", "--with", "chin-tuck", "--why"}, R"({"goals": ["posture"]})");
    CHECK(why.out == ran({"-g", "posture", "--with", "chin-tuck", "--why"}).out);
    CHECK(why.out.find("Beats") != std::string::npos);
}

TEST_CASE("saved: a swapped session is made again by itself and by its command")
{
    const std::string before = saved();
    for (const Texts& changes :
         {Texts{"--swap", "wall-angel"},
          Texts{"--swap", "march"},
          Texts{"--swap", "wall-angel=prone-w"},
          Texts{"--swap", "Wall Angel,chair-rotation"},
          Texts{"--with", "chin-tuck"},
          Texts{"--without", "doorway"}}) {
        Texts arguments{"--from", "-", "-f", "json"};
        arguments.insert(arguments.end(), changes.begin(), changes.end());
        const Ran after = ran(arguments, before);
        CAPTURE(changes.back());
        CHECK(after.status == 0);
        CHECK(after.err.starts_with("- "));
        CHECK(after.out != before);
        const Ran again = ran({"--from", "-", "-f", "json"}, after.out);
        CHECK(again.out == after.out);
        CHECK(again.err.empty());
        CHECK(made_again(after.out) == after.out);
    }
}

TEST_CASE("saved: what changed is a line on standard error")
{
    const Ran after = ran({"--from", "-", "--swap", "wall-angel=prone-w"}, saved());
    CHECK(after.status == 0);
    CHECK(after.err == "- wall-angel  + prone-w\n");
    CHECK(
        after.out.find("As close to a session to keep as can be: all 10 moves stay.") !=
        std::string::npos
    );
}

TEST_CASE("saved: another catalogue is said and does not stop it")
{
    const std::string foreign = replaced(
        replaced(saved(), "\"fingerprint\": \"", "\"fingerprint\": \"f"),
        "\"wall-angel\"",
        "\"floating\""
    );
    const Ran after = ran({"--from", "-", "--swap", "chair-rotation"}, foreign);
    CHECK(after.status == 0);
    CHECK(after.err.starts_with("standard input: made with another catalogue; "));
    CHECK(after.err.find("\n- floating  + ") != std::string::npos);
    CHECK(after.err.find("\n- chair-rotation  + ") != std::string::npos);
}

TEST_CASE("saved: a folder of own moves may take a move away")
{
    const TemporaryFolder folder;
    folder.put("exercises.yaml", "wall-angel:\n  disable: true\n");
    const Ran after =
        ran({"--from", "-", "--swap", "chair-rotation", "--catalog", folder.path()}, saved());
    CHECK(after.status == 0);
    CHECK(after.err.find("- wall-angel  + ") != std::string::npos);
}

TEST_CASE("saved: what is wrong with the words is wrong usage")
{
    check_refused(
        {"--from", "-", "--swap", "wall-angle"},
        saved(),
        "wall-angle: not in the saved session; did you mean wall-angel"
    );
    check_refused(
        {"--from", "-"},
        R"({"goals": ["postur"]})",
        "postur: no such goal; did you mean posture; all: upperback list goals"
    );
    check_refused(
        {"--swap", "march"}, {}, "--swap: goes with --from; upperback --from FILE --swap OLD"
    );
    check_refused(
        {"--from", "-", "--swap", "march="},
        {},
        "--swap: march= names one move only; --swap OLD=NEW"
    );
    check_refused({"--from", "-", "--from", "-"}, {}, "--from: given 2 times; once is enough");
    check_refused({"--from", ""}, {}, "--from: an empty name; name one or leave the option out");
    for (const Texts& beside :
         {Texts{"-g", "posture"},
          Texts{"--level", "beginner"},
          Texts{"--bare"},
          Texts{"--seed", "0"},
          Texts{"--minutes", "20"},
          Texts{"--keep", "march"},
          Texts{"--drop", "march"}}) {
        Texts arguments{"--from", "-"};
        arguments.insert(arguments.end(), beside.begin(), beside.end());
        const Ran result = ran(arguments, saved());
        CAPTURE(beside.front());
        CHECK(result.status == 2);
        CHECK(
            result.err.find(": not beside --from, whose file holds the request; ") !=
            std::string::npos
        );
    }
}

TEST_CASE("saved: what is no session has its place")
{
    check_refused(
        {"--from", "-"}, "{\n  \"goals\": [", "standard input:2:13: no JSON from here on; mend it"
    );
    check_refused(
        {"--from", "-"}, R"({"age": 15})", "standard input: /age: 15 is out of range; 16 to 110"
    );
    check_refused(
        {"--from", "-"}, "", "standard input:1:1: empty; save a session with --format json"
    );
}

TEST_CASE("saved: a file that cannot be read is no wrong usage")
{
    const Ran none = ran({"--from", "/no/such/file.json"});
    CHECK(none.status == 1);
    CHECK(none.out.empty());
    CHECK(none.err == "upperback: /no/such/file.json: cannot be read; No such file or directory\n");
    CHECK(ran({"--from", "/"}).err == "upperback: /: cannot be read; Is a directory\n");
    std::ostringstream out;
    std::ostringstream err;
    CHECK(run(Texts{"--from", "-"}, {.out = out, .err = err}) == 1);
}

TEST_CASE("saved: no answer to a change is a shortfall")
{
    const Ran result = ran({"--from", "-", "--without", "march"}, saved());
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(result.err.find("the warm-up cannot meet pulse-raiser") != std::string::npos);
}

TEST_CASE("saved: no answer to a swap is told in the words of the swap")
{
    const Ran refused = ran({"--from", "-", "--swap", "wall-angel=Band row"}, saved());
    CHECK(refused.status == 1);
    CHECK(
        refused.err == "upperback: band-row is not open to this request: needs band, needs anchor\n"
                       "what would help: leave out --swap wall-angel=Band row\n"
    );
    const Ran last = ran({"--from", "-", "--swap", "march"}, saved({"--without", "seated-march"}));
    CHECK(last.status == 1);
    CHECK(last.err.find(" left out by --swap march, ") != std::string::npos);
    CHECK(last.err.find(" leave out --swap march\n") != std::string::npos);
}

TEST_CASE("saved: hostile texts are refused and nothing else")
{
    const std::string whole = saved();
    for (std::size_t length = 0; length < whole.size(); length += 97) {
        CAPTURE(length);
        CHECK(ran({"--from", "-"}, whole.substr(0, length)).status == 2);
    }
    const std::string deep(100000, '[');
    const std::string huge = "{\"request\": \"" + std::string(std::size_t{5} << 20U, 'x') + "\"}";
    for (const std::string& text :
         {deep,
          huge,
          std::string{"{\"goals\": [\"\xff\"]}"},
          std::string{"{\"goals\": [\"a\\u0000b\"]}"},
          std::string{"{\"age\": 1e999}"},
          std::string{"{\"age\": -0}"},
          std::string{"\0", 1},
          std::string{"{\"with\": [\"\\u001b[31m\"]}"},
          std::string{"{\"\\u001b[31m\": 1}"}}) {
        const Ran result = ran({"--from", "-"}, text);
        CAPTURE(text.substr(0, 40));
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(result.err.find('\x1b') == std::string::npos);
        CHECK(result.err.size() < 300);
    }
}

} // namespace upperback
