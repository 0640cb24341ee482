#include "rendering/plan_day.hpp"

#include "support/dates.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string day_words(Date date)
{
    return fmt::format("{}, {}", long_name(Weekday{date}), iso_text(date));
}

// A session of a plan without a start has its day of the week alone.
std::string day_words(const PlannedSession& session)
{
    return session.date ? day_words(*session.date) : std::string{long_name(session.day)};
}

} // namespace

std::string place_words(const Plan& plan, const PlannedSession& session)
{
    const PlanPlace place = session.routine.plan.value_or(PlanPlace{.session = session.number});
    const auto& at = plan.request.at;
    return fmt::format(
        "Week {} of {}, session {} of {}: {}{}.",
        place.week,
        plan.request.weeks,
        place.session,
        plan.request.days.size(),
        day_words(session),
        at ? ", " + time_text(*at) : ""
    );
}

Document with_place(Document sheet, const Plan& plan, const PlannedSession& session)
{
    const bool has_title = !sheet.empty() && std::holds_alternative<Title>(sheet.front());
    sheet.insert(
        sheet.begin() + (has_title ? 1 : 0), Paragraph{.text = place_words(plan, session)}
    );
    return sheet;
}

Document rest_document(const RestDay& rest)
{
    const std::string next =
        rest.next == nullptr ? "The plan has no session after it."
                             : fmt::format("Next: {} on {}.", rest.next->id, day_words(*rest.next));
    return {Paragraph{.text = fmt::format("{}: a day of rest. {}", day_words(rest.date), next)}};
}

Document rest_page(const RestDay& rest)
{
    Document page = rest_document(rest);
    page.insert(page.begin(), Title{.text = "A day of rest"});
    return page;
}

} // namespace upperback
