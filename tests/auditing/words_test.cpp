#include "auditing/audit.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

using small::found;
using small::move;

TEST_CASE("audited words: the request is complete and looked up")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.equipment = {"nothing-like-it"};
    CHECK(found(routine, catalog) == "request");

    routine = small::office_session(catalog);
    routine.request.equipment = {"chair", "bag"};
    CHECK(found(routine, catalog) == "request");

    routine = small::office_session(catalog);
    routine.request.minutes = 0;
    CHECK(found(routine, catalog) == "minutes request");
}

TEST_CASE("audited words: opening lines of the cautions")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    routine.opening.clear();
    CHECK(found(routine, catalog) == "opening");

    routine.opening = {small::neck_line.front(), small::neck_line.front()};
    CHECK(found(routine, catalog) == "opening");
}

TEST_CASE("audited words: an opening line may take the place of another")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.request.cautions = {"osteoporosis", "pregnancy"};
    routine.opening = {small::midwife.front()};
    CHECK(found(routine, catalog).find("opening") == std::string::npos);

    routine.opening = {small::agreed.front(), small::midwife.front()};
    CHECK(found(routine, catalog).find("opening") != std::string::npos);
}

TEST_CASE("audited words: how often")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.times_a_week_max = 3;
    CHECK(found(routine, catalog) == "C09");

    routine = small::office_session(catalog);
    routine.gap_hours = 24;
    CHECK(found(routine, catalog) == "C10");

    routine = small::office_session(catalog);
    routine.frequency = "every day";
    CHECK(found(routine, catalog) == "frequency");
}

TEST_CASE("audited words: the next step is a condition")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.next.sessions = 1;
    CHECK(found(routine, catalog) == "C07");

    routine = small::office_session(catalog);
    routine.next.text = "2 to 4 kg more, or under 10 kg first 3 repetitions above the range";
    CHECK(found(routine, catalog) == "C08");

    routine = small::office_session(catalog);
    routine.next.exercise = "wall-angel";
    CHECK(found(routine, catalog) == "C07");

    routine = small::office_session(catalog);
    routine.next.kind = "rung";
    routine.next.to = "bent-over-dumbbell-row";
    CHECK(found(routine, catalog) == "C07");
}

TEST_CASE("audited words: the stop box is whole")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.advice.pop_back();
    CHECK(found(routine, catalog) == "advice");

    routine = small::office_session(catalog);
    std::swap(routine.advice[0], routine.advice[1]);
    CHECK(found(routine, catalog) == "advice");

    routine = small::office_session(catalog);
    routine.advice.insert(routine.advice.begin() + 1, &catalog.advice[1]);
    CHECK(found(routine, catalog) == "advice");
}

TEST_CASE("audited sources: every one and each once")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    routine.sources.erase(routine.sources.begin());
    CHECK(found(routine, catalog) == "sources");

    routine = small::office_session(catalog);
    routine.sources.push_back(routine.sources.back());
    CHECK(found(routine, catalog) == "sources");
}

TEST_CASE("audited narrowing: what was narrowed is said")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::dumbbell_session(catalog);
    routine.narrowed.erase(routine.narrowed.begin());
    CHECK(found(routine, catalog) == "narrowed");

    routine = small::dumbbell_session(catalog);
    routine.narrowed[0].to = {2, 5};
    CHECK(found(routine, catalog) == "narrowed");

    routine = small::dumbbell_session(catalog);
    routine.narrowed[1].because = {"osteoporosis"};
    CHECK(found(routine, catalog) == "narrowed");

    routine = small::office_session(catalog);
    routine.narrowed = {{"wall-angel", "repetitions", {8, 12}, {10, 15}, {"age-65"}, "words"}};
    CHECK(found(routine, catalog) == "narrowed");
}

TEST_CASE("audited reasons: every rule that speaks for a move and no other")
{
    const Catalog catalog = small::catalog();
    Routine routine = small::office_session(catalog);
    move(routine, "wall-angel").reasons.pop_back();
    CHECK(found(routine, catalog) == "reasons");

    routine = small::office_session(catalog);
    move(routine, "wall-angel").reasons.back().points = 29;
    CHECK(found(routine, catalog) == "reasons");

    routine = small::office_session(catalog);
    move(routine, "march").reasons = {small::reason(catalog, "one-row")};
    CHECK(found(routine, catalog) == "reasons");

    routine = small::office_session(catalog);
    move(routine, "rhomboid-stretch").reasons = {small::reason(catalog, "cover-back", 5)};
    CHECK(found(routine, catalog) == "reasons");
}

TEST_CASE("audited certificate: value and bound and runner-up")
{
    const Catalog catalog = small::catalog();
    const auto found_after = [&](auto change) {
        Routine routine = small::office_session(catalog);
        change(routine.parts[1].proof);
        return found(routine, catalog);
    };

    CHECK(found_after([](Proof& proof) { proof.value = 121; }) == "proof");
    CHECK(found_after([](Proof& proof) { proof.bound = 121; }) == "proof");
    CHECK(found_after([](Proof& proof) { proof.unseeded_value = 119; }) == "proof");
    CHECK(found_after([](Proof& proof) { proof.runner_up_value = 121; }) == "proof");
    CHECK(found_after([](Proof& proof) { proof.runner_up.pop_back(); }) == "proof");
    CHECK(found_after([](Proof& proof) {
              proof.bonus = 5;
              proof.bound += 5;
          }) == "proof");
}

} // namespace upperback
