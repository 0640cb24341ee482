// How much of a move: the table's range, the entry's own values, what age and cautions narrow,
// the floors, and one value inside what is left.
#pragma once

#include "model/routine.hpp"
#include "planning/eligibility.hpp"
#include "planning/facts.hpp"

#include <optional>
#include <span>
#include <vector>

namespace upperback {

/// What a dose may be before one value is taken from it.
struct DoseRange {
    Choice sets{1, 1, 1};
    std::optional<Range> repetitions{};
    std::optional<Choice> hold_seconds{};
    std::optional<Choice> carry_seconds{};
    Choice rest_seconds{};
    std::optional<Range> reserve{};
    Mark mark = Mark::ours;
    std::vector<std::string_view> sources{};
};

/// How much --minutes has taken away, in the order of the design: rests, sets, stretches.
struct Economy {
    bool least_rests = false;
    int moves_with_least_sets = 0; ///< counted from the last move
    bool short_stretches = false;
};

/// The range for this level and goal, before anything narrows it.
DoseRange wide_range(const Exercise& exercise, const Facts& facts);

/// The same after narrowing and floors.
DoseRange dose_range(const Exercise& exercise, const Facts& facts);

/// The dose of a warm-up move or a stretch. The move that fills the warm-up has no seconds yet.
Dose dose_of(const Exercise& exercise, const Facts& facts, const Economy& economy);

/// The doses of a strength part, its moves in the order of doing: the first row may start with
/// ramp sets, a second row has one set less, and no muscle gets more sets than its limits allow.
std::vector<Dose>
doses_of(std::span<const Candidate* const> moves, const Facts& facts, const Economy& economy);

/// The least seconds that the move can take under this economy, wherever it stands.
int least_seconds(const Candidate& candidate, const Facts& facts, const Economy& economy);

/// Half sets that one set of the exercise gives a muscle: 2 for a primary, 1 for a secondary (S99).
int half_sets(const Exercise& exercise, std::string_view muscle);

/// Half sets that a muscle may have in one session, so that the week's limit holds too.
int half_sets_a_session(const Facts& facts);

/// True where the limits hold when every move has its least sets.
bool limits_can_hold(std::span<const Candidate* const> moves, const Facts& facts);

/// The sessions a week, at most, for which no muscle passes its weekly limit.
int sessions_a_week(
    std::span<const Candidate* const> moves,
    std::span<const Dose> doses,
    const Facts& facts,
    int most
);

} // namespace upperback
