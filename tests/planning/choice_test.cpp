// How much choice the built-in catalogue offers, and that different people get different answers.
#include "planning/built_in.hpp"
#include "planning/eligibility.hpp"

#include <doctest/doctest.h>

#include <map>
#include <ostream>
#include <set>
#include <tuple>

namespace upperback {
namespace {

using Ids = std::set<std::string_view>;

// Moves that a person would call the same count once.
int distinct(std::span<const Exercise> exercises, auto counts)
{
    std::set<std::tuple<
        std::string_view,
        std::set<std::string_view>,
        Position,
        Level,
        std::vector<std::set<std::string_view>>>>
        seen;
    for (const Exercise& exercise : exercises) {
        if (!counts(exercise)) {
            continue;
        }
        std::vector<std::set<std::string_view>> ways;
        for (const Words& way : exercise.needs) {
            ways.emplace_back(way.begin(), way.end());
        }
        seen.insert(
            {exercise.pattern,
             {exercise.primary.begin(), exercise.primary.end()},
             exercise.position,
             exercise.level,
             ways}
        );
    }
    return static_cast<int>(seen.size());
}

// The moves of a session's strength part, or all its moves.
Ids strength_of(const Request& request)
{
    const auto ids = built_in::ids(built_in::part(built_in::routine(request), Part::strength));
    return {ids.begin(), ids.end()};
}

Ids all_of(const Request& request)
{
    Ids all;
    for (const RoutinePart& part : built_in::routine(request).parts) {
        const auto ids = built_in::ids(part);
        all.insert(ids.begin(), ids.end());
    }
    return all;
}

Ids shared(const Ids& one, const Ids& other)
{
    Ids both;
    std::ranges::set_intersection(one, other, std::inserter(both, both.end()));
    return both;
}

Ids in_position(const Ids& ids, std::span<const Position> positions)
{
    Ids found;
    for (const std::string_view id : ids) {
        const Position position = built_in::exercise(id).position;
        if (std::ranges::find(positions, position) != positions.end()) {
            found.insert(id);
        }
    }
    return found;
}

constexpr std::array on_the_floor{
    Position::floor_seated,
    Position::all_fours,
    Position::kneeling,
    Position::plank,
    Position::prone,
    Position::side_lying,
    Position::supine};

} // namespace

TEST_CASE("choice: the catalogue has so many moves of each kind that are not the same")
{
    const auto exercises = built_in_catalog().exercises;
    const auto of_kind = [&](Kind kind) {
        return distinct(exercises, [&](const Exercise& one) { return one.kind == kind; });
    };
    const auto of_part = [&](Part part) {
        return distinct(exercises, [&](const Exercise& one) { return one.part == part; });
    };
    CHECK(distinct(exercises, [](const Exercise&) { return true; }) >= 120);
    CHECK(of_part(Part::warmup) >= 16);
    CHECK(of_kind(Kind::row) >= 24);
    CHECK(of_kind(Kind::posture) + of_kind(Kind::pull) >= 28);
    CHECK(of_kind(Kind::support) >= 14);
    CHECK(of_kind(Kind::grip) >= 8);
    CHECK(of_part(Part::stretch) >= 18);
}

TEST_CASE("choice: with every kit at every level there is something to choose from")
{
    const Catalog& catalog = built_in_catalog();
    std::vector<Request> kits{{.bare = true}, {}};
    for (const Item& item : catalog.equipment) {
        if (!item.always && !item.household) {
            kits.push_back({.equipment = {item.id}});
        }
    }
    for (const Goal& goal : catalog.goals) {
        for (const auto& level : spelling::levels) {
            for (Request request : kits) {
                if (!goal.instead.empty()) {
                    continue;
                }
                request.goals = {goal.id};
                request.level = level.word;
                const Field field = field_of(built_in::facts(request));
                const auto open = [&](Kind kind) {
                    return std::ranges::count_if(
                        field.of(Part::strength).eligible,
                        [&](const Candidate& candidate) { return candidate.exercise->kind == kind; }
                    );
                };
                CAPTURE(goal.id);
                CAPTURE(level.text);
                CAPTURE((request.equipment.empty() ? "" : request.equipment.front()));
                CHECK(open(Kind::row) >= (request.bare ? 2 : 3));
                CHECK(open(Kind::posture) >= 4);
                CHECK(field.of(Part::stretch).eligible.size() >= 6);
                CHECK(field.of(Part::warmup).eligible.size() >= 6);
            }
        }
    }
}

TEST_CASE("choice: at least four ladders reach from beginner to advanced")
{
    const auto exercises = built_in_catalog().exercises;
    int whole = 0;
    for (const Exercise& lowest : exercises) {
        if (!lowest.easier.id.empty() || lowest.level != Level::beginner) {
            continue;
        }
        const Exercise* rung = &lowest;
        while (!rung->harder.id.empty()) {
            rung = &built_in::exercise(rung->harder.id);
        }
        whole += rung->level == Level::advanced ? 1 : 0;
    }
    CHECK(whole >= 4);
}

// Twelve pairs of people who must not get the same sheet.
TEST_CASE("choice: a beginner with a band and an advanced lifter share at most one move")
{
    const auto lifter = strength_of(
        {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"barbell", "bench"}}
    );
    CHECK(shared(strength_of({.goals = {"general"}, .equipment = {"band"}}), lifter).size() <= 1);
}

