#include "planning/preference.hpp"

#include "planning/matching.hpp"
#include "support/fnv_1a.hpp"

#include <algorithm>

namespace upperback {
namespace {

std::uint64_t split_mix(std::uint64_t state)
{
    state += 0x9e3779b97f4a7c15ULL;
    state = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    state = (state ^ (state >> 27U)) * 0x94d049bb133111ebULL;
    return state ^ (state >> 31U);
}

// What the rule gives for this candidate alone, were it the first that works these muscles.
int cover_points(
    const Rule& rule,
    const Exercise& exercise,
    Words trained_muscles,
    const SelectionNumbers& numbers
)
{
    int points = 0;
    const auto gain = [&](int units) {
        return numbers.gain[std::min(static_cast<std::size_t>(units), numbers.gain.size() - 1)];
    };
    for (const std::string_view muscle : covered_muscles(rule, trained_muscles)) {
        if (std::ranges::find(exercise.primary, muscle) != exercise.primary.end()) {
            points += rule.points * gain(numbers.units_primary);
        } else if (std::ranges::find(exercise.secondary, muscle) != exercise.secondary.end()) {
            points += rule.points * gain(numbers.units_secondary);
        }
    }
    return points;
}

} // namespace

int points_of(const Candidate& candidate, std::span<const Rule* const> rules)
{
    int points = 0;
    for (const Rule* rule : rules) {
        if (rule->verb == Verb::prefer && matches(rule->match, candidate)) {
            points += rule->points;
        }
    }
    return points;
}

int bonus_of(std::uint32_t seed, std::string_view id, int spread)
{
    if (seed == 0) {
        return 0;
    }
    const std::uint64_t mixed = split_mix(seed ^ fnv_1a(id));
    return static_cast<int>(mixed % static_cast<std::uint64_t>(spread + 1));
}

Part part_of(const Rule& rule)
{
    return rule.match.part.front();
}

Words covered_muscles(const Rule& rule, Words trained_muscles)
{
    return rule.muscles.front() == trained ? trained_muscles : rule.muscles;
}

std::vector<Reason> reasons_for(
    const Candidate& candidate,
    std::span<const Rule* const> rules,
    Words trained_muscles,
    const SelectionNumbers& numbers
)
{
    std::vector<Reason> reasons;
    for (const Rule* rule : rules) {
        const bool speaks = rule->verb != Verb::cover && matches(rule->match, candidate);
        if (rule->verb == Verb::require && rule->at_least && speaks) {
            reasons.push_back({.rule = rule});
        } else if (rule->verb == Verb::prefer && speaks) {
            reasons.push_back({.rule = rule, .points = rule->points});
        } else if (rule->verb == Verb::cover && part_of(*rule) == candidate.exercise->part) {
            const int points = cover_points(*rule, *candidate.exercise, trained_muscles, numbers);
            if (points > 0) {
                reasons.push_back({.rule = rule, .points = points});
            }
        }
    }
    return reasons;
}

} // namespace upperback
