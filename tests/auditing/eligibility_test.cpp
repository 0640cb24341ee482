#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <vector>

namespace upperback {

using small::found;
using small::move;

TEST_CASE("audited eligibility: things that were not named are not used")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    routine.request.equipment = {};

    CHECK(found(routine, catalog) == "equipment");
}

TEST_CASE("audited eligibility: a set of things is opened")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    routine.request.equipment = {"gym"};

    CHECK(found(routine, catalog).empty());
}

TEST_CASE("audited eligibility: bare means floor and wall")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.bare = true;

    CHECK(found(routine, catalog) == "equipment");
}

TEST_CASE("audited eligibility: a set may keep to some positions")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.equipment = {"desk"};
    CHECK(found(routine, catalog).empty());

    routine.parts[0].exercises[3].exercise = &small::exercise(catalog, "cat-cow");
    CHECK(found(routine, catalog).find("kit-position") != std::string::npos);
}

TEST_CASE("audited eligibility: nobody is asked for more than their level")
{
    Catalog catalog = small::catalog();
    std::vector<Exercise> exercises{small::exercises.begin(), small::exercises.end()};
    for (Exercise& exercise : exercises) {
        if (exercise.id == "wall-angel") {
            exercise.level = Level::intermediate;
        }
    }
    catalog.exercises = exercises;

    CHECK(found(small::office_session(catalog), catalog) == "level");
}

TEST_CASE("audited eligibility: age and cautions lower the level")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    routine.request.level = Level::advanced;
    CHECK(found(routine, catalog) == "C02 level load narrowed size");

    routine.request.age = 17;
    CHECK(found(routine, catalog).empty());

    routine.request.age.reset();
    routine.request.cautions = {"neck", "pregnancy"};
    routine.opening = {small::midwife.front(), small::neck_line.front()};
    CHECK(found(routine, catalog) == "opening");
    routine.opening = {small::neck_line.front(), small::midwife.front()};
    CHECK(found(routine, catalog).empty());
}

TEST_CASE("audited eligibility: a caution that avoids a move refuses it")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    Prescription& circle = move(routine, "half-neck-circle");
    circle.exercise = &small::exercise(catalog, "neck-roll");
    circle.adaptations.clear();
    circle.reasons.clear();
    routine.parts[0].proof = {};

    CHECK(found(routine, catalog) == "caution");
}

TEST_CASE("audited eligibility: a caution refuses its positions")
{
    Catalog catalog = small::catalog();
    const std::array standing{Position::standing};
    const std::array cautions{Caution{.id = "seated-only", .positions = standing}};
    catalog.cautions = cautions;
    Routine routine = small::office_session(catalog);
    routine.request.cautions = {"seated-only"};

    CHECK(found(routine, catalog) == "caution");
}

TEST_CASE("audited eligibility: an adaptation whose things are missing refuses")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.cautions = {"knee"};
    Prescription& kneeling = move(routine, "seated-thoracic-extension");
    kneeling.exercise = &small::exercise(catalog, "cat-cow");
    kneeling.uses = {"towel"};
    kneeling.reasons = {small::reason(catalog, "adapted", -25)};
    small::adapt(kneeling);
    routine.parts[0].proof = {.value = -25, .bound = -25, .unseeded_value = -25};
    routine.uses = {"bag", "chair", "doorway", "towel"};
    CHECK(found(routine, catalog).empty());

    routine.request.without = {"towel"};
    CHECK(found(routine, catalog) == "caution");
}

TEST_CASE("audited eligibility: rules ask what other sessions have")
{
    constexpr std::array rules{
        Rule{.id = "no-repeat", .verb = Verb::forbid, .match = {.again = true, .stale = false}}};
    Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    std::vector<Rule> all{small::rules.begin(), small::rules.end()};
    all.insert(all.end(), rules.begin(), rules.end());
    catalog.rules = all;
    for (RoutinePart& part : routine.parts) {
        for (Prescription& exercise : part.exercises) {
            for (Reason& reason : exercise.reasons) {
                reason.rule = &*std::ranges::find(all, reason.rule->id, &Rule::id);
            }
        }
    }
    CHECK(found(routine, catalog).empty());

    routine.request.again = {"wall-angel"};
    CHECK(found(routine, catalog) == "no-repeat");

    routine.request.stale = {"wall-angel"};
    CHECK(found(routine, catalog).empty());

    routine.request.again = {"neck-roll"};
    CHECK(found(routine, catalog).empty());
}

TEST_CASE("audited eligibility: forbid rules")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    move(routine, "half-neck-circle").exercise = &small::exercise(catalog, "neck-roll");
    CHECK(found(routine, catalog).empty());

    routine.request.age = 65;
    CHECK(found(routine, catalog).find("age-65-full-circles") != std::string::npos);
}

TEST_CASE("audited eligibility: what was to be left out is left out")
{
    const Catalog catalog = small::catalog();
    for (const std::string_view word : {"wall-angel", "wall-slide", "posture"}) {
        CAPTURE(word);
        Routine routine = small::office_session(catalog);
        routine.request.without = {word};

        CHECK(found(routine, catalog) == "without");
    }
    Routine routine = small::office_session(catalog);
    routine.request.without = {"doorway"};
    CHECK(found(routine, catalog) == "equipment");
}

TEST_CASE("audited eligibility: a move that was dropped is left out and its pattern is not")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.drop = {"wall-angel"};
    CHECK(found(routine, catalog) == "without");

    routine.request.drop = {"wall-slide"};
    CHECK(found(routine, catalog).find("without") == std::string::npos);
}

TEST_CASE("audited eligibility: the things of a move and of the session")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    move(routine, "one-arm-bag-row").uses = {"bag"};
    CHECK(found(routine, catalog) == "uses");

    routine = small::office_session(catalog);
    routine.uses = {"bag", "chair"};
    CHECK(found(routine, catalog) == "things");
}

TEST_CASE("audited eligibility: a missing adaptation is found")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    move(routine, "farmer-carry").adaptations.clear();

    CHECK(found(routine, catalog) == "adaptations");
}

TEST_CASE("audited eligibility: a caution that was forgotten is found")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.cautions = {"neck"};

    CHECK(found(routine, catalog) == "C02 adaptations narrowed opening proof reasons");
}

TEST_CASE("audited eligibility: next forms are open to the request")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    move(routine, "scapular-squeeze").harder = {
        .exercise = &small::exercise(catalog, "band-scapular-squeeze"), .text = "with a band"};
    CHECK(found(routine, catalog) == "next-form");

    routine.request.equipment = {"band"};
    CHECK(found(routine, catalog).empty());
}

} // namespace upperback
