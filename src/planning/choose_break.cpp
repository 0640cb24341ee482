#include "planning/choose_break.hpp"

#include "planning/break_doses.hpp"
#include "planning/matching.hpp"
#include "planning/order.hpp"
#include "planning/part_problem.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace upperback {
namespace {

// In a break at the desk only rules about single moves count, and the areas take the place of the
// parts.
std::vector<const Rule*> preferences(std::vector<const Rule*> rules)
{
    std::erase_if(rules, [](const Rule* rule) { return rule->verb != Verb::prefer; });
    return rules;
}

void one_of_each_area(SelectionProblem& problem, const BreakGround& ground)
{
    std::vector<std::string_view> areas;
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        const std::string_view area = ground.moves()[index].exercise->desk.area;
        const auto place = std::ranges::find(areas, area) - areas.begin();
        if (static_cast<std::size_t>(place) == areas.size()) {
            areas.push_back(area);
            problem.requirements.push_back({.at_least = 0, .at_most = 1});
        }
        problem.candidates[index].requirements.push_back(static_cast<int>(place));
    }
}

Facts facts_at(const BreakGround& ground, int size)
{
    Facts facts = ground.facts();
    facts.moves = size;
    return facts;
}

SelectionProblem problem_at(const BreakGround& ground, const Facts& facts)
{
    const bool at_desk = ground.request().kind == BreakKind::desk;
    const auto rules = at_desk ? preferences(rules_that_hold(facts)) : rules_that_hold(facts);
    SelectionProblem problem =
        part_problem(Part::strength, ground.moves(), rules, {}, facts, Seeded::yes).problem;
    problem.size = facts.moves;
    if (at_desk) {
        one_of_each_area(problem, ground);
    }
    return problem;
}

// What each move takes at least; without minutes time does not matter.
void limit_seconds(SelectionProblem& problem, const BreakGround& ground, int minutes)
{
    constexpr int seconds_a_minute = 60;
    problem.seconds_at_most = minutes * seconds_a_minute;
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        problem.candidates[index].work.seconds =
            least_break_seconds(*ground.moves()[index].exercise, ground);
    }
}

// What the breaks of a day have had so far.
struct Day {
    std::vector<std::vector<int>> sets{}; ///< since all that are possible were had
    std::vector<int> times{};             ///< of each move and its pattern, together
};

void remember(Day& day, const std::vector<int>& chosen, const BreakGround& ground)
{
    day.sets.push_back(chosen);
    const auto& moves = ground.moves();
    for (std::size_t index = 0; index < moves.size(); ++index) {
        for (const int had : chosen) {
            const Exercise& other = *moves[static_cast<std::size_t>(had)].exercise;
            day.times[index] += &other == moves[index].exercise ? 1 : 0;
            day.times[index] += other.pattern == moves[index].exercise->pattern ? 1 : 0;
        }
    }
}

std::optional<Selection> next_of(Day& day, const SelectionProblem& first, int again)
{
    SelectionProblem problem = first;
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        problem.candidates[index].points -= again * day.times[index];
    }
    problem.accept = [&day](std::span<const int> chosen) {
        return std::ranges::none_of(day.sets, [&](const std::vector<int>& set) {
            return std::ranges::equal(set, chosen);
        });
    };
    if (auto selection = select(problem)) {
        return selection;
    }
    day.sets.clear();
    return select(problem);
}

std::optional<Selection> nth_of_day(const SelectionProblem& problem, const BreakGround& ground)
{
    Day day{.times = std::vector<int>(problem.candidates.size())};
    std::optional<Selection> selection;
    for (int number = 1; number <= ground.request().nth; ++number) {
        selection = next_of(day, problem, ground.row().again);
        if (!selection) {
            return std::nullopt;
        }
        remember(day, selection->chosen, ground);
    }
    return selection;
}

// One begins on the chair, and gets up once; what moves comes before what is held, and stretches
// come last.
auto desk_key(const Candidate* move)
{
    const Exercise& exercise = *move->exercise;
    const int up = exercise.position == Position::seated ? 0 : 1;
    return std::pair{std::array{up, static_cast<int>(exercise.part)}, exercise.id};
}

ChosenBreak dosed(const Selection& selection, const Facts& facts, const BreakGround& ground)
{
    ChosenBreak chosen{.facts = facts};
    ChosenPart& part = chosen.part;
    for (const int index : selection.chosen) {
        part.moves.push_back(&ground.moves()[static_cast<std::size_t>(index)]);
    }
    if (ground.request().kind == BreakKind::desk) {
        std::ranges::sort(part.moves, {}, desk_key);
    } else {
        put_in_order(part.moves, ground.catalog());
    }
    part.doses = break_doses(part.moves, ground);
    for (std::size_t place = 0; place < part.moves.size(); ++place) {
        part.seconds.push_back(
            break_seconds(*part.moves[place]->exercise, part.doses[place], ground)
        );
    }
    return chosen;
}

bool all_of_with_are_open(const BreakGround& ground)
{
    return std::ranges::all_of(ground.request().you.with, [&](std::string_view id) {
        return std::ranges::any_of(ground.moves(), [&](const Candidate& move) {
            return move.exercise->id == id;
        });
    });
}

} // namespace

std::optional<ChosenBreak> choose_break(const BreakGround& ground)
{
    if (!all_of_with_are_open(ground)) {
        return std::nullopt;
    }
    for (int size = ground.moves_at_most(); size >= ground.row().moves_at_least; --size) {
        const Facts facts = facts_at(ground, size);
        SelectionProblem problem = problem_at(ground, facts);
        limit_seconds(problem, ground, ground.minutes());
        if (const auto selection = nth_of_day(problem, ground)) {
            return dosed(*selection, facts, ground);
        }
    }
    return std::nullopt;
}

bool has_break(const BreakGround& ground, int size)
{
    return select(problem_at(ground, facts_at(ground, size))).has_value();
}

} // namespace upperback
