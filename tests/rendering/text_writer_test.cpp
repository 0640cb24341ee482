#include "rendering/text_writer.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

std::string plain(const Document& document, int width = 40)
{
    return text_of(document, width, Color::off);
}

FullMove row()
{
    return {
        .name = "Bag row",
        .dose = "2 sets of 8 to 12 each side, rest 60 s",
        .boxes = {.sets = 2, .turns = {"left", "right"}},
        .steps = {"Put one hand on the chair seat, back flat, knees soft.", "Pull."},
        .facts = {{.label = "Feel", .text = "the muscle between shoulder blade and spine"}},
        .easier = "wall press",
        .harder = "one-arm row",
        .grounds = {{.label = "Why", .text = "asked for"}},
    };
}

} // namespace

TEST_CASE("text writer: the head of a sheet")
{
    const Document document{
        Title{.text = "Upper back", .note = "about 2 min"},
        Paragraph{.text = "Beginner."},
        LabeledTexts{.facts = {{.label = "You need", .text = "a chair without wheels, a doorway"}}},
        Form{
            .label = "How it goes",
            .blanks =
                {{.label = "Date", .length = 5},
                 {.label = "Bag", .length = 2, .unit = "kg"},
                 {.label = "Pain", .length = 2, .unit = "/10"}},
        },
    };

    CHECK(plain(document) == R"(UPPER BACK                 about 2 min
Beginner.

You need    a chair without wheels, a
            doorway
How it goes Date _____   Bag __ kg
            Pain __/10
)");
}

TEST_CASE("text writer: moves in few words stand together")
{
    const Document document{
        Section{.number = 1, .name = "Warm up", .note = "about 1 min", .intro = "Easy and smooth."},
        BriefMove{
            .name = "Roll",
            .dose = "5 each way",
            .text = "Up to your ears, back, down. Then round.",
            .facts = {{.label = "Careful", .text = "small (neck)"}},
        },
        BriefMove{.name = "March", .dose = "2 min"},
    };

    CHECK(plain(document) == R"(1  WARM UP                 about 1 min
   Easy and smooth.

[ ] Roll                    5 each way
    Up to your ears, back, down. Then
    round.
    Careful  small (neck)
[ ] March                        2 min
)");
}

TEST_CASE("text writer: a full move at 80 columns")
{
    CHECK(
        plain({row()}, 80) ==
        R"(Bag row                             2 sets of 8 to 12 each side, rest 60 s
  left [ ] ___  [ ] ___     right [ ] ___  [ ] ___
    1. Put one hand on the chair seat, back flat, knees soft.
    2. Pull.
  Feel     the muscle between shoulder blade and spine
  Easier   wall press              Harder   one-arm row
  Why      asked for
)"
    );
}

TEST_CASE("text writer: a full move at 40 columns")
{
    CHECK(plain({row()}) == R"(Bag row
2 sets of 8 to 12 each side, rest 60 s
  left [ ] ___  [ ] ___
  right [ ] ___  [ ] ___
    1. Put one hand on the chair seat,
       back flat, knees soft.
    2. Pull.
  Feel     the muscle between shoulder
           blade and spine
  Easier   wall press
  Harder   one-arm row
  Why      asked for
)");
}

TEST_CASE("text writer: lists and tables and what is shown letter by letter")
{
    const Document document{
        Steps{.steps = {"Stand.", "Sit."}},
        BulletList{.label = "Notes", .items = {"a note that is longer than one line of it"}},
        Entries{.entries = {{.label = "band", .text = "elastic"}, {.label = "bag", .text = "b"}}},
        Table{
            .columns = {{.name = "Muscle"}, {.name = "Sets", .align = Align::right}},
            .rows = {{"back", "12"}, {"shoulders", "3"}}},
        Verbatim{.lines = {"a   b"}},
        References{.references = {{.id = "S1", .text = "A work", .where = "doi:10.1/x"}}},
    };

    CHECK(plain(document) == R"(  1. Stand.
  2. Sit.

Notes
- a note that is longer than one line of
  it

band  elastic
bag   b

Muscle     Sets
back         12
shoulders     3

a   b

S1  A work, doi:10.1/x
)");
}

TEST_CASE("text writer: a table that is too wide gives way in its widest column")
{
    const Document document{
        Table{
            .columns = {{.name = "Muscle"}, {.name = "Sets", .align = Align::right}},
            .rows = {{"the muscles between the shoulder blades", "2"}}},
    };

    CHECK(plain(document) == R"(Muscle                              Sets
the muscles between the shoulder       2
blades
)");
}

TEST_CASE("text writer: a long command is broken as a shell takes it")
{
    const Document document{Origin{
        .label = "To get this sheet again:",
        .command = "upperback -g posture -l beginner --catalog 'my  own folder'",
        .lines = {"upperback 1.0.0"},
    }};

    CHECK(plain(document) == R"(To get this sheet again:
  upperback -g posture -l beginner \
    --catalog 'my  own folder'
upperback 1.0.0
)");
    CHECK(
        plain(document, 100) ==
        "To get this sheet again: upperback -g posture -l beginner --catalog 'my  own folder'\n"
        "upperback 1.0.0\n"
    );
}

