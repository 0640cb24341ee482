#include "planning/built_in.hpp"
#include "planning/shortfall.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

using Text = std::string_view;
using What = Change::What;

// By itself, so that a fault of changed() shows.
Request repaired(Request request, const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        switch (change.what) {
        case What::more_minutes:
            request.minutes = change.minutes;
            break;
        case What::add_item:
            request.equipment.push_back(change.word);
            break;
        case What::lift_limit:
            std::erase(request.cautions, change.word);
            break;
        case What::drop_without:
            std::erase(request.without, change.word);
            break;
        case What::drop_with:
            std::erase(request.with, change.word);
            break;
        case What::undo_drop:
            std::erase(request.drop, change.word);
            break;
        case What::drop_moves:
            request.moves.reset();
            break;
        case What::drop_stretches:
            request.stretches.reset();
            break;
        }
    }
    return request;
}

bool is_possible(const Request& request, const Catalog& catalog = built_in_catalog())
{
    const auto made = make_routine(request, catalog);
    return std::holds_alternative<Routine>(made);
}

bool offers(const Shortfall& shortfall, What what, Text word)
{
    return std::ranges::any_of(shortfall.repairs, [&](const Repair& repair) {
        return repair.changes.size() == 1 && repair.changes.front().what == what &&
               repair.changes.front().word == word;
    });
}

const std::vector<Request> impossible{
    {.goals = {"general"}, .without = {"row"}},
    {.goals = {"general"}, .without = {"horizontal-row"}},
    {.goals = {"general"}, .without = {"posture"}},
    {.goals = {"general"}, .without = {"march"}},
    {.goals = {"general"}, .cautions = {"seated-only"}, .bare = true},
    {.goals = {"general"}, .cautions = {"seated-only", "standing-only"}},
    {.goals = {"general"}, .minutes = 3},
    {.goals = {"strength"}, .level = Level::intermediate, .minutes = 8, .moves = 5},
    {.goals = {"general"}, .with = {"band-row"}},
    {.goals = {"general"}, .with = {"wall-angel", "wall-slide"}},
    {.goals = {"general"}, .with = {"doorway-row"}, .without = {"doorway"}},
    {.goals = {"general"}, .cautions = {"balance", "floor", "shoulder"}, .moves = 5, .bare = true},
};

} // namespace

TEST_CASE("repairs: each repair makes the request possible")
{
    int offered = 0;
    for (const Request& request : impossible) {
        const Shortfall shortfall = built_in::shortfall(request);
        CAPTURE(shortfall.text);
        for (const Repair& repair : shortfall.repairs) {
            ++offered;
            CHECK(is_possible(repaired(request, repair.changes)));
        }
    }
    CHECK(offered >= 12);
}

TEST_CASE("repairs: every shortfall says what cannot be met")
{
    for (const Request& request : impossible) {
        CHECK(!built_in::shortfall(request).text.empty());
    }
}

TEST_CASE("repairs: the least minutes are enough and one less is not")
{
    for (const Request& plain :
         {Request{.goals = {"general"}},
          Request{.goals = {"relief"}, .equipment = {"band"}, .cautions = {"neck"}},
          Request{.goals = {"muscle"}, .level = Level::intermediate},
          Request{.goals = {"strength"}, .moves = 4, .stretches = 5}}) {
        Request request = plain;
        request.minutes = 1;
        const Shortfall shortfall = built_in::shortfall(request);
        REQUIRE(!shortfall.repairs.empty());
        const Change& longer = shortfall.repairs.front().changes.front();
        REQUIRE(longer.what == What::more_minutes);
        CHECK(shortfall.text.starts_with(
            "a whole session needs at least " + std::to_string(longer.minutes) + " minutes here"
        ));
        request.minutes = longer.minutes;
        CHECK(is_possible(request));
        request.minutes = longer.minutes - 1;
        CHECK(!is_possible(request));
    }
}

TEST_CASE("repairs: no minutes are offered where none were named or none are enough")
{
    for (const Request& request :
         {Request{.goals = {"general"}, .without = {"row"}},
          Request{.goals = {"general"}, .without = {"row"}, .minutes = 20}}) {
        for (const Repair& repair : built_in::shortfall(request).repairs) {
            for (const Change& change : repair.changes) {
                CHECK(change.what != What::more_minutes);
            }
        }
    }
}

