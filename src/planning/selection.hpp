// The exact search: of all sets of n candidates that meet the conditions, the one with the highest
// value. It knows nothing of exercises; the same search serves all three parts.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace upperback {

/// A muscle that the candidate trains, as an index into SelectionProblem::weights.
struct MuscleUnits {
    int muscle = 0;
    int units = 0;
};

struct SelectionCandidate {
    int points = 0;
    std::vector<MuscleUnits> muscles{};
    std::vector<int> requirements{};  ///< those that it counts for
    int ladder = -1;                  ///< at most one of a ladder is chosen; -1: on none
    int seconds = 0;                  ///< at least, where no load passes its limit
    int least_seconds = 0;            ///< at least, whatever the loads are
    std::vector<MuscleUnits> loads{}; ///< half sets for each muscle, its index among all muscles
};

struct SelectionRequirement {
    int at_least = 0;
    int at_most = 0;
};

/// Candidates stand in catalogue order. The gain table is concave and does not fall; its last
/// entry holds for all units above.
struct SelectionProblem {
    std::vector<SelectionCandidate> candidates{};
    std::vector<SelectionRequirement> requirements{};
    std::vector<int> weights{}; ///< points of each muscle, times its gain
    std::span<const int> gain{};
    int size = 0;
    std::vector<int> forced{};            ///< indices that every set holds
    std::vector<int> excluded{};          ///< indices that no set holds
    std::optional<int> seconds_at_most{}; ///< a bound on the sum of the candidates' seconds
    /// By muscle: where its load passes it, sets are taken away. Empty: none ever are.
    std::vector<int> load_limits{};
    int seconds_beside = 0; ///< that any set takes beside its candidates', where no load passes
    /// Asked of a whole set, its indices in rising order; empty: every set is accepted.
    std::function<bool(std::span<const int>)> accept{};
};

struct Selection {
    std::vector<int> chosen{}; ///< indices in rising order
    int value = 0;
};

/// What a set is worth: its candidates' points, and for each muscle weight x gain(units).
int value_of(std::span<const int> chosen, const SelectionProblem& problem);

/// The set of the highest value; of equals the one whose indices come first. Nothing where no set
/// meets the conditions.
std::optional<Selection> select(const SelectionProblem& problem);

/// The best of all sets but `selection`, by the same order.
std::optional<Selection> runner_up(const SelectionProblem& problem, const Selection& selection);

} // namespace upperback
