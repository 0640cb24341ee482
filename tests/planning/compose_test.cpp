#include "planning/built_in.hpp"
#include "planning/compose.hpp"
#include "planning/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <set>

namespace upperback {
namespace {

using Text = std::string_view;
using Sizes = std::vector<int>;

/// What --minutes took away, as one number that grows with each step.
struct Taken {
    int step = 0;
    int moves = 0;
    int total = 0;
};

std::optional<Taken> taken(Request request, int minutes)
{
    request.minutes = minutes;
    const Facts facts = built_in::facts(request);
    const Field field = field_of(facts);
    const auto made = compose(facts, field, Proving::no);
    if (!made) {
        return std::nullopt;
    }
    Taken result;
    for (const ChosenPart& part : made->parts) {
        result.total += part.total_seconds();
    }
    const Economy& economy = made->economy;
    result.moves =
        static_cast<int>(made->parts[static_cast<std::size_t>(Part::strength)].moves.size());
    const int fewer = counts_of(facts).moves - result.moves;
    // Every move has its least sets before one is left out.
    result.step = (economy.least_rests ? 1 : 0) + economy.moves_with_least_sets + 2 * fewer +
                  (economy.short_stretches ? 1 : 0);
    return result;
}

/// The steps from plenty of minutes down to the last that has a session.
std::vector<Taken> taken_downward(const Request& request)
{
    std::vector<Taken> result;
    for (int minutes = 60; minutes > 0; --minutes) {
        const auto here = taken(request, minutes);
        if (!here) {
            break;
        }
        CHECK(here->total <= 60 * minutes);
        result.push_back(*here);
    }
    return result;
}

} // namespace

TEST_CASE("compose: sizes are tried from the wanted one upward and then downward")
{
    const auto moves = [](const Request& request) {
        return sizes_of(Part::strength, built_in::facts(request));
    };
    CHECK(moves({.goals = {"general"}}) == Sizes{3, 4, 5});
    CHECK(moves({.goals = {"general"}, .level = Level::intermediate}) == Sizes{4, 5, 3});
    CHECK(moves({.goals = {"general"}, .level = Level::advanced}) == Sizes{5, 4, 3});
}

TEST_CASE("compose: a size that is named is the only one")
{
    const Facts facts = built_in::facts({.goals = {"general"}, .moves = 4, .stretches = 5});
    CHECK(sizes_of(Part::strength, facts) == Sizes{4});
    CHECK(sizes_of(Part::stretch, facts) == Sizes{5});
    CHECK(sizes_of(Part::warmup, facts) == Sizes{5});
}

TEST_CASE("compose: without minutes nothing is taken away")
{
    const Facts facts = built_in::facts({.goals = {"strength"}, .level = Level::advanced});
    const Field field = field_of(facts);
    const auto made = compose(facts, field, Proving::no);
    REQUIRE(made);
    CHECK(!made->economy.least_rests);
    CHECK(made->economy.moves_with_least_sets == 0);
    CHECK(!made->economy.short_stretches);
}

TEST_CASE("compose: fewer minutes never take less away and never lengthen a session")
{
    for (const Request& request :
         {Request{.goals = {"general"}},
          Request{.goals = {"strength"}, .level = Level::intermediate},
          Request{.goals = {"muscle"}, .level = Level::intermediate, .equipment = {"bench"}}}) {
        const auto steps = taken_downward(request);
        REQUIRE(steps.size() > 20);
        for (std::size_t index = 1; index < steps.size(); ++index) {
            CHECK(steps[index].step >= steps[index - 1].step);
            CHECK(steps[index].moves <= steps[index - 1].moves);
        }
        CHECK(steps.front().step == 0);
    }
}

TEST_CASE("compose: rests give way first and then sets and then moves and then the stretches")
{
    const Request request{.goals = {"strength"}, .level = Level::advanced, .bare = true};
    bool seen_rests_alone = false;
    bool seen_sets_with_all_moves = false;
    bool seen_fewer_moves = false;
    for (int minutes = 60; minutes > 0; --minutes) {
        Request shorter = request;
        shorter.minutes = minutes;
        const Facts facts = built_in::facts(shorter);
        const Field field = field_of(facts);
        const auto made = compose(facts, field, Proving::no);
        if (!made) {
            break;
        }
        const Economy& economy = made->economy;
        const auto moves = made->parts[static_cast<std::size_t>(Part::strength)].moves.size();
        CAPTURE(minutes);
        if (economy.moves_with_least_sets > 0) {
            CHECK(economy.least_rests);
        }
        if (moves < 5) {
            CHECK(economy.moves_with_least_sets == static_cast<int>(moves));
        }
        if (economy.short_stretches) {
            CHECK(moves == 3);
            CHECK(economy.moves_with_least_sets == 3);
        }
        seen_rests_alone =
            seen_rests_alone || (economy.least_rests && economy.moves_with_least_sets == 0);
        seen_sets_with_all_moves =
            seen_sets_with_all_moves || (economy.moves_with_least_sets > 0 && moves == 5);
        seen_fewer_moves = seen_fewer_moves || moves == 4;
    }
    CHECK(seen_rests_alone);
    CHECK(seen_sets_with_all_moves);
    CHECK(seen_fewer_moves);
}

TEST_CASE("compose: numbers that are named are not lowered by minutes")
{
    for (int minutes = 60; minutes > 0; --minutes) {
        const Request request{
            .goals = {"general"},
            .level = Level::intermediate,
            .minutes = minutes,
            .moves = 5,
            .stretches = 4};
        const Facts facts = built_in::facts(request);
        const Field field = field_of(facts);
        const auto made = compose(facts, field, Proving::no);
        if (!made) {
            CHECK(minutes < 30);
            break;
        }
        CHECK(made->parts[static_cast<std::size_t>(Part::strength)].moves.size() == 5);
        CHECK(made->parts[static_cast<std::size_t>(Part::stretch)].moves.size() == 4);
    }
}

TEST_CASE("compose: a part has a solution or none whatever the minutes")
{
    const Facts facts = built_in::facts({.goals = {"general"}, .minutes = 1});
    const Field field = field_of(facts);
    CHECK(has_solution(Part::strength, 3, facts, field));
    CHECK(has_solution(Part::warmup, 5, facts, field));
    CHECK(has_solution(Part::stretch, 5, facts, field));
    CHECK(!compose(facts, field, Proving::no));
}

TEST_CASE("compose: no part has a solution where no row is open")
{
    const Facts facts = built_in::facts({.goals = {"general"}, .without = {"row"}});
    const Field field = field_of(facts);
    CHECK(!has_solution(Part::strength, 3, facts, field));
    CHECK(has_solution(Part::stretch, 3, facts, field));
    CHECK(!compose(facts, field, Proving::no));
}

TEST_CASE("compose: a move of with that is not open makes no session")
{
    const Facts facts = built_in::facts({.goals = {"general"}, .with = {"band-row"}});
    CHECK(!compose(facts, field_of(facts), Proving::no));
}

TEST_CASE("compose: proving finds the runner-up and changes nothing else")
{
    const Facts facts = built_in::facts({.goals = {"posture"}, .equipment = {"band"}, .seed = 3});
    const Field field = field_of(facts);
    const auto quick = compose(facts, field, Proving::no);
    const auto proved = compose(facts, field, Proving::yes);
    REQUIRE(quick);
    REQUIRE(proved);
    for (std::size_t part = 0; part < 3; ++part) {
        CHECK(!quick->parts[part].proof.has_runner_up);
        CHECK(proved->parts[part].proof.has_runner_up);
        CHECK(proved->parts[part].proof.runner_up_value <= proved->parts[part].proof.bound);
        CHECK(quick->parts[part].seconds == proved->parts[part].seconds);
        CHECK(quick->parts[part].proof.value == proved->parts[part].proof.value);
        REQUIRE(quick->parts[part].moves.size() == proved->parts[part].moves.size());
        for (std::size_t move = 0; move < quick->parts[part].moves.size(); ++move) {
            CHECK(quick->parts[part].moves[move] == proved->parts[part].moves[move]);
        }
    }
}

TEST_CASE("compose: how many sets are possible is a binomial")
{
    const Facts facts = built_in::facts({.goals = {"general"}});
    const Field field = field_of(facts);
    const auto made = compose(facts, field, Proving::no);
    REQUIRE(made);
    const std::uint64_t open = field.of(Part::strength).eligible.size();
    CHECK(
        made->parts[static_cast<std::size_t>(Part::strength)].proof.possible ==
        open * (open - 1) * (open - 2) / 6
    );
}

} // namespace upperback
