#include "auditing/audit.hpp"
#include "dice.hpp"
#include "planning/attempt.hpp"
#include "planning/built_in.hpp"
#include "planning/closest.hpp"
#include "planning/compose.hpp"
#include "planning/matching.hpp"
#include "planning/strength_problem.hpp"
#include "planning/swap.hpp"
#include "planning/time.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>

namespace upperback {
namespace {

using Ids = std::set<std::string_view>;
using Texts = std::vector<std::string>;

Ids ids_of(const RoutinePart& part)
{
    const auto ids = built_in::ids(part);
    return {ids.begin(), ids.end()};
}

Ids ids_of(const Routine& routine)
{
    Ids all;
    for (const RoutinePart& part : routine.parts) {
        all.merge(ids_of(part));
    }
    return all;
}

RequestWords words_of(const Request& request)
{
    const auto texts = [](const std::vector<std::string_view>& words) {
        return Texts(words.begin(), words.end());
    };
    return {
        .goals = texts(request.goals),
        .level = std::string{text_of(request.level)},
        .equipment = texts(request.equipment),
        .cautions = texts(request.cautions),
        .with = texts(request.with),
        .without = texts(request.without),
        .drop = texts(request.drop),
        .keep = texts(request.keep),
        .age = request.age,
        .minutes = request.minutes,
        .moves = request.moves,
        .stretches = request.stretches,
        .bare = request.bare,
        .seed = request.seed};
}

SavedSession saved(const Routine& routine)
{
    SavedSession session{.request = words_of(routine.request)};
    for (std::size_t part = 0; part < routine.parts.size(); ++part) {
        for (const std::string_view id : built_in::ids(routine.parts[part])) {
            session.moves.push_back({.id = std::string{id}, .part = part});
        }
    }
    return session;
}

Routine changed(const SavedSession& session, const SessionChanges& changes, const Catalog& catalog)
{
    const auto request = look_up_changed(session, changes, catalog);
    REQUIRE(std::holds_alternative<Request>(request));
    auto made = make_changed(std::get<Request>(request), session, catalog);
    REQUIRE(std::holds_alternative<Routine>(made));
    return std::get<Routine>(made);
}

std::string refusal(const SessionChanges& changes)
{
    const Routine routine = built_in::routine({.goals = {"posture"}});
    const auto found = look_up_changed(saved(routine), changes, built_in_catalog());
    REQUIRE(std::holds_alternative<WordProblem>(found));
    return std::get<WordProblem>(found).message;
}

Ids difference(const Ids& one, const Ids& other)
{
    Ids result;
    std::ranges::set_difference(one, other, std::inserter(result, result.end()));
    return result;
}

/// A catalogue of so few of the built-in moves that every session of it can be tried.
struct SmallCatalog {
    std::vector<Exercise> exercises{};
    Catalog catalog = built_in_catalog();

