#include "exchange/plan_csv.hpp"
#include "exchange/plan_json.hpp"
#include "exchange/plan_ndjson.hpp"
#include "exchange/routine_json.hpp"
#include "rendering/sample_routine.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

namespace chrono = std::chrono;

Plan small_plan()
{
    return {
        .request =
            {.session = {.goals = {"posture"}, .seed = 5},
             .weeks = 1,
             .days = {chrono::Monday},
             .days_named = true,
             .start = Date{chrono::year{2027} / 1 / 4},
             .at = chrono::hours{7} + chrono::minutes{30},
             .breaks = 1,
             .force = true},
        .weeks =
            {{.number = 1,
              .block = 1,
              .kind = WeekKind::start,
              .from = Date{chrono::year{2027} / 1 / 4},
              .to = Date{chrono::year{2027} / 1 / 10},
              .changes =
                  {{.exercise = "one-arm-bag-row",
                    .what = "repetitions",
                    .sessions = {1},
                    .from = {8, 8},
                    .to = {8, 10},
                    .because = "a few more"}},
              .half_sets = {{.muscle = "chest", .count = 3, .limit = 24}},
              .sessions =
                  {{.id = "w1s1",
                    .number = 1,
                    .day = chrono::Monday,
                    .date = Date{chrono::year{2027} / 1 / 4},
                    .routine = sample::routine(),
                    .next = {{.exercise = "one-arm-bag-row", .kind = "load", .text = "More."}}}},
              .breaks = {{.nth = 1, .at = chrono::hours{11}, .command = "upperback break"}}}},
        .under_aim = {{.muscle = "chest", .week = 1, .text = "too few"}},
        .notes = {"The upper back only."},
        .command = "upperback plan --weeks 1",
    };
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

std::string without_spaces(std::string text)
{
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n'; });
    return text;
}

/// The plan with the one routine left out, and without any space.
std::string round_the_routine(const Plan& plan)
{
    std::string text = without_spaces(plan_json(plan, sample::catalog, "1.0.0"));
    const std::string routine = without_spaces(
        routine_json(plan.weeks.front().sessions.front().routine, sample::catalog, "1.0.0")
    );
    const auto at = text.find(routine);
    REQUIRE(at != std::string::npos);
    return text.replace(at, routine.size(), "ROUTINE");
}

} // namespace

TEST_CASE("plan json: everything round the routines")
{
    CHECK(
        round_the_routine(small_plan()) ==
        R"({"schema":"upperback/plan/1",)"
        R"("request":{"goals":["posture"],"level":"beginner","equipment":[],"cautions":[],)"
        R"("age":null,"minutes":null,"moves":null,"stretches":null,"with":[],"without":[],)"
        R"("drop":[],"keep":[],"again":[],"stale":[],"bare":false,"seed":5,)"
        R"("weeks":1,"sessions":1,"days":["mon"],"days_named":true,"start":"2027-01-04",)"
        R"("at":"07:30","breaks":1,"break_every":null,"daily_strength":false,)"
        R"("work":"09:00-17:30","force":true},)"
        R"("catalog":{"version":"1.0.0","fingerprint":"0f3c21d07ab4e6f8","overlays":[],)"
        R"("changed_rules":[]},)"
        R"("weeks":[{"number":1,"block":1,"kind":"start","from":"2027-01-04","to":"2027-01-10",)"
        R"("changes":[{"exercise":"one-arm-bag-row","what":"repetitions","sessions":["w1s1"],)"
        R"("from":{"min":8,"max":8},"to":{"min":8,"max":10},"reason":"afewmore"}],)"
        R"("half_sets":[{"muscle":"chest","count":3,"aim":null,"limit":24}],)"
        R"("sessions":[{"id":"w1s1","day":"mon","date":"2027-01-04","at":"07:30",)"
        R"("hours_since_last":null,"routine":ROUTINE,)"
        R"("next":[{"exercise":"one-arm-bag-row","when":{"repetitions":null,"sessions":2,)"
        R"("pain_at_most":3},"then":{"kind":"load","to":null},"text":"More."}]}],)"
        R"("breaks":[{"nth":1,"at":"11:00","strength":false,"command":"upperbackbreak"}]}],)"
        R"("under_aim":[{"muscle":"chest","week":1,"text":"toofew"}],)"
        R"("notes":["Theupperbackonly."],)"
        R"("reproduce":{"command":"upperbackplan--weeks1","seed":5,"version":"1.0.0"}})"
    );
}

