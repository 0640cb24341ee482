// Every repair that is offered is minimal, and none is missing: all single changes and all pairs,
// tried one after the other.
#include "catalog/folders.hpp"
#include "dice.hpp"
#include "planning/built_in.hpp"
#include "planning/compose.hpp"
#include "planning/repairs.hpp"
#include "planning/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Text = std::string_view;
using What = Change::What;
using Changes = std::vector<Change>;

bool is_possible(const Request& request, const Catalog& catalog)
{
    const Facts facts = facts_of(request, catalog);
    return compose(facts, field_of(facts), Proving::no).has_value();
}

/// Whatever can be changed at all, also where that changes nothing.
Changes all_changes(const Request& request, const Catalog& catalog)
{
    Changes changes;
    if (request.minutes) {
        changes.push_back({.what = What::more_minutes});
    }
    for (const Item& item : catalog.equipment) {
        if (item.items.empty()) {
            changes.push_back({.what = What::add_item, .word = item.id});
        }
    }
    for (const Text practical : {"noise", "seated-only", "space", "standing-only"}) {
        if (std::ranges::find(request.cautions, practical) != request.cautions.end()) {
            changes.push_back({.what = What::lift_limit, .word = practical});
        }
    }
    for (const Text word : request.without) {
        changes.push_back({.what = What::drop_without, .word = word});
    }
    for (const Text word : request.with) {
        changes.push_back({.what = What::drop_with, .word = word});
    }
    for (const Text word : request.drop) {
        changes.push_back({.what = What::undo_drop, .word = word});
    }
    changes.push_back({.what = What::drop_moves});
    changes.push_back({.what = What::drop_stretches});
    return changes;
}

Request after(Request request, const Change& change)
{
    std::erase(request.cautions, change.what == What::lift_limit ? change.word : "");
    std::erase(request.without, change.what == What::drop_without ? change.word : "");
    std::erase(request.with, change.what == What::drop_with ? change.word : "");
    std::erase(request.drop, change.what == What::undo_drop ? change.word : "");
    if (change.what == What::add_item) {
        request.equipment.push_back(change.word);
    }
    if (change.what == What::drop_moves) {
        request.moves.reset();
    }
    if (change.what == What::drop_stretches) {
        request.stretches.reset();
    }
    return request;
}

/// The changes, if they are enough; more minutes are counted one by one.
std::optional<Changes> enough(Changes changes, const Request& request, const Catalog& catalog)
{
    Request repaired = request;
    Change* longer = nullptr;
    for (Change& change : changes) {
        repaired = after(std::move(repaired), change);
        longer = change.what == What::more_minutes ? &change : longer;
    }
    if (longer == nullptr) {
        return is_possible(repaired, catalog) ? std::optional{changes} : std::nullopt;
    }
    // Nothing asks for more than an hour and a half.
    for (longer->minutes = *request.minutes + 1; longer->minutes <= 90; ++longer->minutes) {
        repaired.minutes = longer->minutes;
        if (is_possible(repaired, catalog)) {
            return changes;
        }
    }
    return std::nullopt;
}

using Names = std::multiset<std::string>;

std::string name_of(const Change& change)
{
    return std::to_string(static_cast<int>(change.what)) + " " + std::string{change.word} + " " +
           std::to_string(change.minutes);
}

std::string name_of(const Changes& changes)
{
    std::set<std::string> names;
    for (const Change& change : changes) {
        names.insert(name_of(change));
    }
    std::string result;
    for (const std::string& name : names) {
        result += name + "; ";
    }
    return result;
}

Names by_trying(const Request& request, const Catalog& catalog)
{
    const Changes all = all_changes(request, catalog);
    Names found;
    for (const Change& change : all) {
        if (const auto repair = enough({change}, request, catalog)) {
            found.insert(name_of(*repair));
        }
    }
    if (!found.empty()) {
        return found;
    }
    for (std::size_t first = 0; first < all.size(); ++first) {
        for (std::size_t second = first + 1; second < all.size(); ++second) {
            if (const auto repair = enough({all[first], all[second]}, request, catalog)) {
                found.insert(name_of(*repair));
            }
        }
    }
    return found;
}

template <class Options>
Text one_of(const Options& options, Dice& dice)
{
    return options[static_cast<std::size_t>(dice.up_to(static_cast<int>(options.size()) - 1))];
}

void add_once(std::vector<Text>& words, Text word)
{
    if (std::ranges::find(words, word) == words.end()) {
        words.insert(std::ranges::upper_bound(words, word), word);
    }
}

