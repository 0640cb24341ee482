#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

namespace {

struct Given {
    std::string_view goal{};
    Level level = Level::beginner;
    std::string_view dose_class = "row";
    Dose dose{};
    Range percent{60, 80};
    std::vector<std::string_view> cautions{};
};

// Which laws one move breaks under a table that allows it.
std::string laws_broken(const Given& given)
{
    Catalog catalog = small::catalog();
    const std::array exercises{Exercise{
        .id = "x", .dose = given.dose_class, .needs = small::floor_way, .sources = small::guide}};
    const std::array rows{DoseRow{
        .level = given.level,
        .column = given.goal,
        .dose_class = given.dose_class,
        .sets = {1, 2, 9},
        .repetitions = given.dose.repetitions,
        .percent = given.percent}};
    catalog.exercises = exercises;
    catalog.doses.rows = rows;
    const Routine routine{
        .request = {.goals = {given.goal}, .level = given.level, .cautions = given.cautions},
        .level = given.level,
        .parts = {
            {.part = Part::strength,
             .exercises = {{.exercise = &exercises[0], .dose = given.dose}}}}};
    std::string laws;
    for (const Violation& violation : audit(routine, catalog)) {
        const bool is_law = violation.check == "C01" ||
                            (violation.check >= "C03" && violation.check <= "C06") ||
                            violation.check == "C27" || violation.check == "C29";
        if (is_law && violation.place.starts_with("/parts/0/exercises/0/dose")) {
            laws += violation.check;
        }
    }
    return laws;
}

Dose dose_of(int sets, const Range& repetitions, int rest_seconds)
{
    return {.sets = sets, .repetitions = repetitions, .rest_seconds = rest_seconds};
}

} // namespace

TEST_CASE("dose laws: beginner strength")
{
    const Given good{.goal = "strength", .dose = dose_of(2, {8, 12}, 90), .percent = {60, 70}};
    CHECK(laws_broken(good).empty());

    Given many = good;
    many.dose.sets = 4;
    CHECK(laws_broken(many) == "C01");

    Given heavy = good;
    heavy.percent = {60, 75};
    CHECK(laws_broken(heavy) == "C01");

    Given long_sets = good;
    long_sets.dose.repetitions = Range{8, 15};
    CHECK(laws_broken(long_sets) == "C01");
}

TEST_CASE("dose laws: muscle")
{
    CHECK(laws_broken({.goal = "muscle", .dose = dose_of(2, {8, 12}, 60), .percent = {70, 85}}
    ).empty());
    CHECK(
        laws_broken({.goal = "muscle", .dose = dose_of(2, {8, 12}, 50), .percent = {70, 85}}) ==
        "C03C06"
    );
    CHECK(
        laws_broken(
            {.goal = "muscle",
             .level = Level::advanced,
             .dose = dose_of(7, {8, 12}, 60),
             .percent = {70, 85}}
        ) == "C04"
    );
    CHECK(
        laws_broken(
            {.goal = "muscle",
             .level = Level::advanced,
             .dose = dose_of(3, {8, 15}, 60),
             .percent = {70, 85}}
        ) == "C04"
    );
}

TEST_CASE("dose laws: endurance")
{
    CHECK(laws_broken({.goal = "endurance", .dose = dose_of(2, {12, 15}, 45), .percent = {50, 67}}
    ).empty());
    CHECK(
        laws_broken({.goal = "endurance", .dose = dose_of(2, {10, 15}, 45), .percent = {50, 67}}) ==
        "C05"
    );
    CHECK(
        laws_broken({.goal = "endurance", .dose = dose_of(3, {12, 15}, 45), .percent = {50, 67}}) ==
        "C05"
    );
}

TEST_CASE("dose laws: rest for strength")
{
    CHECK(
        laws_broken(
            {.goal = "strength", .level = Level::intermediate, .dose = dose_of(3, {8, 10}, 90)}
        ) == "C06"
    );
    CHECK(
        laws_broken(
            {.goal = "strength",
             .level = Level::intermediate,
             .dose_class = "light-pull",
             .dose = dose_of(3, {8, 10}, 150)}
        ) == "C06"
    );
}

TEST_CASE("dose laws: a narrowed value holds in place of the law")
{
    CHECK(laws_broken({.goal = "strength",
                       .dose = dose_of(2, {12, 15}, 90),
                       .percent = {60, 70},
                       .cautions = {"osteoporosis"}}
    ).empty());
}

TEST_CASE("dose laws: high blood pressure")
{
    Given given{
        .goal = "general", .dose = dose_of(2, {12, 15}, 60), .cautions = {"high-blood-pressure"}};
    given.dose.reserve = Range{3, 5};
    CHECK(laws_broken(given).empty());

    Given hard = given;
    hard.dose.reserve = Range{2, 4};
    CHECK(laws_broken(hard) == "C27");

    Given heavy = given;
    heavy.dose.repetitions = Range{8, 12};
    CHECK(laws_broken(heavy) == "C27");

    Given held = given;
    held.dose.hold_seconds = 15;
    CHECK(laws_broken(held) == "C27");
}

TEST_CASE("dose laws: no row below eight repetitions")
{
    CHECK(laws_broken({.goal = "general", .dose = dose_of(2, {6, 8}, 60)}) == "C29");
}

} // namespace upperback
