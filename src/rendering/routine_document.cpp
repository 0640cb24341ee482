#include "rendering/routine_document.hpp"

#include "rendering/dose_words.hpp"
#include "rendering/move_blocks.hpp"
#include "rendering/names.hpp"
#include "rendering/proof_words.hpp"
#include "rendering/sheet_head.hpp"
#include "rendering/source_references.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string part_name(Part part)
{
    switch (part) {
    case Part::warmup:
        return "Warm up";
    case Part::strength:
        return "Strengthen";
    case Part::stretch:
        return "Stretch";
    }
    return {};
}

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
            .name = part_name(part.part),
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
}

// What changed alike for several moves is said once, with their names.
BulletList changes(const Routine& routine, const Catalog& catalog)
{
    struct Change {
        std::string text{};
        std::vector<std::string> moves{};
    };

    std::vector<Change> found;
    for (const Narrowed& narrowed : routine.narrowed) {
        auto change = std::ranges::find(found, narrowed.text, &Change::text);
        if (change == found.end()) {
            found.push_back({.text = narrowed.text});
            change = found.end() - 1;
        }
        change->moves.push_back(uncapitalized(name_of(catalog.exercises, narrowed.exercise)));
    }
    BulletList list{.label = "Changed for you"};
    for (const Change& change : found) {
        list.items.push_back(fmt::format("{} ({})", change.text, joined(change.moves, ", ")));
    }
    return list;
}

void add_after_parts(Document& document, const Routine& routine, const Catalog& catalog)
{
    if (!routine.next.text.empty()) {
        document.push_back(LabeledTexts{
            .facts = {{.label = "NEXT TIME", .text = routine.next.text}}});
    }
    if (!routine.notes.empty()) {
        document.push_back(BulletList{.label = "Notes", .items = routine.notes});
    }
    if (!routine.narrowed.empty()) {
        document.push_back(changes(routine, catalog));
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
}

void add_sources(Document& document, const Routine& routine)
{
    References references;
    for (const Source* source : routine.sources) {
        references.references.push_back(reference_of(*source));
    }
    document.push_back(Section{.name = "Sources"});
    document.push_back(references);
}

StopBox stop_box(const Routine& routine)
{
    StopBox box;
    for (const AdviceLine* line : routine.advice) {
        box.paragraphs.emplace_back(line->text);
    }
    return box;
}

// The command with what is shown too, so that the same sheet comes again.
std::string whole_command(const Routine& routine, const Presentation& shown)
{
    std::string command = routine.command;
    command += shown.brief ? " --brief" : "";
    command += shown.why ? " --why" : "";
    command += shown.sources ? " --sources" : "";
    command += shown.details ? " --details" : "";
    return command;
}

Origin origin(
    const Routine& routine,
    const Catalog& catalog,
    const Presentation& shown,
    std::string_view program_version
)
{
    Origin result{.label = "To get this sheet again:", .command = whole_command(routine, shown)};
    result.lines.push_back(fmt::format(
        "upperback {}, catalog {} ({:016x}), seed {}",
        program_version,
        catalog.version,
        catalog.fingerprint,
        routine.request.seed
    ));
    if (!catalog.overlays.empty()) {
        result.lines.push_back("laid over by: " + joined(catalog.overlays, ", "));
    }
    if (!catalog.changed_rules.empty()) {
        result.lines.push_back("built-in rules changed: " + joined(catalog.changed_rules, ", "));
    }
    return result;
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
    add_parts(document, routine, catalog, presentation);
    add_after_parts(document, routine, catalog);
    if (presentation.details && !routine.muscles.empty()) {
        add_muscles(document, routine, catalog);
    }
    if (!routine.advice.empty()) {
        document.push_back(stop_box(routine));
    }
    if (presentation.sources && !routine.sources.empty()) {
        add_sources(document, routine);
    }
    document.push_back(origin(routine, catalog, presentation, program_version));
    return document;
}

} // namespace upperback
