#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

using small::found;
using small::move;

namespace {

// The checks that a change of the dose alone brings, without those of time and muscles.
template <class Change>
std::string found_after(std::string_view id, Change change)
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    change(move(routine, id).dose);
    std::string checks = found(routine, catalog);
    for (const std::string_view other : {" seconds", " muscles"}) {
        if (const auto at = checks.find(other); at != std::string::npos) {
            checks.erase(at, other.size());
        }
    }
    return checks;
}

} // namespace

TEST_CASE("audited dose: twenty sets")
{
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.sets = 20; }) == "C02 C18");
}

TEST_CASE("audited dose: no sets")
{
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.sets = 0; }) == "C02");
}

TEST_CASE("audited dose: repetitions are those of the table")
{
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.repetitions = Range{8, 11}; }) == "C02");
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.repetitions.reset(); }) == "C02");
}

TEST_CASE("audited dose: a row below eight repetitions")
{
    CHECK(found_after("one-arm-bag-row", [](Dose& dose) {
              dose.repetitions = Range{6, 12};
          }) == "C02 C29");
}

TEST_CASE("audited dose: the hold of held repetitions")
{
    CHECK(found_after("scapular-squeeze", [](Dose& dose) {
              dose.hold_seconds = 5;
          }).find("C02") == std::string::npos);
    CHECK(found_after("scapular-squeeze", [](Dose& dose) { dose.hold_seconds = 7; }) == "C02");
    CHECK(found_after("scapular-squeeze", [](Dose& dose) { dose.hold_seconds = 11; }) == "C02 C20");
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.hold_seconds = 3; }) == "C02");
}

TEST_CASE("audited dose: at least one repetition in reserve")
{
    CHECK(found_after("one-arm-bag-row", [](Dose& dose) {
              dose.reserve = Range{0, 4};
          }) == "C02 load");
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.reserve = Range{2, 4}; }) == "C02");
}

TEST_CASE("audited dose: rest between the ends of its range")
{
    CHECK(found_after("scapular-squeeze", [](Dose& dose) { dose.rest_seconds = 25; }) == "C02");
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.rest_seconds = 65; }) == "C02");
}

TEST_CASE("audited dose: a stretch of 300 seconds")
{
    CHECK(found_after("doorway-stretch", [](Dose& dose) { dose.hold_seconds = 300; }) == "C13");
}

TEST_CASE("audited dose: a stretch takes 60 seconds in all")
{
    CHECK(found_after("doorway-stretch", [](Dose& dose) { dose.hold_seconds = 20; }) == "C13");
    CHECK(found_after("doorway-stretch", [](Dose& dose) {
              dose.repetitions = Range{1, 1};
          }) == "C13");
}

TEST_CASE("audited dose: the short form is for a limit of minutes only")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.short_stretches = true;
    for (Prescription& prescription : routine.parts[2].exercises) {
        prescription.dose.repetitions = Range{1, 1};
    }
    routine.parts[2].exercises[0].seconds = 40;
    routine.parts[2].exercises[1].seconds = 40;
    routine.parts[2].exercises[2].seconds = 75;
    routine.parts[2].seconds = 155;
    routine.total_seconds = 1160;
    CHECK(found(routine, catalog) == "C13");

    routine.request.minutes = 20;
    CHECK(found(routine, catalog).empty());
}

TEST_CASE("audited dose: a warm-up holds nothing and rests nowhere")
{
    CHECK(found_after("shoulder-roll", [](Dose& dose) { dose.rest_seconds = 30; }) == "C02");
    CHECK(found_after("shoulder-roll", [](Dose& dose) {
              dose.repetitions = Range{6, 6};
          }) == "C02 march");

    Catalog catalog = small::catalog();
    std::vector<Exercise> exercises{small::exercises.begin(), small::exercises.end()};
    for (Exercise& exercise : exercises) {
        if (exercise.id == "chair-rotation") {
            exercise.measure = Measure::hold;
        }
    }
    catalog.exercises = exercises;
    CHECK(found(small::office_session(catalog), catalog).find("C15") != std::string::npos);
}

TEST_CASE("audited dose: a dose names its sources")
{
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.sources.clear(); }) == "C02");
}

TEST_CASE("audited dose: tempo")
{
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.tempo.reset(); }) == "C20");
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.tempo->up_seconds = 5; }) == "C20");
    CHECK(found_after("march", [](Dose& dose) { dose.tempo = Tempo{}; }) == "C20");
}

TEST_CASE("audited dose: ramp sets stand before the first row")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    move(routine, "bent-over-dumbbell-row").dose.ramp.clear();
    move(routine, "bent-over-dumbbell-row").seconds -= 92;
    routine.parts[1].seconds -= 92;
    routine.total_seconds -= 92;
    CHECK(found(routine, catalog) == "ramp");

    routine = small::office_session(catalog);
    move(routine, "one-arm-bag-row").dose.ramp = {
        {.repetitions = 8, .percent_of_load = 50, .rest_seconds = 60}};
    CHECK(found(routine, catalog) == "ramp seconds");
}

TEST_CASE("audited dose: words for how heavy")
{
    CHECK(found_after("one-arm-bag-row", [](Dose& dose) { dose.load.clear(); }) == "load");
    CHECK(found_after("wall-angel", [](Dose& dose) { dose.load = "heavy"; }) == "load");
    CHECK(found_after("one-arm-bag-row", [](Dose& dose) {
              dose.load = "about {times}";
          }) == "load");

    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    move(routine, "farmer-carry").dose.load = "a third";
    CHECK(found(routine, catalog) == "load");
}

} // namespace upperback
