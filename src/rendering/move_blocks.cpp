#include "rendering/move_blocks.hpp"

#include "figures/draw_figure.hpp"
#include "rendering/dose_words.hpp"
#include "rendering/exercise_words.hpp"
#include "rendering/names.hpp"
#include "rendering/rival_words.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

/// Whether sets, repetitions and seconds stand with the move or elsewhere.
enum class DosePlace { here, elsewhere };

void add_fact(std::vector<LabeledText>& facts, std::string_view label, std::string text)
{
    if (!text.empty()) {
        facts.push_back({.label = std::string{label}, .text = std::move(text)});
    }
}

// Cautions that say the same of a move share a line; it stands where the first of them would.
void add_adaptations(
    std::vector<LabeledText>& facts, const Prescription& prescription, const Catalog& catalog
)
{
    struct Line {
        std::string words{};
        std::string_view text{};
        std::vector<std::string_view> cautions{};
    };

    std::vector<Line> lines;
    for (const Adaptation& adaptation : prescription.adaptations) {
        const std::string words = plain_words(adaptation.text);
        auto line = std::ranges::find(lines, words, &Line::words);
        if (line == lines.end()) {
            lines.push_back({.words = words, .text = adaptation.text});
            line = lines.end() - 1;
        }
        line->cautions.push_back(adaptation.caution);
    }
    for (const Line& line : lines) {
        facts.push_back({
            .label = "Careful",
            .text = fmt::format("{} ({})", line.text, names_of(catalog.cautions, line.cautions)),
            .is_warning = true,
        });
    }
}

void add_reasons(std::vector<LabeledText>& facts, const Prescription& prescription)
{
    for (const Reason& reason : prescription.reasons) {
        facts.push_back({.label = std::string{reason_label(reason)}, .text = reason_words(reason)});
    }
}

void add_beaten(
    std::vector<LabeledText>& facts, const Prescription& prescription, const Catalog& catalog
)
{
    if (prescription.beats) {
        add_fact(
            facts, "Beats", beats_words(*prescription.beats, prescription.exercise->id, catalog)
        );
    }
}

void add_sources(std::vector<LabeledText>& facts, const Prescription& prescription)
{
    const Dose& dose = prescription.dose;
    std::vector<std::string> parts;
    if (!dose.sources.empty()) {
        parts.push_back("dose " + joined(dose.sources, ", "));
    } else if (dose.mark == Mark::ours) {
        parts.emplace_back("dose ours");
    }
    if (!prescription.exercise->sources.empty()) {
        parts.push_back("move " + joined(prescription.exercise->sources, ", "));
    }
    for (const Adaptation& adaptation : prescription.adaptations) {
        parts.push_back(fmt::format(
            "{} {}",
            adaptation.caution,
            adaptation.sources.empty() ? "cautious choice" : joined(adaptation.sources, ", ")
        ));
    }
    add_fact(facts, "Sources", joined(parts, "; "));
}

void add_details(
    std::vector<LabeledText>& facts,
    const Prescription& prescription,
    const Catalog& catalog,
    DosePlace doses
)
{
    const Exercise& exercise = *prescription.exercise;
    add_fact(
        facts, exercise.part == Part::stretch ? "Muscles" : "Works", muscle_words(exercise, catalog)
    );
    if (prescription.dose.tempo) {
        add_fact(facts, "Tempo", tempo_words(*prescription.dose.tempo));
    }
    if (doses == DosePlace::here) {
        add_fact(
            facts,
            "Time",
            fmt::format(
                "{} s, {} of them to get ready", prescription.seconds, prescription.ready_seconds
            )
        );
    }
}

std::vector<LabeledText> grounds_of(
    const Prescription& prescription,
    const Catalog& catalog,
    const Presentation& presentation,
    DosePlace doses
)
{
    std::vector<LabeledText> facts;
    if (presentation.why) {
        add_reasons(facts, prescription);
        add_beaten(facts, prescription, catalog);
    }
    if (presentation.sources) {
        add_sources(facts, prescription);
    }
    if (presentation.details) {
        add_details(facts, prescription, catalog, doses);
    }
    return facts;
}

