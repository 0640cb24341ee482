#include "planning/search.hpp"

#include <algorithm>

namespace upperback {
namespace {

void sort_by_gain(std::vector<Open>& open)
{
    std::ranges::sort(open, [](const Open& one, const Open& other) {
        return one.gain != other.gain ? one.gain > other.gain : one.index < other.index;
    });
}

std::vector<int> sorted(std::span<const int> chosen)
{
    std::vector<int> indices(chosen.begin(), chosen.end());
    std::ranges::sort(indices);
    return indices;
}

} // namespace

Search::Search(const SelectionProblem& problem, std::span<const int> other_than)
    : problem_(problem), other_than_(other_than), rooms_(problem), timed_(problem, rooms_)
{
    if (!is_timed() || is_far_too_long()) {
        return;
    }
    timings_.emplace_back(problem);
    for (const int muscle : timed_.takers()) {
        timings_.emplace_back(problem, muscle, rooms_);
    }
}

// Whether all sets take too long even with as few sets as can be: a first look, which mostly spares
// all others where minutes are far too few.
bool Search::is_far_too_long()
{
    std::vector<Open> quickest;
    for (const SelectionCandidate& candidate : problem_.candidates) {
        const Work& work = candidate.work;
        const int index = static_cast<int>(quickest.size());
        const int sets = std::min(work.fewest_sets, work.lowered_sets);
        quickest.push_back(
            {.index = index, .gain = -work.seconds - (sets - 1) * work.further_seconds}
        );
    }
    sort_by_gain(quickest);
    const auto sum = rooms_.greatest_sum(quickest, PartialSet(problem_));
    return !sum || -*sum > *problem_.seconds_at_most;
}

std::optional<Selection> Search::best()
{
    for (const Led& led : most_promising_first()) {
        std::vector<Open> open;
        const bool is_promising = best_.chosen.empty() || led.bound >= best_.value;
        if (is_promising && start(led.leader, open)) {
            climb(open, led.kinds);
        }
    }
    return best_.chosen.empty() ? std::nullopt : std::optional{best_};
}

// TimedKind by kind, so that the quickest of one kind can come first.
bool Search::finds_any()
{
    std::vector<Open> open;
    if (!is_timed()) {
        return start(Timing::nobody, open) && reaches_any(open, {});
    }
    for (const Timing& timing : timings_) {
        const TimedKind kind{.timing = &timing};
        for (const int leader : leaders()) {
            open.clear();
            if (start(leader, open) && reaches_any(open, {&kind, 1})) {
                return true;
            }
        }
    }
    return false;
}

// Nobody, and everyone who can lead, if it matters.
std::vector<int> Search::leaders() const
{
    std::vector<int> leaders{Timing::nobody};
    for (int index = 0; index < static_cast<int>(problem_.candidates.size()); ++index) {
        if (is_timed() && problem_.candidates[static_cast<std::size_t>(index)].lead) {
            leaders.push_back(index);
        }
    }
    return leaders;
}

std::vector<Search::Led> Search::most_promising_first()
{
    std::vector<Led> result;
    for (const int leader : leaders()) {
        Led led = led_by(leader);
        if (!is_timed() || !led.kinds.empty()) {
            result.push_back(std::move(led));
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &Led::bound);
    return result;
}

// The kinds that any set with this leader can be of.
Search::Led Search::led_by(int leader)
{
    Led led{.leader = leader};
    std::vector<Open> before;
    if (!is_timed() || !start(leader, before)) {
        return led;
    }
    led.bound = std::numeric_limits<int>::min();
    int price = 0;
    for (const Timing& timing : timings_) {
        const TimedKind kind{.timing = &timing, .price = price};
        std::vector<Open> open = with_room(before);
        if (in_time({&kind, 1}, open).empty()) {
            continue;
        }
        drop_slow(open, {&kind, 1});
        add_gains(open);
        led.kinds.push_back(kind);
        led.bound = std::max(led.bound, choose_price(led.kinds.back(), open));
        price = led.kinds.back().price;
    }
    return led;
}

// The price that bounds the kind best, found downhill from the price that it has; and that bound.
int Search::choose_price(TimedKind& kind, std::span<const Open> open)
{
    constexpr int step = 4;
    constexpr int none = std::numeric_limits<int>::min();
    int best = priced_bound(open, kind).value_or(none);
    for (const int change : {step, -step}) {
        for (TimedKind other = kind; other.price + change >= 0;) {
            other.price += change;
            const int bound = priced_bound(open, other).value_or(none);
            if (bound >= best) {
                break;
            }
            kind = other;
            best = bound;
        }
    }
    return best;
}

// What is neither in the set from the start nor left out is open.
bool Search::start(int leader, std::vector<Open>& open)
{
    if (!timed_.start(leader)) {
        return false;
    }
    for (int index = 0; index < static_cast<int>(problem_.candidates.size()); ++index) {
        if (!set().holds(index) && !timed_.is_left_out(index)) {
            open.push_back({.index = index});
        }
    }
    return true;
}

std::vector<Open> Search::with_room(std::span<const Open> before) const
{
    std::vector<Open> open;
    open.reserve(before.size());
    for (const Open& candidate : before) {
        if (set().has_room_for(candidate.index)) {
            open.push_back(candidate);
        }
    }
    return open;
}

// Those that take too long in every kind, even with the quickest others.
void Search::drop_slow(std::vector<Open>& open, Kinds kinds) const
{
    std::vector<TimeLeft> left;
    for (const TimedKind& kind : kinds) {
        left.push_back(timed_.time_left(*kind.timing));
        left.back().seconds -= (set().places_left() - 1) * kind.timing->quickest();
    }
    std::erase_if(open, [&](const Open& candidate) {
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const Timing& timing = *kinds[kind].timing;
            if (timed_.seconds_of(candidate.index, left[kind], timing) <= left[kind].seconds) {
                return false;
            }
        }
        return !kinds.empty();
    });
}

// What each would add, the greatest first.
void Search::add_gains(std::vector<Open>& open) const
{
    for (Open& candidate : open) {
        candidate.gain = set().gain(candidate.index);
    }
    sort_by_gain(open);
}

// Those that are in time with the quickest others; their seconds count as a loss.
std::vector<Open> Search::quickest_first(std::span<const Open> open, const Timing& timing) const
{
    const TimeLeft left = timed_.time_left(timing);
    const int most = left.seconds - (set().places_left() - 1) * timing.quickest();
    std::vector<Open> quickest;
    quickest.reserve(open.size());
    for (const Open& candidate : open) {
        const int seconds = timed_.seconds_of(candidate.index, left, timing);
        if (seconds <= most) {
            quickest.push_back({.index = candidate.index, .gain = -seconds});
        }
    }
    sort_by_gain(quickest);
    return quickest;
}

// Whether some of the open ones can complete the set in the time that is left.
bool Search::time_allows(std::span<const Open> open, const Timing& timing)
{
    const auto sum = rooms_.greatest_sum(quickest_first(open, timing), set());
    return sum && *sum + timed_.time_left(timing).seconds >= 0;
}

// The kinds from the first one on that the set can be of in the time that is left. A kind that it
// cannot be of stays so whatever is added, so those before are done with.
Search::Kinds Search::in_time(Kinds kinds, std::span<const Open> open)
{
    while (!kinds.empty() &&
           !(timed_.can_be_of(*kinds.front().timing) && time_allows(open, *kinds.front().timing))) {
        kinds = kinds.subspan(1);
    }
    return kinds;
}

// From the first one on whose price leaves something to be gained.
Search::Kinds Search::worth_it(Kinds kinds, std::span<const Open> open)
{
    while (!kinds.empty() && kinds.front().price > 0) {
        const auto bound = priced_bound(open, kinds.front());
        if (bound && can_improve(*bound, open)) {
            break;
        }
        kinds = in_time(kinds.subspan(1), open);
    }
    return kinds;
}

// The bound that prices seconds, of all sets that the open ones can complete.
std::optional<int> Search::priced_bound(std::span<const Open> open, const TimedKind& kind)
{
    const TimeLeft left = timed_.time_left(*kind.timing);
    std::vector<Open> priced(open.begin(), open.end());
    for (Open& candidate : priced) {
        const int seconds = timed_.seconds_of(candidate.index, left, *kind.timing);
        candidate.gain = scale * candidate.gain - kind.price * seconds;
    }
    sort_by_gain(priced);
    const auto sum = rooms_.greatest_sum(priced, set());
    if (!sum) {
        return std::nullopt;
    }
    const int bound = scale * set().value() + kind.price * left.seconds + *sum;
    return bound >= 0 ? bound / scale : -((-bound + scale - 1) / scale);
}

// Of equal values the set whose indices come first is the better one: what the smallest open
// indices would complete is the first that can be had.
bool Search::can_improve(int bound, std::span<const Open> open) const
{
    if (best_.chosen.empty() || bound != best_.value) {
        return best_.chosen.empty() || bound > best_.value;
    }
    std::vector<int> first;
    first.reserve(open.size());
    for (const Open& candidate : open) {
        first.push_back(candidate.index);
    }
    std::ranges::sort(first);
    first.resize(static_cast<std::size_t>(set().places_left()));
    first.insert(first.end(), set().chosen().begin(), set().chosen().end());
    return sorted(first) < best_.chosen;
}

// Whether the whole set meets every condition, as one of these kinds.
bool Search::is_allowed(std::span<const int> indices, Kinds kinds)
{
    if (!set().lacks_nothing() || std::ranges::equal(indices, other_than_)) {
        return false;
    }
    const bool is_of_a_kind = !is_timed() || std::ranges::any_of(kinds, [&](const TimedKind& kind) {
        return timed_.can_be_of(*kind.timing) && timed_.time_left(*kind.timing).seconds >= 0;
    });
    return is_of_a_kind && (!problem_.accept || problem_.accept(indices));
}

void Search::keep_if_better(Kinds kinds)
{
    if (!can_improve(set().value(), {})) {
        return;
    }
    std::vector<int> indices = sorted(set().chosen());
    if (is_allowed(indices, kinds)) {
        best_ = {.chosen = std::move(indices), .value = set().value()};
    }
}

void Search::climb(std::span<const Open> before, Kinds kinds)
{
    if (set().places_left() == 0) {
        keep_if_better(kinds);
        return;
    }
    std::vector<Open> open = with_room(before);
    kinds = in_time(kinds, open);
    if (is_timed() && kinds.empty()) {
        return;
    }
    drop_slow(open, kinds);
    add_gains(open);
    kinds = worth_it(kinds, open);
    if (is_timed() && kinds.empty()) {
        return;
    }
    for (std::size_t first = 0; first < open.size(); ++first) {
        const auto rest = std::span{open}.subspan(first);
        const auto sum = rooms_.greatest_sum(rest, set());
        if (!sum || !can_improve(set().value() + *sum, rest)) {
            return;
        }
        timed_.take(open[first].index);
        climb(rest.subspan(1), kinds);
        timed_.leave(open[first].index);
    }
}

// The quickest come first, so that where they take too long, all do.
bool Search::reaches_any(std::span<const Open> before, Kinds kind)
{
    if (set().places_left() == 0) {
        return is_allowed(sorted(set().chosen()), kind);
    }
    std::vector<Open> open = with_room(before);
    if (is_timed()) {
        if (in_time(kind, open).empty()) {
            return false;
        }
        open = quickest_first(open, *kind.front().timing);
    }
    const int seconds = is_timed() ? timed_.time_left(*kind.front().timing).seconds : 0;
    for (std::size_t first = 0; first < open.size(); ++first) {
        const auto rest = std::span{open}.subspan(first);
        const auto sum = rooms_.greatest_sum(rest, set());
        if (!sum || (is_timed() && *sum + seconds < 0)) {
            return false;
        }
        timed_.take(open[first].index);
        const bool reached = reaches_any(rest.subspan(1), kind);
        timed_.leave(open[first].index);
        if (reached) {
            return true;
        }
    }
    return false;
}

} // namespace upperback
