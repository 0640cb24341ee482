#include "planning/break_times.hpp"

#include <algorithm>

namespace upperback {
namespace {

// The k-th of the points that split the hours into equal parts, to the nearest five minutes.
TimeOfDay point_of(const WorkHours& work, int k, int parts)
{
    constexpr int step = 5;
    const auto from = static_cast<int>(work.from.count());
    const auto to = static_cast<int>(work.to.count());
    const int whole = from * parts + (to - from) * k;
    const int steps = (2 * whole + step * parts) / (2 * step * parts);
    return TimeOfDay{steps * step};
}

std::vector<TimeOfDay> times_of(const PlanRequest& request)
{
    std::vector<TimeOfDay> times;
    if (request.break_every) {
        const TimeOfDay every{*request.break_every};
        for (TimeOfDay at = request.work.from + every; at < request.work.to; at += every) {
            times.push_back(at);
        }
        return times;
    }
    for (int nth = 1; nth <= request.breaks; ++nth) {
        times.push_back(point_of(request.work, nth, request.breaks + 1));
    }
    return times;
}

} // namespace

std::vector<BreakTime> break_times(const PlanRequest& request)
{
    std::vector<BreakTime> breaks;
    for (const TimeOfDay at : times_of(request)) {
        const int nth = static_cast<int>(breaks.size()) + 1;
        breaks.push_back({.nth = nth, .at = at, .strength = request.daily_strength && nth == 1});
    }
    return breaks;
}

int breaks_that_fit(const WorkHours& work)
{
    const auto minutes = static_cast<int>((work.to - work.from).count());
    return std::clamp(minutes / break_every_least - 1, 0, breaks_most);
}

} // namespace upperback
