// The numbers of doses.yaml: how much, how long, and what changes it.
#pragma once

#include "model/exercise.hpp"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace upperback {

/// One cell of the table: a level, a goal's column and a dose class.
struct DoseRow {
    Level level = Level::beginner;
    std::string_view column{};     ///< the `dose` of a goal
    std::string_view dose_class{}; ///< the `dose` of an exercise
    Choice sets{};
    std::optional<Range> repetitions{};
    std::optional<Choice> hold_seconds{};  ///< for held repetitions and holds only
    std::optional<Choice> carry_seconds{}; ///< for carries only
    std::optional<Choice> rest_seconds{};
    std::optional<Choice> rest_held_seconds{};   ///< in its place where repetitions are held
    std::optional<Choice> rest_moving_seconds{}; ///< in its place where they are not
    std::optional<Range> reserve{};              ///< repetitions in reserve
    std::optional<Range> percent{};              ///< of the maximum; for the record, never printed
    Mark mark = Mark::ours;
    Words sources{};
};

/// Values that hold for one class whatever the level and the goal are.
struct StretchDose {
    Choice hold_seconds{};
    Choice repetitions{};
    int total_seconds_at_least = 0;
    Mark mark = Mark::ours;
    Words sources{};
};

/// A row of `narrow`: what a goal, the age of 65 or a caution makes gentler.
struct Narrowing {
    std::string_view id{}; ///< a goal, `age-65`, or a caution
    std::optional<Range> repetitions{};
    std::optional<Range> reserve{};
    std::optional<int> sets_at_most{};
    std::optional<int> rest_seconds_at_least{};
    std::optional<int> effortful_hold_seconds_at_most{};
    std::optional<Range> stretch_hold_seconds{};
    std::optional<Range> carry_seconds{};
    bool light_carry = false;
    bool mild_stretch = false;
    std::optional<Range> percent{};
    std::string_view because{}; ///< completes "12 to 15 instead of 6 to 8: ..."
    Words notes{};              ///< printed with the session
    Words beginner_notes{};     ///< printed with a beginner's session only
    Mark mark = Mark::ours;
    Words sources{};
};

/// Row repetitions that stand in place of the floor, for one exercise of one level and column.
struct FloorException {
    std::string_view exercise{};
    Level level = Level::advanced;
    std::string_view column{};
    Range repetitions{};
};

struct Floors {
    int reserve_at_least = 1;
    int reserve_at_least_unsupported_row = 2;
    int row_repetitions_least = 8;
    int row_repetitions_most_at_least = 10;
    std::span<const FloorException> exceptions{};
    Words sources{};
};

/// A lighter set before the first row.
struct RampRow {
    Level level = Level::intermediate; ///< from this level up
    Words items{};                     ///< applies where the row uses any of them
    int repetitions = 0;
    int percent_of_load = 0;
    int rest_seconds = 0;
};

/// Seconds, all of them our choice but for what `doses.yaml` says.
struct TimeModel {
    int repetition = 4;
    int side_change = 5;
    int hold_change = 5;
    int ready_warmup = 10;
    int ready_stretch = 10;
    int ready_strength = 30;
    int ready_break = 10; ///< any move of a break
    int warmup_at_least = 300;
    int fill_at_least = 60; ///< the move that fills the warm-up
    int fill_at_most = 120;
    int fill_step = 15;
    std::string_view fill_pattern{}; ///< its pattern
    Range tempo_up_down{2, 2};       ///< least: up, most: down
};

struct Counts {            // sizes of the parts
    std::string_view id{}; ///< a level, or a goal that has a row of its own
    int warmup = 5;
    int moves = 3;
    int stretches = 3;
};

/// Sets a muscle may have, in whole sets.
struct Limits {
    int aim_a_week = 0;
    int limit_a_week = 0;
    int limit_a_session = 0;
    Words sources{};
};

struct Frequency {
    std::string_view id{}; ///< a level, or a goal that has a row of its own
    int min = 2;
    int max = 3;
    int gap_hours = 48;
    std::string_view words{};     ///< stands in the line under the title
    std::string_view words_two{}; ///< in its place where the limits allow two sessions only
    Words sources{};
};

/// Words for how heavy: one text a level, beginner first. `{times}` is filled in.
struct LoadWords {
    std::string_view id{};
    std::array<std::string_view, 3> words{};
    std::array<std::string_view, 3> next{}; ///< completes "when you do 12 in every set ...: "
    Words sources{};
};

/// How long a break is, what it is made of and how often it may be done.
struct BreakRow {
    std::string_view column{}; ///< of the dose table
    Choice minutes{};
    std::span<const int> moves{}; ///< at most, by minutes; the last holds for all above
    int moves_at_least = 1;
    int sets_at_most = 1;             ///< of each move
    Words things{};                   ///< household things that are at hand without being named
    std::string_view best_with{};     ///< the thing that was studied; may be empty
    int again = 0;                    ///< points that a move loses each time it was had before
    std::optional<int> times_a_day{}; ///< nothing: as often as one likes
    std::optional<int> days_a_week{};
    std::string_view words{}; ///< how often
    Mark mark = Mark::ours;
    Words sources{};
};

struct Doses {
    std::span<const DoseRow> rows{}; ///< sorted by level, column, class
    StretchDose stretch{};
    StretchDose stretch_from_65{};
    StretchDose short_stretch{};             ///< the last thing that --minutes takes
    StretchDose break_stretch{};             ///< in a break at the desk
    DoseRow grip{};                          ///< every level and column
    std::span<const Narrowing> narrowings{}; ///< sorted by id
    Floors floors{};
    std::span<const RampRow> ramp{};
    TimeModel time{};
    std::span<const Counts> counts{};
    std::array<Limits, 3> limits{}; ///< by level
    std::span<const Frequency> frequencies{};
    std::span<const LoadWords> load{};
    std::array<BreakRow, 2> breaks{}; ///< by kind

    const BreakRow& of(BreakKind kind) const { return breaks[static_cast<std::size_t>(kind)]; }
};

} // namespace upperback
