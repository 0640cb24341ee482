// Several weeks of sessions: on which days, with which doses, and what changes from week to week.
// A Plan points at exercises of the catalogue, so it never outlives the Catalog.
#pragma once

#include "model/routine.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

using Date = std::chrono::sys_days;
using TimeOfDay = std::chrono::minutes; ///< since midnight
using Weekday = std::chrono::weekday;

struct WorkHours {
    TimeOfDay from = std::chrono::hours{9};
    TimeOfDay to = std::chrono::hours{17} + std::chrono::minutes{30};

    friend bool operator==(const WorkHours&, const WorkHours&) = default;
};

/// A request for a plan in the user's words, not yet looked up.
struct PlanWords {
    RequestWords session{};
    std::optional<int> weeks{};
    std::optional<int> sessions{};
    std::vector<std::string> days{};
    std::optional<std::string> start{}; ///< a date, `today`, or the name of a day
    std::optional<std::string> at{};
    std::optional<int> breaks{};
    std::optional<int> break_every{};
    std::optional<std::string> work{};
    bool daily_strength = false;
    bool force = false;
};

/// Which part of a plan is to be shown, in the user's words; at most one of them, none: all of it.
struct PlanViewWords {
    std::optional<int> week{};
    std::optional<std::string> session{}; ///< w3s2
    std::optional<std::string> on{};      ///< a date or `today`
    bool next = false;                    ///< the first session from today on
};

/// What was asked for: looked up, checked and complete.
struct PlanRequest {
    Request session{}; ///< what every session is asked for, before the plan's own wishes
    int weeks = 6;
    std::vector<Weekday> days{}; ///< in the order of a week of the plan: from the day of `start`,
                                 ///< else from Monday
    bool days_named = false;     ///< by --days; else placed by the number of sessions
    std::optional<Date> start{};
    std::optional<TimeOfDay> at{};    ///< null: all-day entries in a calendar
    int breaks = 0;                   ///< a workday; 0 with `break_every`
    std::optional<int> break_every{}; ///< minutes
    bool daily_strength = false;      ///< the first break of a workday is the strength block
    WorkHours work{};
    bool force = false; ///< keeps days that are too close

    friend bool operator==(const PlanRequest&, const PlanRequest&) = default;
};

/// What differs from the same move's dose in the week before, of one block.
struct DoseChange {
    std::string_view exercise{};
    std::string_view what{};     ///< sets | repetitions | repetitions_in_reserve
    std::vector<int> sessions{}; ///< numbers of the sessions of the week, rising
    Range from{};
    Range to{};
    std::string_view because{};
};

/// What a week asks of a muscle. Half sets: a set counts 2 for a primary muscle, 1 for a secondary.
struct WeeklySets {
    std::string_view muscle{};
    int count = 0;
    std::optional<int> aim{}; ///< null where the muscle is only trained indirectly
    int limit = 0;
};

struct PlannedSession {
    std::string id{}; ///< w3s2
    int number = 1;   ///< of the week
    Weekday day{};
    std::optional<Date> date{};
    std::optional<int> hours_since_last{}; ///< null: the first of the plan
    Routine routine{};
    std::vector<NextStep> next{}; ///< one a strengthening move, in the order of doing
};

/// A pause at the desk on every workday of a week.
struct BreakTime {
    int nth = 1; ///< which of the plan's breaks
    TimeOfDay at{};
    bool strength = false;
    std::string command{}; ///< shows this break, shell-quoted

    friend bool operator==(const BreakTime&, const BreakTime&) = default;
};

struct PlanWeek {
    int number = 1;
    int block = 1;
    WeekKind kind = WeekKind::build;
    std::optional<Date> from{};
    std::optional<Date> to{};            ///< its last day
    std::vector<DoseChange> changes{};   ///< in the order of sessions and moves
    std::vector<WeeklySets> half_sets{}; ///< sorted by muscle
    std::vector<PlannedSession> sessions{};
    std::vector<BreakTime> breaks{}; ///< rising
};

/// Why a muscle that the program exists for stays under its aim, from the first week that counts.
struct UnderAim {
    std::string_view muscle{};
    int week = 1;
    std::string text{};
};

struct Plan {
    PlanRequest request{};
    std::vector<PlanWeek> weeks{};
    std::vector<UnderAim> under_aim{}; ///< sorted by week, then muscle
    std::vector<std::string> notes{};
    std::string command{}; ///< makes this plan again, shell-quoted
};

/// A day without a session, and the next one with it; none: the plan is over.
struct RestDay {
    Date date{};
    const PlannedSession* next = nullptr;
};

} // namespace upperback
