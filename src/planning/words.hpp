// The sentences that stand in a routine itself, so that people and programs read the same.
#pragma once

#include "model/routine.hpp"
#include "planning/facts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// How heavy, from the load row of the exercise; empty where nothing is loaded. A caution that asks
/// for a light carry changes the row.
std::string load_words(const Exercise& exercise, const Dose& dose, const Facts& facts);

/// When to take the next step with a move, and which: more load where it is loaded, else the
/// harder rung, else the load row's own words.
NextStep next_step(const Prescription& move, const Facts& facts);

/// The command line that makes this session again, with goal and level, and all else that differs
/// from the defaults.
std::string command_of(const Request& request, const Catalog& catalog);

} // namespace upperback
