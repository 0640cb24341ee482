// At what times of a workday a plan's breaks are.
#pragma once

#include "model/catalog.hpp"
#include "model/plan.hpp"

#include <vector>

namespace upperback {

/// Minutes from one break to the next, at least and at most: what was studied and what is advised
/// for work at a screen (McLean 2001; Health and Safety Executive).
inline constexpr int break_every_least = 20;
inline constexpr int break_every_most = 60;
inline constexpr int breaks_most = 12; ///< ours: as many as `break` has different ones of

/// Rising. `breaks` of a day split the hours of work into one part more, each time rounded to five
/// minutes; `break_every` counts from the beginning of work, and the end of it is no break. The
/// first one is the strength block where `daily_strength` is set. No breaks asked for: none. Each
/// has the command that shows it, with the level, age, cautions and things of the sessions.
std::vector<BreakTime> break_times(const PlanRequest& request, const Catalog& catalog);

/// How many breaks can split the hours of work with `break_every_least` minutes between them (ours:
/// the studied intervals are no shorter), never more than `breaks_most`.
int breaks_that_fit(const WorkHours& work);

} // namespace upperback
