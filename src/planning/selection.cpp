#include "planning/selection.hpp"

#include <algorithm>
#include <limits>

namespace upperback {
namespace {

int gain_of(int units, const SelectionProblem& problem)
{
    const auto last = problem.gain.size() - 1;
    return problem.gain[std::min(static_cast<std::size_t>(units), last)];
}

// For each candidate the requirement that leaves it the least room; of equals the one that most
// candidates count for. -1: it counts for none.
std::vector<int> groups_of(const SelectionProblem& problem)
{
    std::vector<int> sizes(problem.requirements.size());
    for (const SelectionCandidate& candidate : problem.candidates) {
        for (const int requirement : candidate.requirements) {
            ++sizes[static_cast<std::size_t>(requirement)];
        }
    }
    const auto tighter = [&](int one, int other) {
        const auto first = static_cast<std::size_t>(one);
        const auto second = static_cast<std::size_t>(other);
        const int room = problem.requirements[first].at_most;
        const int other_room = problem.requirements[second].at_most;
        return room != other_room ? room < other_room : sizes[first] > sizes[second];
    };
    std::vector<int> groups;
    for (const SelectionCandidate& candidate : problem.candidates) {
        const auto tightest = std::ranges::min_element(candidate.requirements, tighter);
        groups.push_back(tightest == candidate.requirements.end() ? -1 : *tightest);
    }
    return groups;
}

// A candidate that may still be taken, and what it would add to the set as it stands. Because the
// gain is concave it never adds more to a larger set, so the sum of the greatest gains bounds all
// that can still be added.
struct Open {
    int index = 0;
    int gain = 0;
};

// Branch and bound, the most promising first. Where seconds are bounded, a second bound prices
// them: value - price x (seconds - bound) is never less than the value of a set that fits, whatever
// the price is; the price is chosen once, where it bounds the whole problem best. Sets in which a
// load passes its limit take fewer seconds than their candidates say, so they are searched for by
// themselves.
class Search {
public:
    /// The answer is another one than `other_than`, which stands in rising order.
    Search(const SelectionProblem& problem, std::span<const int> other_than)
        : problem_(problem), units_(problem.weights.size()), counts_(problem.requirements.size()),
          groups_(groups_of(problem)), rooms_(problem.requirements.size()), other_than_(other_than)
    {
        counts_for_.assign(counts_.size(), std::vector<char>(problem.candidates.size()));
        for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
            const SelectionCandidate& candidate = problem.candidates[index];
            for (const int requirement : candidate.requirements) {
                counts_for_[at(requirement)][index] = 1;
            }
            for (const MuscleUnits& load : candidate.loads) {
                const auto muscle = at(load.muscle);
                heaviest_.resize(std::max(heaviest_.size(), muscle + 1));
                heaviest_[muscle].push_back({.index = static_cast<int>(index), .gain = load.units});
            }
        }
        for (std::vector<Open>& candidates : heaviest_) {
            std::ranges::sort(candidates, std::ranges::greater{}, &Open::gain);
        }
        loads_.resize(heaviest_.size());
    }

    std::optional<Selection> best()
    {
        search();
        if (problem_.seconds_at_most && !loads_.empty()) {
            passing_ = true;
            search();
        }
        return best_.chosen.empty() ? std::nullopt : std::optional{best_};
    }

private:
    static constexpr int scale = 64; ///< of the price, so that it stays a whole number

    const SelectionProblem& problem_;
    std::vector<int> units_;
    std::vector<int> counts_;
    std::vector<int> groups_;                     ///< by candidate
    std::vector<std::vector<char>> counts_for_{}; ///< by requirement, then by candidate
    std::vector<std::vector<Open>> heaviest_{};   ///< by muscle: who loads it, the most first
    std::vector<int> loads_{};
    std::vector<int> chosen_{};
    std::vector<int> ladders_{};
    mutable std::vector<int> rooms_; ///< of each requirement, while a bound is taken
    Selection best_{.value = std::numeric_limits<int>::min()};
    std::span<const int> other_than_{};
    bool passing_ = false; ///< of the two kinds of sets: those in which a load passes its limit
    int value_ = 0;
    int seconds_ = 0;
    int least_seconds_ = 0;
    int price_ = 0;

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    const SelectionCandidate& candidate_at(int index) const
    {
        return problem_.candidates[at(index)];
    }

