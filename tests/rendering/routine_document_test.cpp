#include "rendering/markdown_writer.hpp"
#include "rendering/routine_document.hpp"
#include "rendering/text_writer.hpp"
#include "sample_routine.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

std::string sheet(
    const Routine& routine,
    const Presentation& presentation = {},
    const Catalog& catalog = sample::catalog
)
{
    return text_of(routine_document(routine, catalog, presentation, "1.0.0"), 80, Color::off);
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("routine document: the whole sheet")
{
    CHECK(
        sheet(sample::routine()) ==
        R"(UPPER BACK: POSTURE                                               about 13 min
Beginner, with things at home. No floor work. 1 or 2 times a week to begin with,
then 2, with at least one day between: for example Monday and Thursday.

You need    a bag with books in it, a chair without wheels, a doorway
How hard    End each set while you could still do 2 to 4 more. Breathe out as
            you pull. Not sure about the weight? Take less.
How it goes Date ___________   Bag ______ kg   Pain before __/10   after __/10

1  WARM UP                                                         about 3 min
   Easy and smooth. Nothing is held, nothing is forced.

[ ] March on the spot                                                    2 min
    Swing your arms. Breathe a little faster, but keep talking.
[ ] Shoulder rolls                                                  5 each way
    Up to your ears, back, down. Then the other way round.

2  STRENGTHEN                                                      about 9 min

One-arm bag row                     2 sets of 8 to 12 each side, rest 60 s
  left [ ] ___  [ ] ___     right [ ] ___  [ ] ___
    1. Put one hand on the chair seat, back flat, knees soft.
    2. Let the bag hang from the other hand.
    3. Pull your elbow to your hip. Lower for two seconds.
  Load     about 2 to 4 kg (4 to 9 lb)
  Feel     the muscle between shoulder blade and spine
  Not so   turning your trunk, lifting your shoulder to your ear
  Easier   wall elbow press        Harder   one-arm row with a dumbbell

Shoulder-blade squeeze              2 sets of 8 to 12, hold 3 s, rest 30 s
  [ ] ___  [ ] ___
    1. Sit tall, arms hanging, neck long.
    2. Draw your shoulder blades back and a little down.
    3. Hold for three seconds, breathe, let go slowly.
  Feel     the shoulder blades moving toward each other
  Not so   pushing your chin forward
  Easier   a shorter hold

3  STRETCH                                                         about 1 min
   To mild tension, never to pain. Breathe.

[ ] Doorway stretch                                                   2 x 30 s
    Forearms on the frame, elbows below shoulder height, one foot forward. Lean
    until you feel your chest.

NEXT TIME   When you do 12 in every set in two sessions running, with pain 0 to
            3: one more book in the bag, and back to 8. Until then the same.

STOP if pain is sharp, grows, or spreads down an arm.
General information.

To get this sheet again: upperback -g posture -l beginner
upperback 1.0.0, catalog 1.0.0 (0f3c21d07ab4e6f8), seed 0
)"
    );
}

TEST_CASE("routine document: in brief every move has one line")
{
    const std::string text = sheet(sample::routine(), {.brief = true});

    CHECK(
        has(text,
            R"(2  STRENGTHEN                                                      about 9 min

[ ] One-arm bag row                     2 sets of 8 to 12 each side, rest 60 s
[ ] Shoulder-blade squeeze              2 sets of 8 to 12, hold 3 s, rest 30 s

3  STRETCH                                                         about 1 min

[ ] Doorway stretch                                                   2 x 30 s

NEXT TIME)")
    );
    CHECK(has(text, "STOP if pain is sharp"));
}

TEST_CASE("routine document: what a caution changes is told even in brief")
{
    Routine routine = sample::routine();
    for (RoutinePart& part : routine.parts) {
        part.exercises[0].adaptations = {{.caution = "neck", .text = "Look at the floor."}};
    }

    const std::string full = sheet(routine);
    const std::string brief = sheet(routine, {.brief = true});

    CHECK(has(full, "two seconds.\n  Careful  Look at the floor. (neck)\n  Load "));
    CHECK(has(full, "keep talking.\n    Careful  Look at the floor. (neck)\n[ ] Shoulder"));
    CHECK(has(full, "your chest.\n    Careful  Look at the floor. (neck)\n"));
    CHECK(has(brief, "rest 60 s\n    Careful  Look at the floor. (neck)\n"));
}

TEST_CASE("routine document: ramp sets stand with their row")
{
    Routine routine = sample::routine();
    routine.parts[1].exercises[0].dose.ramp = {
        {.repetitions = 8, .percent_of_load = 50, .rest_seconds = 60}};

    CHECK(has(sheet(routine), "\n  First    8 at half the weight, rest 60 s\n"));
}

TEST_CASE("routine document: why names the reasons and the proof")
{
    const std::string text = sheet(sample::routine(), {.why = true});

    CHECK(has(text, "  Why      Rows work the whole range. (required, rule one-row)\n"));
    CHECK(has(text, "  Why      You asked for posture. (+30, rule posture-goal)\n"));
    CHECK(
        has(text,
            "Of 1,204,322 possible sets none scores higher under rules.yaml; the next best\n"
            "has 3 points less.\n")
    );
    CHECK_FALSE(has(sheet(sample::routine()), "Why"));
}

