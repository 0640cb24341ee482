#include "planning/preference.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <set>

namespace upperback {
namespace {

using Text = std::string_view;

constexpr std::array<Text, 1> middle{"middle-trapezius"};
constexpr std::array<Text, 1> rear{"rear-deltoids"};
constexpr std::array<Text, 3> shoulder{"middle-trapezius", "rear-deltoids", "serratus"};
constexpr std::array<Text, 1> as_trained{trained};
constexpr std::array strength{Part::strength};
constexpr std::array stretch{Part::stretch};
constexpr std::array rows{Kind::row};
constexpr std::array grips{Kind::grip};

const Exercise row{.id = "row", .kind = Kind::row, .primary = middle, .secondary = rear};
const Candidate candidate{.exercise = &row};

const Rule needs_row{
    .id = "a-row", .verb = Verb::require, .match = {.part = strength, .kind = rows}, .at_least = 1};
const Rule few_rows{
    .id = "b-few", .verb = Verb::require, .match = {.part = strength, .kind = rows}, .at_most = 2};
const Rule likes_rows{.id = "c-likes", .match = {.kind = rows}, .points = 30};
const Rule likes_grip{.id = "d-grip", .match = {.kind = grips}, .points = 15};
const Rule dislikes{.id = "e-dislikes", .match = {}, .points = -25};
const Rule covers{
    .id = "f-covers",
    .verb = Verb::cover,
    .match = {.part = strength},
    .points = 5,
    .muscles = shoulder};
const Rule covers_stretches{
    .id = "g-stretches",
    .verb = Verb::cover,
    .match = {.part = stretch},
    .points = 3,
    .muscles = as_trained};

constexpr std::array gain{0, 4, 6, 7, 8, 8};
constexpr SelectionNumbers numbers{.gain = gain, .units_primary = 2, .units_secondary = 1};

} // namespace

TEST_CASE("preference: the points of all rules that prefer it are added")
{
    const std::array rules{&likes_rows, &likes_grip, &dislikes, &needs_row, &covers};
    CHECK(points_of(candidate, rules) == 5);
    CHECK(points_of(candidate, {}) == 0);
}

TEST_CASE("preference: a seed gives the same bonus on every machine")
{
    CHECK(bonus_of(1, "band-row", 12) == 10);
    CHECK(bonus_of(2, "band-row", 12) == 10);
    CHECK(bonus_of(7, "wall-angel", 12) == 7);
    CHECK(bonus_of(4294967295U, "march", 12) == 4);
    CHECK(bonus_of(1, "band-row", 99) == 73);
    CHECK(bonus_of(77, "doorway-stretch", 99) == 88);
}

TEST_CASE("preference: seed zero and spread zero add nothing")
{
    CHECK(bonus_of(0, "band-row", 12) == 0);
    CHECK(bonus_of(0, "march", 12) == 0);
    CHECK(bonus_of(1, "band-row", 0) == 0);
}

TEST_CASE("preference: a bonus is from nothing to the spread and takes every value")
{
    std::set<int> seen;
    for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
        const int bonus = bonus_of(seed, "wall-angel", 12);
        CHECK(bonus >= 0);
        CHECK(bonus <= 12);
        seen.insert(bonus);
    }
    CHECK(seen.size() == 13);
}

TEST_CASE("preference: the muscles of a cover rule are its own or what was trained")
{
    CHECK(covered_muscles(covers, rear).size() == 3);
    const Words covered = covered_muscles(covers_stretches, rear);
    REQUIRE(covered.size() == 1);
    CHECK(covered.front() == "rear-deltoids");
    CHECK(part_of(covers) == Part::strength);
    CHECK(part_of(covers_stretches) == Part::stretch);
}

TEST_CASE("preference: reasons name what requires without points and what prefers with its points")
{
    const std::array rules{&needs_row, &few_rows, &likes_rows, &likes_grip, &dislikes};
    const auto reasons = reasons_for(candidate, rules, {}, numbers);
    REQUIRE(reasons.size() == 3);
    CHECK(reasons[0].rule == &needs_row);
    CHECK(!reasons[0].points);
    CHECK(reasons[1].rule == &likes_rows);
    CHECK(reasons[1].points == 30);
    CHECK(reasons[2].rule == &dislikes);
    CHECK(reasons[2].points == -25);
}

TEST_CASE("preference: a cover reason counts two units for a primary and one for a secondary")
{
    const std::array rules{&covers};
    const auto reasons = reasons_for(candidate, rules, {}, numbers);
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].points == 5 * 6 + 5 * 4);
}

TEST_CASE("preference: a cover rule of another part gives no reason")
{
    const std::array rules{&covers_stretches};
    CHECK(reasons_for(candidate, rules, middle, numbers).empty());
    const Exercise chest{.part = Part::stretch, .primary = middle};
    const auto reasons = reasons_for({.exercise = &chest}, rules, middle, numbers);
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].points == 3 * 6);
    CHECK(reasons_for({.exercise = &chest}, rules, rear, numbers).empty());
}

} // namespace upperback
