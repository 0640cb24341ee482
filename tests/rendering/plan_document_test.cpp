#include "rendering/markdown_writer.hpp"
#include "rendering/plan_document.hpp"
#include "rendering/text_pages.hpp"
#include "rendering/text_writer.hpp"
#include "sample_plan.hpp"
#include "sample_routine.hpp"
#include "support/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace upperback {
namespace {

using namespace std::chrono_literals;

constexpr Date monday = std::chrono::year{2027} / 1 / 4;

std::string text(
    const Plan& plan,
    const Presentation& presentation = {},
    const Catalog& catalog = built_in_catalog(),
    int width = 80
)
{
    return text_of(plan_document(plan, catalog, presentation, "1.0.0"), width, Color::off);
}

std::string markdown(const Plan& plan, const Catalog& catalog = built_in_catalog())
{
    return markdown_of(plan_document(plan, catalog, {}, "1.0.0"));
}

bool has(const std::string& whole, std::string_view part)
{
    return whole.find(part) != std::string::npos;
}

std::size_t count(const std::string& whole, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = whole.find(part); at != std::string::npos; at = whole.find(part, at + 1)) {
        ++found;
    }
    return found;
}

std::string with_pages_named(std::string whole)
{
    for (auto at = whole.find('\f'); at != std::string::npos; at = whole.find('\f')) {
        whole.replace(at, 1, "<new page>");
    }
    return whole;
}

PlannedSession small_session(int week, int number, int sets)
{
    PlannedSession session{
        .id = fmt::format("w{}s{}", week, number),
        .number = number,
        .day = number == 1 ? std::chrono::Monday : std::chrono::Thursday,
        .date = monday + std::chrono::days{(week - 1) * 7 + (number - 1) * 3},
        .routine = sample::routine(),
        .next =
            {{.exercise = "one-arm-bag-row",
              .repetitions = 12,
              .kind = "load",
              .step = "one more book in the bag, or a bottle",
              .text = "When you do 12 in every set: one more book in the bag, or a bottle."},
             {.exercise = "scapular-squeeze",
              .repetitions = 12,
              .kind = "load",
              .step = "a longer hold",
              .text = "When you do 12 in every set: a longer hold."}},
    };
    session.routine.parts[1].exercises[0].dose.sets = sets;
    return session;
}

/// Two weeks of five rows of a catalogue: the second has one set more of the row in session 1.
Plan small_plan()
{
    PlanWeek first{
        .number = 1,
        .kind = WeekKind::start,
        .from = monday,
        .to = monday + std::chrono::days{6},
        .half_sets =
            {{.muscle = "chest", .count = 1, .limit = 24},
             {.muscle = "middle-trapezius-rhomboids", .count = 7, .aim = 8, .limit = 24}},
        .sessions = {small_session(1, 1, 1), small_session(1, 2, 1)},
    };
    PlanWeek second{
        .number = 2,
        .from = monday + std::chrono::days{7},
        .to = monday + std::chrono::days{13},
        .changes =
            {{.exercise = "one-arm-bag-row",
              .what = "sets",
              .sessions = {1},
              .from = {1, 1},
              .to = {2, 2},
              .because = "one set more, in one session of the week"}},
        .half_sets =
            {{.muscle = "chest", .count = 1, .limit = 24},
             {.muscle = "middle-trapezius-rhomboids", .count = 9, .aim = 8, .limit = 24}},
        .sessions = {small_session(2, 1, 2), small_session(2, 2, 1)},
    };
    return {
        .request =
            {.session = {.goals = {"posture"}},
             .weeks = 2,
             .days = {std::chrono::Monday, std::chrono::Thursday},
             .days_named = true,
             .start = monday},
        .weeks = {first, second},
        .notes = {"You missed a week: do it again."},
        .command = "upperback plan -g posture -l beginner --weeks 2",
    };
}

} // namespace

