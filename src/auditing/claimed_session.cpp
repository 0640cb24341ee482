// What a claim says round its parts.
#include "auditing/claimed_moves.hpp"
#include "auditing/expected.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

void take_muscles(const Claim& claim, ClaimedRoutine& made)
{
    if (!claim.muscles.value) {
        made.absent.insert("/muscles");
        return;
    }
    for (const ClaimedSets& sets : *claim.muscles.value) {
        made.routine.muscles.push_back(
            {.muscle = sets.id,
             .direct_sets = sets.direct_sets,
             .indirect_sets = sets.indirect_sets}
        );
    }
}

void take_narrowed(const Claim& claim, ClaimedRoutine& made)
{
    if (!claim.narrowed.value) {
        made.absent.insert("/narrowed");
        return;
    }
    for (const ClaimedNarrowing& narrowed : *claim.narrowed.value) {
        made.routine.narrowed.push_back(
            {.exercise = narrowed.exercise,
             .what = narrowed.what,
             .from = narrowed.from,
             .to = narrowed.to,
             .because = {narrowed.because.begin(), narrowed.because.end()},
             .text = narrowed.text}
        );
    }
}

void take_frequency(const Claim& claim, ClaimedRoutine& made)
{
    if (!claim.frequency.value) {
        made.absent.insert("/frequency");
        return;
    }
    const ClaimedFrequency& claimed = *claim.frequency.value;
    Routine& routine = made.routine;
    take_said(made, claimed.min, "/frequency/min", routine.times_a_week_min);
    take_said(made, claimed.max, "/frequency/max", routine.times_a_week_max);
    take_said(made, claimed.gap_hours, "/frequency/gap_hours", routine.gap_hours);
    take_said(made, claimed.words, "/frequency/words", routine.frequency);
    if (!claim.pause && !claimed.max.is_there) {
        made.absent.insert("/frequency/words"); // they say how often at most
    }
    take_words(made, claimed.sources, "/frequency/sources", made.frequency_sources);
    routine.frequency_sources = made.frequency_sources;
}

void take_next(const Claim& claim, ClaimedRoutine& made)
{
    if (!claim.next.value) {
        // A break says by null that it does not get harder; of what would stand in it nothing is
        // said.
        if (claim.pause && claim.next.is_there) {
            made.absent.insert({"/next/exercise", "/next/when", "/next/then", "/next/text"});
        } else {
            made.absent.insert("/next");
        }
        return;
    }
    const ClaimedNext& claimed = *claim.next.value;
    NextStep& next = made.routine.next;
    take_said(made, claimed.exercise, "/next/exercise", next.exercise);
    take_said(made, claimed.repetitions, "/next/when/repetitions", next.repetitions);
    take_said(made, claimed.sessions, "/next/when/sessions", next.sessions);
    take_said(made, claimed.pain_at_most, "/next/when/pain_at_most", next.pain_at_most);
    take_said(made, claimed.kind, "/next/then/kind", next.kind);
    take_said(made, claimed.to, "/next/then/to", next.to);
    take_said(made, claimed.text, "/next/text", next.text);
    if (!claimed.kind.is_there) {
        next.kind = next.to.empty() ? "load" : "rung";
    }
}

void take_proof(const ClaimedProof& claimed, Proof& proof, ClaimedRoutine& made)
{
    take_said(made, claimed.possible, claimed.place + "/possible", proof.possible);
    take_said(made, claimed.value, claimed.place + "/value", proof.value);
    take_said(made, claimed.bound, claimed.place + "/bound", proof.bound);
    take_said(made, claimed.bonus, claimed.place + "/bonus", proof.bonus);
    take_said(
        made, claimed.unseeded_value, claimed.place + "/unseeded_value", proof.unseeded_value
    );
    if (!claimed.runner_up.is_there) {
        made.absent.insert(claimed.place + "/runner_up");
    }
    if (claimed.runner_up.value) {
        const ClaimedRunnerUp& other = *claimed.runner_up.value;
        proof.has_runner_up = true;
        proof.runner_up = {other.ids.begin(), other.ids.end()};
        proof.runner_up_value = other.value;
    }
}