TEST_CASE("choice: who cannot get down shares no floor move with who can")
{
    const Request plain{
        .goals = {"general"}, .level = Level::intermediate, .equipment = {"home-gym"}};
    Request with_floor = plain;
    with_floor.cautions = {"floor"};
    CHECK(!in_position(all_of(plain), on_the_floor).empty());
    CHECK(in_position(all_of(with_floor), on_the_floor).empty());
}

TEST_CASE("choice: two goals with one kit differ in a move or in every dose")
{
    const std::array<std::string_view, 5> goals{
        "endurance", "general", "muscle", "posture", "strength"};
    for (const std::string_view one : goals) {
        for (const std::string_view other : goals) {
            if (one >= other) {
                continue;
            }
            CAPTURE(one);
            CAPTURE(other);
            const Request first{.goals = {one}, .level = Level::intermediate, .equipment = {"gym"}};
            const Request second{
                .goals = {other}, .level = Level::intermediate, .equipment = {"gym"}};
            bool every_dose_differs = true;
            const auto moves_of = [](const Request& request) {
                std::map<std::string_view, Dose> doses;
                const Routine routine = built_in::routine(request);
                for (const Prescription& move : built_in::part(routine, Part::strength).exercises) {
                    doses[move.exercise->id] = move.dose;
                }
                return doses;
            };
            const auto first_moves = moves_of(first);
            for (const auto& [id, dose] : moves_of(second)) {
                const auto same = first_moves.find(id);
                every_dose_differs =
                    every_dose_differs &&
                    (same == first_moves.end() || same->second.repetitions != dose.repetitions ||
                     same->second.rest_seconds != dose.rest_seconds ||
                     same->second.sets != dose.sets);
            }
            CHECK((strength_of(first) != strength_of(second) || every_dose_differs));
        }
    }
}

TEST_CASE("choice: a sore lower back gets no row that bends over without support")
{
    const Request plain{
        .goals = {"strength"}, .level = Level::intermediate, .equipment = {"barbell"}};
    Request sore = plain;
    sore.cautions = {"lower-back"};
    const auto unsupported = [](const Ids& ids) {
        return std::ranges::count_if(ids, [](std::string_view id) {
            return built_in::exercise(id).unsupported;
        });
    };
    CHECK(unsupported(strength_of(plain)) > 0);
    CHECK(unsupported(strength_of(sore)) == 0);
}

TEST_CASE("choice: in pregnancy nothing is done lying down that is done so without it")
{
    constexpr std::array lying{Position::prone, Position::supine, Position::plank};
    const Request plain{.goals = {"posture"}, .level = Level::intermediate};
    Request pregnant = plain;
    pregnant.cautions = {"pregnancy"};
    CHECK(!in_position(all_of(plain), lying).empty());
    CHECK(in_position(all_of(pregnant), lying).empty());
}

TEST_CASE("choice: a desk keeps one off the floor and the home does not")
{
    const Request home{.goals = {"posture"}, .level = Level::intermediate};
    Request desk = home;
    desk.equipment = {"desk"};
    CHECK(!in_position(all_of(home), on_the_floor).empty());
    CHECK(in_position(all_of(desk), on_the_floor).empty());
}

TEST_CASE("choice: a band gives a beginner another row than things at home")
{
    const Ids home = strength_of({.goals = {"general"}});
    const Ids band = strength_of({.goals = {"general"}, .equipment = {"band"}});
    const auto rows = [](const Ids& ids) {
        Ids found;
        for (const std::string_view id : ids) {
            if (built_in::exercise(id).kind == Kind::row) {
                found.insert(id);
            }
        }
        return found;
    };
    CHECK(shared(rows(home), rows(band)).empty());
}

TEST_CASE("choice: seventy years bring other repetitions than forty")
{
    const Request younger{.goals = {"general"}, .equipment = {"band"}, .age = 40};
    Request older = younger;
    older.age = 70;
    const auto row_of = [](const Request& request) {
        const Routine routine = built_in::routine(request);
        return *built_in::part(routine, Part::strength).exercises.front().dose.repetitions;
    };
    CHECK(row_of(younger) != row_of(older));
}

TEST_CASE("choice: a sore shoulder lifts no arm over the head with a load")
{
    const Request plain{
        .goals = {"muscle"}, .level = Level::advanced, .equipment = {"pull-up-bar"}};
    Request sore = plain;
    sore.cautions = {"shoulder"};
    constexpr std::array hanging{Position::hanging};
    CHECK(!in_position(strength_of(plain), hanging).empty());
    CHECK(in_position(strength_of(sore), hanging).empty());
}

TEST_CASE("choice: who may only sit and who may only stand share no move")
{
    const Request seated{.goals = {"general"}, .cautions = {"seated-only"}};
    const Request standing{.goals = {"general"}, .cautions = {"standing-only"}};
    CHECK(shared(all_of(seated), all_of(standing)).empty());
}

TEST_CASE("choice: quiet hours rule out what clanks")
{
    const Request plain{
        .goals = {"strength"}, .level = Level::advanced, .equipment = {"barbell", "dumbbells"}};
    Request quiet = plain;
    quiet.cautions = {"noise"};
    CHECK(strength_of(plain) != strength_of(quiet));
}

TEST_CASE("choice: an empty room gives no move that needs a thing")
{
    const Request bare{.goals = {"posture"}, .bare = true};
    CHECK(built_in::routine(bare).uses.empty());
    CHECK(all_of(bare) != all_of({.goals = {"posture"}}));
}

} // namespace upperback
