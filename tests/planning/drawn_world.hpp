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
        candidate.work.seconds = 30 + 10 * dice.up_to(5);
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

/// What a set takes, its sets counted out one by one: the first in the order of doing leads if it
/// can, sets are taken from the last on where a muscle gets more than its limit, and the last ones
/// are lowered. A little more than its candidates say.
inline int seconds_with_loads(std::span<const int> chosen, const SelectionProblem& world)
{
    std::vector<const SelectionCandidate*> moves;
    int seconds = 0;
    for (const int index : chosen) {
        moves.push_back(&world.candidates[static_cast<std::size_t>(index)]);
        seconds += index % 7 == 0 ? 10 : 0;
    }
    std::ranges::sort(moves, {}, [](const auto* move) { return move->work.rank; });
    std::vector<int> sets;
    for (const SelectionCandidate* move : moves) {
        const bool leads = move == moves.front() && move->lead;
        sets.push_back(leads ? move->lead->usual_sets : move->work.usual_sets);
        seconds += leads ? move->lead->seconds : 0;
    }
    const auto half_sets = [](const SelectionCandidate& move, std::size_t muscle) {
        int sum = 0;
        for (const MuscleUnits& load : move.work.loads) {
            sum += static_cast<std::size_t>(load.muscle) == muscle ? load.units : 0;
        }
        return sum;
    };
    for (std::size_t muscle = 0; muscle < world.load_limits.size(); ++muscle) {
        const auto load = [&] {
            int sum = 0;
            for (std::size_t place = 0; place < moves.size(); ++place) {
                sum += sets[place] * half_sets(*moves[place], muscle);
            }
            return sum;
        };
        for (std::size_t place = moves.size(); place-- > 0;) {
            while (half_sets(*moves[place], muscle) > 0 &&
                   sets[place] > moves[place]->work.fewest_sets &&
                   load() > world.load_limits[muscle]) {
                --sets[place];
            }
        }
    }
    for (std::size_t place = 0; place < moves.size(); ++place) {
        const Work& work = moves[place]->work;
        if (static_cast<int>(moves.size() - place) <= world.lowered) {
            sets[place] = std::min(sets[place], work.lowered_sets);
        }
        seconds += work.seconds + (sets[place] - 1) * work.further_seconds;
    }
    return seconds;
}

/// The candidates are done in sets and load two muscles, and where one gets more than its limit,
/// sets are taken away. Some can lead; they come first in the order of doing. The world has to stay
/// where it is.
inline void add_loads(SelectionProblem& world, Dice& dice)
{
    world.load_limits = {dice.up_to(12), dice.up_to(12)};
    world.lowered = dice.up_to(1) == 0 ? 0 : dice.up_to(world.size);
    world.seconds_at_most = world.size * (60 + 20 * dice.up_to(5));
    const int candidates = static_cast<int>(world.candidates.size());
    for (int index = 0; index < candidates; ++index) {
        SelectionCandidate& candidate = world.candidates[static_cast<std::size_t>(index)];
        Work& work = candidate.work;
        work.further_seconds = 10 + 10 * dice.up_to(8);
        work.fewest_sets = 1 + dice.up_to(1);
        work.usual_sets = work.fewest_sets + dice.up_to(2);
        work.lowered_sets = 1 + dice.up_to(work.usual_sets - 1);
        work.rank = 5 * index % candidates * candidates + index;
        if (dice.up_to(2) == 0) {
            candidate.lead =
                Lead{.usual_sets = work.usual_sets + dice.up_to(1), .seconds = 20 * dice.up_to(4)};
            work.rank -= candidates * candidates;
        }
        for (int muscle = 0; muscle < 2; ++muscle) {
            if (const int units = dice.up_to(2); units > 0) {
                work.loads.push_back({.muscle = muscle, .units = units});
            }
        }
    }
    world.accept = [&world](std::span<const int> chosen) {
        return seconds_with_loads(chosen, world) <= *world.seconds_at_most;
    };
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
        seconds += candidate.work.seconds;
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
    const bool timed_by_sum = world.load_limits.empty();
    return (!timed_by_sum || seconds <= world.seconds_at_most.value_or(seconds)) &&
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
