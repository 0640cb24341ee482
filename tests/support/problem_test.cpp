#include "support/problem.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("problem: where it is and what it is and what to do")
{
    CHECK(
        text_of(Problem{
            .file = "rows.yaml",
            .line = 4,
            .column = 3,
            .entry = "band-row",
            .message = "no such key; remove it"}) ==
        "rows.yaml:4:3: band-row: no such key; remove it"
    );
    CHECK(
        text_of(Problem{.file = "rows.yaml", .message = "cannot be read; check it"}) ==
        "rows.yaml: cannot be read; check it"
    );
}

} // namespace upperback
