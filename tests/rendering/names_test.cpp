#include "rendering/names.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("names: a name inside a sentence begins small unless it is a letter by itself")
{
    CHECK(uncapitalized("Band row") == "band row");
    CHECK(uncapitalized("T raise") == "T raise");
    CHECK(uncapitalized("TRX row") == "TRX row");
    CHECK(uncapitalized("wall slide") == "wall slide");
    CHECK(uncapitalized("").empty());
}

TEST_CASE("names: a thing has its article and a plural none")
{
    CHECK(with_article("band") == "a band");
    CHECK(with_article("incline bench") == "an incline bench");
    CHECK(with_article("dumbbells") == "dumbbells");
}

TEST_CASE("names: one thing is no plural")
{
    CHECK(counted(1, "set") == "1 set");
    CHECK(counted(2, "set") == "2 sets");
    CHECK(counted(0, "set") == "0 sets");
}

} // namespace upperback
