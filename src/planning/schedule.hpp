// Which days a plan has: placed, checked and dated. Everything is reckoned in whole days, for all
// sessions of a plan start at the same time of day.
#pragma once

#include "model/plan.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// So many days of a week that begins on `first`, spread evenly: 1: its first day; 2: the first and
/// the fourth; 3: the first, third and fifth.
std::vector<Weekday> spread_days(int count, Weekday first);

/// The days, each once, in the order of a week that begins on `first`.
std::vector<Weekday> ordered_days(std::vector<Weekday> days, Weekday first);

/// For each day how many days lie between it and the one before it, cyclic over the week: the first
/// one counts from the last of the week before. One day a week: 7. They add up to 7. `days` are in
/// the order of `ordered_days`.
std::vector<int> day_gaps(std::span<const Weekday> days);

/// True where two sessions would start less than `gap_hours` apart.
bool are_too_close(std::span<const Weekday> days, const DayLimits& limits);

/// As many days that are not too close and have no more than `rest_days_most` rest days in a row,
/// from Monday on. Of all such sets the one that changes the fewest of `days`, then the one that
/// moves them by the fewest days in all (a day moves either way round the week), then the earliest
/// in the week. Where rest days cannot be kept, the same without them; empty where nothing fits.
std::vector<Weekday> nearest_days(std::span<const Weekday> days, const DayLimits& limits);

/// What is to be said of a plan's days, in the words of progression.yaml: `close-days` for days
/// that are kept by force, `far-days` where there are too many rest days in a row. One session a
/// week has no neighbor. A note whose text is not there is not given, nor one that has nothing
/// better to offer.
std::vector<std::string>
day_notes(const PlanRequest& request, const DayLimits& limits, std::span<const PlanNote> texts);

/// mon,thu.
std::string days_text(std::span<const Weekday> days);

/// When a session takes place.
struct SessionDay {
    Weekday day{};
    std::optional<Date> date{};            ///< null without a start
    std::optional<int> hours_since_last{}; ///< from start to start; null: the first of the plan
};

/// `week` and `session` count from 1; the request is one of `look_up_plan`.
SessionDay session_day(const PlanRequest& request, int week, int session);

struct WeekDates {
    Date from{};
    Date to{}; ///< its last day
};

/// Week 1 is the seven days from the start; nothing without a start.
std::optional<WeekDates> week_dates(const PlanRequest& request, int week);

} // namespace upperback
