#include "rendering/proof_words.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("proof words: the number of sets has its commas")
{
    CHECK(grouped(7) == "7");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1000) == "1,000");
    CHECK(grouped(1204322) == "1,204,322");
}

TEST_CASE("proof words: how far the next set is")
{
    const Proof proof{
        .possible = 1204322,
        .value = 240,
        .bound = 240,
        .unseeded_value = 240,
        .has_runner_up = true,
        .runner_up_value = 237,
    };

    CHECK(
        proof_words(proof) == "Of 1,204,322 possible sets none scores higher under rules.yaml; "
                              "the next best has 3 points less."
    );
}

TEST_CASE("proof words: one point or none behind")
{
    Proof proof{.possible = 4, .bound = 9, .has_runner_up = true, .runner_up_value = 8};
    CHECK(
        proof_words(proof) ==
        "Of 4 possible sets none scores higher under rules.yaml; the next best has 1 point less."
    );

    proof.runner_up_value = 9;
    CHECK(
        proof_words(proof) ==
        "Of 4 possible sets none scores higher under rules.yaml; another has as many points."
    );
}

TEST_CASE("proof words: no other set")
{
    CHECK(proof_words({.possible = 1}) == "No other set is possible.");
    CHECK(
        proof_words({.possible = 3}) == "Of 3 possible sets none scores higher under rules.yaml."
    );
}

TEST_CASE("proof words: what the seed added is not hidden")
{
    const Proof proof{
        .possible = 10, .value = 230, .bound = 234, .bonus = 4, .unseeded_value = 231};

    CHECK(
        proof_words(proof) ==
        "Of 10 possible sets none scores higher under rules.yaml. The seed added 4 points; "
        "without them this set has 230, and the highest without a seed 231."
    );
}

TEST_CASE("proof words: with moves to keep it speaks of the sets that keep as many")
{
    const Proof proof{.possible = 4, .bound = 9, .has_runner_up = true, .runner_up_value = 8};
    CHECK(
        proof_words(proof, {.kept = 2}) == "Of the sets that keep 2 moves none scores higher under "
                                           "rules.yaml; the next best has 1 point less."
    );
    CHECK(proof_words({.possible = 4}, {.kept = 5}) == "No other set keeps 5 moves.");
    CHECK(proof_words({.possible = 1}, {.kept = 1}) == "No other set is possible.");
}

TEST_CASE("proof words: what is asked for may score lower than what is not")
{
    const Proof proof{.possible = 4, .bound = 9};
    CHECK(
        proof_words(proof, {.named = 1}) ==
        "Of 4 possible sets none with the move you named scores higher under rules.yaml."
    );
    CHECK(
        proof_words(proof, {.named = 2, .in_time = true}) ==
        "Of 4 possible sets none with the 2 moves you named that fits the minutes scores higher "
        "under rules.yaml."
    );
}

TEST_CASE("proof words: the terms of a part are what the request says of its moves")
{
    const std::vector<Exercise> exercises{{.id = "one"}, {.id = "two"}};
    RoutinePart part;
    part.exercises = {{.exercise = &exercises[0]}, {.exercise = &exercises[1]}};
    const ProofTerms terms =
        terms_of(part, {.with = {"one", "three"}, .keep = {"one", "two"}, .minutes = 20});
    CHECK(terms.kept == 2);
    CHECK(terms.named == 1);
    CHECK(terms.in_time);
    CHECK(!terms_of(part, {}).in_time);
}

} // namespace upperback