TEST_CASE("repairs: a practical limit may be lifted")
{
    const Shortfall shortfall =
        built_in::shortfall({.goals = {"general"}, .cautions = {"seated-only", "standing-only"}});
    CHECK(offers(shortfall, What::lift_limit, "seated-only"));
    CHECK(offers(shortfall, What::lift_limit, "standing-only"));
    CHECK(!shortfall.see_a_doctor);
}

TEST_CASE("repairs: a health caution is never offered as something to drop")
{
    int named = 0;
    for (const Caution& caution : built_in_catalog().cautions) {
        if (caution.practical) {
            continue;
        }
        for (const Text limit : {"seated-only", "standing-only"}) {
            const Request request{
                .goals = {"general"}, .cautions = {caution.id, limit}, .moves = 5, .bare = true};
            const auto made = make_routine(request, built_in_catalog());
            if (const auto* shortfall = std::get_if<Shortfall>(&made)) {
                for (const Repair& repair : shortfall->repairs) {
                    for (const Change& change : repair.changes) {
                        CHECK(change.word != caution.id);
                    }
                }
                named += static_cast<int>(
                    std::ranges::count(shortfall->hindrances, true, &Hindrance::health)
                );
            }
        }
    }
    CHECK(named > 0);
}

TEST_CASE("repairs: a word of with that is not open is the whole reason")
{
    const Shortfall shortfall =
        built_in::shortfall({.goals = {"general"}, .with = {"high-barbell-row"}});
    CHECK(shortfall.text == "high-barbell-row is not open to this request");
    REQUIRE(shortfall.hindrances.size() == 2);
    CHECK(shortfall.hindrances[0].reason == "level");
    CHECK(shortfall.hindrances[0].word == "advanced");
    CHECK(shortfall.hindrances[1].reason == "equipment");
    CHECK(shortfall.hindrances[1].word == "barbell");
    CHECK(offers(shortfall, What::drop_with, "high-barbell-row"));
}

TEST_CASE("repairs: a move that a health caution refuses is not worth dropping the caution")
{
    const Shortfall shortfall =
        built_in::shortfall({.goals = {"general"}, .cautions = {"wrist"}, .with = {"push-up-plus"}}
        );
    CHECK(!offers(shortfall, What::lift_limit, "wrist"));
    CHECK(offers(shortfall, What::drop_with, "push-up-plus"));
}

TEST_CASE("repairs: a thing is offered where it opens the move")
{
    Shortfall shortfall =
        built_in::shortfall({.goals = {"general"}, .with = {"doorway-row"}, .bare = true});
    CHECK(offers(shortfall, What::add_item, "doorway"));
    shortfall = built_in::shortfall({.goals = {"general"}, .with = {"band-pull-apart"}});
    CHECK(offers(shortfall, What::add_item, "band"));
    // Two things are missing, and a repair is one change.
    shortfall = built_in::shortfall({.goals = {"general"}, .with = {"band-row"}});
    CHECK(!offers(shortfall, What::add_item, "band"));
}

TEST_CASE("repairs: moves of with that cannot stand together are named")
{
    const Shortfall ladder =
        built_in::shortfall({.goals = {"general"}, .with = {"wall-angel", "wall-slide"}});
    CHECK(
        ladder.text == "these cannot stand together in one strength part: wall-angel, wall-slide"
    );
    CHECK(offers(ladder, What::drop_with, "wall-angel"));
    CHECK(offers(ladder, What::drop_with, "wall-slide"));
    const Shortfall crowd = built_in::shortfall(
        {.goals = {"general"},
         .with = {"bag-carry", "chin-tuck", "doorway-row", "wall-angel"},
         .moves = 3}
    );
    CHECK(
        crowd.text == "--with names 4 moves for a strength part of 3: bag-carry, chin-tuck, "
                      "doorway-row, wall-angel"
    );
}

TEST_CASE("repairs: what fails is the smallest group of rules")
{
    const Shortfall shortfall = built_in::shortfall({.goals = {"general"}, .without = {"row"}});
    CHECK(shortfall.part == Part::strength);
    REQUIRE(shortfall.requirements.size() == 1);
    CHECK(shortfall.requirements.front()->id == "one-row");
    CHECK(shortfall.text == "the strength part cannot meet one-row");
    REQUIRE(!shortfall.hindrances.empty());
    for (std::size_t index = 1; index < shortfall.hindrances.size(); ++index) {
        CHECK(shortfall.hindrances[index - 1].count >= shortfall.hindrances[index].count);
    }
}

} // namespace upperback
