#include "planning/built_in.hpp"
#include "planning/drawn_plan.hpp"
#include "planning/make_plan.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

using namespace upperback;

namespace {

using Ids = std::vector<std::string_view>;

Plan made(const PlanRequest& request)
{
    auto plan = make_plan(request, built_in_catalog());
    REQUIRE(std::holds_alternative<Plan>(plan));
    return std::get<Plan>(std::move(plan));
}

const std::vector<Prescription>& strength_of(const PlannedSession& session)
{
    return session.routine.parts.at(static_cast<std::size_t>(Part::strength)).exercises;
}

Ids ids_of(const PlannedSession& session)
{
    Ids ids;
    for (const RoutinePart& part : session.routine.parts) {
        for (const Prescription& move : part.exercises) {
            ids.push_back(move.exercise->id);
        }
    }
    return ids;
}

// All that a week asks for, as text: equal texts are equal weeks.
std::string dump(const PlanWeek& week)
{
    std::string text =
        fmt::format("{} {} {}\n", week.number, week.block, static_cast<int>(week.kind));
    for (const PlannedSession& session : week.sessions) {
        text += fmt::format("{} {}\n", session.id, session.routine.command);
        for (const RoutinePart& part : session.routine.parts) {
            for (const Prescription& move : part.exercises) {
                const Range repetitions = move.dose.repetitions.value_or(Range{});
                text += fmt::format(
                    "{} {} {}-{} {} {}\n",
                    move.exercise->id,
                    move.dose.sets,
                    repetitions.least,
                    repetitions.most,
                    move.dose.load,
                    move.seconds
                );
            }
        }
        for (const NextStep& next : session.next) {
            text += next.text;
        }
    }
    for (const DoseChange& change : week.changes) {
        text += fmt::format(
            "{} {} {}-{}\n", change.exercise, change.what, change.to.least, change.to.most
        );
    }
    return text;
}

// Half sets by muscle, counted here for itself.
std::map<std::string_view, int> counted(const PlanWeek& week)
{
    std::map<std::string_view, int> sums;
    for (const PlannedSession& session : week.sessions) {
        for (const Prescription& move : strength_of(session)) {
            for (const std::string_view muscle : move.exercise->primary) {
                sums[muscle] += 2 * move.dose.sets;
            }
            for (const std::string_view muscle : move.exercise->secondary) {
                sums[muscle] += move.dose.sets;
            }
        }
    }
    return sums;
}

void check_weekly_sets(const PlanWeek& week, const PlanRequest& request)
{
    const auto sums = counted(week);
    const Level level = week.sessions.front().routine.level;
    const Limits& limits = built_in_catalog().doses.limits.at(static_cast<std::size_t>(level));
    CHECK(week.half_sets.size() == sums.size());
    for (const WeeklySets& sets : week.half_sets) {
        CHECK(sets.count == sums.at(sets.muscle));
        CHECK(sets.count <= sets.limit);
        CHECK(sets.limit == 2 * limits.limit_a_week);
        CHECK(sets.aim.value_or(2 * limits.aim_a_week) == 2 * limits.aim_a_week);
    }
    CHECK(std::ranges::is_sorted(week.half_sets, {}, &WeeklySets::muscle));
    for (const PlannedSession& session : week.sessions) {
        for (const MuscleSets& sets : session.routine.muscles) {
            CHECK(2 * sets.direct_sets + sets.indirect_sets <= 2 * limits.limit_a_session);
        }
        if (request.session.minutes) {
            CHECK(session.routine.total_seconds <= 60 * *request.session.minutes);
        }
    }
}

// Two weeks of one block: the moves stay, and each takes one step at most.
void check_step(const PlanWeek& before, const PlanWeek& after)
{
    for (std::size_t number = 0; number < after.sessions.size(); ++number) {
        REQUIRE(ids_of(before.sessions[number]) == ids_of(after.sessions[number]));
        for (std::size_t place = 0; place < strength_of(after.sessions[number]).size(); ++place) {
            const Dose& from = strength_of(before.sessions[number])[place].dose;
            const Dose& to = strength_of(after.sessions[number])[place].dose;
            CHECK(from.load == to.load);
            CHECK(from.rest_seconds == to.rest_seconds);
            CHECK(
                from.repetitions.value_or(Range{}).least == to.repetitions.value_or(Range{}).least
            );
            if (after.kind == WeekKind::deload) {
                CHECK(to.sets < std::max(2, from.sets));
                CHECK(from.repetitions == to.repetitions);
                CHECK((!to.reserve || to.reserve->least == from.reserve->least + 2));
                continue;
            }
            CHECK(from.reserve == to.reserve);
            CHECK(to.sets >= from.sets);
            CHECK(to.repetitions.value_or(Range{}).most >= from.repetitions.value_or(Range{}).most);
            CHECK((to.sets == from.sets || to.repetitions == from.repetitions));
            CHECK(
                (after.kind == WeekKind::build || after.kind == WeekKind::keep ||
                 to.sets == from.sets)
            );
        }
    }
}

// The sets of a muscle grow by a fifth in four weeks, or by one set.
void check_growth(std::span<const PlanWeek> block)
{
    for (std::size_t later = 0; later < block.size(); ++later) {
        for (std::size_t earlier = later - std::min<std::size_t>(later, 4); earlier < later;
             ++earlier) {
            const bool compares =
                block[earlier].kind != WeekKind::start && block[later].kind != WeekKind::start;
            if (!compares) {
                continue;
            }
            const auto from = counted(block[earlier]);
            for (const auto& [muscle, count] : counted(block[later])) {
                const int old = from.at(muscle);
                CHECK(count - old <= std::max(2, old / 5));
            }
        }
    }
}

void check_anchors(std::span<const PlanWeek> block)
{
    const PlannedSession& first = block.front().sessions.front();
    const auto holds = [&](Kind kind, const PlannedSession& session) {
        const auto anchor = std::ranges::find_if(strength_of(first), [&](const Prescription& move) {
            return move.exercise->kind == kind;
        });
        REQUIRE(anchor != strength_of(first).end());
        return std::ranges::any_of(strength_of(session), [&](const Prescription& move) {
            return move.exercise == anchor->exercise;
        });
    };
    for (const PlanWeek& week : block) {
        for (const PlannedSession& session : week.sessions) {
            CHECK(holds(Kind::row, session));
            CHECK(holds(Kind::posture, session));
        }
    }
}

// From the third week on every target muscle that is trained directly has its aim, or is named.
void check_aims(const PlanWeek& week, const Plan& plan)
{
    const int block_starts = (week.block - 1) * 6 + 1;
    if (week.number < 3 || week.kind == WeekKind::deload) {
        return;
    }
    for (const WeeklySets& sets : week.half_sets) {
        const auto muscle = std::ranges::find(built_in_catalog().muscles, sets.muscle, &Muscle::id);
        if (!muscle->target || !sets.aim || sets.count >= *sets.aim) {
            continue;
        }
        CHECK(std::ranges::any_of(plan.under_aim, [&](const UnderAim& under) {
            return under.muscle == sets.muscle && under.week >= block_starts &&
                   under.week <= week.number && !under.text.empty();
        }));
    }
}

void check_plan(const Plan& plan)
{
    const auto weeks = std::span{plan.weeks};
    REQUIRE(static_cast<int>(weeks.size()) == plan.request.weeks);
    for (std::size_t index = 0; index < weeks.size(); ++index) {
        const PlanWeek& week = weeks[index];
        CHECK(week.number == static_cast<int>(index) + 1);
        CHECK(week.sessions.size() == plan.request.days.size());
        check_weekly_sets(week, plan.request);
        check_aims(week, plan);
        if (index > 0 && weeks[index - 1].block == week.block) {
            check_step(weeks[index - 1], week);
        } else {
            CHECK(week.changes.empty());
        }
        const bool advanced = week.sessions.front().routine.level == Level::advanced;
        CHECK((week.kind == WeekKind::deload) == (advanced && week.number % 6 == 0));
    }
    for (std::size_t first = 0; first < weeks.size(); first += 6) {
        const auto block = weeks.subspan(first, std::min<std::size_t>(6, weeks.size() - first));
        check_growth(block);
        check_anchors(block);
    }
}

} // namespace

