#include "planning/built_in.hpp"
#include "planning/make_routine.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace upperback {
namespace {

using Text = std::string_view;
using Ids = std::vector<std::string_view>;

bool holds_move(const Routine& routine, Text id)
{
    return std::ranges::any_of(routine.parts, [&](const RoutinePart& part) {
        const auto ids = built_in::ids(part);
        return std::ranges::find(ids, id) != ids.end();
    });
}

int count_of(const Routine& routine, Part part)
{
    return static_cast<int>(built_in::part(routine, part).exercises.size());
}

/// Within two minutes of the session that was worked by hand.
void check_seconds(const Request& request, int worked)
{
    const Routine routine = built_in::routine(request);
    CAPTURE(routine.command);
    CHECK(routine.total_seconds >= worked - 120);
    CHECK(routine.total_seconds <= worked + 120);
}

bool all_the_same(const Routine& one, const Routine& other)
{
    bool same = one.total_seconds == other.total_seconds && one.notes == other.notes &&
                one.uses == other.uses && one.command == other.command;
    for (std::size_t part = 0; part < 3; ++part) {
        same = same && built_in::ids(one.parts[part]) == built_in::ids(other.parts[part]) &&
               one.parts[part].proof.bound == other.parts[part].proof.bound &&
               one.parts[part].proof.runner_up == other.parts[part].proof.runner_up;
    }
    return same;
}

} // namespace

TEST_CASE("make_routine: an office worker has about 1300 s")
{
    check_seconds({.goals = {"posture"}}, 1300);
}

TEST_CASE("make_routine: relief with a band and a sore neck has about 1186 s")
{
    check_seconds({.goals = {"relief"}, .equipment = {"band"}, .cautions = {"neck"}}, 1186);
}

TEST_CASE("make_routine: strength with dumbbells in 30 minutes has about 1749 s")
{
    const Request request{
        .goals = {"strength"},
        .level = Level::intermediate,
        .equipment = {"bench", "dumbbells"},
        .minutes = 30};
    check_seconds(request, 1749);
    CHECK(built_in::routine(request).total_seconds <= 1800);
}

TEST_CASE("make_routine: muscle in a gym keeps to the band of an advanced person")
{
    const Routine routine =
        built_in::routine({.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}});
    CHECK(routine.total_seconds > 37 * 60);
    CHECK(routine.total_seconds <= 50 * 60);
}

TEST_CASE("make_routine: 70 years without the floor has about 1250 s")
{
    const Request request{
        .goals = {"general"}, .equipment = {"band"}, .cautions = {"floor"}, .age = 70};
    check_seconds(request, 1250);
}

TEST_CASE("make_routine: pregnant with a band has about 1209 s")
{
    check_seconds({.goals = {"posture"}, .equipment = {"band"}, .cautions = {"pregnancy"}}, 1209);
}

TEST_CASE("make_routine: sizes are those of the level")
{
    const Routine beginner = built_in::routine({.goals = {"general"}});
    const Routine advanced = built_in::routine({.goals = {"general"}, .level = Level::advanced});
    const Routine relief = built_in::routine({.goals = {"relief"}, .level = Level::advanced});
    CHECK(count_of(beginner, Part::warmup) == 5);
    CHECK(count_of(beginner, Part::strength) == 3);
    CHECK(count_of(beginner, Part::stretch) == 3);
    CHECK(count_of(advanced, Part::strength) == 5);
    CHECK(count_of(relief, Part::strength) == 3);
}

TEST_CASE("make_routine: sizes that are named are kept")
{
    for (int moves = 3; moves <= 5; ++moves) {
        for (int stretches = 3; stretches <= 5; ++stretches) {
            const Routine routine =
                built_in::routine({.goals = {"general"}, .moves = moves, .stretches = stretches});
            CHECK(count_of(routine, Part::strength) == moves);
            CHECK(count_of(routine, Part::stretch) == stretches);
        }
    }
}