    int places_left() const { return problem_.size - static_cast<int>(chosen_.size()); }

    void search()
    {
        chosen_.clear();
        ladders_.clear();
        std::ranges::fill(units_, 0);
        std::ranges::fill(counts_, 0);
        std::ranges::fill(loads_, 0);
        value_ = 0;
        seconds_ = passing_ ? 0 : problem_.seconds_beside;
        least_seconds_ = std::numeric_limits<int>::max();
        for (const SelectionCandidate& candidate : problem_.candidates) {
            least_seconds_ = std::min(least_seconds_, seconds_of(candidate));
        }
        std::vector<Open> open;
        if (!start(open)) {
            return;
        }
        price_ = 0;
        if (problem_.seconds_at_most) {
            choose_price(still_open(open));
        }
        climb(open);
    }

    // Takes the forced ones; the others, but for the excluded, are open. False where they cannot
    // stand together.
    bool start(std::vector<Open>& open)
    {
        for (const int index : problem_.forced) {
            if (places_left() == 0 || is_excluded(index) || !fits(index)) {
                return false;
            }
            take(index);
        }
        for (int index = 0; index < static_cast<int>(problem_.candidates.size()); ++index) {
            if (std::ranges::find(chosen_, index) == chosen_.end() && !is_excluded(index)) {
                open.push_back({.index = index});
            }
        }
        return true;
    }

    bool is_excluded(int index) const
    {
        return std::ranges::find(problem_.excluded, index) != problem_.excluded.end();
    }

    bool a_load_passes() const
    {
        for (std::size_t muscle = 0; muscle < loads_.size(); ++muscle) {
            if (loads_[muscle] > problem_.load_limits[muscle]) {
                return true;
            }
        }
        return false;
    }

    // Whether the places left could bring some muscle above its limit.
    bool a_load_can_pass() const
    {
        for (std::size_t muscle = 0; muscle < loads_.size(); ++muscle) {
            if (loads_[muscle] + greatest_load(muscle) > problem_.load_limits[muscle]) {
                return true;
            }
        }
        return false;
    }

    // The most that the places left can still load a muscle; some of them may have to go to
    // candidates that load it little or not at all.
    int greatest_load(std::size_t muscle) const
    {
        const std::vector<Open>& candidates = heaviest_[muscle];
        int most = greatest_in_rooms(candidates);
        for (std::size_t requirement = 0; requirement < counts_.size(); ++requirement) {
            if (counts_[requirement] < problem_.requirements[requirement].at_least) {
                most = std::min(most, filled(candidates, requirement).sum);
            }
        }
        return most;
    }

    bool is_of_other_kind() const { return passing_ ? !a_load_can_pass() : a_load_passes(); }

    int seconds_of(const SelectionCandidate& candidate) const
    {
        return passing_ ? candidate.least_seconds : candidate.seconds;
    }

    bool fits(int index) const
    {
        const SelectionCandidate& candidate = candidate_at(index);
        if (candidate.ladder >= 0 &&
            std::ranges::find(ladders_, candidate.ladder) != ladders_.end()) {
            return false;
        }
        if (problem_.seconds_at_most) {
            const int others = (places_left() - 1) * least_seconds_;
            if (seconds_ + seconds_of(candidate) + others > *problem_.seconds_at_most) {
                return false;
            }
        }
        return std::ranges::all_of(candidate.requirements, [&](int requirement) {
            return counts_[at(requirement)] < problem_.requirements[at(requirement)].at_most;
        });
    }

    int gain(int index) const
    {
        const SelectionCandidate& candidate = candidate_at(index);
        int sum = candidate.points;
        for (const MuscleUnits& trained : candidate.muscles) {
            const int before = units_[at(trained.muscle)];
            sum += problem_.weights[at(trained.muscle)] *
                   (gain_of(before + trained.units, problem_) - gain_of(before, problem_));
        }
        return sum;
    }

