#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

using small::found;
using small::move;

TEST_CASE("composition: stretches come after strength")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::swap(routine.parts[1], routine.parts[2]);

    CHECK(found(routine, catalog) == "C14");
}

TEST_CASE("composition: the warm-up comes first")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::swap(routine.parts[0], routine.parts[1]);

    CHECK(found(routine, catalog) == "C15");
}

TEST_CASE("composition: three to five moves")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.parts[2].exercises.pop_back();
    routine.parts[2].seconds = 150;
    routine.total_seconds = 1155;

    CHECK(found(routine, catalog) == "C16");
}

TEST_CASE("composition: a number that was named is kept")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.stretches = 4;
    CHECK(found(routine, catalog) == "size");

    routine.request.stretches = 3;
    CHECK(found(routine, catalog).empty());
}

TEST_CASE("composition: another size than the usual needs a note or a limit of minutes")
{
    Catalog catalog = small::catalog();
    const std::array counts{Counts{.id = "beginner", .moves = 4}};
    catalog.doses.counts = counts;
    Routine routine = small::office_session(catalog);
    CHECK(found(routine, catalog) == "size");

    routine.notes = {"3 moves: no set of 4 meets the rules"};
    CHECK(found(routine, catalog).empty());

    routine.notes.clear();
    routine.request.minutes = 30;
    CHECK(found(routine, catalog).empty());
}

TEST_CASE("composition: a move belongs to its part")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::swap(routine.parts[0].exercises[4], routine.parts[2].exercises[0]);

    CHECK(found(routine, catalog).find("part") != std::string::npos);
}

TEST_CASE("composition: an exercise of another catalogue is none")
{
    const Catalog catalog = small::catalog();
    const Exercise copy = small::exercise(catalog, "wall-angel");
    Routine routine = small::office_session(catalog);
    move(routine, "wall-angel").exercise = &copy;

    CHECK(found(routine, catalog) == "exercise");
}

TEST_CASE("composition: no exercise stands twice")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.parts[0].exercises[2] = routine.parts[0].exercises[1];
    routine.parts[0].seconds = 322;
    routine.total_seconds = 1308;

    CHECK(found(routine, catalog) == "march one-of-a-pattern repeated");
}

TEST_CASE("composition: one rung of a ladder at most")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.equipment = {"band"};
    Prescription& rung = move(routine, "wall-angel");
    rung = move(routine, "scapular-squeeze");
    rung.exercise = &small::exercise(catalog, "band-scapular-squeeze");
    rung.uses = {"band"};
    rung.easier.exercise = &small::exercise(catalog, "scapular-squeeze");
    move(routine, "scapular-squeeze").harder.exercise = rung.exercise;
    rung.reasons.insert(rung.reasons.begin(), small::reason(catalog, "band-named", 20));
    routine.parts[1].seconds = 748;
    routine.parts[1].proof = {.value = 140, .bound = 140, .unseeded_value = 140};
    routine.total_seconds = 1357;
    routine.uses = {"bag", "band", "chair", "doorway"};

    CHECK(found(routine, catalog) == "ladder");
}

TEST_CASE("requirements: a row and a posture move")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::vector<Exercise> exercises{small::exercises.begin(), small::exercises.end()};
    for (Exercise& exercise : exercises) {
        if (exercise.id == "one-arm-bag-row") {
            exercise.primary = small::grip_muscles;
        }
    }
    Catalog without_row = catalog;
    without_row.exercises = exercises;

    const std::string checks = found(small::office_session(without_row), without_row);

    CHECK(checks == "C16 muscles proof reasons");
}

TEST_CASE("requirements: the first move raises the pulse")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.parts[0].exercises.erase(routine.parts[0].exercises.begin());
    routine.parts[0].seconds = 184;
    routine.total_seconds = 1170;

    CHECK(found(routine, catalog) == "C15 C16");
}

TEST_CASE("requirements: a rule of the catalogue is named by its id")
{
    Catalog catalog = small::catalog();
    std::vector<Rule> rules{small::rules.begin(), small::rules.end()};
    for (Rule& rule : rules) {
        if (rule.id == "chest-stretch") {
            rule.at_least = 2;
        }
    }
    catalog.rules = rules;

    CHECK(found(small::office_session(catalog), catalog) == "chest-stretch");
}

TEST_CASE("requirements: every move of --with is there")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.with = {"cat-cow"};

    CHECK(found(routine, catalog) == "with");
}

} // namespace upperback