    bool has(std::string_view id) const
    {
        return std::ranges::find(exercises, id, &Exercise::id) != exercises.end();
    }
};

SmallCatalog drawn_catalog(Dice& dice, const Request& request)
{
    constexpr std::array<std::size_t, 3> sizes{6, 6, 5};
    SmallCatalog small;
    const Field field = field_of(built_in::facts(request));
    // What the rules ask for has to be likely.
    const Routine whole = built_in::routine(request);
    for (const Part part : {Part::warmup, Part::strength, Part::stretch}) {
        const auto& eligible = field.of(part).eligible;
        std::set<std::string_view> ids;
        for (const std::string_view id : built_in::ids(built_in::part(whole, part))) {
            if (dice.up_to(3) != 0 || id == "march") {
                ids.insert(id);
            }
        }
        while (ids.size() < sizes[static_cast<std::size_t>(part)]) {
            const auto drawn = dice.up_to(static_cast<int>(eligible.size()) - 1);
            ids.insert(eligible[static_cast<std::size_t>(drawn)].exercise->id);
        }
        for (const std::string_view id : ids) {
            small.exercises.push_back(built_in::exercise(id));
        }
    }
    std::ranges::sort(small.exercises, {}, &Exercise::id);
    for (Exercise& exercise : small.exercises) {
        for (Rung* rung : {&exercise.easier, &exercise.harder}) {
            rung->id = small.has(rung->id) ? rung->id : std::string_view{};
        }
    }
    small.catalog.exercises = small.exercises;
    return small;
}

std::vector<std::vector<std::string_view>>
sets_of(Part part, std::size_t size, const SmallCatalog& small)
{
    std::vector<std::string_view> ids;
    for (const Exercise& exercise : small.exercises) {
        if (exercise.part == part) {
            ids.push_back(exercise.id);
        }
    }
    std::vector<std::vector<std::string_view>> sets;
    for (unsigned set = 0; set < (1U << ids.size()); ++set) {
        std::vector<std::string_view> chosen;
        for (std::size_t index = 0; index < ids.size(); ++index) {
            if ((set >> index & 1U) != 0) {
                chosen.push_back(ids[index]);
            }
        }
        if (chosen.size() == size) {
            sets.push_back(chosen);
        }
    }
    return sets;
}

struct Tried {
    std::array<Ids, 3> ids{}; ///< by part
    std::array<int, 3> values{};
    int kept = 0;
};

/// Every session that the small catalogue has for the request: each is asked for move by move.
template <class Visit>
void each_session(const Request& request, const SmallCatalog& small, Visit visit)
{
    for (const auto& strength : sets_of(Part::strength, 3, small)) {
        for (const auto& warmup : sets_of(Part::warmup, 5, small)) {
            for (const auto& stretch : sets_of(Part::stretch, 3, small)) {
                Request exact = request;
                exact.keep.clear();
                exact.with = strength;
                exact.with.insert(exact.with.end(), warmup.begin(), warmup.end());
                exact.with.insert(exact.with.end(), stretch.begin(), stretch.end());
                std::ranges::sort(exact.with);
                const Facts facts = facts_of(exact, small.catalog);
                const Field field = field_of(facts);
                const auto made = compose(facts, field, Proving::no);
                if (!made) {
                    continue;
                }
                Tried tried;
                for (std::size_t part = 0; part < made->parts.size(); ++part) {
                    for (const Candidate* move : made->parts[part].moves) {
                        tried.ids[part].insert(move->exercise->id);
                    }
                    tried.values[part] = made->parts[part].proof.value;
                }
                visit(tried);
            }
        }
    }
}

bool holds_all(const Tried& session, const std::vector<std::string_view>& ids)
{
    return std::ranges::all_of(ids, [&](std::string_view id) {
        return std::ranges::any_of(session.ids, [&](const Ids& part) { return part.contains(id); });
    });
}

/// The sessions that change the least, by trying all.
std::vector<Tried> fewest_changes(const Request& request, const SmallCatalog& small)
{
    std::vector<Tried> best;
    each_session(request, small, [&](Tried& tried) {
        if (!holds_all(tried, request.with)) {
            return;
        }
        for (const Ids& part : tried.ids) {
            for (const std::string_view id : request.keep) {
                tried.kept += part.contains(id) ? 1 : 0;
            }
        }
        if (!best.empty() && tried.kept > best.front().kept) {
            best.clear();
        }
        if (best.empty() || tried.kept == best.front().kept) {
            best.push_back(tried);
        }
    });
    return best;
}

/// Of the sessions those with the most points part by part, in the order of the search.
std::vector<Tried> most_points(std::vector<Tried> sessions)
{
    for (const Part part : {Part::strength, Part::warmup, Part::stretch}) {
        const auto place = static_cast<std::size_t>(part);
        const auto worth = [&](const Tried& one) { return one.values[place]; };
        const int most = worth(*std::ranges::max_element(sessions, {}, worth));
        std::erase_if(sessions, [&](const Tried& one) { return worth(one) < most; });
        const Ids first = std::ranges::min_element(sessions, {}, [&](const Tried& one) {
                              return one.ids[place];
                          })->ids[place];
        std::erase_if(sessions, [&](const Tried& one) { return one.ids[place] != first; });
    }
    return sessions;
}

/// A swap of one or two moves, with or without a new one, or a move that has to be in.
SessionChanges drawn_changes(Dice& dice, const Routine& routine, const SmallCatalog& small)
{
    const Ids ids = ids_of(routine);
    const auto any_of = [&](const Ids& from) {
        return *std::next(from.begin(), dice.up_to(static_cast<int>(from.size()) - 1));
    };
    Ids others;
    for (const Exercise& exercise : small.exercises) {
        others.insert(exercise.id);
    }
    others = difference(others, ids);
    std::string_view old = any_of(ids);
    while (old == "march") {
        old = any_of(ids);
    }
    const std::string_view other = any_of(others);
    SessionChanges changes;
    switch (dice.up_to(3)) {
    case 0:
        changes.with = {std::string{other}};
        break;
    case 1:
        changes.without = {std::string{old}};
        break;
    case 2:
        changes.swaps = {{.from = std::string{old}}, {.from = std::string{any_of(ids)}}};
        break;
    default:
        changes.swaps = {{.from = std::string{old}}};
        if (built_in::exercise(old).part == built_in::exercise(other).part) {
            changes.swaps.front().to = std::string{other};
        }
    }
    return changes;
}

struct Seen {
    int worlds = 0;
    int shortfalls = 0;
    int with_further_changes = 0;
};

enum class Minutes { plenty, scarce };

// As few minutes as there may be, or up to three more.
std::optional<int> scarce_minutes(Dice& dice, Request request, const SmallCatalog& small)
{
    for (int minutes = 10; minutes < 40; ++minutes) {
        request.minutes = minutes;
        const Facts facts = facts_of(request, small.catalog);
        if (compose(facts, field_of(facts), Proving::no)) {
            return minutes + dice.up_to(3);
        }
    }
    return std::nullopt;
}

void hold_against_all(std::uint64_t seed, Minutes minutes, Seen& seen)
{
    Dice dice(seed);
    const std::array<std::string_view, 4> goals{"general", "posture", "strength", "relief"};
    Request request{
        .goals = {goals[static_cast<std::size_t>(dice.up_to(3))]},
        .level = Level::intermediate,
        .equipment = {"home-gym"},
        .moves = 3,
        .stretches = 3};
    const SmallCatalog small = drawn_catalog(dice, request);
    if (minutes == Minutes::scarce) {
        request.minutes = scarce_minutes(dice, request, small);
    }
    const auto first = make_routine(request, small.catalog);
    const auto* before = std::get_if<Routine>(&first);
    if (before == nullptr) {
        return;
    }
    const SavedSession session = saved(*before);
    const auto changes = drawn_changes(dice, *before, small);
    const auto wanted = look_up_changed(session, changes, small.catalog);
    REQUIRE(std::holds_alternative<Request>(wanted));
    const Request& asked = std::get<Request>(wanted);
    const auto made = make_changed(asked, session, small.catalog);
    const auto fewest = fewest_changes(asked, small);
    CAPTURE(seed);
    ++seen.worlds;
    const auto* routine = std::get_if<Routine>(&made);
    REQUIRE((routine != nullptr) == !fewest.empty());
    if (routine == nullptr) {
        ++seen.shortfalls;
        return;
    }
    int kept = 0;
    for (const std::string_view id : ids_of(*routine)) {
        kept += std::ranges::binary_search(asked.keep, id) ? 1 : 0;
    }
    CHECK(kept == fewest.front().kept);
    seen.with_further_changes += kept < static_cast<int>(asked.keep.size()) ? 1 : 0;
    if (minutes == Minutes::plenty) {
        const auto best = most_points(fewest);
        for (std::size_t part = 0; part < routine->parts.size(); ++part) {
            CHECK(ids_of(routine->parts[part]) == best.front().ids[part]);
            CHECK(routine->parts[part].proof.value == best.front().values[part]);
        }
    }
    for (const Violation& violation : audit(*routine, small.catalog)) {
        FAIL_CHECK(violation.check << " " << violation.place << ": " << violation.text);
    }
}

std::vector<std::vector<int>> index_sets(std::size_t from, int size)
{
    std::vector<std::vector<int>> sets;
    for (unsigned set = 0; set < (1U << from); ++set) {
        std::vector<int> chosen;
        for (std::size_t index = 0; index < from; ++index) {
            if ((set >> index & 1U) != 0) {
                chosen.push_back(static_cast<int>(index));
            }
        }
        if (static_cast<int>(chosen.size()) == size) {
            sets.push_back(chosen);
        }
    }
    return sets;
}

int held_by(const std::vector<int>& chosen, const std::vector<int>& wanted)
{
    return static_cast<int>(std::ranges::count_if(chosen, [&](int index) {
        return std::ranges::binary_search(wanted, index);
    }));
}

/// The most moves to keep that any strengthening moves and stretches hold together, by trying all.
std::optional<int> most_together(const Attempt& attempt)
{
    const auto& stretches = attempt.field.of(Part::stretch).eligible;
    const auto& moves = attempt.field.of(Part::strength).eligible;
    const Request& request = *attempt.facts.request;
    std::optional<int> most;
    for (const auto& stretch : index_sets(stretches.size(), attempt.stretches)) {
        PartProblem part = stretch_problem(std::nullopt, {}, Seeded::no, attempt);
        part.problem.forced = stretch;
        if (!select(part.problem)) {
            continue;
        }
        int left = *attempt.seconds - warmup_seconds_at_most(attempt.facts.catalog->doses.time);
        for (const Candidate* move : picked(stretch, stretches)) {
            left -= seconds_alone(*move->exercise, attempt.facts, attempt.economy);
        }
        for (const auto& strength : index_sets(moves.size(), attempt.facts.moves)) {
            PartProblem problem = strength_problem(left, Seeded::no, attempt);
            problem.problem.forced = strength;
            if (select(problem.problem)) {
                const int held = held_by(stretch, wanted_of(stretches, request)) +
                                 held_by(strength, wanted_of(moves, request));
                most = std::max(most.value_or(0), held);
            }
        }
    }
    return most;
}

} // namespace

TEST_CASE("swap: strengthening moves leave the stretches the room with which most moves stay")
{
    int solved = 0;
    int with_a_choice = 0;
    constexpr std::uint64_t worlds = EVERY > 1 ? 20 : 150;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        Dice dice(seed);
        Request request{
            .goals = {"general"},
            .level = Level::intermediate,
            .equipment = {"home-gym"},
            .moves = 3,
            .stretches = 3};
        SmallCatalog small = drawn_catalog(dice, request);
        for (Exercise& exercise : small.exercises) {
            if (dice.up_to(1) == 0) {
                request.keep.push_back(exercise.id);
            }
            if (exercise.part == Part::stretch) {
                const int hold = 15 + 30 * dice.up_to(3);
                exercise.own = OwnDose{.hold_seconds = {{hold, hold, hold}}};
            }
        }
        const Facts facts = facts_of(request, small.catalog);
        const Field field = field_of(facts);
        Attempt attempt{.facts = facts, .field = field, .rules = rules_that_hold(facts)};
        for (int seconds = 960; seconds < 2000; seconds += 60 + dice.up_to(40)) {
            attempt.seconds = seconds;
            const auto left = strength_seconds(attempt);
            const auto most = most_together(attempt);
            CAPTURE(seed);
            CAPTURE(seconds);
            if (!most) {
                continue;
            }
            REQUIRE(left);
            const auto& moves = field.of(Part::strength).eligible;
            const auto& stretches = field.of(Part::stretch).eligible;
            const auto strength = closest(
                strength_problem(*left, Seeded::no, attempt).problem, wanted_of(moves, request)
            );
            const int room = seconds - warmup_seconds_at_most(small.catalog.doses.time) - *left;
            const auto stretch = closest(
                stretch_problem(room, {}, Seeded::no, attempt).problem,
                wanted_of(stretches, request)
            );
            REQUIRE(strength);
            REQUIRE(stretch);
            CHECK(strength->held + stretch->held == *most);
            ++solved;
            with_a_choice += strength->held < 3 && stretch->held < 3 ? 1 : 0;
        }
    }
    MESSAGE(solved << " solved, " << with_a_choice << " with a choice");
    CHECK(solved > static_cast<int>(worlds));
}

