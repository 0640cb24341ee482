// The strengthening moves of a block as they grow: what each has in a week, and what holds it back.
#pragma once

#include "planning/block.hpp"
#include "planning/dosage.hpp"

#include <optional>
#include <vector>

namespace upperback {

/// A move of one session: its range, its usual dose, and how far it has come.
struct GrowingMove {
    const Exercise* exercise = nullptr;
    DoseRange range{};
    Dose usual{};                 ///< as in a session by itself
    int planned_sets = 1;         ///< the usual ones, or more where a muscle would miss its aim
    int sets = 1;                 ///< of this week
    int step = 0;                 ///< of its repetitions
    bool may_gain_sets = true;    ///< false: a further row, which has one set less than the first
    int gained_in_week = 0;       ///< 0: no set was added
    std::vector<int> half_sets{}; ///< of one set, for every muscle of the catalogue
};

struct GrowingSession {
    const BlockSession* session = nullptr;
    std::vector<GrowingMove> moves{}; ///< in the order of doing
};

using GrowingBlock = std::vector<GrowingSession>;

/// What stands in the way of one more set.
enum class HeldBackBy { range, limit, minutes };

/// Every move with its usual sets, and its repetitions at the bottom of the range.
GrowingBlock growing(const Block& block);

/// What one set more of the move would pass, if anything: the most sets of its range, a session's
/// share of the limits of a muscle, or the minutes of the session.
std::optional<HeldBackBy> held_back(const GrowingSession& session, const GrowingMove& move);

/// Half sets of every muscle of the catalogue in this week.
std::vector<int> half_sets_a_week(const GrowingBlock& block);

/// The highest number of repetitions of a step: from the bottom of the range to its top in the
/// weeks that progression.yaml names, in whole repetitions, rounded down.
int top_of_step(const GrowingMove& move, int step, const Progression& progression);

/// The dose of the move in this week, but for a lighter one.
Dose dose_now(const GrowingMove& move, const Progression& progression);

} // namespace upperback
