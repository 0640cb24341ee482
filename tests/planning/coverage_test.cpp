#include "planning/built_in.hpp"
#include "planning/coverage.hpp"

#include <doctest/doctest.h>

#include <map>
#include <ostream>
#include <set>

namespace upperback {
namespace {

Coverage covered(std::span<const Request> matrix, const Catalog& catalog)
{
    return coverage_of(matrix, catalog, [](std::size_t) {});
}

// Every EVERY-th request, where the program runs slowly.
std::vector<Request> sampled(const std::vector<Request>& matrix)
{
    std::vector<Request> sample;
    for (std::size_t index = 0; index < matrix.size(); index += EVERY) {
        sample.push_back(matrix[index]);
    }
    return sample;
}

} // namespace

TEST_CASE("coverage: the matrix holds every goal and level and kit and caution")
{
    const Catalog& catalog = built_in_catalog();
    const std::vector<Request> matrix = matrix_of(catalog, Cautions::single);
    std::set<std::string_view> goals;
    std::set<std::string_view> cautions;
    std::set<std::vector<std::string_view>> kits;
    for (const Request& request : matrix) {
        goals.insert(request.goals.front());
        kits.insert(request.equipment);
        cautions.insert(request.cautions.begin(), request.cautions.end());
        CHECK((!request.bare || request.cautions.empty()));
    }
    CHECK(goals.size() == 6);
    CHECK(cautions.size() == 21);
    // Household things, the three sets beside them, 15 things, all of them.
    CHECK(kits.size() == 20);
    CHECK(matrix.size() == 6U * 3U * (20U * 22U + 1U));
}

TEST_CASE("coverage: pairs come beside single cautions")
{
    const Catalog& catalog = built_in_catalog();
    const std::size_t with_pairs = matrix_of(catalog, Cautions::pairs).size();
    CHECK(with_pairs - matrix_of(catalog, Cautions::single).size() == 6U * 3U * 20U * 210U);
}

TEST_CASE("coverage: the built-in catalogue has no hole with single cautions")
{
    const Catalog& catalog = built_in_catalog();
    const Coverage coverage = covered(sampled(matrix_of(catalog, Cautions::single)), catalog);
    for (const Hole& hole : coverage.holes) {
        FAIL_CHECK(hole.command << ": " << hole.shortfall.text);
    }
    CHECK(coverage.requests * EVERY >= 7000);
    CHECK(coverage.never_open.empty());
    CHECK(coverage.requirements.size() >= 9);
    for (const Tightest& requirement : coverage.requirements) {
        CAPTURE(requirement.rule->id);
        CHECK(requirement.open >= *requirement.rule->at_least);
        CHECK(!requirement.command.empty());
    }
}

// Who may only stand and only sit can do nothing, and the answer says so. Who may only sit, with a
// sore elbow and without a band, has one row, and that one strains the elbow: a band is the answer.
TEST_CASE("coverage: the holes with pairs of cautions are known")
{
    using Pair = std::vector<std::string_view>;
    const std::map<Pair, std::string_view> known{
        {{"elbow", "seated-only"}, "band"},
        {{"seated-only", "standing-only"}, "seated-only"},
    };
    const Catalog& catalog = built_in_catalog();
    std::set<Pair> seen;
    std::vector<Request> pairs;
    std::size_t number = 0;
    for (const Request& request : matrix_of(catalog, Cautions::pairs)) {
        // One goal of six here: what is open depends on the goal only where a rule forbids.
        if (request.cautions.size() == 2 && request.goals.front() == "posture" &&
            (EVERY == 1 || known.contains(request.cautions) || number++ % EVERY == 0)) {
            pairs.push_back(request);
        }
    }
    for (const Hole& hole : covered(pairs, catalog).holes) {
        CAPTURE(hole.command);
        const auto found = known.find(hole.request.cautions);
        REQUIRE(found != known.end());
        REQUIRE(!hole.shortfall.repairs.empty());
        CHECK(hole.shortfall.repairs.front().changes.front().word == found->second);
        seen.insert(hole.request.cautions);
    }
    CHECK(seen.size() == known.size());
}

TEST_CASE("coverage: what is missing is a hole, with what would help")
{
    Catalog catalog = built_in_catalog();
    std::vector<Exercise> without_free_rows;
    for (const Exercise& exercise : catalog.exercises) {
        const bool needs_band =
            std::ranges::find(exercise.needs.front(), "band") != exercise.needs.front().end();
        if (exercise.kind != Kind::row || needs_band) {
            without_free_rows.push_back(exercise);
        }
    }
    catalog.exercises = without_free_rows;
    const std::vector<Request> matrix{
        {.goals = {"posture"}}, {.goals = {"posture"}, .equipment = {"band"}}};
    const Coverage coverage = covered(matrix, catalog);
    REQUIRE(coverage.holes.size() == 1);
    CHECK(coverage.holes.front().command == "upperback -g posture -l beginner");
    CHECK(coverage.holes.front().shortfall.repairs.front().changes.front().word == "band");
    const auto row = std::ranges::find(coverage.requirements, "one-row", [](const Tightest& one) {
        return one.rule->id;
    });
    REQUIRE(row != coverage.requirements.end());
    CHECK(row->open == 0);
    CHECK(row->request.equipment.empty());
}

TEST_CASE("coverage: a move that every request refuses is never open, with what refuses it")
{
    Catalog catalog = built_in_catalog();
    static constexpr std::array<std::string_view, 1> ids{"wall-angel"};
    std::vector<Rule> rules(catalog.rules.begin(), catalog.rules.end());
    Rule forbid{.id = "no-wall-angel", .verb = Verb::forbid};
    forbid.match.id = ids;
    rules.push_back(forbid);
    catalog.rules = rules;
    const std::vector<Request> matrix{{.goals = {"posture"}}, {.goals = {"strength"}}};
    const Coverage coverage = covered(matrix, catalog);
    const auto closed = std::ranges::find(coverage.never_open, "wall-angel", [](const auto& one) {
        return one.exercise->id;
    });
    REQUIRE(closed != coverage.never_open.end());
    REQUIRE(closed->hindrances.size() == 1);
    CHECK(closed->hindrances.front().reason == "forbid");
    CHECK(closed->hindrances.front().word == "no-wall-angel");
    // Open and never taken are two things.
    CHECK(!coverage.never_chosen.empty());
    for (const Exercise* exercise : coverage.never_chosen) {
        CHECK(exercise->id != "wall-angel");
    }
}

TEST_CASE("coverage: progress is told after each request")
{
    const std::vector<Request> matrix(3, Request{.goals = {"posture"}});
    std::vector<std::size_t> told;
    coverage_of(matrix, built_in_catalog(), [&](std::size_t done) { told.push_back(done); });
    CHECK(told == std::vector<std::size_t>{1, 2, 3});
}

} // namespace upperback
