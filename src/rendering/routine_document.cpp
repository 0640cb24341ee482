#include "rendering/routine_document.hpp"

#include "model/plan.hpp"
#include "rendering/dose_words.hpp"
#include "rendering/follow_along.hpp"
#include "rendering/move_blocks.hpp"
#include "rendering/names.hpp"
#include "rendering/proof_words.hpp"
#include "rendering/sheet_end.hpp"
#include "rendering/sheet_head.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool is_held(const Prescription& move)
{
    return move.dose.hold_seconds.has_value();
}

std::string intro(const RoutinePart& part)
{
    switch (part.part) {
    case Part::warmup:
        return std::ranges::any_of(part.exercises, is_held)
                   ? "Easy and smooth. Nothing is forced."
                   : "Easy and smooth. Nothing is held, nothing is forced.";
    case Part::strength:
        return {};
    case Part::stretch:
        break;
    }
    return "To mild tension, never to pain. Breathe.";
}

void add_parts(
    Document& document,
    const Routine& routine,
    const Catalog& catalog,
    const Presentation& presentation
)
{
    int number = 0;
    for (const RoutinePart& part : routine.parts) {
        document.push_back(Section{
            .number = ++number,
            .name = std::string{part_name(part.part)},
            .note = part_minutes_words(part.seconds),
            .intro = presentation.brief ? std::string{} : intro(part),
        });
        for (const Prescription& prescription : part.exercises) {
            document.push_back(move_block(prescription, catalog, presentation));
        }
        if (presentation.why && part.proof.possible > 0) {
            document.push_back(Paragraph{
                .text = proof_words(part.proof, terms_of(part, routine.request))});
        }
    }
    document.push_back(End{});
}

// A session of a plan is one of those that the plan has boxes for.
void add_diary(Document& document, const Routine& routine)
{
    if (!routine.plan) {
        document.push_back(Diary{
            .label = "Sessions done",
            .weeks = PlanRequest{}.weeks, // as long as a plan is when nobody says otherwise
            .sessions = routine.times_a_week_max});
    }
}

void add_after_parts(
    Document& document,
    const Routine& routine,
    const Catalog& catalog,
    const Presentation& presentation
)
{
    if (!routine.next.text.empty()) {
        document.push_back(LabeledTexts{
            .facts = {{.label = "NEXT TIME", .text = routine.next.text}}, .is_callout = true});
    }
    if (presentation.page) {
        add_diary(document, routine);
    }
    if (!routine.notes.empty()) {
        document.push_back(BulletList{.label = "Notes", .items = routine.notes});
    }
    if (!routine.narrowed.empty()) {
        document.push_back(changes_list(routine.narrowed, catalog));
    }
}

void add_muscles(Document& document, const Routine& routine, const Catalog& catalog)
{
    Table table{
        .columns =
            {{.name = "Muscle"},
             {.name = "Sets", .align = Align::right},
             {.name = "Sets as a helper", .align = Align::right}},
    };
    for (const MuscleSets& sets : routine.muscles) {
        table.rows.push_back({
            std::string{name_of(catalog.muscles, sets.muscle)},
            fmt::format("{}", sets.direct_sets),
            fmt::format("{}", sets.indirect_sets),
        });
    }
    document.push_back(Section{
        .name = "Sets a muscle",
        .note = fmt::format("{} s in all", routine.total_seconds),
    });
    document.push_back(table);
    document.push_back(End{});
}

} // namespace

Document routine_document(
    const Routine& routine,
    const Catalog& catalog,
    const Presentation& presentation,
    std::string_view program_version
)
{
    Document document = sheet_head(routine, catalog);
    if (presentation.page) {
        document.push_back(follow_along(routine, catalog));
    }
    add_parts(document, routine, catalog, presentation);
    add_after_parts(document, routine, catalog, presentation);
    if (presentation.details && !routine.muscles.empty()) {
        add_muscles(document, routine, catalog);
    }
    if (!routine.advice.empty()) {
        document.push_back(stop_box(routine.advice));
    }
    if (shows_references(presentation)) {
        add_references(document, routine.sources);
    }
    document.push_back(origin_of(
        "To get this sheet again:",
        {.command = whole_command(routine.command, presentation),
         .seed = routine.request.seed,
         .version = program_version},
        catalog
    ));
    return document;
}

} // namespace upperback
