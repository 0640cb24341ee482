#include "support/suggestion.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>

namespace upperback {

TEST_CASE("suggestion: distance counts insertions and deletions and replacements and swaps")
{
    CHECK(edit_distance("band", "band") == 0);
    CHECK(edit_distance("bnad", "band") == 1);
    CHECK(edit_distance("bands", "band") == 1);
    CHECK(edit_distance("", "band") == 4);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("suggestion: the nearest word or none")
{
    constexpr std::array<std::string_view, 3> goals{"posture", "strength", "relief"};
    CHECK(nearest("strenght", goals) == "strength");
    CHECK(nearest("postur", goals) == "posture");
    CHECK(nearest("xylophone", goals) == "");
    CHECK(nearest("", goals) == "");
    CHECK(nearest(std::string(100000, 'a'), goals) == "");
}

} // namespace upperback