TEST_CASE("swap: on small worlds it changes as little as can be and has the most points of those")
{
    Seen seen;
    constexpr std::uint64_t worlds = EVERY > 1 ? 12 : 120;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        hold_against_all(seed, Minutes::plenty, seen);
    }
    MESSAGE(
        seen.worlds << " worlds, " << seen.shortfalls << " without an answer, "
                    << seen.with_further_changes << " with further changes"
    );
    CHECK(seen.worlds * 10 > static_cast<int>(worlds) * 4);
    CHECK((EVERY > 1 || seen.with_further_changes > 10));
}

TEST_CASE("swap: within minutes too it changes as little as can be")
{
    Seen seen;
    constexpr std::uint64_t worlds = EVERY > 1 ? 12 : 500;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        hold_against_all(seed, Minutes::scarce, seen);
    }
    MESSAGE(
        seen.worlds << " worlds, " << seen.shortfalls << " without an answer, "
                    << seen.with_further_changes << " with further changes"
    );
    CHECK(seen.worlds * 10 > static_cast<int>(worlds) * 3);
}

TEST_CASE("swap: of the built-in moves one alone changes, and the audit accepts it")
{
    const Routine before = built_in::routine({.goals = {"posture"}, .equipment = {"band"}});
    const SavedSession session = saved(before);
    for (const SavedMove& move : session.moves) {
        CAPTURE(move.id);
        const auto request =
            look_up_changed(session, {.swaps = {{.from = move.id}}}, built_in_catalog());
        const Routine after = changed(session, {.swaps = {{.from = move.id}}}, built_in_catalog());
        CHECK(difference(ids_of(before), ids_of(after)) == Ids{move.id});
        CHECK(difference(ids_of(after), ids_of(before)).size() == 1);
        CHECK(audit(after, built_in_catalog()).empty());
        // Saved and made again it is the same.
        const Routine again = changed(saved(after), {}, built_in_catalog());
        CHECK(ids_of(again) == ids_of(after));
        CHECK(again.request == after.request);
    }
}

