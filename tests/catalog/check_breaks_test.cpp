#include "catalog/folders.hpp"

#include <doctest/doctest.h>

using namespace upperback;

TEST_CASE("breaks: a move of a class without a dose at the desk is no move for a break")
{
    constexpr std::string_view move =
        "ball-press:\n"
        "  name: Ball press\n"
        "  part: strength\n"
        "  kind: grip\n"
        "  pattern: hand-squeeze\n"
        "  dose: grip\n"
        "  measure: hold\n"
        "  level: beginner\n"
        "  needs: [chair]\n"
        "  position: seated\n"
        "  sides: together\n"
        "  muscles: {primary: [forearm-grip]}\n"
        "  steps: [Sit tall., Press the ball.]\n"
        "  cue: the hands\n"
        "  mistakes: [rushing]\n"
        "  easier: {text: a softer ball}\n"
        "  harder: {text: a harder ball}\n"
        "  own: {hold-seconds: [5, 10, 10], mark: ours, sources: [ours]}\n"
        "  break: {area: shoulders, text: Press the ball.}\n"
        "  sources: [ours]\n";
    const std::vector<SourceFolder> folders{
        folder_of(CATALOG_DIR, "catalog"),
        {.name = "mine", .files = {{.name = "exercises.yaml", .text = std::string{move}}}}};
    const Loaded loaded = load_catalog(folders);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(
        loaded.problems.front().message == "the column of breaks/desk has no dose for "
                                           "the class \"grip\"; add one, or leave "
                                           "break out"
    );
}
