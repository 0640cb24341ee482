// What the rules `again` and `stale` bring: other moves of about the same worth, never much worse.
#include "planning/built_in.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;

constexpr int goal_preference = 30; ///< points of one, in rules.yaml

bool has(const Ids& ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

Ids sorted(Ids ids)
{
    std::ranges::sort(ids);
    return ids;
}

const RoutinePart& strength(const Routine& routine)
{
    return built_in::part(routine, Part::strength);
}

// The first row and the first posture move, which every session of a week has.
Ids anchors_of(const Routine& routine)
{
    Ids anchors;
    for (const Kind kind : {Kind::row, Kind::posture}) {
        const auto& moves = strength(routine).exercises;
        const auto move = std::ranges::find_if(moves, [&](const Prescription& each) {
            return each.exercise->kind == kind;
        });
        REQUIRE(move != moves.end());
        anchors.push_back(move->exercise->id);
    }
    return sorted(anchors);
}

int points_of(std::string_view rule)
{
    const auto rules = built_in_catalog().rules;
    const auto found = std::ranges::find(rules, rule, &Rule::id);
    REQUIRE(found != rules.end());
    return found->points;
}

template <class Visit>
void each_kit(Visit visit)
{
    for (const std::string_view goal :
         {"general", "posture", "strength", "muscle", "endurance", "relief"}) {
        for (const auto& level : spelling::levels) {
            for (const Ids& kit :
                 {Ids{}, Ids{"band"}, Ids{"dumbbells"}, Ids{"home-gym"}, Ids{"gym"}}) {
                visit(Request{.goals = {goal}, .level = level.word, .equipment = kit});
            }
        }
    }
}

} // namespace

TEST_CASE("variety: a second session keeps its anchors and never repeats all other moves")
{
    each_kit([](Request request) {
        const Routine first = built_in::routine(request);
        CAPTURE(first.command);
        const Ids all = built_in::ids(strength(first));
        request.with = anchors_of(first);
        for (const std::string_view id : sorted(all)) {
            if (!has(request.with, id)) {
                request.again.push_back(id);
            }
        }
        const Routine second = built_in::routine(request);
        const Ids others = built_in::ids(strength(second));
        const auto repeated = std::ranges::count_if(request.again, [&](std::string_view id) {
            return has(others, id);
        });
        const auto changed = static_cast<int>(request.again.size()) - static_cast<int>(repeated);
        // Without what the rule takes off: a goal preference is never given up for variety.
        const int own =
            strength(second).proof.value - static_cast<int>(repeated) * points_of("again");
        CHECK(std::ranges::includes(sorted(others), request.with));
        CHECK(changed > 0);
        CHECK(strength(first).proof.value - own < goal_preference * changed);
    });
}

TEST_CASE("variety: a next block brings other moves, and what stays is clearly worth more")
{
    int places = 0;
    int changed = 0;
    each_kit([&](Request request) {
        const Routine before = built_in::routine(request);
        CAPTURE(before.command);
        request.stale = sorted(built_in::ids(strength(before)));
        const Routine after = built_in::routine(request);
        const Ids moves = built_in::ids(strength(after));
        const auto kept = std::ranges::count_if(moves, [&](std::string_view id) {
            return has(request.stale, id);
        });
        places += static_cast<int>(moves.size());
        const int fresh = static_cast<int>(moves.size()) - static_cast<int>(kept);
        changed += fresh;
        const int own = strength(after).proof.value - static_cast<int>(kept) * points_of("stale");
        CHECK(strength(before).proof.value - own <= goal_preference / 2 * fresh);
    });
    CAPTURE(places);
    CAPTURE(changed);
    CHECK(3 * changed > places);
}

TEST_CASE("variety: both rules together cost no more than one goal preference")
{
    CHECK(points_of("again") < 0);
    CHECK(points_of("stale") < 0);
    CHECK(points_of("again") + points_of("stale") >= -goal_preference);
    CHECK(points_of("posture-goal") == goal_preference);
}
} // namespace upperback