Request drawn_request(const Catalog& catalog, Dice& dice)
{
    constexpr std::array<Text, 3> goals{"general", "relief", "strength"};
    constexpr std::array<Text, 9> cautions{
        "noise",
        "seated-only",
        "seated-only",
        "space",
        "standing-only",
        "standing-only",
        "knee",
        "neck",
        "shoulder"};
    constexpr std::array<Text, 9> without{
        "row",
        "posture",
        "doorway",
        "horizontal-row",
        "chair",
        "wall-angel",
        "march",
        "bag",
        "towel"};
    // The two marches are all that can begin a warm-up.
    constexpr std::array<Text, 4> dropped{"march", "march", "seated-march", "wall-angel"};
    constexpr std::array<Text, 4> things{"band", "dumbbells", "gym", "cable"};
    Request request{.goals = {one_of(goals, dice)}, .bare = dice.up_to(2) == 0};
    request.level = static_cast<Level>(dice.up_to(2));
    for (int count = dice.up_to(2); count > 0; --count) {
        add_once(request.cautions, one_of(cautions, dice));
    }
    for (int count = dice.up_to(2); count > 0; --count) {
        add_once(request.without, one_of(without, dice));
    }
    if (dice.up_to(3) == 0) {
        add_once(request.equipment, one_of(things, dice));
    }
    if (dice.up_to(2) == 0) {
        const auto index = dice.up_to(static_cast<int>(catalog.exercises.size()) - 1);
        const Text id = catalog.exercises[static_cast<std::size_t>(index)].id;
        if (std::ranges::find(request.without, id) == request.without.end()) {
            add_once(request.with, id);
        }
    }
    for (int count = dice.up_to(3); count > 0; --count) {
        const Text id = one_of(dropped, dice);
        if (std::ranges::find(request.with, id) == request.with.end()) {
            add_once(request.drop, id);
        }
    }
    if (dice.up_to(1) == 0) {
        request.minutes = 8 + dice.up_to(12);
    }
    if (dice.up_to(2) == 0) {
        request.moves = 3 + dice.up_to(2);
    }
    if (dice.up_to(3) == 0) {
        request.stretches = 3 + dice.up_to(2);
    }
    return request;
}

struct Seen {
    int undone = 0; ///< repairs that bring back a dropped move
    int singles = 0;
    int pairs = 0;
    int none = 0;
};

Seen compare(const Catalog& catalog, std::uint64_t seed, int wanted)
{
    Dice dice(seed);
    Seen seen;
    while (seen.singles + seen.pairs + seen.none < wanted) {
        const Request request = drawn_request(catalog, dice);
        if (is_possible(request, catalog)) {
            continue;
        }
        const std::vector<Repair> repairs = repairs_of(request, catalog, {});
        Names offered;
        for (const Repair& repair : repairs) {
            offered.insert(name_of(repair.changes));
            seen.undone +=
                static_cast<int>(std::ranges::count(repair.changes, What::undo_drop, &Change::what)
                );
        }
        CAPTURE(command_of(request, catalog));
        CHECK(offered == by_trying(request, catalog));
        const std::size_t size = repairs.empty() ? 0 : repairs.front().changes.size();
        ++(size == 0 ? seen.none : size == 1 ? seen.singles : seen.pairs);
    }
    return seen;
}

/// The built-in catalogue without those of its moves that are to go.
template <class Goes>
Loaded catalog_without(Goes goes)
{
    std::string text;
    for (const Exercise& exercise : built_in_catalog().exercises) {
        if (goes(exercise)) {
            text += std::string{exercise.id} + ": {disable: true}\n";
        }
    }
    return load_catalog(std::vector<SourceFolder>{
        folder_of(CATALOG_DIR, "catalog"),
        {.name = "fewer", .files = {{.name = "exercises.yaml", .text = text}}}});
}

bool needs_any(const Exercise& exercise, Text item)
{
    return std::ranges::any_of(exercise.needs, [&](const Words& way) {
        return std::ranges::find(way, item) != way.end();
    });
}

} // namespace

TEST_CASE("smallest repairs: all single changes, or else all pairs")
{
    const Seen seen = compare(built_in_catalog(), 1, EVERY > 1 ? 4 : 60);
    MESSAGE(
        seen.singles << " by one change, " << seen.pairs << " by two, " << seen.none << " by none"
    );
    if (EVERY == 1) {
        CHECK(seen.singles > 20);
        CHECK(seen.pairs > 10);
        CHECK(seen.none > 1);
        CHECK(seen.undone > 5);
    }
}

TEST_CASE("smallest repairs: with rows for anchored bands and posture moves for the floor alone")
{
    const Loaded loaded = catalog_without([](const Exercise& exercise) {
        return (exercise.kind == Kind::row && !needs_any(exercise, "anchor")) ||
               (exercise.kind == Kind::posture && exercise.position != Position::prone);
    });
    REQUIRE(loaded.problems.empty());
    const Seen seen = compare(loaded.catalog, 2, EVERY > 1 ? 9 : 30);
    MESSAGE(
        seen.singles << " by one change, " << seen.pairs << " by two, " << seen.none << " by none"
    );
    CHECK(seen.singles + seen.pairs > 0);
    if (EVERY == 1) {
        CHECK(seen.pairs > 3);
    }
}

TEST_CASE("smallest repairs: with only every third move")
{
    int number = 0;
    const Loaded loaded = catalog_without([&](const Exercise& exercise) {
        return exercise.part == Part::strength && exercise.kind != Kind::row && ++number % 3 != 0;
    });
    REQUIRE(loaded.problems.empty());
    const Seen seen = compare(loaded.catalog, 3, EVERY > 1 ? 9 : 30);
    CHECK(seen.singles + seen.pairs > 0);
}

TEST_CASE("smallest repairs: what is asked about is not dropped")
{
    const Request request{.goals = {"general"}, .with = {"band-row"}};
    CHECK(
        repairs_of(request, built_in_catalog(), {}).front().changes.front().what == What::drop_with
    );
    const auto repairs = repairs_of(request, built_in_catalog(), {.with = "band-row"});
    REQUIRE(repairs.size() == 1);
    CHECK(
        repairs.front().changes ==
        Changes{
            {.what = What::add_item, .word = "anchor"}, {.what = What::add_item, .word = "band"}}
    );
    CHECK(
        repairs.front().command == "upperback -g general -l beginner -e anchor,band --with band-row"
    );
}

} // namespace upperback
