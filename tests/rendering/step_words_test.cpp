#include "rendering/step_words.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

const NextStep more_load{
    .exercise = "one-arm-bag-row",
    .repetitions = 12,
    .kind = "load",
    .step = "1 to 2 kg (2 to 4 lb) more, or the smallest step there is",
};

} // namespace

TEST_CASE("step words: the goal and the first of the steps that there are")
{
    CHECK(
        short_step_words(more_load, sample::bag_row(), sample::catalog) ==
        "at 12: 1 to 2 kg (2 to 4 lb) more"
    );
}

TEST_CASE("step words: a hold or a carry has its seconds as goal")
{
    const NextStep longer{.exercise = "march", .step = "the next load"};
    CHECK(short_step_words(longer, sample::march(), sample::catalog) == "at 120 s: the next load");
}

TEST_CASE("step words: a step without words is named by its move")
{
    const NextStep rung{.repetitions = 12, .kind = "rung", .to = "scapular-squeeze"};
    CHECK(
        short_step_words(rung, sample::bag_row(), sample::catalog) ==
        "at 12: shoulder-blade squeeze"
    );
    CHECK(
        short_step_words({.repetitions = 12}, sample::bag_row(), sample::catalog) ==
        "at 12: the next step"
    );
}

} // namespace upperback
