#include "planning/why.hpp"

#include "planning/attempt.hpp"
#include "planning/compose.hpp"
#include "planning/matching.hpp"
#include "planning/preference.hpp"
#include "planning/prescription.hpp"
#include "planning/rivals.hpp"
#include "planning/shortfall.hpp"
#include "planning/words.hpp"

#include <algorithm>

namespace upperback {
namespace {

Request request_with(const Request& request, std::string_view id)
{
    Request named = request;
    if (!std::ranges::binary_search(named.with, id)) {
        named.with.insert(std::ranges::upper_bound(named.with, id), id);
    }
    return named;
}

std::vector<std::string_view> sorted_ids(const ChosenPart& part)
{
    std::vector<std::string_view> ids;
    for (const Candidate* move : part.moves) {
        ids.push_back(move->exercise->id);
    }
    std::ranges::sort(ids);
    return ids;
}

// The chosen set of its part after the exchange that brings the move in.
std::vector<std::string_view> set_with(const Why& why)
{
    std::vector<std::string_view> ids = why.rival->in;
    for (const Prescription& move : why.part.exercises) {
        if (!std::ranges::binary_search(why.rival->out, move.exercise->id)) {
            ids.push_back(move.exercise->id);
        }
    }
    std::ranges::sort(ids);
    return ids;
}

void add_reasons(Why& why, const Candidate& candidate, const Composition& composition)
{
    const Facts& facts = composition.facts;
    const auto trained = trained_muscles(composition.of(Part::strength).moves);
    const SelectionNumbers& numbers = facts.catalog->selection;
    why.reasons = reasons_for(candidate, rules_that_hold(facts), trained, numbers);
    why.points = bonus_of(facts.request->seed, candidate.exercise->id, numbers.spread);
    for (const Reason& reason : why.reasons) {
        *why.points += reason.points.value_or(0);
    }
}

// The session in which the move is asked for, or why there is none. A strength part or warm-up with
// it leaves as much room to what follows, so that nothing has to be solved again.
void add_session_with_it(Why& why, const Catalog& catalog)
{
    const Request named = request_with(why.request, why.exercise->id);
    const bool is_last = why.exercise->part == Part::stretch;
    if (why.standing == Standing::outscored && !(is_last && why.request.minutes)) {
        why.with_it = set_with(why);
        why.command_with_it = command_of(named, catalog);
        return;
    }
    const Facts facts = facts_of(named, catalog);
    const Field field = field_of(facts);
    const auto composition = compose(facts, field, Proving::no);
    if (composition) {
        why.with_it = sorted_ids(composition->of(why.exercise->part));
        why.command_with_it = command_of(named, catalog);
    } else {
        why.not_so = shortfall_of(facts, field, {.with = why.exercise->id});
    }
}

void add_rival(
    Why& why, const Candidate& candidate, const Composition& composition, const Field& field
)
{
    const auto& moves = why.part.exercises;
    const auto place = std::ranges::find(moves, why.exercise, &Prescription::exercise);
    if (place != moves.end()) {
        why.standing = Standing::chosen;
        why.rival = rival_without(candidate, composition, field);
        return;
    }
    Rival rival = rival_with(candidate, composition, field);
    why.standing = rival.points_less ? Standing::outscored : Standing::crowded_out;
    if (rival.points_less) {
        why.rival = std::move(rival);
    }
}

} // namespace

std::variant<Why, Shortfall>
why(const Exercise& exercise, const Request& request, const Catalog& catalog)
{
    const Facts facts = facts_of(request, catalog);
    const Field field = field_of(facts);
    const auto composition = compose(facts, field, proving_of(exercise.part));
    if (!composition) {
        return shortfall_of(facts, field);
    }
    const ChosenPart& part = composition->of(exercise.part);
    Why why{.exercise = &exercise, .request = request, .command = command_of(request, catalog)};
    why.is_asked_for = std::ranges::binary_search(request.with, exercise.id);
    why.part = {.part = exercise.part, .seconds = part.total_seconds(), .proof = part.proof};
    why.part.exercises = prescriptions(part, *composition, field);
    const auto& eligible = field.of(exercise.part).eligible;
    const auto candidate = std::ranges::find(eligible, &exercise, &Candidate::exercise);
    if (candidate != eligible.end()) {
        add_reasons(why, *candidate, *composition);
        add_rival(why, *candidate, *composition, field);
    }
    if (why.standing != Standing::chosen) {
        add_session_with_it(why, catalog);
    }
    return why;
}

} // namespace upperback
