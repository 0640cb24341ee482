#include "dice.hpp"
#include "embedded/built_in_catalog.hpp"
#include "every_request.hpp"
#include "planning/make_break.hpp"
#include "planning/make_routine.hpp"
#include "rendering/follow_along.hpp"
#include "rendering/html_follow.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>

namespace upperback {
namespace {

const TimeModel model{};
const Tempo tempo{};

std::string words(const Exercise& exercise, const Dose& dose, int ready = 30)
{
    const Prescription move{.exercise = &exercise, .dose = dose, .ready_seconds = ready};
    return segment_words(segments_of(move, model));
}

int sum(const std::vector<Segment>& segments)
{
    int seconds = 0;
    for (const Segment& segment : segments) {
        seconds += segment.seconds;
    }
    return seconds;
}

/// That what is played takes as long as what is said. Returns how many moves were looked at.
int check_sums(const FollowAlong& follow, int total_seconds)
{
    int seconds = 0;
    int bad = 0;
    for (const FollowedMove& move : follow.moves) {
        CAPTURE(move.id);
        CAPTURE(segment_words(move.segments));
        seconds += move.seconds;
        const bool holds = sum(move.segments) == move.seconds;
        CHECK(holds);
        bad += holds ? 0 : 1;
        bad += std::ranges::any_of(
                   move.segments, [](const Segment& segment) { return segment.seconds <= 0; }
               )
                   ? 1
                   : 0;
    }
    CHECK(bad == 0);
    CHECK(follow.seconds == total_seconds);
    CHECK(seconds == total_seconds);
    return static_cast<int>(follow.moves.size());
}

template <class Rows>
std::string_view drawn_id(Dice& dice, const Rows& rows)
{
    return rows[static_cast<std::size_t>(dice.up_to(static_cast<int>(rows.size()) - 1))];
}

Request drawn_request(Dice& dice, const Catalog& catalog)
{
    Request request{.goals = {drawn_id(dice, goals_of(catalog))}};
    request.level = spelling::levels.at(static_cast<std::size_t>(dice.up_to(2))).word;
    const auto subsets = subsets_of_things(catalog);
    request.equipment =
        subsets[static_cast<std::size_t>(dice.up_to(static_cast<int>(subsets.size()) - 1))];
    if (dice.up_to(2) == 0) {
        const auto caution = dice.up_to(static_cast<int>(catalog.cautions.size()) - 1);
        request.cautions = {catalog.cautions[static_cast<std::size_t>(caution)].id};
    }
    if (dice.up_to(3) == 0) {
        request.age = 16 + dice.up_to(80);
    }
    if (dice.up_to(3) == 0) {
        request.minutes = 14 + dice.up_to(30);
    }
    request.moves = 3 + dice.up_to(2);
    request.stretches = 3 + dice.up_to(2);
    request.seed = static_cast<std::uint32_t>(dice.up_to(1000));
    return request;
}

} // namespace

TEST_CASE("follow along: sets with their rests, lighter ones before them")
{
    const Exercise row{};
    Dose dose{.sets = 2, .repetitions = Range{8, 12}, .rest_seconds = 60, .tempo = tempo};
    CHECK(words(row, dose) == "ready:30 work:48:1 rest:60 work:48:2");
    dose.ramp = {{.repetitions = 8, .rest_seconds = 45}, {.repetitions = 4, .rest_seconds = 50}};
    dose.sets = 1;
    CHECK(words(row, dose) == "ready:30 work:32:r1 rest:45 work:16:r2 rest:50 work:48:1");
}

TEST_CASE("follow along: each side is done in a set, with a change between")
{
    Exercise row{.sides = Sides::each};
    const Dose dose{.sets = 2, .repetitions = Range{8, 10}, .rest_seconds = 60, .tempo = tempo};
    CHECK(
        words(row, dose) ==
        "ready:30 work:40:1:left switch:5::right work:40:1:right rest:60 work:40:2:left "
        "switch:5::right work:40:2:right"
    );
    row.each = Each::way;
    CHECK(
        words(row, {.repetitions = Range{1, 1}, .tempo = tempo}) ==
        "ready:30 work:4:1:one-way switch:5::other-way work:4:1:other-way"
    );
}

TEST_CASE("follow along: warm-up moves go from side to side")
{
    Exercise roll{.part = Part::warmup, .sides = Sides::each, .each = Each::way};
    CHECK(
        words(roll, {.repetitions = Range{5, 5}, .tempo = tempo}, 10) == "ready:10 work:40:1:both"
    );
    roll.measure = Measure::carry;
    CHECK(
        words(roll, {.carry_seconds = 15}, 10) == "ready:10 work:15:1:one-way work:15:1:other-way"
    );
    roll.sides = Sides::together;
    CHECK(words(roll, {.carry_seconds = 90}, 10) == "ready:10 work:90:1");
}

TEST_CASE("follow along: held repetitions take their hold too, and carries their seconds")
{
    Exercise move{.measure = Measure::held_repetitions};
    CHECK(
        words(move, {.repetitions = Range{8, 12}, .hold_seconds = 3, .tempo = tempo}) ==
        "ready:30 work:84:1"
    );
    move.measure = Measure::carry;
    move.sides = Sides::each;
    CHECK(
        words(move, {.carry_seconds = 20}) ==
        "ready:30 work:20:1:left switch:5::right work:20:1:right"
    );
}

TEST_CASE("follow along: all holds of a side, then those of the other")
{
    Exercise stretch{.part = Part::stretch, .measure = Measure::hold, .sides = Sides::each};
    const Dose twice{.repetitions = Range{2, 2}, .hold_seconds = 30};
    CHECK(
        words(stretch, twice, 10) ==
        "ready:10 hold:30:1:left release:5 hold:30:2:left switch:5::right hold:30:1:right "
        "release:5 hold:30:2:right"
    );
    stretch.sides = Sides::together;
    CHECK(words(stretch, twice, 10) == "ready:10 hold:30:1 release:5 hold:30:2");
}

TEST_CASE("follow along: holds are counted on from set to set, so that each has its box")
{
    const Exercise plank{.measure = Measure::hold};
    CHECK(
        words(plank, {.sets = 3, .hold_seconds = 20, .rest_seconds = 30}) ==
        "ready:30 hold:20:1 rest:30 hold:20:2 rest:30 hold:20:3"
    );
}

TEST_CASE("follow along: what takes no time is no segment")
{
    const Exercise row{};
    CHECK(
        words(row, {.sets = 2, .repetitions = Range{2, 2}, .tempo = tempo}, 0) ==
        "work:8:1 work:8:2"
    );
}

TEST_CASE("follow along: repetitions are paced where they are counted")
{
    Exercise row{.id = "row", .name = "Row"};
    const Tempo slow{.up_seconds = 1, .pause_seconds = 1, .down_seconds = 3};
    Routine routine{.total_seconds = 90};
    routine.parts = {
        {.part = Part::strength,
         .exercises = {
             {.exercise = &row,
              .dose = {.repetitions = Range{8, 12}, .hold_seconds = 2, .tempo = slow},
              .ready_seconds = 6,
              .seconds = 90}}}};
    const FollowAlong follow = follow_along(routine, Catalog{});
    REQUIRE(follow.moves.size() == 1);
    const FollowedMove& move = follow.moves.front();
    CHECK(follow.seconds == 90);
    CHECK(move.id == "row");
    CHECK(move.name == "Row");
    CHECK(move.part == "Strengthen");
    CHECK(!move.dose.empty());
    CHECK(move.sets == 1);
    CHECK(move.repetition_seconds == 7);
    CHECK(move.return_seconds == 3);
    CHECK(move.enough == 8);
    CHECK(sum(move.segments) == 90);

    routine.parts[0].exercises[0].dose.repetitions = Range{12, 12};
    CHECK(follow_along(routine, Catalog{}).moves.front().enough == 0);
    row.measure = Measure::carry;
    const FollowAlong carried = follow_along(routine, Catalog{});
    CHECK(carried.moves.front().repetition_seconds == 0);
    CHECK(carried.moves.front().return_seconds == 0);
    CHECK(carried.moves.front().enough == 0);
}

TEST_CASE("follow along: of every drawn session the segments add up to its seconds")
{
    const Catalog& catalog = built_in_catalog();
    Dice dice(7);
    std::set<SegmentKind> kinds;
    int sessions = 0;
    for (int drawn = 0; drawn < 400; ++drawn) {
        CAPTURE(drawn);
        const auto made = make_routine(drawn_request(dice, catalog), catalog);
        if (const auto* routine = std::get_if<Routine>(&made)) {
            const FollowAlong follow = follow_along(*routine, catalog);
            CHECK(check_sums(follow, routine->total_seconds) >= 9);
            for (const FollowedMove& move : follow.moves) {
                for (const Segment& segment : move.segments) {
                    kinds.insert(segment.kind);
                }
            }
            ++sessions;
        }
    }
    MESSAGE(sessions << " sessions were added up");
    CHECK(sessions >= 200);
    CHECK(kinds.size() == 6);
}

TEST_CASE("follow along: of every break the segments add up to its seconds")
{
    const Catalog& catalog = built_in_catalog();
    int breaks = 0;
    for (const auto& level : spelling::levels) {
        for (const Things& things : {Things{}, Things{"band"}, Things{"gym"}}) {
            for (int minutes = 1; minutes <= 12; ++minutes) {
                for (const BreakKind kind : {BreakKind::desk, BreakKind::strength}) {
                    const BreakRequest request{
                        .you =
                            {.goals = {"general"},
                             .level = level.word,
                             .equipment = things,
                             .minutes = minutes},
                        .kind = kind,
                        .nth = kind == BreakKind::desk ? minutes : 1};
                    const auto made = make_break(request, catalog);
                    if (const auto* pause = std::get_if<Break>(&made)) {
                        CHECK(check_sums(follow_along(*pause, catalog), pause->total_seconds) > 0);
                        ++breaks;
                    }
                }
            }
        }
    }
    CHECK(breaks >= 50);
}

} // namespace upperback