TEST_CASE("make_plan: every drawn plan grows as the rules of progress say")
{
    int plans = 0;
    for (std::uint64_t seed = 1; seed <= 600; seed += EVERY) {
        Dice dice(seed);
        const PlanRequest request = drawn_plan(dice);
        CAPTURE(seed);
        const auto plan = make_plan(request, built_in_catalog());
        if (const auto* made = std::get_if<Plan>(&plan)) {
            check_plan(*made);
            ++plans;
        }
    }
    CHECK(plans > 500 / EVERY);
}

TEST_CASE("make_plan: a longer plan begins with a shorter one")
{
    for (std::uint64_t seed = 1; seed <= 60; seed += EVERY) {
        Dice dice(seed);
        PlanRequest request = drawn_plan(dice);
        request.weeks = 26;
        const auto longer = make_plan(request, built_in_catalog());
        request.weeks = 1 + dice.up_to(24);
        const auto shorter = make_plan(request, built_in_catalog());
        CAPTURE(seed);
        REQUIRE(longer.index() == shorter.index());
        if (const auto* short_plan = std::get_if<Plan>(&shorter)) {
            for (std::size_t week = 0; week < short_plan->weeks.size(); ++week) {
                CHECK(dump(short_plan->weeks[week]) == dump(std::get<Plan>(longer).weeks[week]));
            }
        }
    }
}

