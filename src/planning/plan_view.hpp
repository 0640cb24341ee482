// Which part of a plan is shown: all of it, a week, a session, or what a day has.
#pragma once

#include "model/plan.hpp"

#include <string>
#include <variant>

namespace upperback {

struct WholePlan {};

struct WeekView {
    int week = 1;
};

struct SessionView {
    int week = 1;
    int session = 1; ///< of the week
};

struct DayView {
    Date on{};
};

/// The first session from `from` on.
struct NextView {
    Date from{};
};

using PlanView = std::variant<WholePlan, WeekView, SessionView, DayView, NextView>;

/// The view, or the first word that is none in a plan of this request. More than one of them is a
/// problem, and so are days of a plan without dates.
std::variant<PlanView, WordProblem>
look_up_view(const PlanViewWords& words, const PlanRequest& request, Date today);

/// Understood, but the plan has nothing there; one line for the user.
struct NothingThere {
    std::string message{};
};

/// What the view shows; it points into the plan.
using Shown =
    std::variant<const Plan*, const PlanWeek*, const PlannedSession*, RestDay, NothingThere>;

/// A day within the weeks of the plan has its session or is a day of rest; any other day, and a day
/// behind the last session for NextView, is NothingThere. The view is one of `look_up_view` for the
/// plan's request. What a part of a plan does not have is NothingThere too.
Shown shown_of(const Plan& plan, const PlanView& view);

} // namespace upperback
