#include "dice.hpp"
#include "embedded/built_in_catalog.hpp"
#include "every_request.hpp"
#include "planning/make_break.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;

BreakRequest at_desk(Request you = {})
{
    if (you.goals.empty()) {
        you.goals = {"general"};
    }
    return {.you = std::move(you)};
}

BreakRequest daily(Request you = {})
{
    BreakRequest request = at_desk(std::move(you));
    request.kind = BreakKind::strength;
    return request;
}

Break made(const BreakRequest& request, const Catalog& catalog = built_in_catalog())
{
    return std::get<Break>(make_break(request, catalog));
}

Shortfall missing(const BreakRequest& request)
{
    return std::get<Shortfall>(make_break(request, built_in_catalog()));
}

Ids ids_of(const Break& pause)
{
    Ids ids;
    for (const Prescription& move : pause.exercises) {
        ids.push_back(move.exercise->id);
    }
    return ids;
}

Ids sorted_ids(const Break& pause)
{
    Ids ids = ids_of(pause);
    std::ranges::sort(ids);
    return ids;
}

const Prescription& move_of(const Break& pause, std::string_view id)
{
    const auto found = std::ranges::find_if(pause.exercises, [&](const Prescription& move) {
        return move.exercise->id == id;
    });
    REQUIRE(found != pause.exercises.end());
    return *found;
}

bool rests_on(const Break& pause, std::string_view source)
{
    return std::ranges::find(pause.sources, source, &Source::id) != pause.sources.end();
}

} // namespace

TEST_CASE("break: two minutes at the desk are the two moves that the guide names")
{
    const Break pause = made(at_desk());
    CHECK(ids_of(pause) == Ids{"chin-tuck", "scapular-squeeze"});
    CHECK(pause.uses == Ids{"chair"});
    // 10 s to get ready, 7 repetitions of 4 s that are held for 3 s.
    CHECK(pause.exercises[0].ready_seconds == 10);
    CHECK(pause.exercises[0].seconds == 10 + 7 * 7);
    CHECK(pause.total_seconds == 2 * 59);
    CHECK(pause.command == "upperback break -g general -l beginner");
    CHECK_FALSE(pause.next.has_value());
}

TEST_CASE("break: one minute has one move, two or three have two, four or five three")
{
    for (const auto& [minutes, moves] :
         {std::pair{1, 1}, std::pair{2, 2}, std::pair{3, 2}, std::pair{4, 3}, std::pair{5, 3}}) {
        const Break pause = made(at_desk({.minutes = minutes}));
        CHECK(static_cast<int>(pause.exercises.size()) == moves);
        CHECK(pause.total_seconds <= minutes * 60);
    }
}

TEST_CASE("break: more than five minutes at the desk are five")
{
    const Break ten = made(at_desk({.minutes = 10}));
    CHECK(ids_of(ten) == ids_of(made(at_desk({.minutes = 5}))));
    CHECK(ten.total_seconds <= 300);
    CHECK(ten.command == "upperback break -g general -l beginner -m 10");
}

TEST_CASE("break: what moves is dosed as in a warm-up, a stretch once for 30 s a side")
{
    const Break pause =
        made(at_desk({.with = {"chair-rotation", "upper-trapezius-stretch"}, .minutes = 5}));
    const Dose& moving = move_of(pause, "chair-rotation").dose;
    CHECK(moving.sets == 1);
    CHECK(moving.repetitions == Range{5, 5});
    CHECK_FALSE(moving.hold_seconds.has_value());
    const Prescription& stretch = move_of(pause, "upper-trapezius-stretch");
    CHECK(stretch.dose.repetitions == Range{1, 1});
    CHECK(stretch.dose.hold_seconds == 30);
    CHECK(stretch.seconds == 10 + 30 + 5 + 30);
    CHECK(stretch.dose.mark == Mark::ours);
}

