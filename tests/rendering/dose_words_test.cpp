#include "rendering/dose_words.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

std::string words(const Exercise& exercise, const Dose& dose)
{
    return dose_words({.exercise = &exercise, .dose = dose});
}

} // namespace

TEST_CASE("dose words: a warm-up is counted without sets")
{
    const Exercise ways{.part = Part::warmup, .sides = Sides::each, .each = Each::way};
    const Exercise sides{.part = Part::warmup, .sides = Sides::each};
    const Exercise together{.part = Part::warmup};

    CHECK(words(ways, {.repetitions = Range{5, 5}}) == "5 each way");
    CHECK(words(sides, {.repetitions = Range{5, 5}}) == "5 each side");
    CHECK(words(together, {.repetitions = Range{8, 8}}) == "8 times");
    CHECK(words(together, {.repetitions = Range{1, 1}}) == "1 time");
}

TEST_CASE("dose words: a held warm-up says how long")
{
    const Exercise knee{
        .part = Part::warmup, .measure = Measure::held_repetitions, .sides = Sides::each};

    CHECK(words(knee, {.repetitions = Range{4, 4}, .hold_seconds = 3}) == "4 each side, hold 3 s");
}

TEST_CASE("dose words: a timed warm-up is in minutes from one minute on")
{
    const Exercise march{.part = Part::warmup, .measure = Measure::carry};
    const Exercise circles{
        .part = Part::warmup,
        .measure = Measure::carry,
        .sides = Sides::each,
        .each = Each::way,
    };

    CHECK(words(march, {.carry_seconds = 120}) == "2 min");
    CHECK(words(march, {.carry_seconds = 105}) == "1 min 45 s");
    CHECK(words(march, {.carry_seconds = 60}) == "1 min");
    CHECK(words(march, {.carry_seconds = 45}) == "45 s");
    CHECK(words(circles, {.carry_seconds = 15}) == "15 s each way");
}

TEST_CASE("dose words: where there is little room sets are a number, and one set is not said")
{
    const Exercise row{.part = Part::strength};
    const Exercise squeeze{.part = Part::strength, .measure = Measure::held_repetitions};
    const auto short_words = [](const Exercise& exercise, const Dose& dose) {
        return short_dose_words({.exercise = &exercise, .dose = dose});
    };

    CHECK(
        short_words(row, {.sets = 2, .repetitions = Range{8, 12}, .rest_seconds = 45}) ==
        "2 x 8 to 12, rest 45 s"
    );
    CHECK(
        short_words(squeeze, {.sets = 1, .repetitions = Range{5, 7}, .hold_seconds = 3}) ==
        "5 to 7 times, hold 3 s"
    );
}

TEST_CASE("dose words: a stretch is holds times seconds")
{
    const Exercise one{.part = Part::stretch, .measure = Measure::hold, .sides = Sides::each};
    const Exercise both{.part = Part::stretch, .measure = Measure::hold};

    CHECK(words(one, {.repetitions = Range{2, 2}, .hold_seconds = 30}) == "2 x 30 s each side");
    CHECK(words(both, {.repetitions = Range{2, 2}, .hold_seconds = 30}) == "2 x 30 s");
    CHECK(words(one, {.repetitions = Range{1, 1}, .hold_seconds = 30}) == "30 s each side");
}

TEST_CASE("dose words: a strengthening move is sets with their rest")
{
    const Exercise row{.sides = Sides::each};
    const Exercise squeeze{.measure = Measure::held_repetitions};
    const Exercise ball{
        .measure = Measure::held_repetitions, .sides = Sides::each, .each = Each::hand};
    const Exercise carry{.measure = Measure::carry};
    const Exercise hang{.measure = Measure::hold};

    CHECK(
        words(row, {.sets = 2, .repetitions = Range{8, 12}, .rest_seconds = 60}) ==
        "2 sets of 8 to 12 each side, rest 60 s"
    );
    CHECK(
        words(
            squeeze, {.sets = 2, .repetitions = Range{8, 12}, .hold_seconds = 3, .rest_seconds = 30}
        ) == "2 sets of 8 to 12, hold 3 s, rest 30 s"
    );
    CHECK(
        words(
            ball, {.sets = 2, .repetitions = Range{10, 10}, .hold_seconds = 3, .rest_seconds = 30}
        ) == "2 sets of 10 each hand, hold 3 s, rest 30 s"
    );
    CHECK(
        words(carry, {.sets = 2, .carry_seconds = 30, .rest_seconds = 60}) ==
        "2 sets of 30 s, rest 60 s"
    );
    CHECK(
        words(hang, {.sets = 2, .hold_seconds = 10, .rest_seconds = 60}) ==
        "2 sets of 10 s, rest 60 s"
    );
}

TEST_CASE("dose words: nobody rests after the only set")
{
    CHECK(
        words({}, {.sets = 1, .repetitions = Range{8, 12}, .rest_seconds = 60}) ==
        "1 set of 8 to 12"
    );
    CHECK(words({}, {.sets = 2, .repetitions = Range{5, 7}}) == "2 sets of 5 to 7");
}

TEST_CASE("dose words: ramp sets stand in the order of doing")
{
    const Dose dose{
        .ramp = {
            {.repetitions = 8, .percent_of_load = 50, .rest_seconds = 60},
            {.repetitions = 5, .percent_of_load = 75, .rest_seconds = 90},
            {.repetitions = 3, .percent_of_load = 90, .rest_seconds = 120},
        }};

    CHECK(
        ramp_words(dose) == "8 at half the weight, rest 60 s; 5 at three quarters, rest 90 s; "
                            "3 at 90 %, rest 120 s"
    );
    CHECK(ramp_words({}).empty());
}

TEST_CASE("dose words: the reserve of a long set is also in the form")
{
    CHECK(
        reserve_words({.repetitions = Range{8, 12}, .reserve = Range{2, 4}}) ==
        "End each set while you could still do 2 to 4 more."
    );
    CHECK(
        reserve_words({.repetitions = Range{10, 15}, .reserve = Range{2, 2}}) ==
        "End each set while you could still do 2 more, or when the form changes."
    );
    CHECK(reserve_words({.repetitions = Range{10, 15}}).empty());
}

TEST_CASE("dose words: a part rounds to the nearest minute and the total up")
{
    CHECK(part_minutes_words(314) == "about 5 min");
    CHECK(part_minutes_words(329) == "about 5 min");
    CHECK(part_minutes_words(330) == "about 6 min");
    CHECK(part_minutes_words(20) == "about 1 min");
    CHECK(total_minutes_words(1300) == "about 22 min");
    CHECK(total_minutes_words(1260) == "about 21 min");
    CHECK(total_minutes_words(1261) == "about 22 min");
}

TEST_CASE("dose words: a tempo names its pause only where there is one")
{
    CHECK(tempo_words({}) == "2 s up, 2 s down");
    CHECK(
        tempo_words({.up_seconds = 1, .pause_seconds = 2, .down_seconds = 3}) ==
        "1 s up, 2 s pause, 3 s down"
    );
}

} // namespace upperback
