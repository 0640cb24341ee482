// When a rule holds, and what it matches.
#pragma once

#include "model/rule.hpp"
#include "planning/facts.hpp"

#include <vector>

namespace upperback {

struct Candidate;

/// True where every key of `when` holds; an unknown number never does.
bool holds(const When& when, const Facts& facts);

/// True where every key of the match holds for the candidate, in the way it will be done.
bool matches(const Match& match, const Candidate& candidate);

/// The rules that count for this request, in the order of their ids.
std::vector<const Rule*> rules_that_hold(const Facts& facts);

} // namespace upperback
