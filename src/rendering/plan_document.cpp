#include "rendering/plan_document.hpp"

#include "rendering/move_blocks.hpp"
#include "rendering/plan_head.hpp"
#include "rendering/plan_overview.hpp"
#include "rendering/plan_week.hpp"
#include "rendering/plan_whole.hpp"
#include "rendering/sheet_end.hpp"

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

void append(Document& document, Document more)
{
    std::ranges::move(more, std::back_inserter(document));
}

std::string how_to_name(Part part)
{
    switch (part) {
    case Part::warmup:
        return "How to warm up";
    case Part::strength:
        return "How to do the strengthening moves";
    case Part::stretch:
        break;
    }
    return "How to stretch";
}

// When the next step of a move is earned; the same in all weeks.
std::string_view next_text(const Plan& plan, std::string_view exercise)
{
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            const auto next = std::ranges::find(session.next, exercise, &NextStep::exercise);
            if (next != session.next.end()) {
                return next->text;
            }
        }
    }
    return {};
}

// In brief a warm-up or stretch without anything to mind needs no words.
bool is_told(const Prescription& move, const Presentation& presentation)
{
    return !presentation.brief || move.exercise->part == Part::strength ||
           !move.adaptations.empty();
}

void add_how_to(
    Document& document,
    const Plan& plan,
    const Routine& whole,
    const Catalog& catalog,
    const Presentation& presentation
)
{
    bool is_first = true;
    for (const RoutinePart& part : whole.parts) {
        Document moves;
        for (const Prescription& move : part.exercises) {
            if (is_told(move, presentation)) {
                moves.push_back(
                    how_to_block(move, next_text(plan, move.exercise->id), catalog, presentation)
                );
            }
        }
        if (moves.empty()) {
            continue;
        }
        document.push_back(Section{.name = how_to_name(part.part), .new_page = is_first});
        append(document, std::move(moves));
        is_first = false;
    }
}

// Those of the sessions that the plan does not give itself.
BulletList session_notes(const Plan& plan, const Routine& whole)
{
    BulletList notes{.label = "Notes on the sessions"};
    std::ranges::copy_if(
        whole.notes,
        std::back_inserter(notes.items),
        [&](const std::string& note) {
            return std::ranges::find(plan.notes, note) == plan.notes.end();
        }
    );
    return notes;
}

} // namespace

Document plan_document(
    const Plan& plan,
    const Catalog& catalog,
    const Presentation& presentation,
    std::string_view program_version
)
{
    const Routine whole = whole_of(plan);
    const bool is_long = plan.weeks.size() > 1;
    Document document = plan_head(plan, whole, catalog);
    if (is_long) {
        append(document, weeks_overview(plan, catalog));
        append(document, sets_overview(plan, catalog, presentation));
    }
    for (const PlanWeek& week : plan.weeks) {
        append(document, week_page(week, plan, catalog, presentation));
    }
    if (!is_long) {
        append(document, sets_overview(plan, catalog, presentation));
    }
    add_how_to(document, plan, whole, catalog, presentation);
    document.push_back(End{});
    BulletList notes = session_notes(plan, whole);
    if (!notes.items.empty()) {
        document.push_back(std::move(notes));
    }
    if (!whole.narrowed.empty()) {
        document.push_back(changes_list(whole.narrowed, catalog));
    }
    if (!whole.advice.empty()) {
        document.push_back(stop_box(whole.advice));
    }
    if (shows_references(presentation)) {
        add_references(document, whole.sources);
    }
    document.push_back(origin_of(
        "To get this plan again:",
        {.command = whole_command(plan.command, presentation),
         .seed = plan.request.session.seed,
         .version = program_version},
        catalog
    ));
    return document;
}

} // namespace upperback
