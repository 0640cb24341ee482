// One attempt at a session: its sizes, its economy and the seconds that there are; and its warm-up
// and stretches as problems for the search.
#pragma once

#include "planning/dosage.hpp"
#include "planning/part_problem.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace upperback {

/// Views what it is made of. The number of strengthening moves stands in the facts.
struct Attempt {
    const Facts& facts;
    const Field& field;
    std::vector<const Rule*> rules{}; ///< those that hold
    Economy economy{};
    int stretches = 3;
    std::optional<int> seconds{}; ///< of the whole session
};

/// The candidates with these indices.
std::vector<const Candidate*>
picked(std::span<const int> chosen, std::span<const Candidate> candidates);

/// The primary muscles of a strength part, sorted, each once.
std::vector<std::string_view> trained_muscles(std::span<const Candidate* const> strength);

/// True for the move that takes what the others leave of the warm-up.
bool fills(const Candidate& candidate, const Facts& facts);

/// What the moves of a warm-up take without the one that fills it.
int seconds_beside_fill(std::span<const Candidate* const> moves, const Facts& facts);

/// One part at one size, without a thought of time.
PartProblem
problem_of(Part part, int size, Words trained_muscles, Seeded seeded, const Attempt& attempt);

/// The warm-up for a strength part with these primary muscles: what fills it has to fit.
PartProblem warmup_problem(Words trained_muscles, Seeded seeded, const Attempt& attempt);

/// The stretches after a strength part with these primary muscles, within the seconds left.
PartProblem stretch_problem(
    std::optional<int> seconds, Words trained_muscles, Seeded seeded, const Attempt& attempt
);

/// The least seconds of any allowed set of stretches that holds so many of those to keep.
std::optional<int> quickest_stretches(const Attempt& attempt, int kept);

/// The seconds that strengthening moves may take of those of the attempt: they leave room for the
/// warm-up and for the quickest stretches, so that no part can make a later one impossible. Where
/// there are moves to keep, so much room that strengthening moves and stretches together keep the
/// most; of equals, that most of the strengthening moves stay.
std::optional<int> strength_seconds(const Attempt& attempt);

} // namespace upperback