TEST_CASE("swap: the request says what was asked for, and the newer word holds")
{
    const Catalog& catalog = built_in_catalog();
    const Routine before =
        built_in::routine({.goals = {"posture"}, .with = {"chin-tuck"}, .without = {"wall-angel"}});
    const Routine after =
        changed(saved(before), {.swaps = {{.from = "chin-tuck", .to = "wall-angel"}}}, catalog);
    CHECK(after.request.with == std::vector<std::string_view>{"wall-angel"});
    CHECK(after.request.without.empty());
    CHECK(after.request.drop == std::vector<std::string_view>{"chin-tuck"});
    CHECK(after.request.keep.size() == ids_of(before).size() - 1);
    CHECK(ids_of(after).contains("wall-angel"));
    CHECK(!ids_of(after).contains("chin-tuck"));
}

TEST_CASE("swap: a session of another size keeps it")
{
    SavedSession session = saved(
        built_in::routine({.goals = {"posture"}, .equipment = {"band"}, .moves = 5, .stretches = 4})
    );
    session.request.moves.reset();
    session.request.stretches.reset();
    const std::string old = session.moves.back().id;
    const Routine after = changed(session, {.swaps = {{.from = old}}}, built_in_catalog());
    CHECK(after.parts[1].exercises.size() == 5);
    CHECK(after.parts[2].exercises.size() == 4);
    CHECK(after.request.moves == 5);
    CHECK(after.request.stretches == 4);
    CHECK(audit(after, built_in_catalog()).empty());
}

