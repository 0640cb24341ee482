#include "planning/selection.hpp"

#include <algorithm>
#include <limits>

namespace upperback {
namespace {

constexpr int nothing_yet = std::numeric_limits<int>::min();

int gain_of(int units, const SelectionProblem& problem)
{
    const auto last = problem.gain.size() - 1;
    return problem.gain[std::min(static_cast<std::size_t>(units), last)];
}

// A candidate that may still be taken, and what it would add to the set as it stands. Because the
// gain is concave it never adds more to a larger set, so the sum of the greatest gains bounds all
// that can still be added.
struct Open {
    int index = 0;
    int gain = 0;
};

// Branch and bound. The first pass finds the highest value, taking the most promising first; the
// second walks in catalogue order and stops at the first set of that value, which settles ties.
class Search {
public:
    Search(const SelectionProblem& problem, int excluded)
        : problem_(problem), units_(problem.weights.size()), counts_(problem.requirements.size()),
          excluded_(excluded)
    {
        for (const auto& candidate : problem.candidates) {
            least_seconds_ = std::min(least_seconds_, candidate.seconds);
        }
    }

    std::optional<Selection> best()
    {
        std::vector<Open> open;
        if (!start(open)) {
            return std::nullopt;
        }
        best_value_ = nothing_yet;
        climb(open);
        if (best_value_ == nothing_yet) {
            return std::nullopt;
        }
        first_of_value(open);
        std::ranges::sort(found_);
        return Selection{.chosen = found_, .value = best_value_};
    }

private:
    const SelectionProblem& problem_;
    std::vector<int> units_;
    std::vector<int> counts_;
    std::vector<int> chosen_{};
    std::vector<int> ladders_{};
    std::vector<int> found_{};
    int excluded_ = -1;
    int value_ = 0;
    int seconds_ = 0;
    int best_value_ = nothing_yet;
    int least_seconds_ = std::numeric_limits<int>::max();

    int places_left() const { return problem_.size - static_cast<int>(chosen_.size()); }

    // Takes the forced ones; the others are open. False where they cannot stand together.
    bool start(std::vector<Open>& open)
    {
        for (const int index : problem_.forced) {
            if (places_left() == 0 || !fits(index)) {
                return false;
            }
            take(index);
        }
        for (int index = 0; index < static_cast<int>(problem_.candidates.size()); ++index) {
            if (index != excluded_ && std::ranges::find(chosen_, index) == chosen_.end()) {
                open.push_back({.index = index});
            }
        }
        return true;
    }

    bool fits(int index) const
    {
        const SelectionCandidate& candidate = problem_.candidates[at(index)];
        if (candidate.ladder >= 0 &&
            std::ranges::find(ladders_, candidate.ladder) != ladders_.end()) {
            return false;
        }
        if (problem_.seconds_at_most) {
            const int others = (places_left() - 1) * least_seconds_;
            if (seconds_ + candidate.seconds + others > *problem_.seconds_at_most) {
                return false;
            }
        }
        return std::ranges::all_of(candidate.requirements, [&](int requirement) {
            return counts_[at(requirement)] < problem_.requirements[at(requirement)].at_most;
        });
    }

    int gain(int index) const
    {
        const SelectionCandidate& candidate = problem_.candidates[at(index)];
        int sum = candidate.points;
        for (const MuscleUnits& trained : candidate.muscles) {
            const int before = units_[at(trained.muscle)];
            sum += problem_.weights[at(trained.muscle)] *
                   (gain_of(before + trained.units, problem_) - gain_of(before, problem_));
        }
        return sum;
    }

    void take(int index) { change(index, 1); }

    void leave(int index) { change(index, -1); }

    void change(int index, int sign)
    {
        const SelectionCandidate& candidate = problem_.candidates[at(index)];
        if (sign > 0) {
            value_ += gain(index);
            chosen_.push_back(index);
            ladders_.push_back(candidate.ladder);
        }
        seconds_ += sign * candidate.seconds;
        for (const MuscleUnits& trained : candidate.muscles) {
            units_[at(trained.muscle)] += sign * trained.units;
        }
        for (const int requirement : candidate.requirements) {
            counts_[at(requirement)] += sign;
        }
        if (sign < 0) {
            chosen_.pop_back();
            ladders_.pop_back();
            value_ -= gain(index);
        }
    }

