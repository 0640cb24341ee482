#include "rendering/verification_document.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("verification document: a line for each violation")
{
    const Verification verification{
        .violations = {
            {.check = "C02",
             .place = "/parts/1/exercises/0/dose/sets",
             .text = "20; 1 to 3 expected"},
            {.check = "total", .place = "/total_seconds", .text = "1 s; 2 s expected"}}};
    const Document document = verification_document(verification, "my.json");
    REQUIRE(document.size() == 1);
    const std::vector<std::string> expected{
        "my.json: /parts/1/exercises/0/dose/sets: C02: 20; 1 to 3 expected",
        "my.json: /total_seconds: total: 1 s; 2 s expected"};
    CHECK(std::get<Verbatim>(document[0]).lines == expected);
}

TEST_CASE("verification document: one line that says what was checked")
{
    const Document document = verification_document({.moves = 11}, "my.json");
    const std::vector<std::string> expected{
        "my.json: holds; checked: 11 moves, the request, the rules, and all that is said of them"};
    CHECK(std::get<Verbatim>(document.at(0)).lines == expected);
}

} // namespace upperback
