#include "auditing/judge.hpp"
#include "embedded/built_in_catalog.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

template <class Value>
Said<Value> said(Value value)
{
    return {.is_there = true, .value = std::move(value)};
}

ClaimedExercise repetitions(const std::string& id, int sets, const Range& range, int rest)
{
    ClaimedExercise exercise{.id = id};
    exercise.dose.sets = said(sets);
    exercise.dose.repetitions = said(range);
    exercise.dose.rest_seconds = said(rest);
    return exercise;
}

ClaimedExercise holds(const std::string& id)
{
    ClaimedExercise exercise{.id = id};
    exercise.dose.repetitions = said(Range{2, 2});
    exercise.dose.hold_seconds = said(30);
    return exercise;
}

ClaimedExercise seconds(const std::string& id, int number)
{
    ClaimedExercise exercise{.id = id};
    exercise.dose.carry_seconds = said(number);
    return exercise;
}

void name_places(Claim& claim)
{
    for (std::size_t part = 0; part < claim.parts.size(); ++part) {
        claim.parts[part].place = "/parts/" + std::to_string(part);
        auto& exercises = claim.parts[part].exercises;
        for (std::size_t index = 0; index < exercises.size(); ++index) {
            exercises[index].place =
                claim.parts[part].place + "/exercises/" + std::to_string(index);
            exercises[index].dose.place = exercises[index].place + "/dose";
        }
    }
}

/// As somebody writes it by hand: ids and doses, nothing else.
Claim by_hand()
{
    ClaimedExercise squeeze = repetitions("scapular-squeeze", 2, {8, 12}, 30);
    squeeze.dose.hold_seconds = said(3);
    Claim claim{
        .parts = {
            {.exercises =
                 {seconds("march", 120),
                  repetitions("half-neck-circle", 1, {4, 4}, 0),
                  repetitions("wall-thoracic-extension", 1, {8, 8}, 0),
                  repetitions("seated-shoulder-roll", 1, {5, 5}, 0),
                  repetitions("chair-rotation", 1, {5, 5}, 0)}},
            {.exercises =
                 {repetitions("one-arm-bag-row", 2, {8, 12}, 60),
                  repetitions("wall-angel", 2, {8, 12}, 45),
                  squeeze}},
            {.exercises = {
                 holds("doorway-stretch"),
                 holds("rhomboid-stretch"),
                 holds("standing-upper-trapezius-stretch")}}}};
    name_places(claim);
    return claim;
}

/// The only violation, as "place check".
std::string only_fault(const Claim& claim)
{
    const Verification verification = judge(claim, built_in_catalog());
    std::string text;
    for (const Violation& violation : verification.violations) {
        text += (text.empty() ? "" : "; ") + violation.place + " " + violation.check;
    }
    return text;
}

} // namespace

TEST_CASE("judge: ids and doses are enough, for the default request")
{
    const Verification verification = judge(by_hand(), built_in_catalog());
    CHECK(only_fault(by_hand()).empty());
    CHECK(verification.warnings.empty());
    CHECK(verification.moves == 11);
}

TEST_CASE("judge: what a dose needs and lacks is said of the dose")
{
    Claim claim = by_hand();
    claim.parts[1].exercises[0].dose.repetitions = {};
    CHECK(only_fault(claim) == "/parts/1/exercises/0/dose C02");
    const auto violations = judge(claim, built_in_catalog()).violations;
    CHECK(violations.front().text == "repetitions: none; 8 to 12 expected");

    claim = by_hand();
    claim.parts[2].exercises[0].dose.hold_seconds = {};
    CHECK(only_fault(claim) == "/parts/2/exercises/0/dose C13; /parts/2/exercises/0/dose C13");
}

TEST_CASE("judge: what follows from moves and doses is found where nothing is said of it")
{
    Claim claim = by_hand();
    claim.request = said(ClaimedRequest{.place = "/request", .minutes = said(15)});
    CHECK(only_fault(claim).find(" minutes") != std::string::npos);

    claim = by_hand();
    claim.parts[0].exercises.pop_back();
    CHECK(only_fault(claim).find("/parts/0 C15") != std::string::npos);
}

TEST_CASE("judge: an unknown move is named, and what concerns all moves is not judged")
{
    Claim claim = by_hand();
    claim.parts[1].exercises[0].id = "one-arm-bag-rows";
    claim.parts[1].exercises[1].dose.sets = said(20);
    const auto violations = judge(claim, built_in_catalog()).violations;
    REQUIRE(violations.size() >= 2);
    CHECK(violations[0].place == "/parts/1/exercises/0/id");
    CHECK(violations[0].check == "exercise");
    CHECK(
        violations[0].text ==
        "one-arm-bag-rows: no exercise of the catalogue; nearest: one-arm-bag-row"
    );
    CHECK(violations[1].place == "/parts/1/exercises/1/dose/sets");
    for (const Violation& violation : violations) {
        CHECK(violation.check != "C16");
    }
}

TEST_CASE("judge: a goal that is none ends it")
{
    Claim claim = by_hand();
    claim.request = said(ClaimedRequest{.place = "/request", .goals = said(ClaimedTexts{"joy"})});
    CHECK(only_fault(claim) == "/request/goals request");
    claim.request.value->goals = said(ClaimedTexts{});
    CHECK(only_fault(claim) == "/request/goals request");
}

TEST_CASE("judge: another catalogue and unknown keys are warnings")
{
    Claim claim = by_hand();
    ClaimedOrigin origin{.place = "/reproduce"};
    origin.fingerprint = said(std::string{"0123456789abcdef"});
    claim.reproduce = said(origin);
    claim.unknown_keys = {"/author"};
    const Verification verification = judge(claim, built_in_catalog());
    CHECK(verification.violations.empty());
    REQUIRE(verification.warnings.size() == 2);
    CHECK(verification.warnings[0].place == "/reproduce/catalog/fingerprint");
    CHECK(verification.warnings[0].text.starts_with("made with another catalogue, 0123456789abcdef")
    );
    CHECK(
        verification.warnings[1] ==
        VerificationWarning{.place = "/author", .text = "no key of a routine; not judged"}
    );
}

TEST_CASE("judge: violations stand in the order of the file")
{
    Claim claim = by_hand();
    claim.total_seconds = said(1);
    claim.level = said(std::string{"advanced"});
    claim.parts[2].exercises[1].seconds = said(1);
    claim.parts[0].seconds = said(1);
    CHECK(
        only_fault(claim) ==
        "/level level; /parts/0/seconds part-seconds; /parts/2/exercises/1/seconds seconds; "
        "/total_seconds total"
    );
}

} // namespace upperback
