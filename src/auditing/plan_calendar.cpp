// What plan_days.hpp declares.
#include "auditing/plan_days.hpp"
#include "support/dates.hpp"

#include <algorithm>

namespace upperback {
namespace {

namespace chrono = std::chrono;
using Date = chrono::sys_days;

// What the file says of a session's day: a date says more than the name of a day.
struct SaidDay {
    std::optional<Date> date{};
    std::optional<int> day{}; ///< since the first day of the plan
};

SaidDay day_of(const AuditedPlan& plan, const AuditedPlanSession& session)
{
    SaidDay when{.date = date_said(session.claimed->date)};
    if (const auto day = day_said(session.claimed->day)) {
        when.day = (session.week - 1) * days_a_week + place_in_week(plan, *day);
    }
    return when;
}

} // namespace

std::optional<chrono::sys_days> date_said(const Said<std::string>& said)
{
    return said.value ? date_of(*said.value) : std::nullopt;
}

std::optional<chrono::weekday> day_said(const Said<std::string>& said)
{
    const auto day = said.value ? weekday_of(*said.value) : std::nullopt;
    return day && short_name(*day) == *said.value ? day : std::nullopt;
}

int place_in_week(const AuditedPlan& plan, chrono::weekday day)
{
    const auto start = date_said(plan.request->start);
    const chrono::weekday first = start ? chrono::weekday{*start} : chrono::Monday;
    return static_cast<int>((day - first).count());
}

Days days_asked_for(const AuditedPlan& plan)
{
    Days days;
    for (const std::string& text : plan.request->days.value.value_or(ClaimedTexts{})) {
        const auto day = day_said({.is_there = true, .value = text});
        if (!day) {
            return {};
        }
        days.push_back(*day);
    }
    const auto falls =
        std::ranges::adjacent_find(days, std::ranges::greater_equal{}, [&](auto day) {
            return place_in_week(plan, day);
        });
    return falls == days.end() ? days : Days{};
}

int gap_before(const Days& days, std::size_t place)
{
    const chrono::weekday before = days[(place + days.size() - 1) % days.size()];
    const auto gap = static_cast<int>((days[place] - before).count());
    return gap == 0 ? days_a_week : gap;
}

const AuditedPlanSession*
session_before(const AuditedPlan& plan, std::size_t week, std::size_t session)
{
    if (session > 0) {
        return plan.weeks[week].sessions[session - 1].get();
    }
    const bool has_one =
        week > 0 && !plan.weeks[week - 1].sessions.empty() &&
        plan.weeks[week - 1].claimed->number + 1 == plan.weeks[week].claimed->number;
    return has_one ? plan.weeks[week - 1].sessions.back().get() : nullptr;
}

std::optional<int> days_between(
    const AuditedPlan& plan, const AuditedPlanSession& one, const AuditedPlanSession& other
)
{
    const SaidDay before = day_of(plan, one);
    const SaidDay after = day_of(plan, other);
    if (before.date && after.date) {
        return static_cast<int>((*after.date - *before.date).count());
    }
    return before.day && after.day ? std::optional{*after.day - *before.day} : std::nullopt;
}

} // namespace upperback
