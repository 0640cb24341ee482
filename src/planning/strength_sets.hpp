// The sets of a whole strength part: one set less for a second row, the limits of each muscle, and
// what --minutes takes away.
#pragma once

#include "planning/dosage.hpp"

namespace upperback {

/// What is known of a strengthening move before its place in the session is: its range and usual
/// dose, and what its sets take and ask.
struct Dosing {
    const Candidate* candidate = nullptr;
    DoseRange range{};
    Dose dose{};                  ///< with the usual sets and without ramp sets
    std::vector<RampSet> ramp{};  ///< should it be the first row
    std::vector<int> half_sets{}; ///< of one set, for every muscle of the catalogue
    int seconds_of_one_set = 0;   ///< getting ready included
    int seconds_of_a_further_set = 0;
    int seconds_of_ramp = 0;
};

Dosing dosing_of(const Candidate& candidate, const Facts& facts, const Economy& economy);

/// How many sets each move gets, the moves in the order of doing: a second row has one set less, no
/// muscle gets more than its limits allow, and the economy takes the rest.
std::vector<int>
sets_of(std::span<const Dosing* const> moves, const Facts& facts, const Economy& economy);

/// What these moves take in this order.
int seconds_of(std::span<const Dosing* const> moves, const Facts& facts, const Economy& economy);

/// The doses of a strength part, its moves in the order of doing. The first row may start with ramp
/// sets.
std::vector<Dose>
doses_of(std::span<const Candidate* const> moves, const Facts& facts, const Economy& economy);

/// Where a row can stand among the rows. Moves of other kinds always count as later.
enum class RowPlace { first, later };

/// The sets of a move where nothing takes any away: the usual ones, of a later row one less.
int usual_sets(const Dosing& dosing, RowPlace place);

/// The fewest that limits can leave it.
int fewest_sets(const Dosing& dosing, const Facts& facts);

/// Half sets that one set of the exercise gives a muscle: 2 for a primary, 1 for a secondary (S99).
int half_sets(const Exercise& exercise, std::string_view muscle);

/// Half sets that a muscle may have in one session, so that the week's limit holds too.
int half_sets_a_session(const Facts& facts);

/// True where the limits hold when every move has its least sets.
bool limits_can_hold(std::span<const Dosing* const> moves, const Facts& facts);

/// The sessions a week, at most, for which no muscle passes its weekly limit.
int sessions_a_week(
    std::span<const Candidate* const> moves,
    std::span<const Dose> doses,
    const Facts& facts,
    int most
);

} // namespace upperback
