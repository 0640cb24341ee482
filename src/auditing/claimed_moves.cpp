// The moves of a claim as prescriptions of the catalogue's exercises.
#include "auditing/claimed_moves.hpp"

#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

template <class Value, class Target>
void take_needed(
    ClaimedRoutine& made, const Said<Value>& said, const std::string& place, Target& target
)
{
    if (!said.is_there) {
        made.needed.insert(place);
    } else if (said.value) {
        target = *said.value;
    }
}

Dose dose_of(const ClaimedDose& claimed, ClaimedRoutine& made)
{
    Dose dose;
    const std::string& place = claimed.place;
    take_needed(made, claimed.sets, place + "/sets", dose.sets);
    take_needed(made, claimed.repetitions, place + "/repetitions", dose.repetitions);
    take_needed(made, claimed.hold_seconds, place + "/hold_seconds", dose.hold_seconds);
    take_needed(made, claimed.carry_seconds, place + "/carry_seconds", dose.carry_seconds);
    take_needed(made, claimed.rest_seconds, place + "/rest_seconds", dose.rest_seconds);
    take_said(made, claimed.tempo, place + "/tempo", dose.tempo);
    take_said(made, claimed.reserve, place + "/repetitions_in_reserve", dose.reserve);
    take_said(made, claimed.load, place + "/load", dose.load);
    if (!claimed.reserve.is_there) {
        made.absent.insert(place + "/load"); // its words count the reserve
    }
    take_said(made, claimed.ramp, place + "/ramp", dose.ramp);
    take_words(made, claimed.sources, place + "/sources", dose.sources);
    if (const auto word = word_said(made, claimed.mark, place + "/mark")) {
        const auto mark = word_of<Mark>(*word);
        dose.mark = mark.value_or(Mark::ours);
        if (!mark) {
            add_finding(made, "dose-origin", place + "/mark", "P, S, D or ours expected");
        }
    }
    return dose;
}

// The words of an adaptation that names its caution alone are those of the entry.
Adaptation adaptation_of(const ClaimedAdaptation& claimed, const Exercise* exercise)
{
    Adaptation adaptation{.caution = claimed.caution};
    if (exercise != nullptr) {
        const auto answer =
            std::ranges::find(exercise->cautions, claimed.caution, &CautionAnswer::caution);
        if (answer != exercise->cautions.end()) {
            adaptation.text = answer->text;
            adaptation.sources = answer->sources;
        }
    }
    if (claimed.text.value) {
        adaptation.text = *claimed.text.value;
    }
    return adaptation;
}

NextForm form_of(
    const Said<ClaimedForm>& said,
    const std::string& place,
    const Catalog& catalog,
    ClaimedRoutine& made
)
{
    NextForm form;
    if (!said.value) {
        made.absent.insert(place);
        return form;
    }
    take_said(made, said.value->text, place + "/text", form.text);
    if (const auto id = word_said(made, said.value->id, place + "/id")) {
        form.exercise = exercise_of(catalog, *id);
        if (form.exercise == nullptr) {
            made.absent.insert(place + "/id"); // what was expected matters less
            add_finding(made, "next-form", place + "/id", unknown_move(*id, catalog));
        }
    }
    return form;
}

void take_reasons(
    const Said<std::vector<ClaimedReason>>& said,
    const std::string& place,
    const Catalog& catalog,
    ClaimedRoutine& made,
    std::vector<Reason>& reasons
)
{
    if (!said.value) {
        made.absent.insert(place);
        return;
    }
    for (const ClaimedReason& claimed : *said.value) {
        const auto rule = std::ranges::find(catalog.rules, claimed.rule, &Rule::id);
        const bool is_known = rule != catalog.rules.end();
        reasons.push_back({.rule = is_known ? &*rule : nullptr, .points = claimed.points.value});
        if (!claimed.points.is_there) {
            made.absent.insert(claimed.place + "/points");
        }
    }
}

} // namespace

std::string unknown_move(std::string_view id, const Catalog& catalog)
{
    std::vector<std::string_view> ids;
    for (const Exercise& exercise : catalog.exercises) {
        ids.push_back(exercise.id);
    }
    const std::string shown = shown_word(id);
    constexpr std::size_t longest = 60;
    const std::string_view near = id.size() > longest ? std::string_view{} : nearest(id, ids);
    return near.empty() ? fmt::format("{}: no exercise of the catalogue", shown)
                        : fmt::format("{}: no exercise of the catalogue; nearest: {}", shown, near);
}

Prescription
prescription_of(const ClaimedExercise& claimed, const Catalog& catalog, ClaimedRoutine& made)
{
    const std::string& place = claimed.place;
    Prescription move{.exercise = exercise_of(catalog, claimed.id)};
    if (move.exercise == nullptr) {
        add_finding(made, "exercise", place + "/id", unknown_move(claimed.id, catalog));
    }
    move.dose = dose_of(claimed.dose, made);
    take_words(made, claimed.uses, place + "/uses", move.uses);
    take_said(made, claimed.ready_seconds, place + "/ready_seconds", move.ready_seconds);
    take_said(made, claimed.seconds, place + "/seconds", move.seconds);
    if (claimed.adaptations.value) {
        for (const ClaimedAdaptation& adaptation : *claimed.adaptations.value) {
            move.adaptations.push_back(adaptation_of(adaptation, move.exercise));
        }
    } else {
        made.absent.insert(place + "/adaptations");
    }
    take_reasons(claimed.reasons, place + "/reasons", catalog, made, move.reasons);
    move.easier = form_of(claimed.easier, place + "/easier", catalog, made);
    move.harder = form_of(claimed.harder, place + "/harder", catalog, made);
    return move;
}

} // namespace upperback