TEST_CASE("break: one begins on the chair and gets up once")
{
    const Break pause =
        made(at_desk({.with = {"chin-tuck", "doorway-stretch", "seated-cat-cow"}, .minutes = 5}));
    CHECK(ids_of(pause) == Ids{"seated-cat-cow", "chin-tuck", "doorway-stretch"});
}

TEST_CASE("break: standing and seated keep to it")
{
    for (const auto& [caution, position] :
         {std::pair{"standing-only", Position::standing},
          std::pair{"seated-only", Position::seated}}) {
        for (int nth = 1; nth <= 12; ++nth) {
            BreakRequest request = at_desk({.cautions = {caution}, .minutes = 5});
            request.nth = nth;
            for (const Prescription& move : made(request).exercises) {
                CHECK(move.exercise->position == position);
            }
        }
    }
}

TEST_CASE("break: of household things only chair and doorway are at hand unless named")
{
    CHECK(missing(daily({.with = {"bottle-reverse-fly"}})).hindrances.front().word == "bottle");
    const Break named = made(daily({.equipment = {"bottle"}, .with = {"bottle-reverse-fly"}}));
    CHECK(named.uses.front() == "bottle");
    const Break all_named = made(daily({.equipment = {"household"}, .with = {"one-arm-bag-row"}}));
    CHECK(all_named.uses.front() == "bag");
    CHECK(made(at_desk({.bare = true})).uses.empty());
}

TEST_CASE("break: the twelve of a day differ in their moves as long as there are others")
{
    std::set<std::string_view> seen;
    for (int nth = 1; nth <= 10; ++nth) {
        BreakRequest request = at_desk();
        request.nth = nth;
        for (const std::string_view id : ids_of(made(request))) {
            CAPTURE(id);
            CHECK(seen.insert(id).second);
        }
    }
    CHECK(seen.size() == 20);
}

TEST_CASE("break: no set of a day comes again before all that are possible were had")
{
    // Six moves open, no two of one area twice: one minute has room for one of them.
    const Request you{
        .goals = {"general"}, .cautions = {"seated-only"}, .minutes = 1, .bare = false};
    std::vector<Ids> sets;
    std::set<Ids> different;
    for (int nth = 1; nth <= 12; ++nth) {
        BreakRequest request = at_desk(you);
        request.nth = nth;
        sets.push_back(sorted_ids(made(request)));
        different.insert(sets.back());
    }
    CHECK(different.size() == 12);

    // With two moves named for two minutes there is one set, and it comes every time.
    for (int nth = 1; nth <= 12; ++nth) {
        BreakRequest request = at_desk({.with = {"chin-tuck", "scapular-squeeze"}});
        request.nth = nth;
        CHECK(ids_of(made(request)) == Ids{"chin-tuck", "scapular-squeeze"});
    }
}

TEST_CASE("break: sets are had in rounds, each before any comes again")
{
    // Without all patterns but three, three sets of one move are possible in a minute.
    const Request you{
        .goals = {"general"},
        .without =
            {"arm-circle",
             "chest-stretch",
             "levator-stretch",
             "neck-mobility",
             "rear-shoulder-stretch",
             "shoulder-blade-mobility",
             "shoulder-roll",
             "side-reach",
             "spine-wave",
             "thoracic-extension",
             "thoracic-extension-stretch",
             "thoracic-rotation",
             "wall-slide",
             "lat-stretch",
             "neck-side-stretch",
             "thoracic-rotation-stretch",
             "upper-back-stretch",
             "standing-chin-tuck"},
        .minutes = 1};
    std::vector<Ids> sets;
    for (int nth = 1; nth <= 9; ++nth) {
        BreakRequest request = at_desk(you);
        request.nth = nth;
        sets.push_back(ids_of(made(request)));
    }
    for (std::size_t round = 0; round < 9; round += 3) {
        CAPTURE(round);
        CHECK(
            std::set<Ids>(
                sets.begin() + static_cast<std::ptrdiff_t>(round),
                sets.begin() + static_cast<std::ptrdiff_t>(round) + 3
            )
                .size() == 3
        );
    }
}

