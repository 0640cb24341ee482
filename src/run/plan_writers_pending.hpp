// Until the making and the writers of plans are merged: the smallest stand-ins with their
// signatures, so that the command can be run. To be deleted then; plan_command.cpp says what takes
// its place.
#pragma once

#include "model/plan.hpp"
#include "planning/break_times.hpp"
#include "planning/make_plan.hpp"
#include "planning/make_routine.hpp"
#include "planning/schedule.hpp"
#include "rendering/document.hpp"
#include "rendering/plan_day.hpp"
#include "rendering/presentation.hpp"
#include "support/dates.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <variant>

namespace upperback {

// planning/make_plan.cpp
inline std::variant<Plan, Shortfall> make_plan(const PlanRequest& request, const Catalog& catalog)
{
    auto made = make_routine(request.session, catalog);
    if (auto* shortfall = std::get_if<Shortfall>(&made)) {
        return *shortfall;
    }
    Plan plan{.request = request, .command = "upperback plan"};
    for (int number = 1; number <= request.weeks; ++number) {
        PlanWeek week{.number = number, .breaks = break_times(request)};
        for (int session = 1; session <= static_cast<int>(request.days.size()); ++session) {
            const SessionDay when = session_day(request, number, session);
            week.sessions.push_back(
                {.id = fmt::format("w{}s{}", number, session),
                 .number = session,
                 .day = when.day,
                 .date = when.date,
                 .hours_since_last = when.hours_since_last,
                 .routine = std::get<Routine>(made)}
            );
            week.sessions.back().routine.plan = PlanPlace{.week = number, .session = session};
        }
        plan.weeks.push_back(week);
    }
    return plan;
}

// progression.yaml
inline std::span<const PlanNote> notes_of(const Catalog& catalog)
{
    static constexpr std::array pending{
        PlanNote{
            "close-days",
            "{days}: under 48 hours apart, as you asked for; let what you trained rest for two "
            "days if it is still sore."},
        PlanNote{"far-days", "{days}: {gap} rest days in a row; {better} would be {rests}."},
    };
    return catalog.progression.notes.empty() ? std::span<const PlanNote>{pending}
                                             : catalog.progression.notes;
}

inline std::string pending_lines(const Plan& plan)
{
    std::string text;
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            text += fmt::format(
                "{} {} {}\n",
                session.id,
                short_name(session.day),
                session.date ? iso_text(*session.date) : ""
            );
        }
    }
    return text;
}

// exchange/plan_json, plan_ndjson, plan_csv
inline std::string plan_json(const Plan& plan, const Catalog&, std::string_view)
{
    return "{\"schema\": \"upperback/plan/1\"}\n" + pending_lines(plan);
}

inline std::string rest_json(const RestDay& rest)
{
    return fmt::format(
        "{{\"schema\": \"upperback/rest/1\", \"date\": \"{}\"}}\n", iso_text(rest.date)
    );
}

inline std::string plan_ndjson(const Plan& plan, const Catalog&, std::string_view)
{
    return pending_lines(plan);
}

inline std::string plan_csv(const Plan& plan)
{
    return "date,week,session\n" + pending_lines(plan);
}

// rendering/plan_calendar, plan_document
inline std::string plan_calendar(const Plan& plan, const Catalog&)
{
    return "BEGIN:VCALENDAR\r\n" + pending_lines(plan) + "END:VCALENDAR\r\n";
}

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