TEST_CASE("plan document: the whole plan in text")
{
    CHECK(
        with_pages_named(text(small_plan(), {}, sample::catalog)) ==
        R"(UPPER BACK: POSTURE, 2 WEEKS                                 Jan 4 to 17, 2027
Beginner, with things at home. No floor work. Twice a week, with at least one
day between: Monday and Thursday. A session takes about 13 min.

You need    a bag with books in it, a chair without wheels, a doorway
How hard    End each set while you could still do 2 to 4 more. Breathe out as
            you pull. Not sure about the weight? Take less.
Write down  One box a set: repetitions x load, or repetitions alone. L is left,
            R is right, s is seconds.
Next steps  "At 12" beside a move means: when you do 12 in every set, in 2
            sessions running, with pain 0 to 3, take the step named there and go
            back to the fewest repetitions.
Pain        0 to 3 of 10 and gone by the next day: carry on. More: see PAIN at
            the end.

Notes
- You missed a week: do it again.

THE WEEKS

Week  Dates         Kind        What changes
   1  Jan 4 to 10   easy start  Repetitions begin low
   2  Jan 11 to 17  build up    One set more, in one session of the week
<new page>
SETS A WEEK
A set counts 1 for a muscle that it works mainly, a half for one that helps. In
the bars # is a set, the colon stands at the aim, the end is the limit.

Sets for                        Week 1  Week 2   Aim  Limit
middle trapezius and rhomboids     3.5     4.5     4     12
chest                              0.5     0.5  none     12

Week 2, with the most sets:
middle trapezius and rhomboids  ####:--------|  4.5 of 4 to 12
chest                           ------------|   0.5 of up to 12
<new page>
WEEK 1 OF 2: EASY START                                            Jan 4 to 10
Repetitions begin low.

Warm up     before each session: march on the spot 2 min, shoulder rolls 5 each
            way
Stretch     after each session: doorway stretch 2 x 30 s

Week 1, session 1: Monday, Jan 4                                  about 13 min
How it goes Pain before __/10   after __/10   [ ] warm-up   [ ] stretches
One-arm bag row                     1 set of 8 to 12 each side
  [L   R   x      ]                 at 12: one more book in the bag
Shoulder-blade squeeze              2 sets of 8 to 12, hold 3 s, rest 30 s
  [    ]  [    ]                    at 12: a longer hold

Week 1, session 2: Thursday, Jan 7                                about 13 min
How it goes Pain before __/10   after __/10   [ ] warm-up   [ ] stretches
One-arm bag row                     1 set of 8 to 12 each side
  [L   R   x      ]                 at 12: one more book in the bag
Shoulder-blade squeeze              2 sets of 8 to 12, hold 3 s, rest 30 s
  [    ]  [    ]                    at 12: a longer hold
<new page>
WEEK 2 OF 2: BUILD UP                                             Jan 11 to 17
One set more, in one session of the week: 2 sets instead of 1 (one-arm bag row
in session 1).

Warm up     before each session: march on the spot 2 min, shoulder rolls 5 each
            way
Stretch     after each session: doorway stretch 2 x 30 s

Week 2, session 1: Monday, Jan 11                                 about 13 min
How it goes Pain before __/10   after __/10   [ ] warm-up   [ ] stretches
One-arm bag row                     2 sets of 8 to 12 each side, rest 60 s
  [L   R   x      ]  [L   R   x      ]  at 12: one more book in the bag
Shoulder-blade squeeze              2 sets of 8 to 12, hold 3 s, rest 30 s
  [    ]  [    ]                    at 12: a longer hold

Week 2, session 2: Thursday, Jan 14                               about 13 min
How it goes Pain before __/10   after __/10   [ ] warm-up   [ ] stretches
One-arm bag row                     1 set of 8 to 12 each side
  [L   R   x      ]                 at 12: one more book in the bag
Shoulder-blade squeeze              2 sets of 8 to 12, hold 3 s, rest 30 s
  [    ]  [    ]                    at 12: a longer hold
<new page>
HOW TO WARM UP

March on the spot
    Swing your arms. Breathe a little faster, but keep talking.
Shoulder rolls
    Up to your ears, back, down. Then the other way round.

HOW TO DO THE STRENGTHENING MOVES

One-arm bag row
    1. Put one hand on the chair seat, back flat, knees soft.
    2. Let the bag hang from the other hand.
    3. Pull your elbow to your hip. Lower for two seconds.
  Load     about 2 to 4 kg (4 to 9 lb)
  Feel     the muscle between shoulder blade and spine
  Not so   turning your trunk, lifting your shoulder to your ear
  Next     When you do 12 in every set: one more book in the bag, or a bottle.
  Easier   wall elbow press        Harder   one-arm row with a dumbbell

Shoulder-blade squeeze
    1. Sit tall, arms hanging, neck long.
    2. Draw your shoulder blades back and a little down.
    3. Hold for three seconds, breathe, let go slowly.
  Feel     the shoulder blades moving toward each other
  Not so   pushing your chin forward
  Next     When you do 12 in every set: a longer hold.
  Easier   a shorter hold

HOW TO STRETCH

Doorway stretch
    Forearms on the frame, elbows below shoulder height, one foot forward. Lean
    until you feel your chest.

STOP if pain is sharp, grows, or spreads down an arm.
General information.

To get this plan again: upperback plan -g posture -l beginner --weeks 2
upperback 1.0.0, catalog 1.0.0 (0f3c21d07ab4e6f8), seed 0
)"
    );
}

