// How well a move fits, in whole points, and which rules say so.
#pragma once

#include "model/routine.hpp"
#include "planning/eligibility.hpp"
#include "planning/facts.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace upperback {

/// The sum of the points of all rules that prefer the candidate.
int points_of(const Candidate& candidate, std::span<const Rule* const> rules);

/// What a seed adds to a move: the same on every machine, and no other move changes it.
/// mix(seed, id) mod (spread + 1), mix = SplitMix64 of seed xor FNV-1a-64 of the id; seed 0 adds
/// nothing.
int bonus_of(std::uint32_t seed, std::string_view id, int spread);

/// The part that a cover rule speaks of.
Part part_of(const Rule& rule);

/// The muscles that a cover rule speaks of; `trained` are the primary muscles of the chosen
/// strength part.
Words covered_muscles(const Rule& rule, Words trained_muscles);

/// The rules that speak for the candidate, in the order of their ids: those that require it with
/// no points, those that prefer it with theirs, and those that cover a muscle it works.
std::vector<Reason> reasons_for(
    const Candidate& candidate,
    std::span<const Rule* const> rules,
    Words trained_muscles,
    const SelectionNumbers& numbers
);

} // namespace upperback