    void take(int index)
    {
        value_ += gain(index);
        chosen_.push_back(index);
        ladders_.push_back(candidate_at(index).ladder);
        count(index, 1);
    }

    void leave(int index)
    {
        count(index, -1);
        chosen_.pop_back();
        ladders_.pop_back();
        value_ -= gain(index);
    }

    void count(int index, int sign)
    {
        const SelectionCandidate& candidate = candidate_at(index);
        seconds_ += sign * seconds_of(candidate);
        for (const MuscleUnits& trained : candidate.muscles) {
            units_[at(trained.muscle)] += sign * trained.units;
        }
        for (const MuscleUnits& load : candidate.loads) {
            loads_[at(load.muscle)] += sign * load.units;
        }
        for (const int requirement : candidate.requirements) {
            counts_[at(requirement)] += sign;
        }
    }

    // Those that still fit, with what each would add, the greatest first.
    std::vector<Open> still_open(std::span<const Open> open) const
    {
        std::vector<Open> result;
        result.reserve(open.size());
        for (const Open& candidate : open) {
            if (fits(candidate.index)) {
                result.push_back({.index = candidate.index, .gain = gain(candidate.index)});
            }
        }
        std::ranges::sort(result, [](const Open& one, const Open& other) {
            return one.gain != other.gain ? one.gain > other.gain : one.index < other.index;
        });
        return result;
    }

    // The greatest sum in the places left that overfills no group: each candidate counts only for
    // the requirement that leaves it the least room.
    int greatest_in_rooms(std::span<const Open> open) const
    {
        for (std::size_t requirement = 0; requirement < rooms_.size(); ++requirement) {
            rooms_[requirement] = problem_.requirements[requirement].at_most - counts_[requirement];
        }
        int left = places_left();
        int sum = 0;
        for (auto candidate = open.begin(); candidate != open.end() && left > 0; ++candidate) {
            const int group = groups_[at(candidate->index)];
            if (group < 0 || rooms_[at(group)]-- > 0) {
                --left;
                sum += candidate->gain;
            }
        }
        return sum;
    }

    /// What stands in the places left, and how many of them stay empty.
    struct Filled {
        int sum = 0;
        int empty = 0;
    };

    // What one requirement allows of `open`, the greatest first: no fewer that count for it than it
    // lacks, no more than it has room for.
    Filled filled(std::span<const Open> open, std::size_t requirement) const
    {
        const int lacks = problem_.requirements[requirement].at_least - counts_[requirement];
        int room = problem_.requirements[requirement].at_most - counts_[requirement];
        int others = places_left() - std::max(0, lacks);
        Filled result{.empty = places_left()};
        for (auto candidate = open.begin(); candidate != open.end() && result.empty > 0;
             ++candidate) {
            int& free = counts_for_[requirement][at(candidate->index)] != 0 ? room : others;
            if (free > 0) {
                --free;
                --result.empty;
                result.sum += candidate->gain;
            }
        }
        return result;
    }

    // A bound on what `open`, the greatest first, can add: the least that any one requirement
    // leaves possible. Nothing where the places cannot be filled.
    std::optional<int> greatest_sum(std::span<const Open> open) const
    {
        if (open.size() < at(places_left())) {
            return std::nullopt;
        }
        int bound = greatest_in_rooms(open);
        for (std::size_t requirement = 0; requirement < counts_.size(); ++requirement) {
            if (counts_[requirement] < problem_.requirements[requirement].at_least) {
                const Filled places = filled(open, requirement);
                if (places.empty > 0) {
                    return std::nullopt;
                }
                bound = std::min(bound, places.sum);
            }
        }
        return bound;
    }

    bool is_met() const
    {
        for (std::size_t requirement = 0; requirement < counts_.size(); ++requirement) {
            if (counts_[requirement] < problem_.requirements[requirement].at_least) {
                return false;
            }
        }
        return true;
    }

