// A finished routine, checked again from its own words and the catalogue. Nothing here knows how a
// routine is made: matching, doses, time and order are written a second time on purpose.
#pragma once

#include "model/routine.hpp"

#include <string>
#include <vector>

namespace upperback {

/// What is wrong with a routine, and where.
struct Violation {
    std::string check{}; ///< C01 to C32, the id of a rule, or a short word of ours
    std::string place{}; ///< a JSON pointer: /parts/1/exercises/0/dose/sets
    std::string text{};  ///< what it is, and what was expected

    friend bool operator==(const Violation&, const Violation&) = default;
};

/// All that is wrong, in the order of the routine: the request, each part with its moves, then what
/// concerns the whole session. Empty: nothing is. Judged from `routine.request` and the catalogue
/// alone; what the routine says of itself is never taken for granted.
std::vector<Violation> audit(const Routine& routine, const Catalog& catalog);

} // namespace upperback