    // Those that still fit, with what each would add.
    std::vector<Open> still_open(std::span<const Open> open) const
    {
        std::vector<Open> result;
        result.reserve(open.size());
        for (const Open& candidate : open) {
            if (fits(candidate.index)) {
                result.push_back({.index = candidate.index, .gain = gain(candidate.index)});
            }
        }
        return result;
    }

    // What every requirement still lacks can be had from the open ones in the places left.
    bool can_be_met(std::span<const Open> open) const
    {
        for (std::size_t requirement = 0; requirement < counts_.size(); ++requirement) {
            const int lacks = problem_.requirements[requirement].at_least - counts_[requirement];
            if (lacks <= 0) {
                continue;
            }
            const auto counting = std::ranges::count_if(open, [&](const Open& candidate) {
                const auto& counted = problem_.candidates[at(candidate.index)].requirements;
                return std::ranges::find(counted, static_cast<int>(requirement)) != counted.end();
            });
            if (lacks > places_left() || lacks > static_cast<int>(counting)) {
                return false;
            }
        }
        return true;
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

    bool is_accepted() const
    {
        if (!is_met()) {
            return false;
        }
        if (!problem_.accept) {
            return true;
        }
        std::vector<int> sorted = chosen_;
        std::ranges::sort(sorted);
        return problem_.accept(sorted);
    }

    void climb(std::span<const Open> before)
    {
        if (places_left() == 0) {
            if (value_ > best_value_ && is_accepted()) {
                best_value_ = value_;
            }
            return;
        }
        std::vector<Open> open = still_open(before);
        if (!can_be_met(open)) {
            return;
        }
        std::ranges::stable_sort(open, std::ranges::greater{}, &Open::gain);
        const auto places = static_cast<std::size_t>(places_left());
        for (std::size_t first = 0; first + places <= open.size(); ++first) {
            int bound = value_;
            for (std::size_t next = first; next < first + places; ++next) {
                bound += open[next].gain;
            }
            if (best_value_ != nothing_yet && bound <= best_value_) {
                return;
            }
            take(open[first].index);
            climb(std::span{open}.subspan(first + 1));
            leave(open[first].index);
        }
    }

    bool first_of_value(std::span<const Open> before)
    {
        if (places_left() == 0) {
            const bool found = value_ == best_value_ && is_accepted();
            if (found) {
                found_ = chosen_;
            }
            return found;
        }
        const std::vector<Open> open = still_open(before);
        const auto places = static_cast<std::size_t>(places_left());
        for (std::size_t first = 0; first + places <= open.size(); ++first) {
            const auto rest = std::span{open}.subspan(first);
            if (!can_be_met(rest) || value_ + greatest_gains(rest) < best_value_) {
                return false;
            }
            take(open[first].index);
            const bool found = value_ + greatest_gains_left(rest) >= best_value_ &&
                               first_of_value(rest.subspan(1));
            leave(open[first].index);
            if (found) {
                return true;
            }
        }
        return false;
    }

    // The sum of the greatest gains for the places left.
    int greatest_gains(std::span<const Open> open) const
    {
        std::vector<int> gains;
        gains.reserve(open.size());
        for (const Open& candidate : open) {
            gains.push_back(candidate.gain);
        }
        return sum_of_greatest(gains);
    }

    // The same for all but the first, which was just taken.
    int greatest_gains_left(std::span<const Open> open) const
    {
        return places_left() == 0 ? 0 : greatest_gains(open.subspan(1));
    }

    int sum_of_greatest(std::vector<int>& gains) const
    {
        const auto places = std::min(static_cast<std::size_t>(places_left()), gains.size());
        std::ranges::partial_sort(
            gains, gains.begin() + static_cast<std::ptrdiff_t>(places), std::ranges::greater{}
        );
        int sum = 0;
        for (std::size_t place = 0; place < places; ++place) {
            sum += gains[place];
        }
        return sum;
    }

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
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

std::optional<Selection> select(const SelectionProblem& problem, int excluded)
{
    return Search(problem, excluded).best();
}

std::optional<Selection> runner_up(const SelectionProblem& problem, const Selection& selection)
{
    // Any other set of this size lacks at least one of the chosen.
    std::optional<Selection> best;
    for (const int index : selection.chosen) {
        if (std::ranges::find(problem.forced, index) != problem.forced.end()) {
            continue;
        }
        auto other = select(problem, index);
        if (other && (!best || other->value > best->value ||
                      (other->value == best->value && other->chosen < best->chosen))) {
            best = std::move(other);
        }
    }
    return best;
}

} // namespace upperback