TEST_CASE("make_plan: another seed gives other moves, never another trend")
{
    int others = 0;
    for (const Level level : {Level::beginner, Level::intermediate, Level::advanced}) {
        PlanRequest request{.weeks = 12, .days = days_for(2)};
        request.session.goals = {"general"};
        request.session.equipment = {"home-gym"};
        request.session.level = level;
        const Plan one = made(request);
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            request.session.seed = seed;
            const Plan other = made(request);
            for (std::size_t week = 0; week < one.weeks.size(); ++week) {
                CHECK(one.weeks[week].kind == other.weeks[week].kind);
                others += ids_of(one.weeks[week].sessions.front()) !=
                          ids_of(other.weeks[week].sessions.front());
            }
        }
    }
    CHECK(others > 0);
}

TEST_CASE("make_plan: a beginner's first six weeks")
{
    PlanRequest request{.weeks = 6, .days = days_for(2)};
    request.session.goals = {"posture"};
    request.session.equipment = {"band"};
    const Plan plan = made(request);
    const auto row = [&](std::size_t week) {
        const Dose& dose = strength_of(plan.weeks[week].sessions.front()).front().dose;
        return fmt::format(
            "{} x {}-{}", dose.sets, dose.repetitions->least, dose.repetitions->most
        );
    };
    CHECK(row(0) == "1 x 8-8");
    CHECK(row(1) == "1 x 8-10");
    CHECK(row(2) == "2 x 8-10");
    CHECK(row(3) == "2 x 8-12");
    CHECK(row(4) == "3 x 8-12");
    CHECK(row(5) == "3 x 8-12");
    CHECK(plan.weeks[0].kind == WeekKind::start);
    CHECK(plan.weeks[2].kind == WeekKind::build);
    const auto other = [&](std::size_t week) {
        return strength_of(plan.weeks[week].sessions.back()).front().dose.sets;
    };
    CHECK(other(5) == 2);
}

TEST_CASE("make_plan: one session a week keeps, from the third week on")
{
    PlanRequest request{.weeks = 6, .days = days_for(1)};
    request.session.goals = {"general"};
    const Plan plan = made(request);
    CHECK(plan.weeks[1].kind == WeekKind::start);
    for (std::size_t week = 2; week < 6; ++week) {
        CHECK(plan.weeks[week].kind == WeekKind::keep);
    }
    const auto& last = strength_of(plan.weeks[5].sessions.front());
    const auto& third = strength_of(plan.weeks[2].sessions.front());
    for (std::size_t place = 0; place < last.size(); ++place) {
        CHECK(last[place].dose.sets == third[place].dose.sets);
    }
}

TEST_CASE("make_plan: the words for how heavy and the next step are those of every week")
{
    PlanRequest request{.weeks = 6, .days = days_for(2)};
    request.session.goals = {"strength"};
    request.session.level = Level::advanced;
    request.session.equipment = {"home-gym"};
    const Plan plan = made(request);
    for (const PlanWeek& week : plan.weeks) {
        for (std::size_t number = 0; number < week.sessions.size(); ++number) {
            const PlannedSession& session = week.sessions[number];
            const PlannedSession& first = plan.weeks.front().sessions[number];
            REQUIRE(session.next.size() == strength_of(session).size());
            for (std::size_t place = 0; place < session.next.size(); ++place) {
                CHECK(session.next[place].exercise == strength_of(session)[place].exercise->id);
                CHECK(session.next[place].text == first.next[place].text);
                CHECK(strength_of(session)[place].dose.load == strength_of(first)[place].dose.load);
            }
        }
    }
}

TEST_CASE("make_plan: a request without an answer says what to ask of a plan")
{
    PlanRequest request{.weeks = 6, .days = days_for(2)};
    request.session.goals = {"general"};
    request.session.minutes = 5;
    const auto plan = make_plan(request, built_in_catalog());
    REQUIRE(std::holds_alternative<Shortfall>(plan));
    const Shortfall& shortfall = std::get<Shortfall>(plan);
    REQUIRE(!shortfall.repairs.empty());
    CHECK(shortfall.repairs.front().command.starts_with("upperback plan -g general"));
    CHECK(shortfall.repairs.front().command.ends_with("--weeks 6 --sessions 2"));
}
