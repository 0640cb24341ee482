// Until the pages of a plan are merged.
#pragma once
#include "model/plan.hpp"
#include "rendering/document.hpp"
#include "rendering/plan_day.hpp"
#include "rendering/presentation.hpp"

namespace upperback {
inline Document
plan_document(const Plan& plan, const Catalog&, const Presentation&, std::string_view)
{
    Document document{Title{.text = "Upper back: a plan"}};
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            document.emplace_back(Paragraph{place_words(plan, session)});
        }
    }
    return document;
}
} // namespace upperback
