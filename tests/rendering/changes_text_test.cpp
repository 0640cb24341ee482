#include "planning/built_in.hpp"
#include "rendering/changes_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

SavedSession as_saved(const Routine& routine)
{
    SavedSession session;
    for (std::size_t part = 0; part < routine.parts.size(); ++part) {
        for (const std::string_view id : built_in::ids(routine.parts[part])) {
            session.moves.push_back({.id = std::string{id}, .part = part});
        }
    }
    return session;
}

std::string& id_at(SavedSession& session, const Routine& routine, std::size_t part)
{
    const std::string_view first = built_in::ids(routine.parts[part]).front();
    return std::ranges::find(session.moves, first, &SavedMove::id)->id;
}

} // namespace

TEST_CASE("changes text: the same moves in another order are no change")
{
    const Routine routine = built_in::routine({.goals = {"posture"}});
    SavedSession session = as_saved(routine);
    std::ranges::reverse(session.moves);
    CHECK(changes_text(session, routine, built_in_catalog()).empty());
}

TEST_CASE("changes text: what went and what came stand side by side in each part")
{
    const Routine routine = built_in::routine({.goals = {"posture"}});
    SavedSession session = as_saved(routine);
    const std::string stretch = id_at(session, routine, 2);
    const std::string warmup = id_at(session, routine, 0);
    id_at(session, routine, 2) = "childs-pose";
    id_at(session, routine, 0) = "of-another-catalogue";
    CHECK(
        changes_text(session, routine, built_in_catalog()) ==
        "- of-another-catalogue  + " + warmup + "\n- childs-pose  + " + stretch + "\n"
    );
}

TEST_CASE("changes text: a move more or less stands alone")
{
    const Routine routine = built_in::routine({.goals = {"posture"}});
    SavedSession more = as_saved(routine);
    more.moves.push_back({.id = "\x1b[31m", .part = 7});
    CHECK(changes_text(more, routine, built_in_catalog()) == "- that word\n");

    SavedSession fewer = as_saved(routine);
    const std::string last = fewer.moves.back().id;
    fewer.moves.pop_back();
    CHECK(changes_text(fewer, routine, built_in_catalog()) == "+ " + last + "\n");
}

} // namespace upperback