TEST_CASE("make_routine: a warm-up takes 300 to 314 s and starts with the march")
{
    for (const Text goal : {"general", "posture", "strength", "muscle", "endurance", "relief"}) {
        for (const auto& level : spelling::levels) {
            for (const Ids& things : {Ids{}, Ids{"band"}, Ids{"gym"}}) {
                const Routine routine =
                    built_in::routine({.goals = {goal}, .level = level.word, .equipment = things});
                const RoutinePart& warmup = built_in::part(routine, Part::warmup);
                CHECK(warmup.seconds >= 300);
                CHECK(warmup.seconds <= 314);
                CHECK(warmup.exercises.front().exercise->pattern == "march");
            }
        }
    }
}

TEST_CASE("make_routine: each part takes what its moves take and the whole what the parts take")
{
    const Routine routine = built_in::routine(
        {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}, .seed = 5}
    );
    int whole = 0;
    for (const RoutinePart& part : routine.parts) {
        int sum = 0;
        for (const Prescription& move : part.exercises) {
            sum += move.seconds;
        }
        CHECK(sum == part.seconds);
        whole += part.seconds;
    }
    CHECK(whole == routine.total_seconds);
}

TEST_CASE("make_routine: minutes are never passed")
{
    int made = 0;
    for (const Text goal : {"general", "strength", "endurance"}) {
        for (const Level level : {Level::beginner, Level::intermediate}) {
            for (int minutes = 13; minutes <= 40; minutes += 3) {
                const auto answer = make_routine(
                    {.goals = {goal}, .level = level, .equipment = {"band"}, .minutes = minutes},
                    built_in_catalog()
                );
                if (const auto* routine = std::get_if<Routine>(&answer)) {
                    CHECK(routine->total_seconds <= 60 * minutes);
                    ++made;
                }
            }
        }
    }
    CHECK(made > 45);
}

TEST_CASE("make_routine: a session is never padded to reach the minutes")
{
    const Routine plain = built_in::routine({.goals = {"posture"}});
    Request long_request{.goals = {"posture"}, .minutes = 200};
    const Routine routine = built_in::routine(long_request);
    CHECK(routine.total_seconds == plain.total_seconds);
    for (std::size_t part = 0; part < 3; ++part) {
        CHECK(built_in::ids(routine.parts[part]) == built_in::ids(plain.parts[part]));
    }
}

TEST_CASE("make_routine: the shortest session has 300 s of warm-up and a row and a posture move")
{
    Request request{.goals = {"general"}, .minutes = 1};
    const Shortfall shortfall = built_in::shortfall(request);
    REQUIRE(!shortfall.repairs.empty());
    const Change& longer = shortfall.repairs.front().changes.front();
    REQUIRE(longer.what == Change::What::more_minutes);
    request.minutes = longer.minutes;
    const Routine routine = built_in::routine(request);
    CHECK(routine.short_stretches);
    CHECK(built_in::part(routine, Part::warmup).seconds >= 300);
    CHECK(count_of(routine, Part::strength) == 3);
    CHECK(count_of(routine, Part::stretch) == 3);
    const auto& moves = built_in::part(routine, Part::strength).exercises;
    CHECK(std::ranges::any_of(moves, [](const Prescription& move) {
        return move.exercise->kind == Kind::row;
    }));
    CHECK(std::ranges::any_of(moves, [](const Prescription& move) {
        return move.exercise->kind == Kind::posture;
    }));
    CHECK(std::ranges::any_of(routine.notes, [](const std::string& note) {
        return note.starts_with("Short form:");
    }));
}

TEST_CASE("make_routine: endurance in few minutes can be a one-arm row with 30 s of rest")
{
    const Request request{
        .goals = {"endurance"},
        .equipment = {"bench", "dumbbells"},
        .with = {"one-arm-dumbbell-row"},
        .without =
            {"doorway-row",
             "one-arm-bag-row",
             "one-arm-chair-dumbbell-row",
             "seated-towel-row",
             "wall-elbow-press"},
        .minutes = 18};
    const Routine routine = built_in::routine(request);
    const Prescription& row = built_in::part(routine, Part::strength).exercises.front();
    CHECK(row.exercise->id == "one-arm-dumbbell-row");
    CHECK(row.dose.sets == 2);
    CHECK(row.dose.repetitions == Range{12, 15});
    CHECK(row.dose.rest_seconds == 30);
}