TEST_CASE("break: the first nth does not depend on how many follow, and a seed makes another day")
{
    BreakRequest third = at_desk();
    third.nth = 3;
    CHECK(ids_of(made(third)) == ids_of(made(third)));
    bool differs = false;
    for (std::uint32_t seed = 1; seed <= 20 && !differs; ++seed) {
        differs = sorted_ids(made(at_desk({.seed = seed}))) != sorted_ids(made(at_desk()));
    }
    CHECK(differs);
}

TEST_CASE("break: the daily block begins with one row and has a posture move")
{
    const Break block = made(daily({.equipment = {"anchor", "band"}}));
    CHECK(ids_of(block) == Ids{"band-row", "face-pull", "wall-angel", "scapular-squeeze"});
    CHECK(block.total_seconds <= 600);
    CHECK(block.command == "upperback break --strength -g general -l beginner -e anchor,band");
    REQUIRE(block.next.has_value());
    CHECK(block.next->exercise == "band-row");
    CHECK(rests_on(block, "S20"));
    const Prescription& row = block.exercises.front();
    CHECK(row.ready_seconds == 10);
    CHECK(row.dose.sets == 2);
    CHECK(row.dose.repetitions == Range{8, 12});
    CHECK(row.dose.rest_seconds == 45);
    CHECK(row.seconds == 10 + 2 * 48 + 45);
}

TEST_CASE("break: few minutes take sets from the last move on, then moves")
{
    const auto sets = [](int minutes) {
        std::vector<int> result;
        for (const Prescription& move :
             made(daily({.equipment = {"anchor", "band"}, .minutes = minutes})).exercises) {
            result.push_back(move.dose.sets);
        }
        return result;
    };
    CHECK(sets(2) == std::vector<int>{1, 1});
    CHECK(sets(3) == std::vector<int>{1, 1, 1});
    CHECK(sets(4) == std::vector<int>{1, 1, 1, 1});
    CHECK(sets(6) == std::vector<int>{2, 1, 1, 1});
    CHECK(sets(8) == std::vector<int>{2, 2, 2, 1});
    CHECK(sets(12) == std::vector<int>{2, 2, 2, 2});
}

TEST_CASE("break: rests are the last to come back, all of them or none")
{
    const Break eight = made(daily({.equipment = {"anchor", "band"}, .minutes = 9}));
    const Break ten = made(daily({.equipment = {"anchor", "band"}, .minutes = 10}));
    CHECK(eight.exercises.front().dose.rest_seconds == 30);
    CHECK(ten.exercises.front().dose.rest_seconds == 45);
}

TEST_CASE("break: the daily block without a band says what was studied")
{
    const auto notes = made(daily()).notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.front() == "Studies used a band: --equipment band.");
    CHECK(made(daily({.equipment = {"band"}})).notes.empty());
    CHECK(made(daily({.without = {"band"}})).notes.empty());
    CHECK(made(daily({.equipment = {"gym"}})).notes.empty()); // has one
}

TEST_CASE("break: the stop box is the short one; a block adds what its cautions add")
{
    const auto advice = [](const Break& pause) {
        Ids ids;
        for (const AdviceLine* line : pause.advice) {
            ids.push_back(line->id);
        }
        return ids;
    };
    const Request pressure{.cautions = {"high-blood-pressure"}};
    CHECK(advice(made(at_desk(pressure))) == Ids{"stop", "emergency"});
    CHECK(advice(made(daily(pressure))) == Ids{"stop", "emergency", "blood-pressure"});
}

