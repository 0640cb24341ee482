#include "embedded/built_in_catalog.hpp"
#include "planning/break_times.hpp"
#include "support/dates.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

std::vector<BreakTime> breaks_of(const PlanRequest& request)
{
    return break_times(request, built_in_catalog());
}

Texts times(const PlanRequest& request)
{
    Texts result;
    for (const BreakTime& pause : breaks_of(request)) {
        result.push_back(time_text(pause.at));
    }
    return result;
}

} // namespace

TEST_CASE("break times: none without being asked for")
{
    CHECK(breaks_of({}).empty());
}

TEST_CASE("break times: they split the hours of work evenly to five minutes")
{
    CHECK(times({.breaks = 1}) == Texts{"13:15"});
    CHECK(times({.breaks = 2}) == Texts{"11:50", "14:40"});
    CHECK(times({.breaks = 3}) == Texts{"11:10", "13:15", "15:25"});
    CHECK(times({.breaks = 1, .work = {.from = 8h, .to = 12h}}) == Texts{"10:00"});
    // To the nearest five minutes of the clock, also where work starts between them.
    CHECK(times({.breaks = 1, .work = {.from = 9h + 2min, .to = 11h}}) == Texts{"10:00"});
}

TEST_CASE("break times: at a distance they count from the beginning of work")
{
    CHECK(times({.break_every = 60, .work = {.from = 9h, .to = 12h}}) == Texts{"10:00", "11:00"});
    CHECK(times({.break_every = 50, .work = {.from = 9h, .to = 11h}}) == Texts{"09:50", "10:40"});
    CHECK(times({.break_every = 45}).size() == 11);
}

TEST_CASE("break times: the first one is the block of strength")
{
    const auto breaks = breaks_of({.breaks = 3, .daily_strength = true});
    REQUIRE(breaks.size() == 3);
    CHECK(breaks[0].strength);
    CHECK(!breaks[1].strength);
    CHECK(!breaks[2].strength);
    CHECK(breaks[0].nth == 1);
    CHECK(breaks[2].nth == 3);
    CHECK(!breaks_of({.breaks = 1})[0].strength);
    CHECK(breaks_of({.break_every = 60, .daily_strength = true})[0].strength);
}

TEST_CASE("break times: each has the command that shows it, with what the sessions ask for")
{
    const auto breaks = breaks_of(
        {.session =
             {.goals = {"posture"},
              .equipment = {"band"},
              .cautions = {"neck"},
              .age = 70,
              .moves = 3},
         .breaks = 3,
         .daily_strength = true}
    );
    REQUIRE(breaks.size() == 3);
    CHECK(breaks[0].command == "upperback break --strength -l beginner -e band -c neck --age 70");
    CHECK(breaks[1].command == "upperback break -l beginner -e band -c neck --age 70");
    CHECK(breaks[2].command == "upperback break --nth 2 -l beginner -e band -c neck --age 70");
}

TEST_CASE("break times: where a day has more than there are different ones, they come again")
{
    const auto breaks = breaks_of({.break_every = 20});
    REQUIRE(breaks.size() == 25);
    CHECK(breaks[11].command == "upperback break --nth 12 -l beginner");
    CHECK(breaks[12].command == "upperback break -l beginner");
}

TEST_CASE("break times: as many as fit rise inside the hours of work and keep their distance")
{
    CHECK(breaks_that_fit({}) == 12);
    CHECK(breaks_that_fit({.from = 9h, .to = 13h}) == 11);
    CHECK(breaks_that_fit({.from = 9h, .to = 9h + 40min}) == 1);
    CHECK(breaks_that_fit({.from = 9h, .to = 9h + 39min}) == 0);
    for (int minutes = 40; minutes < 15 * 60; minutes += 7) {
        for (const TimeOfDay from : {0min, 481min, 530min}) {
            const WorkHours work{.from = from, .to = from + TimeOfDay{minutes}};
            for (int count = 1; count <= breaks_that_fit(work); ++count) {
                CAPTURE(time_text(from));
                CAPTURE(minutes);
                CAPTURE(count);
                const auto breaks = breaks_of({.breaks = count, .work = work});
                REQUIRE(static_cast<int>(breaks.size()) == count);
                TimeOfDay last = work.from;
                for (const BreakTime& pause : breaks) {
                    CHECK(pause.at.count() % 5 == 0);
                    CHECK(pause.at - last >= 15min); // 20, less what rounding takes on both ends
                    last = pause.at;
                }
                CHECK(last < work.to);
            }
        }
    }
}

TEST_CASE("break times: every interval stays inside the hours of work")
{
    for (int every = break_every_least; every <= break_every_most; ++every) {
        const auto breaks = breaks_of({.break_every = every});
        REQUIRE(!breaks.empty());
        CHECK(breaks.front().at == WorkHours{}.from + TimeOfDay{every});
        CHECK(breaks.back().at < WorkHours{}.to);
        CHECK(breaks.back().at + TimeOfDay{every} >= WorkHours{}.to);
    }
}

} // namespace upperback
