#include "rendering/sheet_head.hpp"
#include "rendering/text_writer.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

std::string head(const Routine& routine)
{
    return text_of(sheet_head(routine, sample::catalog), 200, Color::off);
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("sheet head: several goals are one title")
{
    Routine routine = sample::routine();
    routine.request.goals = {"relief", "posture"};

    CHECK(has(head(routine), "UPPER BACK: RELIEF AND POSTURE  "));
}

TEST_CASE("sheet head: opening lines come first and each has a line")
{
    Routine routine = sample::routine();
    routine.opening = {"Start only when a doctor has agreed.", "New numbness: see a doctor first."};

    CHECK(
        has(head(routine),
            "about 13 min\nStart only when a doctor has agreed.\n"
            "New numbness: see a doctor first.\n\nBeginner, with")
    );
}

TEST_CASE("sheet head: what it is made with")
{
    Routine routine = sample::routine();
    CHECK(has(head(routine), "Beginner, with things at home. No floor work."));

    // Whoever names things may be anywhere: in a gym, in an office, at home.
    routine.uses = {"band", "chair"};
    routine.request.equipment = {"band"};
    CHECK(has(head(routine), "Beginner, with a band and everyday things. No floor"));

    routine.uses = {"chair"};
    routine.request.equipment = {"desk"};
    CHECK(has(head(routine), "Beginner, with everyday things. No floor"));

    routine.uses = {"band", "dumbbells"};
    CHECK(has(head(routine), "Beginner, with a band and dumbbells. No floor"));

    routine.uses = {};
    CHECK(has(head(routine), "Beginner, with only floor and wall. No floor"));
    CHECK(has(head(routine), "You need    nothing but floor and wall\n"));
}

TEST_CASE("sheet head: floor work is not denied")
{
    Exercise lying = sample::exercises[3];
    lying.position = Position::supine;
    Routine routine = sample::routine();
    routine.parts[1].exercises[1].exercise = &lying;

    CHECK_FALSE(has(head(routine), "No floor work"));
}

TEST_CASE("sheet head: the days between follow from the hours")
{
    Routine routine = sample::routine();
    routine.frequency = "2 times a week";
    CHECK(
        has(head(routine),
            "2 times a week, with at least one day between: for example Monday "
            "and Thursday.\n")
    );

    routine.gap_hours = 72;
    CHECK(has(head(routine), "with at least 2 days between: for example Monday and Thursday.\n"));

    routine.gap_hours = 96;
    CHECK(has(head(routine), "2 times a week, with at least 3 days between.\n"));

    routine.gap_hours = 24;
    CHECK(has(head(routine), "2 times a week.\n"));
}

TEST_CASE("sheet head: the effort spans what all moves ask for")
{
    Routine routine = sample::routine();
    Prescription other = sample::squeeze();
    other.dose.reserve = Range{5, 6};
    routine.parts[1].exercises.insert(routine.parts[1].exercises.begin(), other);
    CHECK(has(head(routine), "still do 2 to 6 more."));

    routine.parts[1].exercises[1].dose.reserve = {};
    CHECK(has(head(routine), "still do 5 to 6 more."));

    routine.parts[1].exercises[0].dose.reserve = {};
    CHECK(has(head(routine), "How hard    Breathe out as you pull. Not sure"));
}

TEST_CASE("sheet head: the weight is asked about only where one is lifted")
{
    Routine routine = sample::routine();
    routine.parts[1].exercises[0].dose.load = "";

    CHECK_FALSE(has(head(routine), "Not sure about the weight"));
    CHECK(has(head(routine), "How it goes Date ___________   Pain before __/10   after __/10\n"));
}

TEST_CASE("sheet head: a band is looked over")
{
    Routine routine = sample::routine();
    routine.uses = {"band"};
    routine.parts[1].exercises[0].uses = {"band"};

    const std::string text = head(routine);

    CHECK(
        has(text,
            "\nBand        Look the band over for cracks. Never let go while it is "
            "stretched; keep your face out of its line.\nHow it goes ")
    );
    CHECK(has(text, "Date ___________   Band ______   Pain before"));
    CHECK_FALSE(has(text, "Not sure about the weight"));
}

} // namespace upperback