void take_proofs(const Claim& claim, ClaimedRoutine& made)
{
    const std::size_t said = claim.proof.value ? claim.proof.value->size() : 0;
    for (std::size_t part = 0; part < made.routine.parts.size(); ++part) {
        if (part < said) {
            take_proof((*claim.proof.value)[part], made.routine.parts[part].proof, made);
        } else {
            made.absent.insert(fmt::format("/proof/{}", part));
        }
    }
    if (claim.proof.is_there && said != made.routine.parts.size()) {
        add_finding(made, "proof", "/proof", "one for each part expected");
    }
}

// The rows of the catalogue that the claim names by their ids; null where there is none.
template <class Row, class Claimed>
std::vector<const Row*> rows_of(
    const Said<std::vector<Claimed>>& said,
    std::span<const Row> rows,
    const std::string& place,
    ClaimedRoutine& made
)
{
    std::vector<const Row*> result;
    if (!said.value) {
        made.absent.insert(place);
        return result;
    }
    for (const Claimed& claimed : *said.value) {
        const auto row = std::ranges::find(rows, claimed.id, &Row::id);
        result.push_back(row == rows.end() ? nullptr : &*row);
    }
    return result;
}

// Whether all sources are there can be said only where all is there that rests on any.
bool names_all_that_rests_on_sources(const Claim& claim, const Places& absent)
{
    const bool all_of_moves = std::ranges::none_of(absent, [](const std::string& place) {
        return place.ends_with("/dose/sources") || place.ends_with("/adaptations") ||
               place.ends_with("/reasons");
    });
    return all_of_moves && claim.advice.is_there && claim.narrowed.is_there &&
           !is_within("/frequency/sources", absent);
}

// What is not said of short stretches is seen by what they add up to.
bool has_short_stretches(const Routine& routine, const Catalog& catalog)
{
    const int usual = usual_stretch_dose(routine, catalog).total_seconds_at_least;
    return routine.request.minutes &&
           std::ranges::any_of(routine.parts, [&](const RoutinePart& part) {
               return part.part == Part::stretch &&
                      std::ranges::any_of(part.exercises, [&](const Prescription& move) {
                          const int times = move.dose.repetitions.value_or(Range{}).most;
                          return 1LL * times * move.dose.hold_seconds.value_or(0) < usual;
                      });
           });
}

} // namespace

void take_session(const Claim& claim, const Catalog& catalog, ClaimedRoutine& made)
{
    Routine& routine = made.routine;
    routine.level = level_of(made, claim.level, "/level");
    if (!claim.level.is_there) {
        made.absent.insert("/level");
    }
    take_said(made, claim.total_seconds, "/total_seconds", routine.total_seconds);
    take_words(made, claim.opening, "/opening", routine.opening);
    take_words(made, claim.uses, "/uses", routine.uses);
    take_said(made, claim.notes, "/notes", routine.notes);
    if (!claim.notes.is_there) {
        routine.notes = {"not said"}; // another size than the usual one may have its reasons
    }
    take_muscles(claim, made);
    take_narrowed(claim, made);
    take_frequency(claim, made);
    take_next(claim, made);
    take_proofs(claim, made);
    routine.advice = rows_of(claim.advice, catalog.advice, "/advice", made);
    routine.sources = rows_of(claim.sources, catalog.sources, "/sources", made);
    if (!names_all_that_rests_on_sources(claim, made.absent)) {
        made.absent.insert("/sources");
    }
    routine.short_stretches = claim.short_stretches.is_there
                                  ? claim.short_stretches.value.value_or(false)
                                  : has_short_stretches(routine, catalog);
}

} // namespace upperback