TEST_CASE("plan json: without a start there are days and no dates")
{
    Plan plan = small_plan();
    plan.request.start.reset();
    plan.request.at.reset();
    plan.request.break_every = 45;
    plan.weeks.front().from.reset();
    plan.weeks.front().to.reset();
    plan.weeks.front().half_sets.front().aim = 8;
    plan.weeks.front().sessions.front().date.reset();
    plan.weeks.front().sessions.front().hours_since_last = 72;
    const std::string text = round_the_routine(plan);

    for (const char* part :
         {R"("start":null,"at":null,"breaks":1,"break_every":45,)",
          R"("from":null,"to":null,)",
          R"("aim":8,)",
          R"("day":"mon","date":null,"at":null,"hours_since_last":72,)"}) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    }
}

TEST_CASE("plan json: the place of a session in its plan")
{
    Routine routine = sample::routine();
    routine.plan = PlanPlace{.week = 6, .session = 2, .kind = WeekKind::deload};

    CHECK(
        without_spaces(routine_json(routine, sample::catalog, "1.0.0"))
            .find(R"("plan":{"week":6,"session":2,"kind":"deload"},"level":)") != std::string::npos
    );
}

TEST_CASE("plan json: a day of rest")
{
    const Plan plan = small_plan();
    const Date date{chrono::year{2027} / 1 / 2};

    CHECK(
        without_spaces(rest_json({.date = date, .next = &plan.weeks.front().sessions.front()})) ==
        R"({"schema":"upperback/rest/1","date":"2027-01-02",)"
        R"("next":{"id":"w1s1","date":"2027-01-04"}})"
    );
    CHECK(
        without_spaces(rest_json({.date = date})) ==
        R"({"schema":"upperback/rest/1","date":"2027-01-02","next":null})"
    );
}

TEST_CASE("plan ndjson: one session a line")
{
    Plan plan = small_plan();
    plan.weeks.push_back(plan.weeks.front());
    plan.weeks.back().number = 2;
    plan.weeks.back().sessions.front().id = "w2s1";
    plan.weeks.back().sessions.front().date.reset();
    const auto lines = lines_of(plan_ndjson(plan, sample::catalog, "1.0.0"));

    REQUIRE(lines.size() == 2);
    CHECK(lines[0].starts_with(
        R"({"id":"w1s1","week":1,"day":"mon","date":"2027-01-04","routine":{"schema":"upperback/)"
    ));
    CHECK(lines[1].starts_with(R"({"id":"w2s1","week":2,"day":"mon","date":null,"routine":{)"));
    CHECK(lines[0].ends_with("}}"));
}

TEST_CASE("plan csv: one exercise a line")
{
    const auto lines = lines_of(plan_csv(small_plan()));

    CHECK(
        lines ==
        std::vector<std::string>{
            "date,week,session,part,order,id,name,sets,reps_min,reps_max,hold_seconds,sides,"
            "rest_seconds,seconds",
            "2027-01-04,1,1,warmup,1,march,March on the spot,1,,,120,together,0,130",
            "2027-01-04,1,1,warmup,2,shoulder-roll,Shoulder rolls,1,5,5,,each,0,50",
            "2027-01-04,1,1,strength,3,one-arm-bag-row,One-arm bag row,2,8,12,,each,60,292",
            "2027-01-04,1,1,strength,4,scapular-squeeze,Shoulder-blade squeeze,2,8,12,3,together,"
            "30,228",
            "2027-01-04,1,1,stretch,5,doorway-stretch,Doorway stretch,1,2,2,30,together,0,75",
        }
    );
}

TEST_CASE("plan csv: names are quoted, and never a formula")
{
    struct Case {
        std::string_view name{};
        std::string_view cell{};
    };

    for (const Case& one :
         {Case{"Row", ",Row,"},
          Case{"Row, one arm", R"(,"Row, one arm",)"},
          Case{"The \"big\" row", R"(,"The ""big"" row",)"},
          Case{"Row; seated", R"(,"Row; seated",)"},
          Case{"two\nlines", ",\"two\nlines\","},
          Case{"=1+1", R"(,"'=1+1",)"},
          Case{"+1", R"(,"'+1",)"},
          Case{"-1", R"(,"'-1",)"},
          Case{"@A1", R"(,"'@A1",)"},
          Case{"\t=1", ",\"'\t=1\","},
          Case{"1=1", ",1=1,"},
          Case{"", ",,"}}) {
        CAPTURE(one.name);
        Exercise exercise = *sample::bag_row().exercise;
        exercise.name = one.name;
        Plan plan = small_plan();
        Prescription& move = plan.weeks.front().sessions.front().routine.parts[1].exercises[0];
        move.exercise = &exercise;
        const std::string expected = "strength,3,one-arm-bag-row" + std::string{one.cell} + "2,8,";
        CHECK(plan_csv(plan).find(expected) != std::string::npos);
    }
}

TEST_CASE("plan csv: without a start the date is empty")
{
    Plan plan = small_plan();
    plan.weeks.front().sessions.front().date.reset();

    CHECK(lines_of(plan_csv(plan))[1].starts_with(",1,1,warmup,1,march,"));
}

} // namespace upperback
