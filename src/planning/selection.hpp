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

/// How long a candidate takes. It is done in sets; where a muscle gets more than its limit, sets
/// are taken away, one at a time and no more than that needs.
struct Work {
    int rank = 0;                     ///< its place in the order of doing
    int seconds = 0;                  ///< with one set
    int further_seconds = 0;          ///< more with each further set
    int usual_sets = 1;               ///< where none are taken away
    int fewest_sets = 1;              ///< that limits can leave
    int lowered_sets = 1;             ///< at most, where it is one of those that are lowered
    std::vector<MuscleUnits> loads{}; ///< half sets of each set, its muscle among all muscles
};

/// Of the candidates of a set that can lead it, the first in the order of doing does. They come
/// before all that cannot.
struct Lead {
    int usual_sets = 1; ///< in place of the others
    int seconds = 0;    ///< more than otherwise
};

struct SelectionCandidate {
    int points = 0;
    std::vector<MuscleUnits> muscles{};
    std::vector<int> requirements{}; ///< those that it counts for
    int ladder = -1;                 ///< at most one of a ladder is chosen; -1: on none
    Work work{};                     ///< counts only where seconds are bounded
    std::optional<Lead> lead{};
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
    std::vector<int> forced{};   ///< indices that every set holds
    std::vector<int> excluded{}; ///< indices that no set holds
    /// What a set may take. It bounds the search; `accept` must refuse any set that takes more.
    std::optional<int> seconds_at_most{};
    int lowered =
        0; ///< so many of the last candidates of a set, in the order of doing, are lowered
    /// By muscle: where its load passes it, sets are taken away. Empty: none ever are.
    std::vector<int> load_limits{};
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

/// Whether any set meets the conditions, which is quicker than to find the best one.
bool is_possible(const SelectionProblem& problem);

/// The best of all sets but `selection`, by the same order.
std::optional<Selection> runner_up(const SelectionProblem& problem, const Selection& selection);

} // namespace upperback
