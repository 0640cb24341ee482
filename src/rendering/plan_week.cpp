#include "rendering/plan_week.hpp"

#include "rendering/date_words.hpp"
#include "rendering/dose_words.hpp"
#include "rendering/follow_along.hpp"
#include "rendering/logged_move.hpp"
#include "rendering/names.hpp"
#include "rendering/plan_words.hpp"
#include "rendering/step_words.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

Section head(const PlanWeek& week, const Plan& plan, const Catalog& catalog)
{
    const std::vector<std::string> changes = change_lines(week, catalog);
    return {
        .name = fmt::format(
            "Week {} of {}: {}", week.number, plan.request.weeks, kind_words(week.kind)
        ),
        .note = week.from && week.to ? span_words(*week.from, *week.to) : std::string{},
        .intro =
            changes.empty() ? week_summary(week, catalog.progression) + "." : joined(changes, " "),
        .new_page = plan.weeks.size() > 1,
    };
}

Section head(const PlannedSession& session, const PlanWeek& week, const Plan& plan)
{
    return {
        .name = fmt::format(
            "Week {}, session {}: {}",
            week.number,
            session.number,
            day_words(session.day, session.date, plan.request.at)
        ),
        .note = total_minutes_words(session.routine.total_seconds),
        .level = 3,
    };
}

Form how_it_goes(const PlannedSession& session, const std::vector<Part>& shared)
{
    constexpr int date_length = 11;
    Form form{.label = "How it goes"};
    if (!session.date) {
        form.blanks.push_back({.label = "Date", .length = date_length});
    }
    form.blanks.push_back({.label = "Pain before", .length = 2, .unit = "/10"});
    form.blanks.push_back({.label = "after", .length = 2, .unit = "/10"});
    for (const Part part : shared) {
        form.ticks.emplace_back(part == Part::warmup ? "warm-up" : "stretches");
    }
    return form;
}

// "band row 8 times": a move in a sentence.
std::string in_few_words(const Prescription& move)
{
    return fmt::format("{} {}", uncapitalized(move.exercise->name), dose_words(move));
}

std::vector<std::string> in_few_words(const RoutinePart& part)
{
    std::vector<std::string> moves;
    for (const Prescription& move : part.exercises) {
        moves.push_back(in_few_words(move));
    }
    return moves;
}

SetLog log_of(const RoutinePart& part, const PlannedSession& session, const Catalog& catalog)
{
    SetLog log;
    for (const Prescription& move : part.exercises) {
        log.moves.push_back(logged_move(move));
        const auto next = std::ranges::find(session.next, move.exercise->id, &NextStep::exercise);
        if (next != session.next.end()) {
            log.moves.back().next = short_step_words(*next, move, catalog);
        }
    }
    return log;
}

const RoutinePart* part_of(const PlannedSession& session, Part part)
{
    const auto& parts = session.routine.parts;
    const auto found = std::ranges::find(parts, part, &RoutinePart::part);
    return found == parts.end() ? nullptr : &*found;
}

// Whether several sessions have that part word for word alike, so that it is said once.
bool is_shared(const PlanWeek& week, Part part)
{
    constexpr std::size_t several = 2;
    if (week.sessions.size() < several) {
        return false;
    }
    const RoutinePart* first = part_of(week.sessions.front(), part);
    return first != nullptr && std::ranges::all_of(week.sessions, [&](const auto& session) {
               const RoutinePart* other = part_of(session, part);
               return other != nullptr && in_few_words(*other) == in_few_words(*first);
           });
}

LabeledTexts shared_words(const PlanWeek& week, const std::vector<Part>& shared)
{
    LabeledTexts texts;
    for (const Part part : shared) {
        const bool before = part == Part::warmup;
        texts.facts.push_back({
            .label = before ? "Warm up" : "Stretch",
            .text = fmt::format(
                "{} each session: {}",
                before ? "before" : "after",
                joined(in_few_words(*part_of(week.sessions.front(), part)), ", ")
            ),
        });
    }
    return texts;
}

void add_part(
    Document& document,
    const RoutinePart& part,
    const PlannedSession& session,
    const Catalog& catalog
)
{
    switch (part.part) {
    case Part::warmup:
        document.push_back(LabeledTexts{
            .facts = {{.label = "Warm up", .text = joined(in_few_words(part), ", ")}}});
        break;
    case Part::strength:
        document.push_back(log_of(part, session, catalog));
        break;
    case Part::stretch:
        document.push_back(TickList{.label = "Stretch", .items = in_few_words(part)});
        break;
    }
}

} // namespace

Document week_page(
    const PlanWeek& week, const Plan& plan, const Catalog& catalog, const Presentation& presentation
)
{
    Document document{head(week, plan, catalog)};
    std::vector<Part> shared;
    for (const Part part : {Part::warmup, Part::stretch}) {
        if (is_shared(week, part)) {
            shared.push_back(part);
        }
    }
    if (!shared.empty()) {
        document.push_back(shared_words(week, shared));
    }
    for (const PlannedSession& session : week.sessions) {
        document.push_back(head(session, week, plan));
        document.push_back(how_it_goes(session, shared));
        if (presentation.page) {
            document.push_back(follow_along(session.routine, catalog));
        }
        for (const RoutinePart& part : session.routine.parts) {
            if (std::ranges::find(shared, part.part) == shared.end()) {
                add_part(document, part, session, catalog);
            }
        }
    }
    return document;
}

} // namespace upperback
