#include "planning/time.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

const TimeModel model{};
const Tempo tempo{};

} // namespace

// The examples of the time model, worked by hand.
TEST_CASE("time: a row on each side counts both sides and the change")
{
    const Exercise row{.sides = Sides::each};
    const Dose dose{.sets = 2, .repetitions = Range{8, 12}, .rest_seconds = 60, .tempo = tempo};
    CHECK(seconds_of(row, dose, model) == 30 + 2 * (12 * 4 * 2 + 5) + 60);
    CHECK(seconds_of(row, dose, model) == 292);
}

TEST_CASE("time: held repetitions take their hold too")
{
    const Exercise squeeze{.measure = Measure::held_repetitions};
    const Dose dose{
        .sets = 2,
        .repetitions = Range{8, 12},
        .hold_seconds = 3,
        .rest_seconds = 30,
        .tempo = tempo};
    CHECK(seconds_of(squeeze, dose, model) == 228);
}

TEST_CASE("time: a stretch of two holds changes once or three times")
{
    Exercise stretch{.part = Part::stretch, .measure = Measure::hold};
    const Dose dose{.repetitions = Range{2, 2}, .hold_seconds = 30};
    CHECK(seconds_of(stretch, dose, model) == 75);
    stretch.sides = Sides::each;
    CHECK(seconds_of(stretch, dose, model) == 145);
}

TEST_CASE("time: warm-up moves go from side to side without a change")
{
    Exercise roll{.part = Part::warmup, .sides = Sides::each};
    CHECK(seconds_of(roll, {.repetitions = Range{5, 5}, .tempo = tempo}, model) == 50);
    roll.measure = Measure::carry;
    CHECK(seconds_of(roll, {.carry_seconds = 15}, model) == 40);
}

TEST_CASE("time: ramp sets count with their rest")
{
    const Exercise row{.sides = Sides::each};
    const Dose dose{
        .sets = 3,
        .repetitions = Range{8, 10},
        .rest_seconds = 120,
        .tempo = tempo,
        .ramp = {{.repetitions = 8, .percent_of_load = 50, .rest_seconds = 60}}};
    CHECK(seconds_of(row, dose, model) == 654);
}

TEST_CASE("time: a carry on both sides at once has rests between its sets only")
{
    const Exercise carry{.measure = Measure::carry};
    CHECK(seconds_of(carry, {.sets = 2, .carry_seconds = 30, .rest_seconds = 60}, model) == 150);
}

TEST_CASE("time: a hang has its rest between sets and no change inside one")
{
    const Exercise hang{.measure = Measure::hold};
    const Dose dose{.sets = 2, .repetitions = Range{1, 1}, .hold_seconds = 10, .rest_seconds = 60};
    CHECK(seconds_of(hang, dose, model) == 30 + 10 + 60 + 10);
}

TEST_CASE("time: the march takes what the others leave in steps of 15 s")
{
    CHECK(fill_seconds(184, model) == 120);
    CHECK(fill_seconds(192, model) == 105);
    CHECK(fill_seconds(170, model) == 120);
    CHECK(!fill_seconds(169, model));
    CHECK(fill_seconds(244, model) == 60);
    CHECK(!fill_seconds(245, model));
    CHECK(!fill_seconds(400, model));
}

TEST_CASE("time: a filled warm-up never takes more than a step above five minutes")
{
    for (int others = 170; others <= 244; ++others) {
        CAPTURE(others);
        const int whole = others + model.ready_warmup + fill_seconds(others, model).value();
        CHECK(whole >= 300);
        CHECK(whole <= warmup_seconds_at_most(model));
    }
}

} // namespace upperback
