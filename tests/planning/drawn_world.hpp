// Small random problems for the search, and their answers by enumeration.
#pragma once

#include "dice.hpp"
#include "planning/selection.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace upperback {

inline constexpr std::array gain{0, 4, 6, 7, 8, 8};

inline SelectionProblem drawn_world(std::uint64_t seed)
{
    Dice dice(seed);
    SelectionProblem world{.gain = gain, .size = 1 + dice.up_to(4)};
    const int muscles = dice.up_to(4);
    for (int muscle = 0; muscle < muscles; ++muscle) {
        world.weights.push_back(1 + dice.up_to(6));
    }
    const int requirements = dice.up_to(3);
    for (int requirement = 0; requirement < requirements; ++requirement) {
        const int least = dice.up_to(2);
        world.requirements.push_back({.at_least = least, .at_most = least + dice.up_to(3)});
    }
    const int candidates = 1 + dice.up_to(11);
    for (int index = 0; index < candidates; ++index) {
        // Few different points, so that ties are common.
        SelectionCandidate candidate{.points = 10 * (dice.up_to(6) - 3)};
        candidate.ladder = dice.up_to(2) == 0 ? dice.up_to(2) : -1;
        candidate.seconds = 30 + 10 * dice.up_to(5);
        candidate.least_seconds = candidate.seconds;
        for (int muscle = 0; muscle < muscles; ++muscle) {
            if (dice.up_to(2) == 0) {
                candidate.muscles.push_back({.muscle = muscle, .units = 1 + dice.up_to(1)});
            }
        }
        for (int requirement = 0; requirement < requirements; ++requirement) {
            if (dice.up_to(1) == 0) {
                candidate.requirements.push_back(requirement);
            }
        }
        world.candidates.push_back(candidate);
    }
    if (dice.up_to(3) == 0) {
        world.seconds_at_most = world.size * (30 + 10 * dice.up_to(4));
    }
    if (dice.up_to(4) == 0) {
        world.forced.push_back(dice.up_to(candidates - 1));
    }
    if (dice.up_to(4) == 0) {
        world.accept = [](std::span<const int> chosen) {
            int sum = 0;
            for (const int index : chosen) {
                sum += index;
            }
            return sum % 2 == 0;
        };
    }
    return world;
}

inline bool is_allowed(const std::vector<int>& chosen, const SelectionProblem& world)
{
    std::vector<int> ladders;
    std::vector<int> counts(world.requirements.size());
    int seconds = 0;
    for (const int index : chosen) {
        const auto& candidate = world.candidates[static_cast<std::size_t>(index)];
        if (candidate.ladder >= 0 &&
            std::ranges::find(ladders, candidate.ladder) != ladders.end()) {
            return false;
        }
        ladders.push_back(candidate.ladder);
        seconds += candidate.seconds;
        for (const int requirement : candidate.requirements) {
            ++counts[static_cast<std::size_t>(requirement)];
        }
    }
    for (std::size_t requirement = 0; requirement < counts.size(); ++requirement) {
        if (counts[requirement] < world.requirements[requirement].at_least ||
            counts[requirement] > world.requirements[requirement].at_most) {
            return false;
        }
    }
    for (const int forced : world.forced) {
        if (std::ranges::find(chosen, forced) == chosen.end()) {
            return false;
        }
    }
    return seconds <= world.seconds_at_most.value_or(seconds) &&
           (!world.accept || world.accept(chosen));
}

/// Every set that `counts`, one after the other, in catalogue order: the first of the highest
/// value.
template <class Counts>
std::optional<Selection> by_enumeration(const SelectionProblem& world, Counts counts)
{
    std::optional<Selection> best;
    const auto count = static_cast<unsigned>(world.candidates.size());
    for (unsigned set = 0; set < (1U << count); ++set) {
        std::vector<int> chosen;
        for (unsigned index = 0; index < count; ++index) {
            if ((set >> index & 1U) != 0) {
                chosen.push_back(static_cast<int>(index));
            }
        }
        if (static_cast<int>(chosen.size()) != world.size || !is_allowed(chosen, world) ||
            !counts(chosen)) {
            continue;
        }
        const int value = value_of(chosen, world);
        if (!best || value > best->value || (value == best->value && chosen < best->chosen)) {
            best = Selection{.chosen = chosen, .value = value};
        }
    }
    return best;
}

} // namespace upperback
