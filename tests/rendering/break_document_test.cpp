#include "embedded/built_in_catalog.hpp"
#include "planning/make_break.hpp"
#include "rendering/break_document.hpp"
#include "rendering/text_writer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <string>

namespace upperback {
namespace {

Break made(const BreakRequest& request)
{
    return std::get<Break>(make_break(request, built_in_catalog()));
}

std::string text_of_break(const Break& pause, BreakForm form = BreakForm::brief)
{
    const Presentation shown{.details = form == BreakForm::whole};
    return text_of(break_document(pause, built_in_catalog(), form, shown, "1.0.0"), 80, Color::off);
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("break document: at 80 columns and without a caution no text has more than 12 lines")
{
    const std::vector<std::vector<std::string_view>> kits{
        {}, {"band"}, {"anchor", "band"}, {"home-gym"}, {"gym"}, {"desk"}, {"kettlebell"}};
    int longest = 0;
    for (const auto& level : spelling::levels) {
        for (const auto& things : kits) {
            for (int minutes = 1; minutes <= 12; ++minutes) {
                for (const BreakKind kind : {BreakKind::desk, BreakKind::strength}) {
                    const BreakRequest request{
                        .you =
                            {.goals = {"general"},
                             .level = level.word,
                             .equipment = things,
                             .minutes = minutes},
                        .kind = kind,
                        .nth = kind == BreakKind::desk ? minutes : 1};
                    const auto answer = make_break(request, built_in_catalog());
                    if (const auto* pause = std::get_if<Break>(&answer)) {
                        const std::string text = fitted_break_text(text_of_break(*pause));
                        CAPTURE(text);
                        const auto lines = std::ranges::count(text, '\n');
                        CHECK(lines <= 12);
                        longest = std::max(longest, static_cast<int>(lines));
                    }
                }
            }
        }
    }
    CHECK(longest == 12);
}

TEST_CASE("break document: empty lines go only where there are more than 12")
{
    const std::string twelve = "a\n\nb\n  c\n\n\n7\n8\n9\n10\n11\n12\n";
    CHECK(fitted_break_text(twelve) == twelve);
    CHECK(fitted_break_text("\n" + twelve) == "a\nb\n  c\n7\n8\n9\n10\n11\n12\n");
}

TEST_CASE("break document: what a caution says is never left out to keep it short")
{
    const Break pause =
        made({.you = {.goals = {"general"}, .cautions = {"nerve"}, .with = {"chin-tuck"}}});
    const std::string text = fitted_break_text(text_of_break(pause));
    CHECK(has(text, "Start only when a doctor, midwife or physiotherapist has agreed."));
    CHECK(has(text, "Careful"));
}

TEST_CASE("break document: a block names its things and how the rest is found")
{
    const BreakRequest request{
        .you = {.goals = {"general"}, .equipment = {"band"}}, .kind = BreakKind::strength};
    const std::string brief = text_of_break(made(request));
    CHECK(has(brief, "DAILY STRENGTH BLOCK"));
    CHECK(has(brief, "You need a band and a chair without wheels."));
    CHECK(has(brief, "Look the band over"));
    CHECK(has(brief, "--details"));
    CHECK_FALSE(has(brief, "NEXT TIME"));
    const std::string whole = text_of_break(made(request), BreakForm::whole);
    CHECK(has(whole, "NEXT TIME"));
    CHECK(has(whole, "1. Look the band over. Never let go under tension."));
    CHECK(has(whole, "upperback break --strength -g general -l beginner -e band --details"));
    CHECK_FALSE(has(whole, "add --details"));
}

} // namespace upperback
