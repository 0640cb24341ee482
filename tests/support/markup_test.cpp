// Text inside XML and HTML.
#include "support/markup.hpp"

#include <doctest/doctest.h>

namespace upperback {
namespace {

TEST_CASE("markup: nothing of a text is markup")
{
    CHECK(
        escaped_markup("Row <b>&amp;</b> \"a\" 'b'") ==
        "Row &lt;b&gt;&amp;amp;&lt;/b&gt; &quot;a&quot; &#39;b&#39;"
    );
    CHECK(escaped_markup("") == "");
    CHECK(escaped_markup("Übung – 1") == "Übung – 1");
}

TEST_CASE("markup: what XML refuses and what turns text round is left out")
{
    CHECK(
        escaped_markup("a\x01\x7F"
                       "b\nc") == "abc"
    );
    CHECK(
        escaped_markup("a\xE2\x80\xAE"
                       "b") == "ab"
    ); // right-to-left override
    CHECK(
        escaped_markup("a\xFF\xC3"
                       "b") == "ab"
    ); // no UTF-8
    CHECK(
        escaped_markup("a\xEF\xBF\xBF"
                       "b") == "ab"
    ); // U+FFFF
}

} // namespace
} // namespace upperback
