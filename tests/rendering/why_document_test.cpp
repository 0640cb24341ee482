#include "rendering/text_writer.hpp"
#include "rendering/why_document.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

const Exercise move{.id = "band-row", .name = "Band row", .part = Part::strength};

std::string told(const Why& why)
{
    return text_of(why_document(why, sample::catalog), 80, Color::off);
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

Why asked(Standing standing)
{
    return {
        .exercise = &move,
        .command = "upperback -l beginner",
        .standing = standing,
        .part = {
            .part = Part::strength,
            .exercises = std::vector<Prescription>(3, Prescription{.exercise = &move})}};
}

} // namespace

TEST_CASE("why document: what is refused says what stands in the way and what would help")
{
    Why why = asked(Standing::refused);
    why.not_so = Shortfall{
        .hindrances =
            {{.reason = "equipment", .word = "band"},
             {.reason = "caution", .word = "wrist", .health = true}},
        .repairs = {{.changes = {{.what = Change::What::add_item, .word = "band"}}}},
    };
    const std::string text = told(why);
    CHECK(says(text, "Not in this session: it is not open to this request.\n"));
    CHECK(says(text, "- needs band\n- refused for wrist, which stays: it is for your health\n"));
    CHECK(says(text, "What would help\n- --equipment band\n"));
    CHECK(!says(text, "Ask a doctor"));
    why.not_so->repairs.clear();
    why.not_so->see_a_doctor = true;
    CHECK(says(told(why), "Ask a doctor or physiotherapist which moves fit you.\n"));
    CHECK(!says(told(why), "What would help"));
}

TEST_CASE("why document: what was outscored says the cost and what would go")
{
    Why why = asked(Standing::outscored);
    why.points = 25;
    why.rival = Rival{.in = {"band-row"}, .out = {"cable-row"}, .points_less = 7};
    why.command_with_it = "upperback -l beginner --with band-row";
    const std::string text = told(why);
    CHECK(says(text, "Not in this session: with it, the strength part would have 7 points less.\n")
    );
    CHECK(says(text, "Points      25 by itself\nReplaces    cable-row\n"));
    CHECK(says(text, "A session with it: upperback -l beginner --with band-row\n"));
    why.rival->points_less = 0;
    CHECK(says(told(why), "the moves chosen have as many points and come first"));
}

TEST_CASE("why document: what is chosen says what it beat")
{
    Why why = asked(Standing::chosen);
    why.is_asked_for = true;
    why.rival = Rival{.in = {"cable-row"}, .out = {"band-row"}, .points_less = 2};
    why.part.proof = {.possible = 12};
    const std::string text = told(why);
    CHECK(says(text, "In this session: one of 3 in the strength part.\n"));
    CHECK(says(text, "You named it with --with."));
    CHECK(says(text, "Beats       cable-row, by 2 points\n"));
    CHECK(says(text, "Of 12 possible sets none scores higher"));
}

TEST_CASE("why document: what finds no place")
{
    Why why = asked(Standing::crowded_out);
    why.not_so = Shortfall{.text = "too many are named"};
    const std::string text = told(why);
    CHECK(says(text, "no set of 3 with it meets the rules and the time there is.\n"));
    CHECK(says(text, "- too many are named\n"));
}

} // namespace upperback
