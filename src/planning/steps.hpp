// The sizes and doses that a session may have, in the order in which they are tried: from the
// wanted ones downward; and which of them have any solution.
#pragma once

#include "planning/attempt.hpp"

#include <optional>
#include <span>
#include <vector>

namespace upperback {

struct Step {
    int moves = 3;
    int stretches = 3;
    Economy economy{};
};

/// The facts at the step's size.
Facts facts_at(const Step& step, const Facts& facts);

/// Views `at_size`, the facts at the step's size.
Attempt attempt_at(const Step& step, const Facts& at_size, const Field& field);

/// The sizes that are asked for, with nothing taken away.
Step wanted_step(const Facts& facts);

/// All steps: the first sizes that have a solution when time does not matter, and what --minutes
/// takes away, in this order: rests, stretches, sets from the last move on, moves, and at last the
/// second hold of each stretch. None where a part has no solution at any size.
std::vector<Step> steps_of(const Facts& facts, const Field& field);

/// The first step that has a solution.
std::optional<Step>
first_possible(std::span<const Step> steps, const Facts& facts, const Field& field);

/// Whether there is any session at this step.
bool is_possible(const Step& step, const Facts& facts, const Field& field);

/// Whether there is any session, at whatever step. It needs no best one, so it is quicker.
bool is_possible(const Facts& facts, const Field& field);

/// Whether every move that is asked for by name is open.
bool all_of_with_are_open(const Facts& facts, const Field& field);

/// Whether one part alone has a solution at one size, whatever the minutes.
bool has_solution(Part part, int size, const Facts& facts, const Field& field);

/// The sizes that a part may have, in the order in which they are tried.
std::vector<int> sizes_of(Part part, const Facts& facts);

} // namespace upperback
