#include "planning/make_plan.hpp"

#include "planning/plan_week.hpp"
#include "planning/plan_words.hpp"
#include "planning/progression.hpp"
#include "planning/schedule.hpp"
#include "planning/time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

// The session of a block with the strength doses of one week.
Composition with_doses(const BlockSession& session, const std::vector<Dose>& doses)
{
    Composition composition = session.composition;
    ChosenPart& strength = composition.parts[static_cast<std::size_t>(Part::strength)];
    strength.doses = doses;
    for (std::size_t place = 0; place < doses.size(); ++place) {
        strength.seconds[place] = seconds_of(
            *strength.moves[place]->exercise, doses[place], session.facts.catalog->doses.time
        );
    }
    return composition;
}

PlanWeek planned_week(const Block& block, WeekDoses doses, const PlanRequest& request)
{
    const Catalog& catalog = *block.front()->facts.catalog;
    const int block_weeks = catalog.progression.block_weeks;
    PlanWeek week{.number = doses.number, .kind = doses.kind};
    week.block = (doses.number - 1) / block_weeks + 1;
    for (std::size_t index = 0; index < block.size(); ++index) {
        const Composition composition = with_doses(*block[index], doses.sessions[index]);
        const PlanPlace place{
            .week = doses.number, .session = static_cast<int>(index) + 1, .kind = doses.kind};
        week.sessions.push_back(planned_session(composition, block[index]->field, place, request));
    }
    week.changes = std::move(doses.changes);
    complete_week(week, request, catalog);
    return week;
}

void add_plan_notes(Plan& plan, const Progression& progression)
{
    std::vector<std::string>& notes = plan.notes;
    const auto add = [&](std::string_view id) { notes.emplace_back(note_of(id, progression)); };
    add("best");
    add("earned");
    add("missed");
    if (plan.request.days.size() == 1 && plan.request.weeks >= progression.days.keep_from_week) {
        add("once");
    }
    if (plan.request.days.size() > 1) {
        add("two-days");
    }
    for (const std::string& note : day_notes(plan.request, progression.days, progression.notes)) {
        notes.push_back(note);
    }
    add("covers");
}

Shortfall for_plan(Shortfall shortfall, const PlanRequest& request)
{
    for (Repair& repair : shortfall.repairs) {
        repair.command = plan_command_of(repair.command, request);
    }
    return shortfall;
}

} // namespace

std::variant<Plan, Shortfall> make_plan(const PlanRequest& request, const Catalog& catalog)
{
    const int block_weeks = catalog.progression.block_weeks;
    Plan plan{.request = request};
    plan.command = command_of(request, catalog);
    std::vector<std::string_view> stale;
    for (int first = 1; first <= request.weeks; first += block_weeks) {
        auto chosen = choose_block(request, stale, catalog);
        if (auto* shortfall = std::get_if<Shortfall>(&chosen)) {
            return for_plan(std::move(*shortfall), request);
        }
        const Block& block = std::get<Block>(chosen);
        const int count = std::min(block_weeks, request.weeks - first + 1);
        BlockDoses doses = doses_of_block(block, {.first = first, .count = count});
        for (WeekDoses& week : doses.weeks) {
            plan.weeks.push_back(planned_week(block, std::move(week), request));
        }
        std::ranges::copy_if(
            doses.under_aim,
            std::back_inserter(plan.under_aim),
            [&](const UnderAim& under) { return under.week <= request.weeks; }
        );
        plan.notes.insert(plan.notes.end(), doses.notes.begin(), doses.notes.end());
        stale = accessories_of(block);
    }
    add_plan_notes(plan, catalog.progression);
    return plan;
}

} // namespace upperback