TEST_CASE("routine document: sources stand under each move and in full at the end")
{
    const std::string text = sheet(sample::routine(), {.sources = true});

    CHECK(has(text, "  Sources  dose S01; move S23, guide\n"));
    CHECK(has(text, "    Sources  dose ours\n"));
    CHECK(has(text, R"(SOURCES

S01  ACSM: Progression Models, 2009, doi:10.1249/MSS.1
S23  A page, https://example.org/a_b

To get this sheet again)"));
    CHECK_FALSE(has(sheet(sample::routine()), "SOURCES"));
}

TEST_CASE("routine document: an adaptation without a source is a cautious choice")
{
    Routine routine = sample::routine();
    routine.parts[1].exercises[0].adaptations = {
        {.caution = "neck", .text = "Low.", .sources = sample::study},
        {.caution = "wrist", .text = "Fists."},
    };

    CHECK(
        has(sheet(routine, {.sources = true}),
            "  Sources  dose S01; move S23, guide; neck S23; wrist cautious choice\n")
    );
}

TEST_CASE("routine document: details are muscles and seconds and tempo")
{
    const std::string text = sheet(sample::routine(), {.details = true});

    CHECK(
        has(text,
            "  Works    mainly middle trapezius and rhomboids; also rear deltoids\n"
            "  Tempo    2 s up, 2 s down\n"
            "  Time     292 s, 30 of them to get ready\n")
    );
    CHECK(has(text, "    Muscles  mainly chest\n    Time     75 s, 10 of them to get ready\n"));
    CHECK(
        has(text, R"(SETS A MUSCLE                                                     775 s in all

Muscle                          Sets  Sets as a helper
middle trapezius and rhomboids     2                 2
)")
    );
}

TEST_CASE("routine document: what changed alike is said once")
{
    Routine routine = sample::routine();
    routine.notes = {"Nothing is forced."};
    routine.narrowed = {
        {.exercise = "one-arm-bag-row", .text = "3 to 5 in reserve instead of 2 to 4: neck"},
        {.exercise = "one-arm-bag-row", .text = "2 sets instead of 3: neck"},
        {.exercise = "scapular-squeeze", .text = "3 to 5 in reserve instead of 2 to 4: neck"},
    };

    CHECK(has(sheet(routine), R"(Notes
- Nothing is forced.

Changed for you
- 3 to 5 in reserve instead of 2 to 4: neck (one-arm bag row, shoulder-blade
  squeeze)
- 2 sets instead of 3: neck (one-arm bag row)

STOP )"));
}

TEST_CASE("routine document: an overlay is named")
{
    constexpr std::array<std::string_view, 2> folders{"mine", "my clinic"};
    constexpr std::array<std::string_view, 1> changed{"one-row"};
    Catalog catalog = sample::catalog;
    catalog.overlays = folders;
    catalog.changed_rules = changed;

    CHECK(has(sheet(sample::routine(), {}, catalog), R"(, seed 0
laid over by: mine, my clinic
built-in rules changed: one-row
)"));
}

TEST_CASE("routine document: a warm-up with a hold does not deny it")
{
    Routine routine = sample::routine();
    routine.parts[0].exercises[1].dose.hold_seconds = 3;

    CHECK(has(sheet(routine), "   Easy and smooth. Nothing is forced.\n"));
}

TEST_CASE("routine document: turns of a move that goes both ways")
{
    Exercise turn = sample::exercises[2];
    turn.each = Each::way;
    Routine routine = sample::routine();
    routine.parts[1].exercises[0].exercise = &turn;

    CHECK(has(sheet(routine), "  one way [ ] ___  [ ] ___     other way [ ] ___  [ ] ___\n"));
}

TEST_CASE("routine document: the sheet fits every width")
{
    const Presentation all{.why = true, .sources = true, .details = true};
    const Document document = routine_document(sample::routine(), sample::catalog, all, "1.0.0");
    for (const int width : {40, 60, 79, 80, 120}) {
        for (const std::string& line : split(text_of(document, width, Color::off), '\n')) {
            CAPTURE(line);
            CHECK(display_width(line) <= width);
        }
    }
}

TEST_CASE("routine document: a hostile name is a name in markdown")
{
    Exercise hostile = sample::exercises[2];
    hostile.name = "<script>alert(1)</script> | [x](y)";
    Routine routine = sample::routine();
    routine.parts[1].exercises[0].exercise = &hostile;

    const std::string text = markdown_of(routine_document(routine, sample::catalog, {}, "1.0.0"));

    CHECK(has(text, "### \\<script\\>alert(1)\\</script\\> \\| \\[x\\](y)\n"));
}

TEST_CASE("routine document: cautions that say the same of a move are named together")
{
    Routine routine = sample::routine();
    routine.parts[1].exercises[0].adaptations = {
        {.caution = "floor", .text = "Look at the floor."},
        {.caution = "neck", .text = "Lift less."},
        {.caution = "noise", .text = "look at the floor"},
        {.caution = "wrist", .text = "Look  at the floor!"},
    };

    CHECK(
        has(sheet(routine),
            "  Careful  Look at the floor. (no floor, quiet and wrist)\n"
            "  Careful  Lift less. (neck)\n"
            "  Load ")
    );
}

} // namespace upperback
