#include "rendering/signal_words.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("signal words: whole words in capitals, as far as the first small letter")
{
    CHECK(signal_words("STOP if it hurts.") == "STOP");
    CHECK(
        signal_words("SEE A DOCTOR BEFORE YOU GO ON after a fall") ==
        "SEE A DOCTOR BEFORE YOU GO ON"
    );
    CHECK(signal_words("PAIN: none is the aim.") == "PAIN:");
    CHECK(signal_words("General information.").empty());
    CHECK(signal_words("STOPped").empty());
    CHECK(signal_words("STOP") == "STOP");
    CHECK(signal_words("").empty());
}

} // namespace upperback
