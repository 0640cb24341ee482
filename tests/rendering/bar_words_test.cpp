#include "rendering/bar_words.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("bar words: what there is, the mark, the limit")
{
    CHECK(bar_words({.value = 16, .mark = 8, .limit = 24}, 2, 24) == "####:####----|");
    CHECK(bar_words({.value = 4, .mark = 8, .limit = 24}, 2, 24) == "##--:--------|");
    CHECK(bar_words({.value = 16, .limit = 24}, 2, 24) == "########----|");
    CHECK(bar_words({.value = 24, .mark = 8, .limit = 24}, 2, 24) == "####:########|");
}

TEST_CASE("bar words: half a set is not drawn, and nothing goes over the limit")
{
    CHECK(bar_words({.value = 7, .limit = 24}, 2, 24) == "###---------|");
    CHECK(bar_words({.value = 0, .limit = 24}, 2, 24) == "------------|");
    CHECK(bar_words({.value = 30, .mark = 28, .limit = 24}, 2, 24) == "############:|");
}

TEST_CASE("bar words: a long bar is drawn to scale")
{
    CHECK(bar_words({.value = 50, .mark = 20, .limit = 100}, 1, 10) == "##:###-----|");
    CHECK(bar_words({.value = 1, .limit = 0}, 0, 0) == "#|");
}

} // namespace upperback
