#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

namespace {

// What the laws of the cautions say of one exercise that the catalogue itself lets pass.
std::string laws_broken(Exercise exercise, std::string_view caution)
{
    Catalog catalog = small::catalog();
    exercise.needs = small::floor_way;
    const std::array exercises{exercise};
    catalog.exercises = exercises;
    const Routine routine{
        .request = {.goals = {"posture"}, .cautions = {caution}},
        .parts = {{.part = Part::strength, .exercises = {{.exercise = &exercises[0]}}}}};
    std::string laws;
    for (const Violation& violation : audit(routine, catalog)) {
        if (violation.check >= "C23" && violation.check <= "C28" &&
            violation.place == "/parts/0/exercises/0") {
            laws += violation.check;
        }
    }
    return laws;
}

} // namespace

TEST_CASE("caution laws: lower back")
{
    CHECK(laws_broken({.id = "x", .kind = Kind::row, .unsupported = true}, "lower-back") == "C23");
    CHECK(laws_broken({.id = "renegade-row"}, "lower-back") == "C23");
    CHECK(laws_broken({.id = "high-barbell-row"}, "lower-back") == "C23");
    CHECK(laws_broken({.id = "x", .pattern = "hinge", .load = "weight"}, "lower-back") == "C23");
    CHECK(laws_broken({.id = "x", .pattern = "back-extension"}, "lower-back") == "C23");
    CHECK(laws_broken({.id = "x", .pattern = "hinge"}, "lower-back").empty());
    CHECK(laws_broken({.id = "x", .kind = Kind::row}, "lower-back").empty());
}

TEST_CASE("caution laws: shoulder")
{
    const std::array low{CautionAnswer{.caution = "shoulder", .verdict = Verdict::adapt}};

    CHECK(laws_broken({.id = "prone-y"}, "shoulder") == "C24");
    CHECK(laws_broken({.id = "x", .pattern = "hang"}, "shoulder") == "C24");
    CHECK(laws_broken({.id = "x", .pattern = "vertical-pull"}, "shoulder") == "C24");
    CHECK(laws_broken({.id = "x", .pattern = "vertical-pull", .cautions = low}, "shoulder").empty()
    );
    CHECK(laws_broken({.id = "prone-w"}, "shoulder").empty());
}

TEST_CASE("caution laws: knee")
{
    CHECK(laws_broken({.id = "x", .pattern = "childs-pose"}, "knee") == "C25");
    CHECK(laws_broken({.id = "x", .position = Position::kneeling}, "knee") == "C25");
    CHECK(laws_broken({.id = "x", .position = Position::all_fours}, "knee") == "C25");
    CHECK(laws_broken(
              {.id = "x", .position = Position::all_fours, .cautions = small::knee_pad}, "knee"
    )
              .empty());
}

TEST_CASE("caution laws: thin bones")
{
    const std::array adapted{CautionAnswer{.caution = "osteoporosis", .verdict = Verdict::adapt}};

    CHECK(laws_broken({.id = "knee-to-chest"}, "osteoporosis") == "C26");
    CHECK(
        laws_broken({.id = "x", .kind = Kind::row, .unsupported = true}, "osteoporosis") == "C26"
    );
    CHECK(laws_broken({.id = "cat-cow"}, "osteoporosis") == "C26");
    CHECK(laws_broken({.id = "cat-cow", .cautions = adapted}, "osteoporosis").empty());
}

TEST_CASE("caution laws: blood pressure and pregnancy")
{
    CHECK(laws_broken({.id = "x", .pattern = "hang"}, "high-blood-pressure") == "C27");
    CHECK(laws_broken({.id = "renegade-row"}, "high-blood-pressure") == "C27");
    CHECK(laws_broken({.id = "x", .position = Position::supine}, "pregnancy") == "C28");
    CHECK(laws_broken({.id = "x", .position = Position::prone}, "pregnancy") == "C28");
    CHECK(laws_broken({.id = "x", .position = Position::side_lying}, "pregnancy").empty());
}

} // namespace upperback
