#include "planning/break_times.hpp"

#include "planning/make_break.hpp"

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

// Who plans for a neck or without a thing has a break for that too; goals and sizes it has none.
BreakRequest break_of(const Request& session, BreakKind kind)
{
    return {
        .you =
            {.level = session.level,
             .equipment = session.equipment,
             .cautions = session.cautions,
             .without = session.without,
             .age = session.age,
             .bare = session.bare,
             .seed = session.seed},
        .kind = kind};
}

} // namespace

std::vector<BreakTime> break_times(const PlanRequest& request, const Catalog& catalog)
{
    const std::vector<TimeOfDay> times = times_of(request);
    std::vector<BreakTime> breaks;
    BreakRequest pause = break_of(request.session, BreakKind::desk);
    int pauses = 0;
    for (const TimeOfDay at : times) {
        const bool is_block = request.daily_strength && breaks.empty();
        if (!is_block) {
            // More than there are different ones: they come again from the first one on.
            pause.nth = pauses++ % breaks_most + 1;
        }
        breaks.push_back(
            {.nth = static_cast<int>(breaks.size()) + 1,
             .at = at,
             .strength = is_block,
             .command = command_of(
                 is_block ? break_of(request.session, BreakKind::strength) : pause, catalog
             )}
        );
    }
    return breaks;
}

int breaks_that_fit(const WorkHours& work)
{
    const auto minutes = static_cast<int>((work.to - work.from).count());
    return std::clamp(minutes / break_every_least - 1, 0, breaks_most);
}

} // namespace upperback
