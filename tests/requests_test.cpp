// Claims over every request that the built-in catalogue allows.
#include "auditing/audit.hpp"
#include "embedded/built_in_catalog.hpp"
#include "every_request.hpp"
#include "planning/compose.hpp"
#include "planning/make_routine.hpp"
#include "planning/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

namespace upperback {
namespace {

std::string said(const Shortfall& shortfall)
{
    std::string text = shortfall.text;
    for (const Hindrance& hindrance : shortfall.hindrances) {
        text += " | " + std::string{hindrance.reason} + " " + std::string{hindrance.word};
    }
    return text;
}

/// True where the routine is there and nothing is wrong with it.
bool is_good(const Request& request, const Catalog& catalog)
{
    const auto made = make_routine(request, catalog);
    if (const auto* shortfall = std::get_if<Shortfall>(&made)) {
        CAPTURE(command_of(request, catalog));
        FAIL_CHECK(said(*shortfall));
        return false;
    }
    const auto violations = audit(std::get<Routine>(made), catalog);
    for (const Violation& violation : violations) {
        CAPTURE(command_of(request, catalog));
        FAIL_CHECK(violation.check << " " << violation.place << ": " << violation.text);
    }
    return violations.empty();
}

} // namespace

TEST_CASE("requests: every built-in request has a routine that the audit accepts")
{
    const Catalog& catalog = built_in_catalog();
    int made = 0;
    int number = 0;
    int bad = 0;
    each_request(catalog, [&](const Request& request) {
        constexpr int enough_to_see = 20;
        if (number++ % EVERY == 0 && bad < enough_to_see) {
            ++made;
            bad += is_good(request, catalog) ? 0 : 1;
        }
    });
    CHECK(bad == 0);
    MESSAGE(made << " routines were made and audited");
    CHECK(made * EVERY >= 45000);
}

TEST_CASE("requests: with floor and wall alone every goal and level has a routine")
{
    const Catalog& catalog = built_in_catalog();
    for (const std::string_view goal : goals_of(catalog)) {
        for (const auto& level : spelling::levels) {
            CHECK(is_good({.goals = {goal}, .level = level.word, .bare = true}, catalog));
        }
    }
}

TEST_CASE("requests: minutes and ages and sizes and seeds have routines that the audit accepts")
{
    const Catalog& catalog = built_in_catalog();
    int made = 0;
    int number = 0;
    for (const std::string_view goal : goals_of(catalog)) {
        for (const auto& level : spelling::levels) {
            for (const Things& things :
                 {Things{}, Things{"band"}, Things{"home-gym"}, Things{"gym"}}) {
                if (number++ % (EVERY > 1 ? 9 : 1) != 0) {
                    continue;
                }
                const Request plain{.goals = {goal}, .level = level.word, .equipment = things};
                for (const int minutes : {15, 18, 20, 25, 30, 45}) {
                    Request request = plain;
                    request.minutes = minutes;
                    const auto answer = make_routine(request, catalog);
                    if (const auto* routine = std::get_if<Routine>(&answer)) {
                        CHECK(is_good(request, catalog));
                        CHECK(routine->total_seconds <= 60 * minutes);
                        ++made;
                    }
                }
                for (const int age : {16, 17, 40, 65, 80, 110}) {
                    Request request = plain;
                    request.age = age;
                    CHECK(is_good(request, catalog));
                }
                for (const int size : {3, 4, 5}) {
                    Request request = plain;
                    request.moves = size;
                    request.stretches = size;
                    CHECK(is_good(request, catalog));
                }
                for (const std::uint32_t seed : {1U, 2U, 77U, 4294967295U}) {
                    Request request = plain;
                    request.seed = seed;
                    CHECK(is_good(request, catalog));
                }
            }
        }
    }
    CHECK(made * EVERY > 250);
}

TEST_CASE("requests: one more thing never removes a candidate")
{
    const Catalog& catalog = built_in_catalog();
    const auto ids_of = [&](const Request& request) {
        const Field field = field_of(facts_of(request, catalog));
        std::set<std::string_view> ids;
        for (const Eligibility& part : field.parts) {
            for (const Candidate& candidate : part.eligible) {
                ids.insert(candidate.exercise->id);
            }
        }
        return ids;
    };
    int number = 0;
    each_request(catalog, [&](const Request& request) {
        // A set may keep to some positions; that is what it is for.
        const bool is_desk = request.equipment == Things{"desk"};
        if (request.goals.front() != "posture" || is_desk || number++ % 7 != 0) {
            return;
        }
        const auto before = ids_of(request);
        for (const std::string_view thing : owned_things(catalog)) {
            Request with_thing = request;
            with_thing.equipment.push_back(thing);
            CAPTURE(thing);
            const auto after = ids_of(with_thing);
            CHECK(std::ranges::includes(after, before));
        }
    });
}

TEST_CASE("requests: no hard rule of the built-in catalogue asks what one has")
{
    for (const Rule& rule : built_in_catalog().rules) {
        CAPTURE(rule.id);
        CHECK((rule.when.has.empty() || rule.verb == Verb::prefer || rule.verb == Verb::cover));
    }
}

TEST_CASE("requests: goals change the choice with every set of things")
{
    const Catalog& catalog = built_in_catalog();
    for (const Things& things :
         {Things{}, Things{"band"}, Things{"home-gym"}, Things{"gym"}, Things{"desk"}}) {
        std::set<std::vector<std::string_view>> answers;
        for (const std::string_view goal : goals_of(catalog)) {
            const auto made = make_routine(
                {.goals = {goal}, .level = Level::intermediate, .equipment = things}, catalog
            );
            std::vector<std::string_view> ids;
            for (const Prescription& move : std::get<Routine>(made).parts[1].exercises) {
                ids.push_back(move.exercise->id);
            }
            answers.insert(ids);
        }
        CAPTURE(things.size());
        CHECK(answers.size() >= 3);
    }
}

TEST_CASE("requests: cover changes the choice with every set of things")
{
    const Catalog& catalog = built_in_catalog();
    std::vector<Rule> without_cover;
    for (const Rule& rule : catalog.rules) {
        if (rule.verb != Verb::cover) {
            without_cover.push_back(rule);
        }
    }
    Catalog plain = catalog;
    plain.rules = without_cover;
    for (const Things& things : {Things{}, Things{"band"}, Things{"home-gym"}, Things{"gym"}}) {
        const Request request{
            .goals = {"general"}, .level = Level::intermediate, .equipment = things};
        const auto ids_of = [](const std::variant<Routine, Shortfall>& made) {
            std::vector<std::string_view> ids;
            for (const RoutinePart& part : std::get<Routine>(made).parts) {
                for (const Prescription& move : part.exercises) {
                    ids.push_back(move.exercise->id);
                }
            }
            return ids;
        };
        CHECK(ids_of(make_routine(request, catalog)) != ids_of(make_routine(request, plain)));
    }
}

// Bands of length, in minutes: without --minutes, sizes or anything that narrows.
TEST_CASE("requests: lengths stay inside their bands")
{
    const Catalog& catalog = built_in_catalog();

    struct Band {
        int least = 0;
        int most = 0;
        int median_least = 0;
        int median_most = 0;
    };

    const std::map<Level, Band> bands{
        {Level::beginner, {15, 30, 18, 25}},
        {Level::intermediate, {22, 42, 28, 38}},
        {Level::advanced, {26, 60, 38, 50}},
    };
    const auto minutes_of = [&](const Request& request) {
        const auto made = make_routine(request, catalog);
        return (std::get<Routine>(made).total_seconds + 59) / 60;
    };
    // What people have: things at home, a desk, a band, a band with a door strap, the two gyms.
    const std::vector<Things> kits{
        {}, {"desk"}, {"band"}, {"anchor", "band"}, {"home-gym"}, {"gym"}};
    for (const std::string_view goal : goals_of(catalog)) {
        for (const auto& level : spelling::levels) {
            const Band band = bands.at(goal == "relief" ? Level::beginner : level.word);
            Request request{.goals = {goal}, .level = level.word};
            for (const Things& things : subsets_of_things(catalog)) {
                request.equipment = things;
                CAPTURE(command_of(request, catalog));
                const int minutes = minutes_of(request);
                CHECK(minutes >= band.least);
                CHECK(minutes <= band.most);
            }
            std::vector<int> lengths;
            for (const Things& things : kits) {
                request.equipment = things;
                lengths.push_back(minutes_of(request));
            }
            std::ranges::sort(lengths);
            const int median = lengths[lengths.size() / 2];
            CAPTURE(goal);
            CAPTURE(level.text);
            CHECK(median >= band.median_least);
            CHECK(median <= band.median_most);
        }
    }
}

TEST_CASE("requests: a seed costs at most its spread for each move")
{
    const Catalog& catalog = built_in_catalog();
    int different = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const auto made =
            make_routine({.goals = {"posture"}, .equipment = {"gym"}, .seed = seed}, catalog);
        const Routine& routine = std::get<Routine>(made);
        for (const RoutinePart& part : routine.parts) {
            const int most = static_cast<int>(part.exercises.size()) * catalog.selection.spread;
            CHECK(part.proof.unseeded_value >= part.proof.value);
            CHECK(part.proof.unseeded_value - part.proof.value <= most);
            CHECK(part.proof.bound == part.proof.value + part.proof.bonus);
            different += part.proof.bonus > 0 ? 1 : 0;
        }
    }
    CHECK(different > 100);
}

} // namespace upperback