TEST_CASE("break: a caution opens it, changes moves and narrows the block")
{
    const Break pause = made(at_desk({.cautions = {"nerve", "pregnancy"}, .age = 70}));
    CHECK(pause.opening == Ids{"Start only when your midwife or doctor has agreed."});
    REQUIRE(pause.notes.size() == 2); // of the pregnancy; nothing of training from 65 on
    CHECK(pause.notes.front().starts_with("Work so that you can talk"));
    const Break block = made(daily({.equipment = {"band"}, .cautions = {"nerve"}}));
    for (const Prescription& move : block.exercises) {
        CHECK(move.dose.sets == 1);
    }
    CHECK_FALSE(block.narrowed.empty());
    const Break older = made(daily({.age = 70}));
    CHECK(
        std::ranges::find(older.notes, "In the first two weeks do 1 set of each move.") !=
        older.notes.end()
    );
}

TEST_CASE("break: a rule with `break` counts only in such a break")
{
    const auto names = [](const Prescription& move, std::string_view rule) {
        return std::ranges::any_of(move.reasons, [&](const Reason& reason) {
            return reason.rule->id == rule;
        });
    };
    CHECK(names(made(at_desk()).exercises.front(), "desk-break-first"));
    for (const Prescription& move : made(daily()).exercises) {
        CHECK_FALSE(names(move, "desk-break-first"));
    }
}

TEST_CASE("break: no desk break names a rule of the parts of a session")
{
    for (int nth = 1; nth <= 12; ++nth) {
        BreakRequest request = at_desk({.minutes = 5});
        request.nth = nth;
        for (const Prescription& move : made(request).exercises) {
            for (const Reason& reason : move.reasons) {
                CHECK(reason.rule->verb == Verb::prefer);
            }
        }
    }
}

TEST_CASE("break: a new move needs no change of code")
{
    Exercise own = *std::ranges::find(built_in_catalog().exercises, "chin-tuck", &Exercise::id);
    own.id = "a-nod";
    own.easier = {};
    own.harder = {};
    std::vector<Exercise> exercises{own};
    for (const Exercise& exercise : built_in_catalog().exercises) {
        exercises.push_back(exercise);
        exercises.back().desk = {};
    }
    Catalog catalog = built_in_catalog();
    catalog.exercises = exercises;
    CHECK(ids_of(made(at_desk(), catalog)) == Ids{"a-nod"});
}

TEST_CASE("break: why there is none, and what would help")
{
    const Shortfall seated = missing(daily({.cautions = {"seated-only"}}));
    CHECK(seated.text == "a daily block cannot meet one-row");
    REQUIRE(seated.requirements.size() == 1);
    REQUIRE(seated.repairs.size() == 4);
    CHECK(seated.repairs[0].changes.front().word == "band");
    CHECK(
        seated.repairs[0].command ==
        "upperback break --strength -g general -l beginner -e band -c seated-only"
    );
    CHECK_FALSE(seated.see_a_doctor);

    const Shortfall bare = missing(at_desk({.cautions = {"seated-only"}, .bare = true}));
    CHECK(bare.text == "too few moves are open for a break at the desk");
    REQUIRE(bare.repairs.size() == 2);
    CHECK(bare.repairs[0].changes.front().word == "chair");

    const Shortfall short_one = missing(daily({.level = Level::advanced, .minutes = 2}));
    CHECK(short_one.text == "such a daily block needs at least 4 minutes");
    CHECK(short_one.repairs.front().changes.front().minutes == 4);
    CHECK(missing(daily({.minutes = 1})).text == "such a daily block needs at least 2 minutes");

    const Shortfall two_limits = missing(at_desk({.cautions = {"seated-only", "standing-only"}}));
    CHECK(two_limits.repairs.size() == 2);
}

