#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("audit: nothing is wrong with a good session")
{
    const Catalog catalog = small::catalog();

    for (const Violation& violation : audit(small::office_session(catalog), catalog)) {
        MESSAGE(violation.check << " " << violation.place << " " << violation.text);
    }
    for (const Violation& violation : audit(small::dumbbell_session(catalog), catalog)) {
        MESSAGE(violation.check << " " << violation.place << " " << violation.text);
    }
    CHECK(audit(small::office_session(catalog), catalog).empty());
    CHECK(audit(small::dumbbell_session(catalog), catalog).empty());
}

TEST_CASE("audit: a violation says what and where and what was expected")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    small::move(routine, "wall-angel").dose.rest_seconds = 90;
    small::move(routine, "wall-angel").seconds += 45;
    routine.parts[1].seconds += 45;
    routine.total_seconds += 45;

    const std::vector<Violation> violations = audit(routine, catalog);

    REQUIRE(violations.size() == 1);
    CHECK(violations[0].check == "C02");
    CHECK(violations[0].place == "/parts/1/exercises/1/dose/rest_seconds");
    CHECK(violations[0].text == "90; 30 to 60 expected");
}

TEST_CASE("audit: violations stand in the order of the routine")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.total_seconds += 1;
    routine.parts[0].seconds += 1;
    routine.level = Level::advanced;
    small::move(routine, "scapular-squeeze").uses = {};

    const std::vector<Violation> violations = audit(routine, catalog);

    REQUIRE(violations.size() == 3);
    CHECK(violations[0].place == "/level");
    CHECK(violations[1].place == "/parts/0/seconds");
    CHECK(violations[2].place == "/parts/1/exercises/2/uses");
}

TEST_CASE("audit: a routine that cannot be read is not judged further")
{
    const Catalog catalog = small::catalog();
    Routine without_goal = small::office_session(catalog);
    without_goal.request.goals = {"nothing"};
    Routine without_exercise = small::office_session(catalog);
    without_exercise.parts[2].exercises[1].exercise = nullptr;

    CHECK(small::found(without_goal, catalog) == "request");
    CHECK(small::found(without_exercise, catalog) == "exercise");
}

} // namespace upperback
