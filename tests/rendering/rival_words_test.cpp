#include "rendering/rival_words.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

// Ids that the sample catalogue does not know are their own names.
std::string beats(const Rival& rival)
{
    return beats_words(rival, "b", sample::catalog);
}

std::string replaces(const Rival& rival)
{
    return replaces_words(rival, "b", sample::catalog);
}

} // namespace

TEST_CASE("rival words: what a move beat, and by how much")
{
    CHECK(beats({.in = {"a"}, .out = {"b"}, .points_less = 12}) == "a, by 12 points");
    CHECK(beats({.in = {"a"}, .out = {"b"}, .points_less = 1}) == "a, by 1 point");
    CHECK(
        beats({.in = {"a", "d"}, .out = {"b", "c"}, .points_less = 3}) ==
        "a and d, for it and c, by 3 points"
    );
}

TEST_CASE("rival words: a tie and a move without which nothing goes")
{
    CHECK(
        beats({.in = {"a"}, .out = {"b"}, .points_less = 0}) ==
        "a, with as many points; the first in catalogue order wins"
    );
    CHECK(beats({.out = {"b"}}) == "no set is possible without it");
}

TEST_CASE("rival words: what would have to go for a move")
{
    CHECK(replaces({.in = {"b"}, .out = {"a"}, .points_less = 4}) == "a");
    CHECK(replaces({.in = {"b", "d"}, .out = {"a", "c"}}) == "a and c, together with d");
}

TEST_CASE("rival words: a rule that takes points speaks against")
{
    const Rule rule{.id = "calm", .because = "It is calm."};
    CHECK(reason_label({.rule = &rule, .points = -5}) == "Against");
    CHECK(reason_label({.rule = &rule, .points = 5}) == "Why");
    CHECK(reason_label({.rule = &rule}) == "Why");
    CHECK(reason_words({.rule = &rule, .points = -5}) == "It is calm. (-5, rule calm)");
    CHECK(reason_words({.rule = &rule}) == "It is calm. (required, rule calm)");
}

} // namespace upperback
