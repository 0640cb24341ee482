#include "rendering/text_writer.hpp"
#include "rendering/vocabulary_document.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <vector>

namespace upperback {
namespace {

std::string listed_words(std::string_view topic)
{
    const std::vector<const Exercise*> moves{&sample::exercises[2], sample::exercises.data()};
    return text_of(list_document(topic, sample::catalog, moves), 80, Color::off);
}

} // namespace

TEST_CASE("vocabulary document: moves are those that were handed over")
{
    CHECK(
        listed_words("moves") ==
        R"(one-arm-bag-row  One-arm bag row; beginner; chair and bag, or band
doorway-stretch  Doorway stretch; beginner; doorway
)"
    );
}

TEST_CASE("vocabulary document: goals without the words that are none")
{
    CHECK(listed_words("goals") == R"(posture  strength and ease for sitting
relief   gentle strengthening
)");
}

TEST_CASE("vocabulary document: things and sets of things")
{
    CHECK(listed_words("equipment") == R"(bag        a bag with books in it (taken as given)
band       an elastic band
chair      a chair without wheels (taken as given)
desk       a desk: band and chair; standing and seated moves only
doorway    a doorway (taken as given)
dumbbells  dumbbells
floor      the floor (always there)
)");
}

TEST_CASE("vocabulary document: practical limits are marked")
{
    CHECK(listed_words("cautions") == R"(floor  cannot get down
neck   a sore or stiff neck
noise  nothing that thumps (practical limit)
wrist  a sore wrist or hand
)");
}

TEST_CASE("vocabulary document: muscles and levels and patterns")
{
    CHECK(listed_words("muscles") == R"(chest                       chest: front of the rib cage
middle-trapezius-rhomboids  middle trapezius and rhomboids: between the shoulder
                            blades
rear-deltoids               rear deltoids: back of the shoulders
)");
    CHECK(listed_words("levels") == R"(beginner  less than 6 months (default)
advanced  more than 2 years
)");
    CHECK(listed_words("patterns") == "horizontal-row  rows (strength)\n");
}

TEST_CASE("vocabulary document: rules with what they do")
{
    CHECK(listed_words("rules") == R"(one-row       Rows work the whole range. (required)
posture-goal  You asked for posture. (+30)
spread        Many muscles. (+10 times the gain of each muscle)
too-much      Not here. (forbidden)
)");
}

TEST_CASE("vocabulary document: sources with their places")
{
    CHECK(listed_words("sources") == R"(S01  ACSM: Progression Models, 2009, doi:10.1249/MSS.1
S23  A page, https://example.org/a_b
)");
}

TEST_CASE("vocabulary document: another topic has no entries")
{
    CHECK(listed_words("poems").empty());
}

} // namespace upperback
