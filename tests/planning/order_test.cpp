#include "planning/built_in.hpp"
#include "planning/order.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;

/// The ids in the order of doing.
Ids ordered(const Ids& ids)
{
    std::vector<Candidate> candidates;
    for (const std::string_view id : ids) {
        candidates.push_back({.exercise = &built_in::exercise(id)});
    }
    std::vector<const Candidate*> moves;
    for (const Candidate& candidate : candidates) {
        moves.push_back(&candidate);
    }
    put_in_order(moves, built_in_catalog());
    Ids result;
    for (const Candidate* move : moves) {
        result.push_back(move->exercise->id);
    }
    return result;
}

} // namespace

TEST_CASE("order: strength goes from rows to pulls and posture and support and grip")
{
    CHECK(
        ordered(
            {"farmer-carry",
             "bird-dog",
             "scapular-squeeze",
             "wall-angel",
             "cable-face-pull",
             "lat-pulldown",
             "seated-cable-row"}
        ) == Ids{"seated-cable-row",
                 "lat-pulldown",
                 "cable-face-pull",
                 "wall-angel",
                 "scapular-squeeze",
                 "bird-dog",
                 "farmer-carry"}
    );
}

TEST_CASE("order: a shrug comes with the light pulls and after the pulldown")
{
    CHECK(
        ordered({"wall-angel", "dumbbell-shrug", "lat-pulldown"}) ==
        Ids{"lat-pulldown", "dumbbell-shrug", "wall-angel"}
    );
}

TEST_CASE("order: a moving posture move comes before a held one")
{
    CHECK(ordered({"prone-w", "prone-y"}) == Ids{"prone-y", "prone-w"});
    CHECK(ordered({"chin-tuck", "wall-slide"}) == Ids{"wall-slide", "chin-tuck"});
}

TEST_CASE("order: the heavier pattern of a class comes first")
{
    CHECK(ordered({"renegade-row", "wall-elbow-press"}) == Ids{"wall-elbow-press", "renegade-row"});
    CHECK(ordered({"band-pull-apart", "face-pull"}) == Ids{"face-pull", "band-pull-apart"});
}

TEST_CASE("order: inside a pattern one goes down to the floor once")
{
    CHECK(
        ordered({"chest-supported-row", "seated-band-row", "one-arm-bag-row"}) ==
        Ids{"one-arm-bag-row", "seated-band-row", "chest-supported-row"}
    );
}

TEST_CASE("order: what is equal stands in catalogue order")
{
    CHECK(
        ordered({"one-arm-dumbbell-row", "doorway-row", "band-row"}) ==
        Ids{"band-row", "doorway-row", "one-arm-dumbbell-row"}
    );
}

TEST_CASE("order: the warm-up starts with the march even on a chair")
{
    CHECK(
        ordered({"shoulder-roll", "half-neck-circle", "seated-march"}) ==
        Ids{"seated-march", "shoulder-roll", "half-neck-circle"}
    );
}

TEST_CASE("order: the warm-up goes by position and then shoulders and neck and thoracic")
{
    CHECK(
        ordered(
            {"cat-cow",
             "seated-shoulder-roll",
             "chair-rotation",
             "overhead-reach",
             "half-neck-circle",
             "shoulder-roll",
             "march",
             "thoracic-extension"}
        ) == Ids{"march",
                 "shoulder-roll",
                 "half-neck-circle",
                 "overhead-reach",
                 "seated-shoulder-roll",
                 "chair-rotation",
                 "cat-cow",
                 "thoracic-extension"}
    );
}

TEST_CASE("order: stretches go standing and seated and on the floor in catalogue order")
{
    CHECK(
        ordered(
            {"floor-chest-opener",
             "childs-pose",
             "butterfly-stretch",
             "chair-extension-stretch",
             "doorway-stretch",
             "cross-body-stretch"}
        ) == Ids{"cross-body-stretch",
                 "doorway-stretch",
                 "chair-extension-stretch",
                 "butterfly-stretch",
                 "childs-pose",
                 "floor-chest-opener"}
    );
}

TEST_CASE("order: comes_before is strict")
{
    const Exercise& row = built_in::exercise("band-row");
    const Exercise& angel = built_in::exercise("wall-angel");
    CHECK(comes_before(row, angel, built_in_catalog()));
    CHECK(!comes_before(angel, row, built_in_catalog()));
    CHECK(!comes_before(row, row, built_in_catalog()));
}

} // namespace upperback
