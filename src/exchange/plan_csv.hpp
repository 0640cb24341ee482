// A plan as a table, for spreadsheets.
#pragma once

#include "model/plan.hpp"

#include <string>

namespace upperback {

/// A header and one line for each exercise of each session, in the order of doing:
/// `date,week,session,part,order,id,name,sets,reps_min,reps_max,hold_seconds,sides,rest_seconds,
/// seconds`. `session` counts in the week and `order` in the session, both from 1; a carry has its
/// seconds in `hold_seconds` and no repetitions; `seconds` is all that the exercise takes. What is
/// not there is empty, so is the date in a plan without a start.
///
/// UTF-8 without a byte order mark, quoted as RFC 4180 says. Lines end with LF: spreadsheets and
/// CSV readers take it as well as CRLF, while `cut` and `awk` would find CR in the last column. No
/// cell is taken for a formula: one that begins with = + - @ or a tab, which only a name of an
/// overlay can, is given an apostrophe before it.
std::string plan_csv(const Plan& plan);

} // namespace upperback
