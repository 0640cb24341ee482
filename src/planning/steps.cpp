#include "planning/steps.hpp"

#include "planning/matching.hpp"
#include "planning/strength_problem.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr int fewest = 3; ///< moves and stretches of a session (guide)
constexpr int most = 5;

// The first size that has a solution when time does not matter.
std::optional<int> first_size(Part part, const Facts& facts, const Field& field)
{
    for (const int size : sizes_of(part, facts)) {
        if (has_solution(part, size, facts, field)) {
            return size;
        }
    }
    return std::nullopt;
}

// What --minutes takes away.
std::vector<Step> economies(int moves, int stretches, const Request& request)
{
    std::vector<Step> steps{{.moves = moves, .stretches = stretches}};
    Step step = steps.front();
    step.economy.least_rests = true;
    steps.push_back(step);
    while (!request.stretches && step.stretches > fewest) {
        --step.stretches;
        steps.push_back(step);
    }
    while (step.economy.moves_with_least_sets < step.moves) {
        ++step.economy.moves_with_least_sets;
        steps.push_back(step);
    }
    while (!request.moves && step.moves > fewest) {
        --step.moves;
        step.economy.moves_with_least_sets = step.moves;
        steps.push_back(step);
    }
    step.economy.short_stretches = true;
    steps.push_back(step);
    return steps;
}

// Whether all three parts have a solution. The strength part leaves enough room for the stretches.
bool is_possible(const Attempt& attempt)
{
    std::optional<int> left;
    if (attempt.seconds) {
        left = strength_seconds(attempt);
        if (!left) {
            return false;
        }
    }
    return is_possible(strength_problem(left, Seeded::yes, attempt).problem) &&
           is_possible(warmup_problem({}, Seeded::yes, attempt).problem) &&
           (left || is_possible(stretch_problem({}, {}, Seeded::yes, attempt).problem));
}

} // namespace

Facts facts_at(const Step& step, const Facts& facts)
{
    Facts at_size = facts;
    at_size.moves = step.moves;
    return at_size;
}

// Views `at_size`, the facts at this step.
Attempt attempt_at(const Step& step, const Facts& at_size, const Field& field)
{
    Attempt attempt{.facts = at_size, .field = field, .rules = rules_that_hold(at_size)};
    attempt.economy = step.economy;
    attempt.stretches = step.stretches;
    if (at_size.request->minutes) {
        attempt.seconds = *at_size.request->minutes * 60;
    }
    return attempt;
}

Step wanted_step(const Facts& facts)
{
    return {
        .moves = sizes_of(Part::strength, facts).front(),
        .stretches = sizes_of(Part::stretch, facts).front()};
}

std::vector<Step> steps_of(const Facts& facts, const Field& field)
{
    const auto moves = first_size(Part::strength, facts, field);
    if (!moves) {
        return {};
    }
    const auto stretches = first_size(Part::stretch, facts, field);
    if (!stretches) {
        return {};
    }
    std::vector<Step> steps = economies(*moves, *stretches, *facts.request);
    if (!facts.request->minutes) {
        steps.resize(1);
    }
    return steps;
}

// The first step that has a solution. Of steps of one size each takes less time than the one
// before, for every set; so where the last of them has none, none has, and else the first that has
// one is found by halving.
std::optional<Step>
first_possible(std::span<const Step> steps, const Facts& facts, const Field& field)
{
    const auto has_none = [&](const Step& step) { return !is_possible(step, facts, field); };
    while (!steps.empty()) {
        const auto other_size = std::ranges::find_if(steps, [&](const Step& step) {
            return step.moves != steps.front().moves || step.stretches != steps.front().stretches;
        });
        const auto of_this_size = std::span{steps.begin(), other_size};
        if (!has_none(of_this_size.back())) {
            return *std::ranges::partition_point(of_this_size, has_none);
        }
        steps = steps.subspan(of_this_size.size());
    }
    return std::nullopt;
}

bool is_possible(const Step& step, const Facts& facts, const Field& field)
{
    const Facts at_size = facts_at(step, facts);
    return is_possible(attempt_at(step, at_size, field));
}

bool is_possible(const Facts& facts, const Field& field)
{
    return all_of_with_are_open(facts, field) &&
           (is_possible(wanted_step(facts), facts, field) ||
            first_possible(steps_of(facts, field), facts, field));
}

bool all_of_with_are_open(const Facts& facts, const Field& field)
{
    return std::ranges::all_of(facts.request->with, [&](std::string_view id) {
        return std::ranges::any_of(field.parts, [&](const Eligibility& part) {
            return std::ranges::any_of(part.eligible, [&](const Candidate& candidate) {
                return candidate.exercise->id == id;
            });
        });
    });
}

bool has_solution(Part part, int size, const Facts& facts, const Field& field)
{
    Facts at_size = facts;
    at_size.moves = part == Part::strength ? size : facts.moves;
    const Attempt attempt{.facts = at_size, .field = field, .rules = rules_that_hold(at_size)};
    switch (part) {
    case Part::warmup:
        return is_possible(warmup_problem({}, Seeded::yes, attempt).problem);
    case Part::strength:
        return is_possible(strength_problem(std::nullopt, Seeded::yes, attempt).problem);
    case Part::stretch:
        break;
    }
    return is_possible(problem_of(part, size, {}, Seeded::yes, attempt).problem);
}

std::vector<int> sizes_of(Part part, const Facts& facts)
{
    const Counts& counts = counts_of(facts);
    const auto& named = part == Part::strength ? facts.request->moves : facts.request->stretches;
    const int wanted = part == Part::strength ? counts.moves : counts.stretches;
    if (part == Part::warmup) {
        return {counts.warmup};
    }
    if (named) {
        return {*named};
    }
    std::vector<int> sizes;
    for (int size = wanted; size <= most; ++size) {
        sizes.push_back(size);
    }
    for (int size = wanted - 1; size >= fewest; --size) {
        sizes.push_back(size);
    }
    return sizes;
}

} // namespace upperback
