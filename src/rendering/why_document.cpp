#include "rendering/why_document.hpp"

#include "rendering/names.hpp"
#include "rendering/proof_words.hpp"
#include "rendering/rival_words.hpp"
#include "rendering/shortfall_text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string_view part_words(Part part)
{
    switch (part) {
    case Part::warmup:
        return "warm-up";
    case Part::strength:
        return "strength part";
    case Part::stretch:
        break;
    }
    return "stretches";
}

std::string outscored_words(const Why& why)
{
    const std::string_view part = part_words(why.part.part);
    const int less = why.rival->points_less.value_or(0);
    if (less == 0) {
        return fmt::format(
            "Not in this session: the {} chosen have as many points and come first in catalogue "
            "order.",
            part == "stretches" ? part : "moves"
        );
    }
    return fmt::format(
        "Not in this session: with it, the {} would have {} less.", part, counted(less, "point")
    );
}

std::string answer_words(const Why& why)
{
    const std::size_t size = why.part.exercises.size();
    switch (why.standing) {
    case Standing::chosen:
        return fmt::format(
            "In this session: one of {} in the {}.", size, part_words(why.part.part)
        );
    case Standing::outscored:
        return outscored_words(why);
    case Standing::crowded_out:
        return fmt::format(
            "Not in this session: no set of {} with it meets the rules and the time there is.", size
        );
    case Standing::refused:
        break;
    }
    return "Not in this session: it is not open to this request.";
}

LabeledTexts grounds(const Why& why, const Catalog& catalog)
{
    LabeledTexts grounds;
    for (const Reason& reason : why.reasons) {
        grounds.facts.push_back(
            {.label = std::string{reason_label(reason)}, .text = reason_words(reason)}
        );
    }
    if (why.is_asked_for) {
        grounds.facts.push_back({.label = "Why", .text = "You named it with --with."});
    }
    if (why.points) {
        grounds.facts.push_back(
            {.label = "Points", .text = fmt::format("{} by itself", *why.points)}
        );
    }
    if (why.rival) {
        const bool is_chosen = why.standing == Standing::chosen;
        const std::string_view id = why.exercise->id;
        grounds.facts.push_back(
            {.label = is_chosen ? "Beats" : "Replaces",
             .text = is_chosen ? beats_words(*why.rival, id, catalog)
                               : replaces_words(*why.rival, id, catalog)}
        );
    }
    return grounds;
}

// What stands in the way and what would help, each a list of its own.
void add_shortfall(Document& document, const Why& why)
{
    const Shortfall& shortfall = *why.not_so;
    BulletList refusals{.label = "What stands in the way"};
    if (why.standing != Standing::refused) {
        refusals.items.push_back(shortfall.text);
    }
    for (const Hindrance& hindrance : shortfall.hindrances) {
        refusals.items.push_back(
            hindrance_words(hindrance) +
            (hindrance.health ? ", which stays: it is for your health" : "")
        );
    }
    document.push_back(std::move(refusals));
    BulletList repairs{.label = "What would help"};
    for (const Repair& repair : shortfall.repairs) {
        repairs.items.push_back(repair_words(repair));
    }
    if (!repairs.items.empty()) {
        document.push_back(std::move(repairs));
    }
    if (shortfall.see_a_doctor) {
        document.push_back(Paragraph{.text = "Ask a doctor or physiotherapist which moves fit you."}
        );
    }
}

} // namespace

Document why_document(const Why& why, const Catalog& catalog)
{
    Document document{
        Title{.text = std::string{why.exercise->name}, .note = std::string{why.exercise->id}},
        Paragraph{.text = answer_words(why)},
    };
    LabeledTexts rests_on = grounds(why, catalog);
    if (!rests_on.facts.empty()) {
        document.push_back(std::move(rests_on));
    }
    if (why.standing == Standing::chosen) {
        document.push_back(Paragraph{
            .text = proof_words(why.part.proof, terms_of(why.part, why.request))});
    }
    if (why.not_so) {
        add_shortfall(document, why);
    }
    if (!why.command_with_it.empty()) {
        document.push_back(Origin{.label = "A session with it:", .command = why.command_with_it});
    }
    document.push_back(Origin{.label = "The session:", .command = why.command});
    return document;
}

} // namespace upperback
