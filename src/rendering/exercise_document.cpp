#include "rendering/exercise_words.hpp"
#include "rendering/names.hpp"
#include "rendering/source_references.hpp"
#include "rendering/vocabulary_document.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string part_words(const Exercise& exercise)
{
    switch (exercise.part) {
    case Part::warmup:
        return "Warm-up move";
    case Part::stretch:
        return "Stretch";
    case Part::strength:
        break;
    }
    if (!exercise.kind) {
        return "Strengthening move";
    }
    return fmt::format("Strengthening move ({})", text_of(*exercise.kind));
}

Paragraph summary(const Exercise& exercise)
{
    std::string text = fmt::format(
        "{}, {}, {}",
        part_words(exercise),
        text_of(exercise.level),
        position_words(exercise.position)
    );
    if (exercise.sides == Sides::each) {
        text += fmt::format(", once each {}", text_of(exercise.each));
    }
    return {.text = text + "."};
}

void add_fact(LabeledTexts& facts, std::string_view label, std::string text)
{
    if (!text.empty()) {
        facts.facts.push_back({.label = std::string{label}, .text = std::move(text)});
    }
}

std::string rung_words(const Rung& rung, const Catalog& catalog)
{
    if (rung.id.empty()) {
        return std::string{rung.text};
    }
    return fmt::format("{} ({})", uncapitalized(name_of(catalog.exercises, rung.id)), rung.id);
}

LabeledTexts needs(const Exercise& exercise, const Catalog& catalog)
{
    LabeledTexts facts;
    add_fact(facts, "Needs", needs_words(exercise, catalog));
    return facts;
}

LabeledTexts what_to_know(const Exercise& exercise, const Catalog& catalog)
{
    LabeledTexts facts;
    add_fact(facts, "Feel", std::string{exercise.cue});
    add_fact(facts, "Not so", joined(exercise.mistakes, ", "));
    add_fact(facts, "Easier", rung_words(exercise.easier, catalog));
    add_fact(facts, "Harder", rung_words(exercise.harder, catalog));
    const bool is_stretch = exercise.part == Part::stretch;
    add_fact(facts, is_stretch ? "Muscles" : "Works", muscle_words(exercise, catalog));
    add_fact(facts, "In a break", std::string{exercise.desk.text});
    add_fact(facts, "Pattern", std::string{name_of(catalog.patterns, exercise.pattern)});
    add_fact(facts, "Area", std::string{exercise.area});
    return facts;
}

std::string verdict_words(const CautionAnswer& answer, const Catalog& catalog)
{
    std::string words;
    switch (answer.verdict) {
    case Verdict::avoid:
        words = "not with this caution";
        break;
    case Verdict::adapt:
        words = "done with a change";
        break;
    case Verdict::ok:
        words = "fits as it is";
        break;
    }
    if (!answer.text.empty()) {
        words += fmt::format(": {}", answer.text);
    }
    if (!answer.needs.empty()) {
        words += fmt::format(" Needs {}.", names_of(catalog.equipment, answer.needs));
    }
    return words + (answer.sources.empty() ? " (cautious choice)"
                                           : fmt::format(" ({})", joined(answer.sources, ", ")));
}

// What the move answers itself, and what a caution refuses by the position alone.
Entries cautions(const Exercise& exercise, const Catalog& catalog)
{
    Entries entries;
    for (const Caution& caution : catalog.cautions) {
        const auto answer =
            std::ranges::find(exercise.cautions, caution.id, &CautionAnswer::caution);
        const bool is_refused =
            std::ranges::find(caution.positions, exercise.position) != caution.positions.end();
        std::string words;
        if (is_refused) {
            words = fmt::format("not with this caution: {}", position_words(exercise.position));
        } else if (answer != exercise.cautions.end()) {
            words = verdict_words(*answer, catalog);
        } else {
            continue;
        }
        entries.entries.push_back({.label = std::string{caution.name}, .text = words});
    }
    return entries;
}

// All that the move and its answers rest on, in the order of the catalogue.
References sources(const Exercise& exercise, const Catalog& catalog)
{
    const auto names = [](Words words, std::string_view id) {
        return std::ranges::find(words, id) != words.end();
    };
    References references;
    for (const Source& source : catalog.sources) {
        const bool is_answer =
            std::ranges::any_of(exercise.cautions, [&](const CautionAnswer& answer) {
                return names(answer.sources, source.id);
            });
        const bool is_dose = exercise.own && names(exercise.own->sources, source.id);
        if (is_answer || is_dose || names(exercise.sources, source.id)) {
            references.references.push_back(reference_of(source));
        }
    }
    return references;
}

} // namespace

Document exercise_document(const Exercise& exercise, const Catalog& catalog)
{
    Document document{
        Title{.text = std::string{exercise.name}, .note = std::string{exercise.id}},
        summary(exercise),
        needs(exercise, catalog),
        Steps{.steps = {exercise.steps.begin(), exercise.steps.end()}},
        what_to_know(exercise, catalog),
    };
    const Entries care = cautions(exercise, catalog);
    if (!care.entries.empty()) {
        document.push_back(Section{.name = "Cautions"});
        document.push_back(care);
    }
    const References rests_on = sources(exercise, catalog);
    if (!rests_on.references.empty()) {
        document.push_back(Section{.name = "Sources"});
        document.push_back(rests_on);
    }
    return document;
}

} // namespace upperback
