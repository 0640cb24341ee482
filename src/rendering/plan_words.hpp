// What is said of the weeks of a plan, in words.
#pragma once

#include "model/plan.hpp"

#include <span>
#include <string>
#include <vector>

namespace upperback {

/// "easy start", "build up", "lighter week", "keep".
std::string_view kind_words(WeekKind kind);

/// What changes in a week and why, in one line: the reasons of its changes, or what it has instead.
std::string week_summary(const PlanWeek& week, const Progression& progression);

/// A line for each reason: what changes, from what, and in which moves.
std::vector<std::string> change_lines(const PlanWeek& week, const Catalog& catalog);

/// Half sets as sets: "7", "7.5".
std::string sets_words(int half_sets);

/// "1 to 3, 5 and 6", the numbers rising.
std::string numbers_words(std::span<const int> numbers);

/// "about 18 to 24 min": the shortest and the longest session, each rounded up.
std::string minutes_words(const Plan& plan);

} // namespace upperback