    // The bound that prices seconds, of all sets that the open ones can complete.
    std::optional<int> priced_bound(std::span<const Open> open, int price) const
    {
        std::vector<Open> priced(open.begin(), open.end());
        for (Open& candidate : priced) {
            const int taken = seconds_of(candidate_at(candidate.index));
            candidate.gain = scale * candidate.gain - price * taken;
        }
        std::ranges::sort(priced, std::ranges::greater{}, &Open::gain);
        const auto sum = greatest_sum(priced);
        if (!sum) {
            return std::nullopt;
        }
        const int left = *problem_.seconds_at_most - seconds_;
        const int bound = scale * value_ + price * left + *sum;
        return bound >= 0 ? bound / scale : -((-bound + scale - 1) / scale);
    }

    void choose_price(std::span<const Open> open)
    {
        constexpr int dearest = 256;
        constexpr int step = 4;
        int lowest = std::numeric_limits<int>::max();
        for (int price = 0; price <= dearest; price += step) {
            const auto bound = priced_bound(open, price);
            if (bound && *bound < lowest) {
                lowest = *bound;
                price_ = price;
            }
        }
    }

    // Of equal values the set whose indices come first is the better one: what the smallest open
    // indices would complete is the first that can be had.
    bool can_improve(int bound, std::span<const Open> open) const
    {
        if (best_.chosen.empty() || bound != best_.value) {
            return best_.chosen.empty() || bound > best_.value;
        }
        std::vector<int> indices;
        indices.reserve(open.size());
        for (const Open& candidate : open) {
            indices.push_back(candidate.index);
        }
        const auto places = static_cast<std::ptrdiff_t>(places_left());
        std::ranges::partial_sort(indices, indices.begin() + places);
        indices.resize(at(places_left()));
        indices.insert(indices.end(), chosen_.begin(), chosen_.end());
        std::ranges::sort(indices);
        return indices < best_.chosen;
    }

    void keep_if_better()
    {
        if (!can_improve(value_, {}) || !is_met() || a_load_passes() != passing_) {
            return;
        }
        std::vector<int> sorted = chosen_;
        std::ranges::sort(sorted);
        if (std::ranges::equal(sorted, other_than_)) {
            return;
        }
        if (!problem_.accept || problem_.accept(sorted)) {
            best_ = {.chosen = std::move(sorted), .value = value_};
        }
    }

    void climb(std::span<const Open> before)
    {
        if (places_left() == 0) {
            keep_if_better();
            return;
        }
        if (is_of_other_kind()) {
            return;
        }
        const std::vector<Open> open = still_open(before);
        if (price_ > 0) {
            const auto bound = priced_bound(open, price_);
            if (!bound || !can_improve(*bound, open)) {
                return;
            }
        }
        for (std::size_t first = 0; first < open.size(); ++first) {
            const auto rest = std::span{open}.subspan(first);
            const auto sum = greatest_sum(rest);
            if (!sum || !can_improve(value_ + *sum, rest)) {
                return;
            }
            take(open[first].index);
            climb(rest.subspan(1));
            leave(open[first].index);
        }
    }
};

} // namespace

int value_of(std::span<const int> chosen, const SelectionProblem& problem)
{
    int value = 0;
    std::vector<int> units(problem.weights.size());
    for (const int index : chosen) {
        const auto& candidate = problem.candidates[static_cast<std::size_t>(index)];
        value += candidate.points;
        for (const MuscleUnits& trained : candidate.muscles) {
            units[static_cast<std::size_t>(trained.muscle)] += trained.units;
        }
    }
    for (std::size_t muscle = 0; muscle < units.size(); ++muscle) {
        value += problem.weights[muscle] * gain_of(units[muscle], problem);
    }
    return value;
}

std::optional<Selection> select(const SelectionProblem& problem)
{
    return Search(problem, {}).best();
}

std::optional<Selection> runner_up(const SelectionProblem& problem, const Selection& selection)
{
    return Search(problem, selection.chosen).best();
}

} // namespace upperback
