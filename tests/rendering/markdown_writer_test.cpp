#include "rendering/markdown_writer.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("markdown writer: every kind of block")
{
    const Document document{
        Title{.text = "Upper back", .note = "about 2 min"},
        Notices{.lines = {"Ask first.", "Ask twice."}},
        Paragraph{.text = "Words."},
        LabeledTexts{
            .facts = {{.label = "Feel", .text = "this"}, {.label = "Not so", .text = "that"}}},
        Form{
            .label = "How it goes",
            .blanks =
                {{.label = "Date", .length = 3},
                 {.label = "Bag", .length = 2, .unit = "kg"},
                 {.label = "Pain", .length = 1, .unit = "/10"}},
        },
        Section{.number = 1, .name = "Warm up", .note = "about 1 min", .intro = "Easy."},
        BriefMove{
            .name = "Roll",
            .dose = "5 each way",
            .text = "Up, down.",
            .facts = {{.label = "Careful", .text = "small (neck)"}},
        },
        BriefMove{.name = "March"},
        Steps{.steps = {"One.", "Two."}},
        BulletList{.label = "Notes", .items = {"a", "b"}},
        Entries{.entries = {{.label = "band", .text = "an elastic band"}}},
        Table{
            .columns = {{.name = "Muscle"}, {.name = "Sets", .align = Align::right}},
            .rows = {{"back", "2"}}},
        Verbatim{.lines = {"a  b"}},
        References{.references = {{.id = "S1", .text = "A work", .where = "doi:10.1/x"}}},
        StopBox{.paragraphs = {"STOP now.", "General."}},
        Origin{.label = "Again:", .command = "upperback", .lines = {"upperback 1.0.0"}},
    };

    CHECK(markdown_of(document) == R"(# Upper back (about 2 min)

**Ask first.**

**Ask twice.**

Words.

**Feel:** this

**Not so:** that

**How it goes:** Date \_\_\_, Bag \_\_ kg, Pain \_/10

## 1. Warm up (about 1 min)

Easy.

- [ ] **Roll** (5 each way): Up, down.
  - **Careful:** small (neck)
- [ ] **March**

1. One.
2. Two.

**Notes:**

- a
- b

- **band:** an elastic band

| Muscle | Sets |
| --- | ---: |
| back | 2 |

```text
a  b
```

- **S1:** A work, <https://doi.org/10.1/x>

> STOP now.
>
> General.

Again:

```sh
upperback
```

upperback 1.0.0
)");
}

TEST_CASE("markdown writer: a full move")
{
    const Document document{FullMove{
        .name = "Row",
        .dose = "2 sets of 8",
        .boxes = {.sets = 2, .turns = {"left", "right"}},
        .steps = {"Pull."},
        .facts = {{.label = "Feel", .text = "the back"}},
        .easier = "press",
        .grounds = {{.label = "Why", .text = "asked"}},
    }};

    CHECK(markdown_of(document) == R"(### Row

2 sets of 8

- [ ] set 1: left \_\_\_, right \_\_\_
- [ ] set 2: left \_\_\_, right \_\_\_

1. Pull.

- **Feel:** the back
- **Easier:** press
- **Why:** asked
)");
}

TEST_CASE("markdown writer: boxes and facts are one list where no steps part them")
{
    const Document document{
        FullMove{.name = "Row", .boxes = {.sets = 1}, .facts = {{.label = "Feel", .text = "it"}}}};

    CHECK(markdown_of(document) == "### Row\n\n- [ ] set 1: \\_\\_\\_\n- **Feel:** it\n");
}

TEST_CASE("markdown writer: pictures stand below the name, and their names are escaped")
{
    const Document document{
        BriefMove{
            .name = "Roll [x]",
            .text = "Up.",
            .facts = {{.label = "Careful", .text = "small"}},
            .picture = "figures/roll.svg"},
        BriefMove{.name = "March"},
        FullMove{.name = "Row", .dose = "2 sets", .boxes = {.sets = 1}, .picture = "a/row.svg"},
    };

    CHECK(markdown_of(document) == R"(- [ ] **Roll \[x\]**: Up.

  ![Roll \[x\]](figures/roll.svg)
  - **Careful:** small
- [ ] **March**

### Row

2 sets

![Row](a/row.svg)

- [ ] set 1: \_\_\_
)");
}

TEST_CASE("markdown writer: what is written on and measured")
{
    const Document document{
        Section{.name = "Monday", .note = "22 min", .level = 3},
        Form{
            .label = "How it goes",
            .blanks = {{.label = "Pain", .length = 1, .unit = "/10"}},
            .ticks = {"warm-up"}},
        SetLog{
            .moves =
                {{.name = "Bag row",
                  .dose = "2 sets of 8 each side",
                  .sets = 2,
                  .turns = {"L", "R"},
                  .is_loaded = true,
                  .first = "8 at half the weight",
                  .next = "at 12: a | b"},
                 {.name = "Hang", .dose = "1 set of 30 s", .sets = 1, .is_timed = true}}},
        TickList{.label = "Stretch", .items = {"hug", "bow"}},
        BarChart{
            .title = "Week 1:",
            .labels = "Muscle",
            .amounts = "Sets",
            .bars =
                {{.label = "back", .amount = "2.5 of 4 to 12", .value = 5, .mark = 8, .limit = 24}},
            .per_cell = 2},
        BriefMove{.name = "Roll", .text = "Up.", .has_box = false},
    };

    CHECK(markdown_of(document) == R"(### Monday (22 min)

**How it goes:** Pain \_/10

- [ ] warm-up

| Move | Dose | Write down | Set 1 | Set 2 | Next step |
| -------- | -------- | ------ | ---- | ---- | -------- |
| Bag row | 2 sets of 8 each side; first 8 at half the weight | repetitions x load | L / R | L / R | at 12: a \| b |
| Hang | 1 set of 30 s | seconds | | \- | |

**Stretch:**

- [ ] hug
- [ ] bow

Week 1:

| Muscle | Sets | Bar |
| -------- | ---- | ------ |
| back | 2.5 of 4 to 12 | `##--:--------` |

- **Roll**: Up.
)");
}

TEST_CASE("markdown writer: hostile words come out as words")
{
    const Document document{
        Section{.name = "x\n# y"},
        BriefMove{.name = "<script>", .dose = "[a](b)", .text = "| c |"},
        Table{.columns = {{.name = "a|b"}}, .rows = {{"c\n|d"}}},
        Origin{.label = "Again:", .command = "upperback '```'"},
    };

    CHECK(markdown_of(document) == R"(## x \# y

- [ ] **\<script\>** (\[a\](b)): \| c \|

| a\|b |
| --- |
| c \|d |

Again:

````sh
upperback '```'
````
)");
}

TEST_CASE("markdown writer: nothing gives nothing")
{
    CHECK(markdown_of({}).empty());
}

} // namespace upperback