TEST_CASE("make_routine: the moves of with are kept and those of without left out")
{
    const Routine routine = built_in::routine(
        {.goals = {"posture"},
         .equipment = {"band"},
         .with = {"band-pull-apart", "childs-pose", "overhead-reach"},
         .without = {"one-arm-bag-row", "wall-slide"}}
    );
    CHECK(holds_move(routine, "band-pull-apart"));
    CHECK(holds_move(routine, "childs-pose"));
    CHECK(holds_move(routine, "overhead-reach"));
    CHECK(!holds_move(routine, "one-arm-bag-row"));
}

TEST_CASE("make_routine: without a thing no move uses it")
{
    for (const Text thing : {"doorway", "chair", "bag", "towel"}) {
        const Routine routine = built_in::routine({.goals = {"general"}, .without = {thing}});
        CHECK(std::ranges::find(routine.uses, thing) == routine.uses.end());
    }
}

TEST_CASE("make_routine: bare uses nothing")
{
    CHECK(built_in::routine({.goals = {"general"}, .bare = true}).uses.empty());
}

TEST_CASE("make_routine: the same request has the same answer")
{
    for (const std::uint32_t seed : {0U, 1U, 99U}) {
        const Request request{
            .goals = {"muscle"}, .equipment = {"gym"}, .minutes = 25, .seed = seed};
        CHECK(all_the_same(built_in::routine(request), built_in::routine(request)));
    }
}

TEST_CASE("make_routine: the order of lists in a request does not matter but for the goals")
{
    const Routine one = built_in::routine(
        {.goals = {"posture"}, .equipment = {"band", "dumbbells"}, .cautions = {"knee", "neck"}}
    );
    const Routine other = built_in::routine(
        {.goals = {"posture"}, .equipment = {"dumbbells", "band"}, .cautions = {"neck", "knee"}}
    );
    CHECK(built_in::ids(one.parts[1]) == built_in::ids(other.parts[1]));
    CHECK(one.total_seconds == other.total_seconds);
}

TEST_CASE("make_routine: seeds make other sessions")
{
    std::set<Ids> sessions;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Routine routine =
            built_in::routine({.goals = {"posture"}, .equipment = {"home-gym"}, .seed = seed});
        sessions.insert(built_in::ids(built_in::part(routine, Part::strength)));
    }
    CHECK(sessions.size() > 3);
}

TEST_CASE("make_routine: a level that age lowers is said")
{
    const Routine routine =
        built_in::routine({.goals = {"general"}, .level = Level::advanced, .age = 16});
    CHECK(routine.level == Level::intermediate);
    CHECK(routine.request.level == Level::advanced);
    CHECK(count_of(routine, Part::strength) == 4);
    CHECK(std::ranges::any_of(routine.notes, [](const std::string& note) {
        return note.starts_with("Taken as intermediate instead of advanced:");
    }));
}

TEST_CASE("make_routine: pregnancy opens with the midwife and with no other doctor")
{
    const Routine routine =
        built_in::routine({.goals = {"posture"}, .cautions = {"high-blood-pressure", "pregnancy"}});
    CHECK(routine.opening == Ids{"Start only when your midwife or doctor has agreed."});
}

TEST_CASE("make_routine: how often follows the level and the goal")
{
    const Routine beginner = built_in::routine({.goals = {"general"}});
    CHECK(beginner.times_a_week_min == 1);
    CHECK(beginner.times_a_week_max == 2);
    CHECK(beginner.gap_hours == 48);
    CHECK(beginner.frequency == "1 or 2 times a week to begin with, then 2");
}

TEST_CASE("make_routine: a relief of any level is at most two sets a move")
{
    for (const auto& level : spelling::levels) {
        const Routine routine =
            built_in::routine({.goals = {"relief"}, .level = level.word, .equipment = {"gym"}});
        for (const Prescription& move : built_in::part(routine, Part::strength).exercises) {
            CHECK(move.dose.sets <= 2);
        }
    }
}

} // namespace upperback