TEST_CASE("text writer: wide characters are counted as a screen shows them")
{
    const Document document{BriefMove{.name = "肩回し", .dose = "5"}};

    CHECK(plain(document) == "[ ] 肩回し" + std::string(27, ' ') + "5\n");
}

TEST_CASE("text writer: a word that is longer than a line stands alone")
{
    const std::string word(50, 'x');

    CHECK(plain({Paragraph{.text = "a " + word + " b"}}) == "a\n" + word + "\nb\n");
    CHECK(plain({BriefMove{.name = "Roll", .dose = word}}) == "[ ] Roll\n    " + word + "\n");
}

TEST_CASE("text writer: a label that is too long has a line of its own")
{
    CHECK(
        plain({LabeledTexts{.facts = {{.label = "A very long label", .text = "text"}}}}) ==
        "A very long label\n            text\n"
    );
}

TEST_CASE("text writer: a table in which words would break is written row by row")
{
    const Document document{
        Table{
            .columns =
                {{.name = "Sets for"},
                 {.name = "Weeks 1 to 3", .align = Align::right},
                 {.name = "Week 4", .align = Align::right},
                 {.name = "Week 5", .align = Align::right},
                 {.name = "Limit", .align = Align::right}},
            .rows =
                {{"muscles between the shoulder blades", "17.5", "18", "12", "20"},
                 {"chest", "1", "", "1", "20"}}},
    };

    CHECK(plain(document) == R"(Sets for: muscles between the shoulder
  blades
  Weeks 1 to 3: 17.5
  Week 4: 18
  Week 5: 12
  Limit: 20
Sets for: chest
  Weeks 1 to 3: 1
  Week 4:
  Week 5: 1
  Limit: 20
)");
}

namespace {

SetLog log()
{
    return {
        .moves =
            {{.name = "Bag row",
              .dose = "2 sets of 8 each side, rest 60 s",
              .sets = 2,
              .turns = {"L", "R"},
              .is_loaded = true,
              .first = "8 at half the weight, rest 60 s",
              .next = "at 12: one more book in the bag"},
             {.name = "Bench row",
              .dose = "3 sets of 8",
              .sets = 3,
              .is_loaded = true,
              .next = "at 12: 2 kg more"},
             {.name = "Wall angel",
              .dose = "2 sets of 8",
              .sets = 2,
              .next = "at 12: face-down W raise"},
             {.name = "Carry",
              .dose = "1 set of 30 s",
              .sets = 1,
              .is_timed = true,
              .is_loaded = true},
             {.name = "Side plank",
              .dose = "1 set of 30 s each side",
              .sets = 1,
              .turns = {"L", "R"},
              .is_timed = true}},
    };
}

} // namespace

TEST_CASE("text writer: sets to write down at 80 columns")
{
    CHECK(
        plain({log()}, 80) ==
        R"(Bag row                             2 sets of 8 each side, rest 60 s
  First 8 at half the weight, rest 60 s
  [L   R   x      ]  [L   R   x      ]  at 12: one more book in the bag
Bench row                           3 sets of 8
  [    x      ]  [    x      ]  [    x      ]  at 12: 2 kg more
Wall angel                          2 sets of 8
  [    ]  [    ]                    at 12: face-down W raise
Carry                               1 set of 30 s
  [    s x      ]
Side plank                          1 set of 30 s each side
  [L   R   s ]
)"
    );
}

TEST_CASE("text writer: sets to write down at 40 columns")
{
    CHECK(plain({SetLog{.moves = {log().moves[0], log().moves[1]}}}) == R"(Bag row
      2 sets of 8 each side, rest 60 s
  First 8 at half the weight, rest 60 s
  [L   R   x      ]  [L   R   x      ]
  at 12: one more book in the bag
Bench row                  3 sets of 8
  [    x      ]  [    x      ]
  [    x      ]
  at 12: 2 kg more
)");
}

TEST_CASE("text writer: things to tick off, as many a line as fit, none torn from its box")
{
    const Document document{TickList{
        .label = "Stretch",
        .items = {"doorway 2 x 30 s", "a stretch whose name is as long as this", "hug", "bow"}}};

    CHECK(plain(document, 60) == R"(Stretch     [ ] doorway 2 x 30 s
            [ ] a stretch whose name is as long as this
            [ ] hug   [ ] bow
)");
    CHECK(plain(document) == R"(Stretch     [ ] doorway 2 x 30 s
            [ ] a stretch whose name is
                as long as this
            [ ] hug   [ ] bow
)");
    CHECK(plain({TickList{.label = "Stretch"}}).find("[ ]") == std::string::npos);
}

TEST_CASE("text writer: bars stand beside their labels, or below where the page is narrow")
{
    const Document document{BarChart{
        .title = "Week 1:",
        .bars =
            {{.label = "between the shoulder blades",
              .amount = "8 of 4 to 12",
              .value = 16,
              .mark = 8,
              .limit = 24},
             {.label = "chest", .amount = "0.5 of up to 12", .value = 1, .limit = 24}},
        .per_cell = 2}};

    CHECK(plain(document, 80) == R"(Week 1:
between the shoulder blades  ####:####----|  8 of 4 to 12
chest                        ------------|   0.5 of up to 12
)");
    CHECK(plain(document) == R"(Week 1:
between the shoulder blades
  ####:####----|  8 of 4 to 12
chest
  ------------|  0.5 of up to 12
)");
}

