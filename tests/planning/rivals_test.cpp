#include "planning/built_in.hpp"
#include "planning/drawn_world.hpp"
#include "planning/rivals.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

bool holds(const std::vector<int>& chosen, int candidate)
{
    return std::ranges::find(chosen, candidate) != chosen.end();
}

void check_same(const std::optional<Selection>& found, const std::optional<Selection>& expected)
{
    REQUIRE(found.has_value() == expected.has_value());
    if (found) {
        CHECK(found->value == expected->value);
        CHECK(found->chosen == expected->chosen);
    }
}

/// The request's words of --with, and one more.
Request asked_for(Request request, std::string_view id)
{
    request.with.push_back(id);
    std::ranges::sort(request.with);
    return request;
}

const std::vector<Request> requests{
    {.goals = {"general"}},
    {.goals = {"posture"}, .equipment = {"band"}, .seed = 7},
    {.goals = {"relief"}, .cautions = {"neck"}},
    {.goals = {"muscle"}, .level = Level::intermediate, .equipment = {"dumbbells"}},
};

} // namespace

TEST_CASE("rivals: the best set without a move and with it equal brute force")
{
    int compared = 0;
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        CAPTURE(seed);
        const SelectionProblem world = drawn_world(seed);
        const auto best = select(world);
        if (!best) {
            continue;
        }
        for (int candidate = 0; candidate < static_cast<int>(world.candidates.size());
             ++candidate) {
            CAPTURE(candidate);
            const bool is_chosen = holds(best->chosen, candidate);
            const auto counts = [&](const std::vector<int>& chosen) {
                return holds(chosen, candidate) != is_chosen;
            };
            const auto found =
                is_chosen ? best_without(candidate, world) : best_with(candidate, world);
            check_same(found, by_enumeration(world, counts));
            ++(found ? compared : impossible);
        }
    }
    CHECK(compared > 5000);
    CHECK(impossible > 1000);
}

TEST_CASE("rivals: the closest of them is the runner-up")
{
    for (const Request& request : requests) {
        const auto made = make_routine(request, built_in_catalog(), Rivals::yes);
        for (const RoutinePart& part : std::get<Routine>(made).parts) {
            int least = 1000;
            for (const Prescription& move : part.exercises) {
                REQUIRE(move.beats);
                REQUIRE(move.beats->points_less);
                least = std::min(least, *move.beats->points_less);
                CHECK(std::ranges::binary_search(move.beats->out, move.exercise->id));
                CHECK(move.beats->in.size() == move.beats->out.size());
            }
            CHECK(least == part.proof.bound - part.proof.runner_up_value);
        }
    }
}

TEST_CASE("rivals: what a move costs is what the session with it has less")
{
    int compared = 0;
    for (const Request& request : requests) {
        const Facts facts = facts_of(request, built_in_catalog());
        const Field field = field_of(facts);
        const auto composition = compose(facts, field, Proving::no);
        REQUIRE(composition);
        int number = 0;
        for (const Eligibility& part : field.parts) {
            for (const Candidate& move : part.eligible) {
                const ChosenPart& chosen = composition->of(move.exercise->part);
                const bool is_chosen = std::ranges::any_of(chosen.moves, [&](const auto* one) {
                    return one->exercise == move.exercise;
                });
                if (is_chosen || number++ % EVERY != 0) {
                    continue;
                }
                CAPTURE(move.exercise->id);
                const Rival rival = rival_with(move, *composition, field);
                REQUIRE(rival.points_less);
                const Request named = asked_for(request, move.exercise->id);
                const Routine with_it = built_in::routine(named);
                const RoutinePart& other = built_in::part(with_it, move.exercise->part);
                CHECK(*rival.points_less == chosen.proof.bound - other.proof.bound);
                auto ids = built_in::ids(other);
                for (const auto& id : rival.in) {
                    CHECK(std::ranges::find(ids, id) != ids.end());
                }
                for (const auto& id : rival.out) {
                    CHECK(std::ranges::find(ids, id) == ids.end());
                }
                ++compared;
            }
        }
    }
    CHECK(compared * EVERY > 300);
}

TEST_CASE("rivals: with a runner-up at hand they are what solving gives")
{
    int compared = 0;
    for (const Request& request : requests) {
        const Facts facts = facts_of(request, built_in_catalog());
        const Field field = field_of(facts);
        const auto proved = compose(facts, field, Proving::yes);
        const auto plain = compose(facts, field, Proving::no);
        REQUIRE(proved);
        for (const Part part : {Part::warmup, Part::strength, Part::stretch}) {
            const auto quick = rivals_of(part, *proved, field);
            const auto solved = rivals_of(part, *plain, field);
            REQUIRE(quick.size() == solved.size());
            for (std::size_t move = 0; move < quick.size(); ++move) {
                CHECK(quick[move].in == solved[move].in);
                CHECK(quick[move].out == solved[move].out);
                CHECK(quick[move].points_less == solved[move].points_less);
                ++compared;
            }
        }
    }
    CHECK(compared > 40);
}

TEST_CASE("rivals: without a move that is asked for there is no set")
{
    const Request request{.goals = {"general"}, .with = {"doorway-row"}};
    const auto made = make_routine(request, built_in_catalog(), Rivals::yes);
    for (const Prescription& move : std::get<Routine>(made).parts[1].exercises) {
        CHECK(move.beats->points_less.has_value() == (move.exercise->id != "doorway-row"));
        CHECK(std::ranges::find(move.beats->in, "doorway-row") == move.beats->in.end());
    }
}

TEST_CASE("rivals: they are found only where they are asked for")
{
    for (const RoutinePart& part : built_in::routine({.goals = {"general"}}).parts) {
        for (const Prescription& move : part.exercises) {
            CHECK(!move.beats);
        }
    }
}

// Where the session with the move has the same doses, sizes and seconds to spare.
TEST_CASE("rivals: with minutes too they are what the session with the move has less")
{
    const Request request{
        .goals = {"strength"}, .level = Level::intermediate, .equipment = {"gym"}, .minutes = 24};
    const Facts facts = facts_of(request, built_in_catalog());
    const Field field = field_of(facts);
    const auto composition = compose(facts, field, Proving::no);
    REQUIRE(composition);
    const ChosenPart& chosen = composition->of(Part::strength);
    REQUIRE(chosen.room);
    int compared = 0;
    int costing = 0;
    for (const Candidate& move : field.of(Part::strength).eligible) {
        const Rival rival = rival_with(move, *composition, field);
        const Request named = asked_for(request, move.exercise->id);
        const Facts named_facts = facts_of(named, built_in_catalog());
        const Field named_field = field_of(named_facts);
        const auto with_it = compose(named_facts, named_field, Proving::no);
        if (!with_it) {
            continue;
        }
        const ChosenPart& other = with_it->of(Part::strength);
        const bool is_alike =
            other.room == chosen.room && other.moves.size() == chosen.moves.size() &&
            with_it->of(Part::stretch).moves.size() ==
                composition->of(Part::stretch).moves.size() &&
            with_it->economy.least_rests == composition->economy.least_rests &&
            with_it->economy.moves_with_least_sets == composition->economy.moves_with_least_sets &&
            with_it->economy.short_stretches == composition->economy.short_stretches;
        if (is_alike) {
            CAPTURE(move.exercise->id);
            REQUIRE(rival.points_less);
            CHECK(*rival.points_less == chosen.proof.bound - other.proof.bound);
            ++compared;
            costing += *rival.points_less > 0 ? 1 : 0;
        }
    }
    MESSAGE(compared << " compared, " << costing << " with a cost");
    CHECK(costing > 5);
}

} // namespace upperback