TEST_CASE("break: a move of --with that it cannot have")
{
    const Shortfall loaded = missing(at_desk({.equipment = {"band"}, .with = {"band-row"}}));
    CHECK(loaded.text == "band-row is no move for a break at the desk");
    CHECK(
        missing(daily({.with = {"shoulder-roll"}})).text ==
        "shoulder-roll is no move for a daily block"
    );
    CHECK(missing(daily({.with = {"hip-hinge"}})).text == "hip-hinge is no move for a daily block");
    CHECK(
        missing(at_desk({.with = {"cat-cow"}})).text == "cat-cow is no move for a break at the desk"
    );

    const Shortfall refused =
        missing(at_desk({.cautions = {"unstable-shoulder"}, .with = {"arm-hug-swing"}}));
    CHECK(refused.text == "arm-hug-swing is not open to this request");
    CHECK(refused.hindrances.front().health);

    const Shortfall many = missing(at_desk(
        {.with = {"arm-circle", "chin-tuck", "doorway-stretch", "seated-cat-cow"}, .minutes = 5}
    ));
    CHECK(many.text.starts_with("--with names 4 moves for a break at the desk of at most 3"));

    const Shortfall one_area = missing(at_desk({.with = {"chin-tuck", "head-turn"}}));
    CHECK(
        one_area.text ==
        "these cannot stand together in one break at the desk: chin-tuck, head-turn"
    );

    const Shortfall minute = missing(at_desk({.with = {"upper-trapezius-stretch"}, .minutes = 1}));
    CHECK(minute.text == "such a break at the desk needs at least 2 minutes");
}

// What holds of every break, over drawn requests.
TEST_CASE("break: every one keeps to its kind")
{
    const Catalog& catalog = built_in_catalog();
    const auto kits = subsets_of_things(catalog);
    const auto goals = goals_of(catalog);
    int breaks = 0;
    for (std::uint64_t world = 0; world < 3000 / EVERY; ++world) {
        Dice dice{world};
        const auto draw = [&](std::size_t size) {
            return static_cast<std::size_t>(dice.up_to(static_cast<int>(size) - 1));
        };
        BreakRequest request = dice.up_to(1) == 0 ? at_desk() : daily();
        Request& you = request.you;
        you.goals = {goals[draw(goals.size())]};
        you.level = spelling::levels[draw(3)].word;
        you.equipment = kits[draw(kits.size())];
        for (int cautions = dice.up_to(2); cautions > 0; --cautions) {
            you.cautions.push_back(catalog.cautions[draw(catalog.cautions.size())].id);
        }
        std::ranges::sort(you.equipment);
        std::ranges::sort(you.cautions);
        you.cautions.erase(
            std::unique(you.cautions.begin(), you.cautions.end()), you.cautions.end()
        );
        you.minutes = dice.up_to(2) == 0 ? std::nullopt : std::optional{1 + dice.up_to(11)};
        you.age = dice.up_to(3) == 0 ? std::optional{16 + dice.up_to(90)} : std::nullopt;
        you.seed = static_cast<std::uint32_t>(dice.up_to(1) * dice.up_to(1000));
        const bool at_the_desk = request.kind == BreakKind::desk;
        request.nth = at_the_desk ? 1 + dice.up_to(11) : 1;
        const auto answer = make_break(request, catalog);
        CAPTURE(command_of(request, catalog));
        if (const auto* shortfall = std::get_if<Shortfall>(&answer)) {
            CHECK_FALSE(shortfall->text.empty());
            continue;
        }
        const Break& pause = std::get<Break>(answer);
        const int most =
            at_the_desk ? std::min(you.minutes.value_or(2), 5) : you.minutes.value_or(10);
        CHECK(pause.total_seconds <= most * 60);
        CHECK(pause.exercises.size() <= (at_the_desk ? 3U : 4U));
        std::set<std::string_view> areas;
        int sum = 0;
        for (const Prescription& move : pause.exercises) {
            const Position position = move.exercise->position;
            CHECK((position == Position::standing || position == Position::seated));
            CHECK(move.dose.sets <= (at_the_desk ? 1 : 2));
            sum += move.seconds;
            if (at_the_desk) {
                CHECK(move.exercise->load.empty());
                CHECK(areas.insert(move.exercise->desk.area).second);
            }
        }
        CHECK(sum == pause.total_seconds);
        ++breaks;
    }
    CHECK(breaks * EVERY > 2500);
}

} // namespace upperback
