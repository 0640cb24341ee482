// Branch and bound over sets of candidates: the best one, or any.
#pragma once

#include "planning/room_bound.hpp"
#include "planning/timed_set.hpp"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace upperback {

/// Views the problem. The most promising candidates come first. Where seconds are bounded, a second
/// bound prices them: value - price x (seconds - bound) is never less than the value of a set that
/// fits, whatever the price is. So that seconds are a sum, sets with different leaders are searched
/// one after the other, and each is followed as long as it can still be of some kind.
class Search {
public:
    /// The answer is another one than `other_than`, which stands in rising order.
    Search(const SelectionProblem& problem, std::span<const int> other_than);

    /// The set of the highest value; of equals the one whose indices come first.
    std::optional<Selection> best();

    /// Whether there is any set.
    bool finds_any();

private:
    static constexpr int scale = 64; ///< of the price, so that it stays a whole number

    /// A kind of sets, by how their time is reckoned; a price of 0 prices nothing.
    struct TimedKind {
        const Timing* timing = nullptr;
        int price = 0;
    };

    using Kinds = std::span<const TimedKind>;

    /// Sets that are searched together, and what none of them is worth more than.
    struct Led {
        int leader = Timing::nobody;
        std::vector<TimedKind> kinds{};
        int bound = std::numeric_limits<int>::max();
    };

    const SelectionProblem& problem_;
    std::span<const int> other_than_;
    RoomBound rooms_;
    TimedSet timed_;
    std::vector<Timing> timings_{}; ///< one for each kind that sets can be of, if seconds count
    Selection best_{.value = std::numeric_limits<int>::min()};

    const PartialSet& set() const { return timed_.set(); }

    bool is_timed() const { return problem_.seconds_at_most.has_value(); }

    bool is_far_too_long();

    std::vector<int> leaders() const;
    std::vector<Led> most_promising_first();
    Led led_by(int leader);
    int choose_price(TimedKind& kind, std::span<const Open> open);

    bool start(int leader, std::vector<Open>& open);
    std::vector<Open> with_room(std::span<const Open> before) const;
    void drop_slow(std::vector<Open>& open, Kinds kinds) const;
    void add_gains(std::vector<Open>& open) const;
    std::vector<Open> quickest_first(std::span<const Open> open, const Timing& timing) const;

    bool time_allows(std::span<const Open> open, const Timing& timing);
    Kinds in_time(Kinds kinds, std::span<const Open> open);
    Kinds worth_it(Kinds kinds, std::span<const Open> open);
    std::optional<int> priced_bound(std::span<const Open> open, const TimedKind& kind);
    bool can_improve(int bound, std::span<const Open> open) const;
    bool is_allowed(std::span<const int> indices, Kinds kinds);

    void keep_if_better(Kinds kinds);
    void climb(std::span<const Open> before, Kinds kinds);
    bool reaches_any(std::span<const Open> before, Kinds kind);
};

} // namespace upperback