std::string form_words(const NextForm& form)
{
    if (form.text.empty() && form.exercise != nullptr) {
        return uncapitalized(form.exercise->name);
    }
    return form.exercise == nullptr ? form.text : uncapitalized(form.text);
}

Boxes boxes_of(const Prescription& prescription)
{
    Boxes boxes{.sets = prescription.dose.sets};
    if (prescription.exercise->sides == Sides::each) {
        const bool ways = prescription.exercise->each == Each::way;
        boxes.turns = ways ? std::vector<std::string>{"one way", "other way"}
                           : std::vector<std::string>{"left", "right"};
    }
    return boxes;
}

std::string picture_of(const Exercise& exercise, const Presentation& presentation)
{
    const bool is_there = exercise.figure != nullptr && !presentation.pictures.empty();
    return is_there ? fmt::format("{}{}.svg", presentation.pictures, exercise.id) : std::string{};
}

std::string figure_of(const Exercise& exercise, const Presentation& presentation)
{
    if (exercise.figure == nullptr || presentation.figures == Figures::none) {
        return {};
    }
    return draw_figure(exercise, {.mono = presentation.figures == Figures::mono, .rules = false});
}

BriefMove brief_move(
    const Prescription& prescription,
    const Catalog& catalog,
    const Presentation& presentation,
    DosePlace doses
)
{
    const Exercise& exercise = *prescription.exercise;
    BriefMove move{
        .id = std::string{exercise.id},
        .name = std::string{exercise.name},
        .dose = doses == DosePlace::here ? dose_words(prescription) : std::string{},
        .text = presentation.brief ? std::string{} : joined(exercise.steps, " "),
        .has_box = doses == DosePlace::here,
        .picture = picture_of(exercise, presentation),
        .figure = figure_of(exercise, presentation),
    };
    add_adaptations(move.facts, prescription, catalog);
    for (const LabeledText& fact : grounds_of(prescription, catalog, presentation, doses)) {
        move.facts.push_back(fact);
    }
    return move;
}

FullMove full_move(
    const Prescription& prescription,
    const Catalog& catalog,
    const Presentation& presentation,
    DosePlace doses
)
{
    const Exercise& exercise = *prescription.exercise;
    FullMove move{
        .id = std::string{exercise.id},
        .name = std::string{exercise.name},
        .steps = {exercise.steps.begin(), exercise.steps.end()},
        .easier = form_words(prescription.easier),
        .harder = form_words(prescription.harder),
        .grounds = grounds_of(prescription, catalog, presentation, doses),
        .picture = picture_of(exercise, presentation),
        .figure = figure_of(exercise, presentation),
    };
    add_adaptations(move.facts, prescription, catalog);
    add_fact(move.facts, "Load", prescription.dose.load);
    if (doses == DosePlace::here) {
        move.dose = dose_words(prescription);
        move.boxes = boxes_of(prescription);
        add_fact(move.facts, "First", ramp_words(prescription.dose));
    }
    add_fact(move.facts, "Feel", std::string{exercise.cue});
    add_fact(move.facts, "Not so", joined(exercise.mistakes, ", "));
    return move;
}

} // namespace

Block move_block(
    const Prescription& prescription, const Catalog& catalog, const Presentation& presentation
)
{
    if (presentation.brief || prescription.exercise->part != Part::strength) {
        return brief_move(prescription, catalog, presentation, DosePlace::here);
    }
    return full_move(prescription, catalog, presentation, DosePlace::here);
}

Block how_to_block(
    const Prescription& prescription,
    std::string_view next,
    const Catalog& catalog,
    const Presentation& presentation
)
{
    if (presentation.brief || prescription.exercise->part != Part::strength) {
        BriefMove move = brief_move(prescription, catalog, presentation, DosePlace::elsewhere);
        add_fact(move.facts, "Load", prescription.dose.load);
        add_fact(move.facts, "Next", std::string{next});
        return move;
    }
    FullMove move = full_move(prescription, catalog, presentation, DosePlace::elsewhere);
    add_fact(move.facts, "Next", std::string{next});
    return move;
}

} // namespace upperback
