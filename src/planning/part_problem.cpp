#include "planning/part_problem.hpp"

#include "planning/matching.hpp"
#include "planning/preference.hpp"

#include <algorithm>
#include <map>

namespace upperback {
namespace {

// A rule that holds for each pattern is one requirement a pattern.
void add_requirements(PartProblem& part, const Rule& rule, std::span<const Candidate> candidates)
{
    std::map<std::string_view, int> by_pattern;
    const auto requirement_for = [&](std::string_view pattern) {
        const auto [found, added] =
            by_pattern.try_emplace(pattern, static_cast<int>(part.requirements.size()));
        if (added) {
            const int most = rule.at_most.value_or(static_cast<int>(candidates.size()));
            part.requirements.push_back({.rule = &rule, .pattern = pattern});
            part.problem.requirements.push_back(
                {.at_least = rule.at_least.value_or(0), .at_most = most}
            );
        }
        return found->second;
    };
    if (!rule.each_pattern) {
        requirement_for({});
    }
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        if (matches(rule.match, candidates[index])) {
            const auto pattern =
                rule.each_pattern ? candidates[index].exercise->pattern : std::string_view{};
            part.problem.candidates[index].requirements.push_back(requirement_for(pattern));
        }
    }
}

// A ladder is named by its lowest rung, so that two rungs have the same name.
const Exercise* lowest_rung(const Exercise& exercise, const Catalog& catalog)
{
    const Exercise* rung = &exercise;
    while (!rung->easier.id.empty()) {
        rung = &*std::ranges::lower_bound(catalog.exercises, rung->easier.id, {}, &Exercise::id);
    }
    return rung;
}

void add_muscles(
    PartProblem& part,
    std::span<const Candidate> candidates,
    std::span<const int> weights,
    const Catalog& catalog
)
{
    const SelectionNumbers& numbers = catalog.selection;
    // Muscles that no rule covers would only cost time.
    std::vector<int> place(catalog.muscles.size(), -1);
    for (std::size_t muscle = 0; muscle < weights.size(); ++muscle) {
        if (weights[muscle] > 0) {
            place[muscle] = static_cast<int>(part.problem.weights.size());
            part.problem.weights.push_back(weights[muscle]);
        }
    }
    const auto add = [&](SelectionCandidate& candidate, Words muscles, int units) {
        for (const std::string_view id : muscles) {
            const auto row = std::ranges::lower_bound(catalog.muscles, id, {}, &Muscle::id);
            const int muscle = place[static_cast<std::size_t>(row - catalog.muscles.begin())];
            if (muscle >= 0) {
                candidate.muscles.push_back({.muscle = muscle, .units = units});
            }
        }
    };
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        add(part.problem.candidates[index],
            candidates[index].exercise->primary,
            numbers.units_primary);
        add(part.problem.candidates[index],
            candidates[index].exercise->secondary,
            numbers.units_secondary);
    }
}

// Several cover rules for one muscle add up.
std::vector<int> weights_of(
    Part part, std::span<const Rule* const> rules, Words trained_muscles, const Catalog& catalog
)
{
    std::vector<int> weights(catalog.muscles.size());
    for (const Rule* rule : rules) {
        if (rule->verb != Verb::cover || part_of(*rule) != part) {
            continue;
        }
        for (const std::string_view id : covered_muscles(*rule, trained_muscles)) {
            const auto row = std::ranges::lower_bound(catalog.muscles, id, {}, &Muscle::id);
            weights[static_cast<std::size_t>(row - catalog.muscles.begin())] += rule->points;
        }
    }
    return weights;
}

void add_candidates(
    PartProblem& part,
    std::span<const Candidate> candidates,
    std::span<const Rule* const> rules,
    const Facts& facts,
    Seeded seeded
)
{
    std::map<const Exercise*, int> ladders;
    const std::uint32_t seed = seeded == Seeded::yes ? facts.request->seed : 0;
    for (const Candidate& candidate : candidates) {
        const Exercise& exercise = *candidate.exercise;
        SelectionCandidate entry{.points = points_of(candidate, rules)};
        entry.points += bonus_of(seed, exercise.id, facts.catalog->selection.spread);
        if (!exercise.easier.id.empty() || !exercise.harder.id.empty()) {
            const Exercise* rung = lowest_rung(exercise, *facts.catalog);
            entry.ladder =
                ladders.try_emplace(rung, static_cast<int>(ladders.size())).first->second;
        }
        part.problem.candidates.push_back(std::move(entry));
    }
}

} // namespace

PartProblem part_problem(
    Part part,
    std::span<const Candidate> candidates,
    std::span<const Rule* const> rules,
    Words trained_muscles,
    const Facts& facts,
    Seeded seeded
)
{
    PartProblem result;
    result.problem.gain = facts.catalog->selection.gain;
    add_candidates(result, candidates, rules, facts, seeded);
    for (const Rule* rule : rules) {
        if (rule->verb == Verb::require && part_of(*rule) == part) {
            add_requirements(result, *rule, candidates);
        }
    }
    add_muscles(
        result, candidates, weights_of(part, rules, trained_muscles, *facts.catalog), *facts.catalog
    );
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        const auto& with = facts.request->with;
        if (std::ranges::find(with, candidates[index].exercise->id) != with.end()) {
            result.problem.forced.push_back(static_cast<int>(index));
        }
    }
    return result;
}

} // namespace upperback
