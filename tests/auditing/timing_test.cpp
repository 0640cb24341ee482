#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

using small::found;
using small::move;

TEST_CASE("audited time: a move that does not add up")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    move(routine, "wall-angel").seconds += 10;
    routine.parts[1].seconds += 10;
    routine.total_seconds += 10;
    CHECK(found(routine, catalog) == "seconds");

    routine = small::office_session(catalog);
    move(routine, "wall-angel").ready_seconds = 10;
    CHECK(found(routine, catalog) == "seconds");
}

TEST_CASE("audited time: a part that does not add up")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.parts[1].seconds += 10;
    routine.total_seconds += 10;

    CHECK(found(routine, catalog) == "part-seconds");
}

TEST_CASE("audited time: a total that does not add up")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.total_seconds = 1299;

    CHECK(found(routine, catalog) == "total");
}

TEST_CASE("audited time: at most the minutes that were asked for")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.minutes = 22;
    CHECK(found(routine, catalog).empty());

    routine.request.minutes = 21;
    CHECK(found(routine, catalog) == "minutes");
}

TEST_CASE("audited time: the march takes what the others leave")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    Prescription& march = move(routine, "march");
    march.dose.carry_seconds = 105;
    march.seconds = 115;
    routine.parts[0].seconds = 299;
    routine.total_seconds = 1285;

    CHECK(found(routine, catalog) == "C15 march");
}

TEST_CASE("audited order: strength by class")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::swap(routine.parts[1].exercises[1], routine.parts[1].exercises[2]);

    CHECK(found(routine, catalog) == "C17");
}

TEST_CASE("audited order: the march comes first")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::swap(routine.parts[0].exercises[0], routine.parts[0].exercises[1]);

    CHECK(found(routine, catalog) == "C15");
}

TEST_CASE("audited order: warm-up by position and area and stretches by position")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::swap(routine.parts[0].exercises[1], routine.parts[0].exercises[2]);
    CHECK(found(routine, catalog) == "order");

    routine = small::office_session(catalog);
    std::swap(routine.parts[2].exercises[1], routine.parts[2].exercises[2]);
    CHECK(found(routine, catalog) == "order");

    routine = small::office_session(catalog);
    std::swap(routine.parts[2].exercises[0], routine.parts[2].exercises[1]);
    CHECK(found(routine, catalog) == "order");
}

TEST_CASE("audited limits: sets of a muscle")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.muscles[0].direct_sets = 3;
    CHECK(found(routine, catalog) == "muscles");

    Catalog strict = small::catalog();
    strict.doses.limits[0] = {.limit_a_week = 7, .limit_a_session = 10};
    CHECK(found(small::office_session(strict), strict) == "C18");

    strict.doses.limits[0] = {.limit_a_week = 12, .limit_a_session = 3};
    CHECK(found(small::office_session(strict), strict) == "C18");
}

TEST_CASE("audited limits: three sessions a week count three times")
{
    Catalog catalog = small::catalog();
    catalog.doses.limits[1] = {.limit_a_week = 11, .limit_a_session = 10};
    Routine routine = small::dumbbell_session(catalog);
    CHECK(found(routine, catalog) == "C18");

    routine.times_a_week_max = 2;
    routine.frequency = "2 times a week";
    CHECK(found(routine, catalog).empty());
}

TEST_CASE("audited limits: sets below the table only where a limit asks for it")
{
    Catalog catalog = small::catalog();
    std::vector<DoseRow> rows{small::dose_rows.begin(), small::dose_rows.end()};
    for (DoseRow& row : rows) {
        if (row.level == Level::intermediate && row.dose_class == "posture") {
            row.sets = {3, 3, 3};
        }
    }
    std::vector<Narrowing> narrowings{small::narrowings.begin(), small::narrowings.end()};
    for (Narrowing& narrowing : narrowings) {
        narrowing.sets_at_most = 3;
    }
    catalog.doses.rows = rows;
    catalog.doses.narrowings = narrowings;
    Routine routine = small::dumbbell_session(catalog);
    routine.narrowed.pop_back(); // three sets stay three
    CHECK(found(routine, catalog) == "C02");

    catalog.doses.limits[1] = {.limit_a_week = 12, .limit_a_session = 10};
    CHECK(found(routine, catalog).empty());
}

} // namespace upperback
