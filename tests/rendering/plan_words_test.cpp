#include "rendering/plan_words.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

/// A week with two sessions, both with both moves.
PlanWeek week(std::vector<DoseChange> changes)
{
    return {
        .number = 4,
        .changes = std::move(changes),
        .sessions =
            {{.number = 1, .routine = sample::routine()},
             {.number = 2, .routine = sample::routine()}},
    };
}

DoseChange more_repetitions(std::string_view exercise)
{
    return {
        .exercise = exercise,
        .what = "repetitions",
        .sessions = {1, 2},
        .from = {8, 8},
        .to = {8, 10},
        .because = "a few repetitions more",
    };
}

const DoseChange more_sets{
    .exercise = "one-arm-bag-row",
    .what = "sets",
    .sessions = {1},
    .from = {1, 1},
    .to = {2, 2},
    .because = "one set more",
};

const DoseChange fewer_sets{
    .exercise = "one-arm-bag-row",
    .what = "sets",
    .sessions = {1, 2},
    .from = {2, 2},
    .to = {1, 1},
    .because = "a lighter week",
};

const DoseChange more_reserve{
    .exercise = "one-arm-bag-row",
    .what = "repetitions_in_reserve",
    .sessions = {1, 2},
    .from = {1, 2},
    .to = {3, 4},
    .because = "a lighter week",
};

} // namespace

TEST_CASE("plan words: changes that are alike stand together, under their reason")
{
    CHECK(
        change_lines(
            week({more_repetitions("one-arm-bag-row"), more_repetitions("scapular-squeeze")}),
            sample::catalog
        ) ==
        std::vector<std::string>{
            "A few repetitions more: 8 to 10 repetitions instead of 8 (all moves)."}
    );
    CHECK(
        change_lines(week({more_repetitions("scapular-squeeze")}), sample::catalog) ==
        std::vector<std::string>{
            "A few repetitions more: 8 to 10 repetitions instead of 8 (shoulder-blade squeeze)."}
    );
}

TEST_CASE("plan words: a change in some sessions names them")
{
    CHECK(
        change_lines(week({more_repetitions("scapular-squeeze"), more_sets}), sample::catalog) ==
        std::vector<std::string>{
            "A few repetitions more: 8 to 10 repetitions instead of 8 (shoulder-blade squeeze).",
            "One set more: 2 sets instead of 1 (one-arm bag row in session 1)."}
    );
}

TEST_CASE("plan words: a lighter week says what is left")
{
    CHECK(
        change_lines(week({fewer_sets, more_reserve}), sample::catalog) ==
        std::vector<std::string>{
            "A lighter week: 1 set instead of 2 (one-arm bag row); 3 to 4 repetitions left at the "
            "end of a set instead of 1 to 2 (one-arm bag row)."}
    );
}

TEST_CASE("plan words: many moves are counted")
{
    PlanWeek busy = week({});
    for (const std::string_view exercise : {"a-row", "b-row", "c-row", "d-row"}) {
        busy.changes.push_back(more_repetitions(exercise));
    }
    CHECK(
        change_lines(busy, sample::catalog) ==
        std::vector<std::string>{
            "A few repetitions more: 8 to 10 repetitions instead of 8 (4 moves)."}
    );
}

TEST_CASE("plan words: a week in one line")
{
    const Progression progression{.block_weeks = 6, .start = {.because = "the fewest sets"}};
    CHECK(
        week_summary(
            week({more_repetitions("a"), more_sets, more_repetitions("b")}), progression
        ) == "A few repetitions more; one set more"
    );
    CHECK(week_summary({.number = 1, .kind = WeekKind::start}, progression) == "The fewest sets");
    CHECK(week_summary({.number = 1}, progression) == "Repetitions begin low");
    CHECK(week_summary({.number = 1, .kind = WeekKind::start}, {}) == "Repetitions begin low");
    CHECK(week_summary({.number = 5}, progression) == "As the week before");
    CHECK(
        week_summary({.number = 7, .block = 2}, progression) ==
        "New moves; repetitions begin low again"
    );
}

TEST_CASE("plan words: half sets are sets")
{
    CHECK(sets_words(0) == "0");
    CHECK(sets_words(1) == "0.5");
    CHECK(sets_words(16) == "8");
    CHECK(sets_words(37) == "18.5");
}

TEST_CASE("plan words: numbers in runs")
{
    CHECK(numbers_words(std::vector{1}) == "1");
    CHECK(numbers_words(std::vector{1, 2}) == "1 and 2");
    CHECK(numbers_words(std::vector{1, 2, 3}) == "1 to 3");
    CHECK(numbers_words(std::vector{1, 2, 3, 5, 6}) == "1 to 3, 5 and 6");
    CHECK(numbers_words(std::vector<int>{}).empty());
}

TEST_CASE("plan words: how long the sessions are")
{
    Plan plan{.weeks = {week({})}};
    CHECK(minutes_words(plan) == "about 13 min");
    plan.weeks[0].sessions[1].routine.total_seconds = 1201;
    CHECK(minutes_words(plan) == "about 13 to 21 min");
}

} // namespace upperback
