#include "catalog/folders.hpp"
#include "embedded/built_in_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <ostream>

using namespace upperback;

namespace {

// Every number another, so that none can be taken for its neighbor.
constexpr std::string_view own_rows =
    "block: {weeks: 4, mark: ours, sources: [ours]}\n"
    "days: {sessions-usual: 1, sessions-most: 2, gap-hours: 24, rest-days-most: 5, "
    "keep-from-week: 7, weeks-usual: 8, weeks-most: 9, mark: ours, sources: [S01]}\n"
    "deload: {level: intermediate, reserve-more: 6, because: lighter, mark: ours, "
    "sources: [S01]}\n"
    "notes: {best: o, close-days: a, covers: b, earned: c, far-days: d, missed: e, once: f, "
    "two-days: g, "
    "under-aim: h, why-limit: i, why-minutes: j, why-range: k}\n"
    "repetitions: {weeks: 10, because: more, mark: ours, sources: [S01]}\n"
    "sets: {other-session-after-weeks: 11, percent-at-most: 12, within-weeks: 13, because: one, "
    "aim-because: aim, mark: ours, sources: [S01]}\n"
    "start: {level: intermediate, weeks: 14, because: gently, over-because: usual, "
    "mark: ours, sources: [S01]}\n"
    "step: {sessions: 3, pain-at-most: 4, pause-weeks: 15, mark: ours, sources: [S01]}\n";

bool names_s01(Words sources)
{
    return std::ranges::equal(sources, std::array<std::string_view, 1>{"S01"});
}

} // namespace

TEST_CASE("progression: an overlay's rows take the place of the built-in ones, each value its own")
{
    const Loaded loaded = load_with("progression.yaml", own_rows);
    REQUIRE(loaded.problems.empty());
    const Progression& read = loaded.catalog.progression;

    CHECK(read.block_weeks == 4);
    CHECK(read.days.sessions_usual == 1);
    CHECK(read.days.sessions_most == 2);
    CHECK(read.days.gap_hours == 24);
    CHECK(read.days.rest_days_most == 5);
    CHECK(read.days.keep_from_week == 7);
    CHECK(read.days.weeks_usual == 8);
    CHECK(read.days.weeks_most == 9);
    CHECK(read.deload.level == Level::intermediate);
    CHECK(read.deload.reserve_more == 6);
    CHECK(read.deload.because == "lighter");
    CHECK(read.repetitions.weeks == 10);
    CHECK(read.repetitions.because == "more");
    CHECK(read.sets.other_session_after_weeks == 11);
    CHECK(read.sets.percent_at_most == 12);
    CHECK(read.sets.within_weeks == 13);
    CHECK(read.sets.because == "one");
    CHECK(read.sets.aim_because == "aim");
    CHECK(read.start.level == Level::intermediate);
    CHECK(read.start.weeks == 14);
    CHECK(read.start.because == "gently");
    CHECK(read.start.over_because == "usual");
    CHECK(read.step.sessions == 3);
    CHECK(read.step.pain_at_most == 4);
    CHECK(read.step.pause_weeks == 15);
    for (const Words& sources :
         {read.days.sources,
          read.deload.sources,
          read.repetitions.sources,
          read.sets.sources,
          read.start.sources,
          read.step.sources}) {
        CHECK(names_s01(sources));
    }
}

TEST_CASE("progression: the sentences are sorted by id, as they are looked for")
{
    const Loaded loaded = load_with("progression.yaml", own_rows);
    const auto notes = loaded.catalog.progression.notes;

    CHECK(notes.size() == 12);
    CHECK(std::ranges::is_sorted(notes, {}, &PlanNote::id));
    CHECK(notes.front().id == "best");
    CHECK(notes.front().text == "o");
    CHECK(notes.back().id == "why-range");
    CHECK(notes.back().text == "k");
}

TEST_CASE("progression: one row alone leaves the others as they were")
{
    const Loaded loaded =
        load_with("progression.yaml", "block: {weeks: 4, mark: ours, sources: [ours]}\n");
    REQUIRE(loaded.problems.empty());

    CHECK(loaded.catalog.progression.block_weeks == 4);
    CHECK(loaded.catalog.progression.days.weeks_usual == 6);
    CHECK(loaded.catalog.progression.notes.size() == 12);
}

// The program is built with what was decided; a change of it is one of practice, not of code.
TEST_CASE("progression: the built-in numbers are those of practice")
{
    const Progression& built_in = built_in_catalog().progression;

    CHECK(built_in.block_weeks == 6);
    CHECK(built_in.start.level == Level::beginner);
    CHECK(built_in.start.weeks == 2);
    CHECK(built_in.repetitions.weeks == 3);
    CHECK(built_in.sets.other_session_after_weeks == 4);
    CHECK(built_in.sets.percent_at_most == 20);
    CHECK(built_in.sets.within_weeks == 4);
    CHECK(built_in.deload.level == Level::advanced);
    CHECK(built_in.deload.reserve_more == 2);
    CHECK(built_in.step.sessions == 2);
    CHECK(built_in.step.pain_at_most == 3);
    CHECK(built_in.step.pause_weeks == 3);
    CHECK(built_in.days.sessions_most == 3);
    CHECK(built_in.days.gap_hours == 48);
    CHECK(built_in.days.rest_days_most == 3);
    CHECK(built_in.days.keep_from_week == 3);
    CHECK(built_in.days.weeks_most == 26);
}