TEST_CASE("plan document: a week in Markdown")
{
    CHECK(has(markdown(small_plan(), sample::catalog), R"(
## Week 2 of 2: build up (Jan 11 to 17)

One set more, in one session of the week: 2 sets instead of 1 (one-arm bag row in session 1).

**Warm up:** before each session: march on the spot 2 min, shoulder rolls 5 each way

**Stretch:** after each session: doorway stretch 2 x 30 s

### Week 2, session 1: Monday, Jan 11 (about 13 min)

**How it goes:** Pain before \_\_/10, after \_\_/10

- [ ] warm-up
- [ ] stretches

| Move | Dose | Write down | Set 1 | Set 2 | Next step |
| -------- | -------- | ------ | ---- | ---- | -------- |
| One-arm bag row | 2 sets of 8 to 12 each side, rest 60 s | repetitions x load | L / R | L / R | at 12: one more book in the bag |
| Shoulder-blade squeeze | 2 sets of 8 to 12, hold 3 s, rest 30 s | repetitions | | | at 12: a longer hold |

### Week 2, session 2: Thursday, Jan 14 (about 13 min)
)"));
}

TEST_CASE("plan document: a plan without dates has places for them")
{
    Plan plan = small_plan();
    for (PlanWeek& week : plan.weeks) {
        week.from.reset();
        week.to.reset();
        for (PlannedSession& session : week.sessions) {
            session.date.reset();
        }
    }
    plan.request.start.reset();
    plan.request.days_named = false;
    plan.request.at = 7h + 30min;

    const std::string whole = text(plan, {}, sample::catalog);

    CHECK(has(whole, "UPPER BACK: POSTURE, 2 WEEKS\n"));
    CHECK(has(whole, "Monday and Thursday at 07:30. Other"));
    CHECK(has(whole, "days will do too."));
    CHECK(has(whole, "Week 1, session 2: Thursday, at 07:30"));
    CHECK(has(whole, "How it goes Date ___________   Pain before __/10"));
    CHECK(!has(whole, "Jan"));
    CHECK(!has(whole, "Dates"));
}

TEST_CASE("plan document: one week of a plan is that week, without a table of weeks or pages")
{
    Plan plan = small_plan();
    plan.weeks = {plan.weeks[1]};

    const std::string whole = text(plan, {}, sample::catalog);

    CHECK(has(whole, "UPPER BACK: POSTURE, WEEK 2 OF 2 "));
    CHECK(has(whole, "\n\nWEEK 2 OF 2: BUILD UP "));
    CHECK(has(whole, "2 sets instead of 1 (one-arm bag row\nin session 1)."));
    CHECK(!has(whole, "THE WEEKS"));
    CHECK(!has(whole, "Sets for"));
    CHECK(has(whole, "Week 2:\nmiddle trapezius and rhomboids  ####:--------|  4.5 of 4 to 12\n"));
    CHECK(count(whole, "\f") == 1);
    CHECK(has(whole, "\f\nHOW TO WARM UP"));
}

TEST_CASE("plan document: warm-ups and stretches that differ stand with their session")
{
    Plan plan = small_plan();
    plan.weeks[0].sessions[1].routine.parts[0].exercises.pop_back();

    const std::string whole = text(plan, {}, sample::catalog);

    CHECK(has(whole, "\nWarm up     march on the spot 2 min, shoulder rolls 5 each way\n"));
    CHECK(has(whole, "\nWarm up     march on the spot 2 min\n"));
    CHECK(has(whole, "\nStretch     after each session: doorway stretch 2 x 30 s\n"));
    CHECK(has(whole, "after __/10   [ ] stretches\n"));

    plan.weeks[1].sessions[1].routine.parts[2].exercises[0].dose.hold_seconds = 20;
    CHECK(has(text(plan, {}, sample::catalog), "\nStretch     [ ] doorway stretch 2 x 20 s\n"));
}

TEST_CASE("plan document: opening lines, cautions and age stand in the head")
{
    Plan plan = small_plan();
    for (PlanWeek& week : plan.weeks) {
        for (PlannedSession& session : week.sessions) {
            session.routine.request.cautions = {"neck", "wrist"};
            session.routine.request.age = 70;
            session.routine.opening = {"New numbness: see a doctor first."};
        }
    }

    const std::string whole = text(plan, {}, sample::catalog);

    CHECK(count(whole, "New numbness: see a doctor first.") == 1);
    CHECK(has(whole, "Beginner, age 70, with things at home."));
    CHECK(has(whole, "Cautions: neck and wrist."));
}

TEST_CASE("plan document: breaks are told, with how often they come")
{
    Plan plan = small_plan();
    plan.weeks[0].breaks = {
        {.nth = 1, .at = 10h + 30min, .strength = true, .command = "upperback break --strength"},
        {.nth = 2, .at = 15h, .command = "upperback break -c neck"}};
    CHECK(
        has(text(plan, {}, sample::catalog),
            "Breaks      On workdays at 10:30 and 15:00. The first is the daily block:\n"
            "            upperback break --strength; to see a pause: upperback break -c neck\n")
    );

    plan.request.break_every = 30;
    plan.weeks[0].breaks = {
        {.at = 9h + 30min, .command = "upperback break"}, {.at = 10h}, {.at = 10h + 30min}};
    CHECK(
        has(text(plan, {}, sample::catalog),
            "Breaks      On workdays every 30 min from 09:30 to 10:30. To see one: upperback\n"
            "            break\n")
    );
}

TEST_CASE("plan document: a muscle that stays under its aim is told why")
{
    Plan plan = small_plan();
    plan.under_aim = {{.muscle = "chest", .week = 2, .text = "Chest: 0.5 sets a week."}};
    CHECK(has(text(plan, {}, sample::catalog), "\n- Chest: 0.5 sets a week.\n"));
}

TEST_CASE("plan document: notes of sessions are told once, and not those of the plan again")
{
    Plan plan = small_plan();
    for (PlanWeek& week : plan.weeks) {
        for (PlannedSession& session : week.sessions) {
            session.routine.notes = {"You missed a week: do it again.", "Taken as beginner."};
        }
    }
    const std::string whole = text(plan, {}, sample::catalog);
    CHECK(count(whole, "You missed a week") == 1);
    CHECK(count(whole, "Notes on the sessions\n- Taken as beginner.\n") == 1);
}

TEST_CASE("plan document: in brief load, next step and what a caution changes are kept")
{
    Plan plan = small_plan();
    for (RoutinePart& part : plan.weeks[1].sessions[0].routine.parts) {
        part.exercises[0].adaptations = {{.caution = "neck", .text = "Look at the floor."}};
    }
    for (RoutinePart& part : plan.weeks[0].sessions[0].routine.parts) {
        part.exercises[0].adaptations = {{.caution = "neck", .text = "Look at the floor."}};
    }

    const std::string whole = text(plan, {.brief = true}, sample::catalog);

    CHECK(!has(whole, "Let the bag hang"));
    CHECK(!has(whole, "Swing your arms."));
    CHECK(has(whole, R"(HOW TO WARM UP

March on the spot
    Careful  Look at the floor. (neck)

HOW TO DO THE STRENGTHENING MOVES

One-arm bag row
    Careful  Look at the floor. (neck)
    Load     about 2 to 4 kg (4 to 9 lb)
    Next     When you do 12 in every set: one more book in the bag, or a bottle.
Shoulder-blade squeeze
    Next     When you do 12 in every set: a longer hold.
)"));
    CHECK(has(whole, "upperback plan -g posture -l beginner --weeks 2 --brief\n"));
}

TEST_CASE("plan document: a hostile name is a name in Markdown")
{
    Exercise hostile = sample::exercises[2];
    hostile.name = "<script>alert(1)</script> | [x](y)";
    Exercise stretch = sample::exercises[0];
    stretch.name = "# **b** | `c`";
    Plan plan = small_plan();
    for (PlanWeek& week : plan.weeks) {
        for (PlannedSession& session : week.sessions) {
            session.routine.parts[1].exercises[0].exercise = &hostile;
            session.routine.parts[2].exercises[0].exercise = &stretch;
            session.next[0].step = "| <b>";
        }
    }

    const std::string whole = markdown(plan, sample::catalog);

    CHECK(has(whole, "\n| \\<script\\>alert(1)\\</script\\> \\| \\[x\\](y) | 1 set"));
    CHECK(has(whole, "| at 12: \\| \\<b\\> |\n"));
    CHECK(has(whole, "\\# \\*\\*b\\*\\* \\| \\`c\\` 2 x 30 s"));
    CHECK(!has(whole, "<script>"));
}

namespace {

/// Plans for many people, with something of everything.
std::vector<Plan> many_plans()
{
    const std::vector<sample::PlanWish> wishes{
        {.session = {.goals = {"posture"}}, .start = monday},
        {.session = {.goals = {"relief"}, .equipment = {"band"}, .cautions = {"neck"}, .age = 70},
         .weeks = 4,
         .sessions = 1},
        {.session = {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}},
         .sessions = 3,
         .start = monday},
        {.session =
             {.goals = {"strength"},
              .level = Level::advanced,
              .equipment = {"gym"},
              .cautions = {"shoulder"}},
         .sessions = 3},
        {.session =
             {.goals = {"general"}, .level = Level::intermediate, .equipment = {"dumbbells"}},
         .weeks = 14,
         .start = monday},
        {.session = {.goals = {"posture"}, .equipment = {"band"}, .cautions = {"pregnancy"}}},
    };
    std::vector<Plan> plans;
    for (const sample::PlanWish& wish : wishes) {
        plans.push_back(sample::plan(wish));
    }
    return plans;
}

} // namespace

TEST_CASE("plan document: no line of a plan is too wide, at any width")
{
    for (const Plan& plan : many_plans()) {
        for (const Presentation& shown : {Presentation{}, Presentation{.brief = true}}) {
            const Document document = plan_document(plan, built_in_catalog(), shown, "1.0.0");
            for (const int width : {40, 47, 80, 120}) {
                const std::string whole = text_of(document, width, Color::off);
                CHECK(is_utf8(whole));
                CHECK(!has(whole, " \n"));
                for (const std::string& line : split(whole, '\n')) {
                    CAPTURE(line);
                    CHECK(display_width(line) <= width);
                }
            }
        }
    }
}

TEST_CASE("plan document: a page has at most 60 lines, and a week of two sessions fits on one")
{
    for (const Plan& plan : many_plans()) {
        const std::string whole = text(plan);
        for (const std::string& page : split(whole, '\f')) {
            CAPTURE(page);
            CHECK(static_cast<std::size_t>(std::ranges::count(page, '\n')) <= page_lines + 1);
        }
        if (plan.request.days.size() < 3) {
            // What is between two weeks is a page.
            const auto second = whole.find("\nWEEK 2 OF");
            const auto third = whole.find("\nWEEK 3 OF");
            CHECK(count(whole.substr(second, third - second), "\f") == 1);
        }
    }
}

TEST_CASE("plan document: no heading of Markdown comes twice, and tables are whole")
{
    for (const Plan& plan : many_plans()) {
        std::set<std::string> headings;
        std::size_t bars = 0; // of the table that we are in
        for (const std::string& line : split(markdown(plan), '\n')) {
            CAPTURE(line);
            if (line.starts_with("#")) {
                CHECK(headings.insert(line).second);
            }
            const auto cells = static_cast<std::size_t>(std::ranges::count(line, '|'));
            CHECK((bars == 0 || cells == 0 || cells == bars));
            bars = cells;
        }
    }
}

TEST_CASE("plan document: words that promise too much stand nowhere")
{
    for (const Plan& plan : many_plans()) {
        const std::string whole = text(plan, {.why = true, .details = true});
        for (const std::string_view word :
             {"best for you",
              "proven",
              "safe",
              "corrects",
              "fixes",
              "cures",
              "prevents",
              "guaranteed",
              "toxins",
              "imbalance",
              "isolates",
              "activates"}) {
            CAPTURE(word);
            CHECK(!has_word(whole, word));
        }
    }
}

TEST_CASE("plan document: every move is explained once, with its next step")
{
    for (const Plan& plan : many_plans()) {
        const Document document = plan_document(plan, built_in_catalog(), {}, "1.0.0");
        std::multiset<std::string> explained;
        std::set<std::string> done;
        for (const Block& block : document) {
            if (const auto* move = std::get_if<FullMove>(&block)) {
                explained.insert(move->id);
                CHECK(move->dose.empty());
                CHECK(move->boxes.sets == 0);
                CHECK(std::ranges::count(move->facts, "Next", &LabeledText::label) == 1);
            } else if (const auto* log = std::get_if<SetLog>(&block)) {
                for (const LoggedMove& move_done : log->moves) {
                    done.insert(move_done.id);
                    CHECK(move_done.sets >= 1);
                    CHECK(!move_done.next.empty());
                }
            }
        }
        CHECK(std::ranges::equal(explained, done));
    }
}

} // namespace upperback