TEST_CASE("text writer: a form has things to tick off too")
{
    const Document document{Form{
        .label = "How it goes",
        .blanks = {{.label = "Pain", .length = 2, .unit = "/10"}},
        .ticks = {"warm-up", "stretches"}}};
    CHECK(plain(document, 80) == "How it goes Pain __/10   [ ] warm-up   [ ] stretches\n");
}

TEST_CASE("text writer: a section of the third level stays in small letters, close to its content")
{
    const Document document{
        Section{.name = "Week 1"},
        Section{.name = "Monday", .note = "22 min", .level = 3},
        Form{.label = "Goes", .blanks = {{.label = "Date", .length = 3}}},
        LabeledTexts{.facts = {{.label = "Warm up", .text = "march"}}},
        SetLog{.moves = {{.name = "Row", .dose = "1 set", .sets = 1}}},
        TickList{.label = "Stretch", .items = {"hug"}},
        Section{.name = "Thursday", .level = 3},
    };
    CHECK(plain(document) == R"(WEEK 1

Monday                          22 min
Goes        Date ___
Warm up     march
Row                              1 set
  [    ]
Stretch     [ ] hug

Thursday
)");
}

TEST_CASE("text writer: a section that begins a page does, and a heading keeps to its content")
{
    Document document{Paragraph{.text = "Head."}, Section{.name = "Week 1", .new_page = true}};
    CHECK(plain(document) == "Head.\n\f\nWEEK 1\n");

    Steps steps;
    steps.steps.assign(50, "Stand.");
    document.push_back(steps);
    document.push_back(Section{.name = "Moves"});
    document.push_back(steps);
    document.push_back(Paragraph{.text = "End."});
    const std::string text = plain(document);
    CHECK(text.find(" 50. Stand.\n\f\nMOVES\n\n  1. Stand.") != std::string::npos);
    CHECK(text.ends_with(" 50. Stand.\n\nEnd.\n"));

    document[1] = Section{.name = "Week 1"};
    CHECK(plain(document).find('\f') == std::string::npos);
}

TEST_CASE("text writer: a move that is only explained has no box")
{
    CHECK(plain({BriefMove{.name = "Roll", .text = "Up.", .has_box = false}}) == "Roll\n    Up.\n");
}

TEST_CASE("text writer: no line is too wide and none ends in a space")
{
    const Document document{
        Title{.text = "Upper back: posture, relief and strength", .note = "about 22 min"},
        Section{.number = 2, .name = "A name that is long", .note = "about 12 min"},
        row(),
        BriefMove{.name = "A stretch with a long name", .dose = "2 x 30 s each side"},
        BulletList{.items = {""}},
        log(),
        TickList{.label = "Stretch", .items = {"a stretch whose name is as long as this", "hug"}},
        BarChart{.bars = {{.label = "a", .amount = "18.5 of 8 to 20", .value = 37, .limit = 200}}},
    };
    for (const int width : {40, 41, 55, 72, 80, 120, 200}) {
        for (const std::string& line : split(plain(document, width), '\n')) {
            CAPTURE(line);
            CHECK(display_width(line) <= width);
        }
        CHECK(plain(document, width).find(" \n") == std::string::npos);
    }
}

TEST_CASE("text writer: color paints headings and names and the signs to stop")
{
    const Document document{
        Title{.text = "Back", .note = "now"},
        Section{.name = "Stretch"},
        BriefMove{.name = "Roll", .dose = "5"},
        StopBox{.paragraphs = {"STOP AND CALL your doctor.", "General information."}},
    };

    const std::string text = text_of(document, 40, Color::on);

    CHECK(
        text == "\x1b[1mBACK\x1b[0m" + std::string(31, ' ') +
                    "now\n\n\x1b[1mSTRETCH\x1b[0m\n\n\x1b[1m[ ] Roll\x1b[0m" +
                    std::string(29, ' ') +
                    "5\n\n\x1b[1;31mSTOP AND CALL\x1b[0m your doctor.\nGeneral information.\n"
    );
    CHECK(plain(document).find('\x1b') == std::string::npos);
}

TEST_CASE("text writer: signal words stay red on their second line")
{
    const Document document{
        StopBox{.paragraphs = {"SEE A DOCTOR BEFORE YOU GO ON AND ON ALWAYS after a fall."}}};

    CHECK(
        text_of(document, 40, Color::on) ==
        "\x1b[1;31mSEE A DOCTOR BEFORE YOU GO ON AND ON\x1b[0m\n"
        "\x1b[1;31mALWAYS\x1b[0m after a fall.\n"
    );
}

TEST_CASE("text writer: nothing gives no lines")
{
    CHECK(plain({}).empty());
}

} // namespace upperback
