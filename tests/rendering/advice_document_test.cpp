#include "rendering/text_writer.hpp"
#include "rendering/vocabulary_document.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

std::string advice(std::string_view caution, const Catalog& catalog = sample::catalog)
{
    return text_of(advice_document(catalog, caution), 80, Color::off);
}

} // namespace

TEST_CASE("advice document: for everyone and then by caution")
{
    CHECK(advice("") == R"(ADVICE

STOP if pain is sharp, grows, or spreads down an arm.
General information.

NECK

New numbness: see a doctor first.

STOP AND CALL a doctor.

Gentler doses
- end each set while you could still do 3 to 5 more
- no more sets of a move than 2
- only light weights to carry
)");
}

TEST_CASE("advice document: what one caution adds and changes")
{
    CHECK(advice("neck") == R"(ADVICE: NECK
A sore or stiff neck.

New numbness: see a doctor first.

STOP AND CALL a doctor.

Gentler doses
- end each set while you could still do 3 to 5 more
- no more sets of a move than 2
- only light weights to carry

What it changes
- none of 5 moves is left out
- 1 is done with a change, which stands below the move on the sheet

Its most common changes
- Look at the floor. (1 move)

The stop signs, the pain rule and when to see a doctor: upperback advice
)");
}

TEST_CASE("advice document: a caution without advice of its own says what it changes")
{
    CHECK(advice("wrist") == R"(ADVICE: WRIST
A sore wrist or hand.

What it changes
- 1 of 5 moves is left out: one-arm bag row
- the other moves stay as they are

Sets, repetitions and rests stay as they are.

The stop signs, the pain rule and when to see a doctor: upperback advice
)");
}

TEST_CASE("advice document: every gentler dose has its words")
{
    constexpr std::array<std::string_view, 1> notes{"Breathe."};
    const std::array narrowings{Narrowing{
        .id = "wrist",
        .repetitions = Range{12, 15},
        .rest_seconds_at_least = 60,
        .effortful_hold_seconds_at_most = 10,
        .stretch_hold_seconds = Range{30, 60},
        .carry_seconds = Range{15, 15},
        .mild_stretch = true,
        .notes = notes,
    }};
    Catalog catalog = sample::catalog;
    catalog.doses.narrowings = narrowings;

    CHECK(advice("wrist", catalog) == R"(ADVICE: WRIST
A sore wrist or hand.

Gentler doses
- 12 to 15 repetitions in rows and pulls
- rests of at least 60 s
- holds with effort of at most 10 s
- stretches held for 30 to 60 s
- carries of 15 s
- stretches only to mild tension
- Breathe.

What it changes
- 1 of 5 moves is left out: one-arm bag row
- the other moves stay as they are

The stop signs, the pain rule and when to see a doctor: upperback advice
)");
}

} // namespace upperback
