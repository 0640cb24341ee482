// The numbers and words of progression.yaml: how doses grow over the weeks of a plan.
#pragma once

#include "model/exercise.hpp"

#include <span>
#include <string_view>

namespace upperback {

/// Which weeks start gently: those of a plan's first weeks, for this level and below.
struct StartWeeks {
    Level level = Level::beginner;
    int weeks = 2;
    std::string_view because{};
    std::string_view over_because{}; ///< why sets change in the week after them
    Words sources{};
};

/// Repetitions grow from the bottom of the range to its top in so many weeks.
struct RepetitionGrowth {
    int weeks = 3;
    std::string_view because{};
    Words sources{};
};

/// One set more for a move, in one session of the week; in another one so many weeks later.
struct SetGrowth {
    int other_session_after_weeks = 4;
    int percent_at_most = 20; ///< of a muscle's sets, or one set where that is less
    int within_weeks = 4;
    std::string_view because{};
    std::string_view aim_because{}; ///< why a move has more sets than usual from the start
    Words sources{};
};

/// A lighter week at the end of each block, from this level up.
struct Deload {
    Level level = Level::advanced;
    int reserve_more = 2;
    std::string_view because{};
    Words sources{};
};

/// When a step with a move is earned, and what to do after weeks that were missed.
struct StepCondition {
    int sessions = 2;
    int pain_at_most = 3;
    int pause_weeks = 3; ///< after so many missed weeks the plan starts again
    Words sources{};
};

/// Which days a plan may have.
struct DayLimits {
    int sessions_usual = 2;
    int sessions_most = 3;
    int gap_hours = 48;     ///< between two sessions, at least
    int rest_days_most = 3; ///< more are kept, with a note
    int keep_from_week = 3; ///< with one session a week, from this week on nothing is added
    int weeks_usual = 6;
    int weeks_most = 26;
    Words sources{};
};

/// A sentence of the plan.
struct PlanNote {
    std::string_view id{};
    std::string_view text{};
};

struct Progression {
    int block_weeks = 6; ///< sessions are chosen anew for each block
    StartWeeks start{};
    RepetitionGrowth repetitions{};
    SetGrowth sets{};
    Deload deload{};
    StepCondition step{};
    DayLimits days{};
    std::span<const PlanNote> notes{}; ///< sorted by id
};

} // namespace upperback
