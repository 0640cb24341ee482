#include "rendering/check_document.hpp"
#include "rendering/text_writer.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>

namespace upperback {
namespace {

std::string text(const Document& document)
{
    constexpr int width = 100;
    return text_of(document, width, Color::off);
}

const Rule row_rule{.id = "one-row", .at_least = 1};

Coverage two_requests()
{
    Coverage coverage{.requests = 2};
    coverage.requirements.push_back(
        {.rule = &row_rule,
         .open = 1,
         .request = {.goals = {"posture"}, .level = Level::beginner, .bare = true}}
    );
    Hole hole{
        .request = {.goals = {"muscle"}, .equipment = {"a", "b", "c"}, .cautions = {"elbow"}}};
    hole.shortfall.text = "the strength part cannot meet one-row";
    hole.shortfall.repairs.push_back({.changes = {{.what = Change::What::add_item, .word = "band"}}}
    );
    coverage.holes.push_back(hole);
    return coverage;
}

} // namespace

TEST_CASE("check document: a line a problem and a line a remark, then their numbers")
{
    const std::array problems{
        Problem{.file = "a.yaml", .line = 2, .column = 3, .entry = "x", .message = "bad; mend it"}};
    const std::array remarks{Problem{
        .file = "b.yaml", .line = 4, .column = 1, .entry = "y", .message = "odd; look at it"}};
    const Catalog catalog;
    CHECK(
        text(check_document(problems, remarks, &catalog)) ==
        "a.yaml:2:3: x: bad; mend it\n"
        "b.yaml:4:1: remark: y: odd; look at it\n"
        "\n"
        "1 problem, 1 remark: 0 moves, 0 rules, 0 sources\n"
    );
}

TEST_CASE("check document: of a catalogue that could not be read only the problems count")
{
    const std::array problems{Problem{.file = "a.yaml", .message = "bad"}, Problem{.file = "b"}};
    const std::string written = text(check_document(problems, {}, nullptr));
    CHECK(written.ends_with("\n\n2 problems\n"));
}

TEST_CASE("check document: coverage tells the tightest requirement and every hole")
{
    const std::string written = text(coverage_document(two_requests()));
    CHECK(written.find("2 requests were solved; 1 has no session.") != std::string::npos);
    CHECK(written.find("one-row     1     1  posture, beginner, bare") != std::string::npos);
    CHECK(written.find("muscle, beginner, everything, elbow") != std::string::npos);
    CHECK(written.find("--equipment band") != std::string::npos);
}

TEST_CASE("check document: without a hole every request has a session")
{
    Coverage coverage = two_requests();
    coverage.holes.clear();
    const std::string written = text(coverage_document(coverage));
    CHECK(written.find("every one has a session") != std::string::npos);
    CHECK(written.find("HOLES") == std::string::npos);
}

} // namespace upperback
