#include "rendering/markdown_writer.hpp"
#include "rendering/plan_document.hpp"
#include "rendering/sample_plan.hpp"
#include "rendering/text_writer.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
using namespace upperback;

TEST_CASE("show plan")
{
    const char* out = std::getenv("SHOW");
    if (out == nullptr)
        return;
    const std::string dir = out;
    const Date start = std::chrono::year{2027} / 1 / 4;

    struct One {
        const char* name;
        sample::PlanWish wish;
        Presentation shown;
        int width;
        bool one;
    };

    const One all[] = {
        {"beginner", {.session = {.goals = {"posture"}}, .start = start}, {}, 80, false},
        {"nodates",
         {.session = {.goals = {"relief"}, .equipment = {"band"}, .cautions = {"neck"}, .age = 70},
          .weeks = 4,
          .sessions = 1},
         {},
         80,
         false},
        {"advanced",
         {.session = {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}},
          .sessions = 3,
          .start = start},
         {},
         80,
         false},
        {"advanced-strength",
         {.session =
              {.goals = {"strength"},
               .level = Level::advanced,
               .equipment = {"gym"},
               .cautions = {"shoulder"}},
          .sessions = 3,
          .start = start},
         {},
         80,
         false},
        {"long",
         {.session =
              {.goals = {"general"}, .level = Level::intermediate, .equipment = {"dumbbells"}},
          .weeks = 26,
          .start = start},
         {},
         80,
         false},
        {"brief",
         {.session = {.goals = {"posture"}, .cautions = {"neck"}}, .start = start},
         {.brief = true},
         80,
         false},
        {"narrow",
         {.session = {.goals = {"muscle"}, .level = Level::advanced, .equipment = {"gym"}},
          .sessions = 3,
          .start = start},
         {},
         40,
         false},
        {"one", {.session = {.goals = {"posture"}}, .start = start}, {}, 80, true},
        {"all",
         {.session = {.goals = {"posture"}}, .start = start},
         {.why = true, .sources = true, .details = true},
         80,
         false},
    };
    for (const One& one : all) {
        Plan plan = sample::plan(one.wish);
        if (one.one) {
            plan.weeks = {plan.weeks[2]};
        }
        const Document document = plan_document(plan, built_in_catalog(), one.shown, "1.0.0");
        std::ofstream(dir + "/" + one.name + ".txt") << text_of(document, one.width, Color::off);
        std::ofstream(dir + "/" + one.name + ".md") << markdown_of(document);
    }
}
