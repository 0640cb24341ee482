#include "rendering/shortfall_text.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

std::string told(const Shortfall& shortfall)
{
    return shortfall_text(shortfall, "upperback");
}

} // namespace

TEST_CASE("shortfall text: what is missing and what would help")
{
    const Shortfall shortfall{
        .text = "no row is left",
        .requirements = {sample::rules.data()},
        .hindrances =
            {{.reason = "equipment", .count = 12},
             {.reason = "caution", .word = "lower-back", .count = 3, .health = true}},
        .repairs =
            {{.changes = {{.what = Change::What::add_item, .word = "band"}}},
             {.changes = {{.what = Change::What::more_minutes, .minutes = 14}}}},
    };

    CHECK(
        told(shortfall) ==
        R"(upperback: no row is left: 12 need equipment you did not name, 3 are refused for lower-back
rule one-row: Rows work the whole range.
what would help: --equipment band
                 --minutes 14
)"
    );
}

TEST_CASE("shortfall text: every hindrance has its words")
{
    const Shortfall shortfall{
        .text = "no row is left",
        .hindrances =
            {{.reason = "level", .word = "advanced", .count = 2},
             {.reason = "equipment", .word = "band", .count = 1},
             {.reason = "caution", .word = "neck", .count = 1},
             {.reason = "forbid", .word = "too-much", .count = 1},
             {.reason = "without", .word = "doorway", .count = 1}},
    };

    CHECK(
        told(shortfall) == "upperback: no row is left: 2 need the level advanced, 1 needs band, 1 "
                           "is refused for neck, "
                           "1 is forbidden by the rule too-much, 1 for other reasons\n"
    );
}

TEST_CASE("shortfall text: a move that was dropped names its option")
{
    CHECK(
        hindrance_words({.reason = "drop", .word = "march", .count = 1}) ==
        "1 is left out by --drop march"
    );
    CHECK(hindrance_words({.reason = "without", .word = "march"}) == "left out by --without march");
}

TEST_CASE("shortfall text: every repair has its words")
{
    using What = Change::What;
    const Shortfall shortfall{
        .text = "nothing fits",
        .repairs =
            {{.changes = {{.what = What::lift_limit, .word = "seated-only"}}},
             {.changes = {{.what = What::drop_without, .word = "doorway"}}},
             {.changes = {{.what = What::drop_with, .word = "march"}}},
             {.changes = {{.what = What::undo_drop, .word = "wall-angel"}}},
             {.changes = {{.what = What::add_item, .word = "band"}, {.what = What::drop_moves}}},
             {.changes = {{.what = What::drop_stretches}}}},
    };

    CHECK(told(shortfall) == R"(upperback: nothing fits
what would help: leave out --caution seated-only
                 leave out --without doorway
                 leave out --with march
                 leave out --drop wall-angel
                 --equipment band, and leave out --moves
                 leave out --stretches
)");
}

TEST_CASE("shortfall text: what was typed as a swap is told as one")
{
    using What = Change::What;
    const Shortfall shortfall{
        .text = "nothing fits",
        .hindrances = {{.reason = "drop", .word = "march", .count = 1}},
        .repairs =
            {{.changes = {{.what = What::undo_drop, .word = "march"}}},
             {.changes = {{.what = What::drop_with, .word = "band-row"}}},
             {.changes = {{.what = What::drop_with, .word = "march"}}}},
    };
    const std::vector<Typed> typed{
        {.what = What::undo_drop, .word = "march", .option = "--swap March"},
        {.what = What::drop_with, .word = "band-row", .option = "--swap a=band-row"}};
    CHECK(
        shortfall_text(shortfall, "upperback", typed) ==
        R"(upperback: nothing fits: 1 is left out by --swap March
what would help: leave out --swap March
                 leave out --swap a=band-row
                 leave out --with march
)"
    );
}

TEST_CASE("shortfall text: health is a matter for a doctor")
{
    CHECK(
        told({.text = "no move is left", .see_a_doctor = true}) ==
        "upperback: no move is left\nask a doctor or physiotherapist which moves fit you\n"
    );
}

} // namespace upperback