TEST_CASE("swap: a move that the catalogue does not have is swapped out by itself")
{
    SavedSession session = saved(built_in::routine({.goals = {"posture"}}));
    session.moves.front().id = "of-another-catalogue";
    const Routine after =
        changed(session, {.swaps = {{.from = "of-another-catalogue"}}}, built_in_catalog());
    CHECK(after.request.keep.size() == session.moves.size() - 1);
    CHECK(after.request.drop.empty());
}

TEST_CASE("swap: what cannot be swapped is said with what can")
{
    CHECK(
        refusal({.swaps = {{.from = "wall-angle"}}}) ==
        "wall-angle: not in the saved session; did you mean wall-angel"
    );
    CHECK(refusal({.swaps = {{.from = "face-pull"}}}
    ).starts_with("face-pull: not in the saved session; it has march, "));
    CHECK(
        refusal({.swaps = {{.from = "wall-angel", .to = "chin-tuk"}}}) ==
        "chin-tuk: no such move; did you mean chin-tuck; all: upperback list moves"
    );
    CHECK(
        refusal({.swaps = {{.from = "Wall angel", .to = "march"}}}) ==
        "--swap wall-angel=march: march is in the session already; name another move"
    );
    CHECK(
        refusal({.swaps = {{.from = "wall-angel", .to = "childs-pose"}}}) ==
        "--swap wall-angel=childs-pose: a move of the part stretch for one of the part strength; "
        "name one of the same part"
    );
    CHECK(
        refusal({.swaps = {{.from = "wall-angel"}}, .with = {"Wall angel"}}) ==
        "wall-angel: named in --with and in --swap; choose one"
    );
    CHECK(
        refusal({.with = {"face-pull"}, .without = {"face-pull"}}) ==
        "face-pull: named in --with and in --without; choose one"
    );
    const Swap to_slide{.from = "wall-angel", .to = "wall-slide"};
    CHECK(
        refusal({.swaps = {{.from = "Wall angel", .to = "chin-tuck"}, to_slide}}) ==
        "--swap: wall-angel is named twice; choose one swap"
    );
    CHECK(
        refusal({.swaps = {{.from = "wall-angel"}, to_slide}}) ==
        "--swap: wall-angel is named twice; choose one swap"
    );
    CHECK(
        refusal({.swaps = {{.from = "scapular-squeeze", .to = "Wall slide"}, to_slide}}) ==
        "--swap: wall-slide is named twice; choose one swap"
    );
    CHECK(refusal({.without = {"zzzzzz"}}
    ).starts_with("zzzzzz: no such move, pattern, kind or thing"));
    const auto alone = look_up_changed({}, {.swaps = {{.from = "wall-angel"}}}, built_in_catalog());
    REQUIRE(std::holds_alternative<WordProblem>(alone));
    CHECK(std::get<WordProblem>(alone).message.starts_with("--swap: there is a request and no "));
}

} // namespace upperback
