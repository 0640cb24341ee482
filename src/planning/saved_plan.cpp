#include "planning/saved_plan.hpp"

#include "planning/plan_request.hpp"
#include "planning/plan_week.hpp"
#include "planning/plan_words.hpp"
#include "planning/request.hpp"
#include "planning/time.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

// What is made of a file, and the first thing in it that nothing can be made of.
struct Restoring {
    const PlanClaim& claim;
    const Catalog& catalog;
    Plan plan{};
    std::optional<PlanProblem> problem{};
    std::string routine{}; ///< the place of the session's routine; places in it begin there

    void fail(std::string place, std::string message)
    {
        if (!problem) {
            problem = PlanProblem{.place = std::move(place), .message = std::move(message)};
        }
    }
};

RequestWords words_of(const ClaimedRequest& claimed)
{
    const auto list = [](const Said<ClaimedTexts>& said) { return said.value.value_or(Texts{}); };
    return {
        .goals = list(claimed.goals),
        .level = claimed.level.value,
        .equipment = list(claimed.equipment),
        .cautions = list(claimed.cautions),
        .with = list(claimed.with),
        .without = list(claimed.without),
        .drop = list(claimed.drop),
        .keep = list(claimed.keep),
        .again = list(claimed.again),
        .stale = list(claimed.stale),
        .age = claimed.age.value,
        .minutes = claimed.minutes.value,
        .moves = claimed.moves.value,
        .stretches = claimed.stretches.value,
        .sessions = claimed.sessions.value,
        .bare = claimed.bare.value.value_or(false),
        .seed = claimed.seed.value.value_or(0)};
}

// Days that were kept by force once are kept still: the file is not asked again.
PlanWords words_of(const ClaimedPlanRequest& claimed)
{
    const bool has_breaks = claimed.breaks.value.value_or(0) > 0 || claimed.break_every.value ||
                            claimed.daily_strength.value.value_or(false);
    return {
        .session = words_of(claimed.session),
        .weeks = claimed.weeks.value,
        .sessions = claimed.sessions.value,
        .days = claimed.days.value.value_or(Texts{}),
        .start = claimed.start.value,
        .at = claimed.at.value,
        .breaks = claimed.breaks.value.value_or(0) > 0 ? claimed.breaks.value : std::nullopt,
        .break_every = claimed.break_every.value,
        .work = has_breaks ? claimed.work.value : std::nullopt,
        .daily_strength = claimed.daily_strength.value.value_or(false),
        .force = true};
}

void restore_request(Restoring& to)
{
    if (!to.claim.request.value) {
        to.fail("/request", "missing; a plan that upperback saved has it");
        return;
    }
    const ClaimedPlanRequest& claimed = *to.claim.request.value;
    auto request = look_up_plan(words_of(claimed), to.catalog, Date{});
    if (const auto* wrong = std::get_if<WordProblem>(&request)) {
        to.fail("/request", wrong->message);
        return;
    }
    to.plan.request = std::get<PlanRequest>(std::move(request));
    to.plan.request.days_named = claimed.days_named.value.value_or(true);
    to.plan.request.force = claimed.force.value.value_or(false);
}

const Candidate* open_move(const ClaimedExercise& claimed, const Field& field, Restoring& to)
{
    for (const Eligibility& part : field.parts) {
        const auto found = std::ranges::find_if(part.eligible, [&](const Candidate& candidate) {
            return candidate.exercise->id == claimed.id;
        });
        if (found != part.eligible.end()) {
            return &*found;
        }
    }
    const bool is_known = std::ranges::any_of(to.catalog.exercises, [&](const Exercise& exercise) {
        return exercise.id == claimed.id;
    });
    to.fail(
        to.routine + claimed.place + "/id",
        is_known ? "this move is not open to the request any more; upperback why says what stands "
                   "in the way, a new plan does without it"
                 : "no move of this catalogue; name the catalogue that the plan was made with "
                   "(--catalog), or make a new plan"
    );
    return nullptr;
}

bool is_a_dose(const Dose& dose)
{
    constexpr int most_sets = 20;
    constexpr int most_repetitions = 100;
    constexpr int most_seconds = 600;
    const auto within = [](int value, int most) { return value >= 0 && value <= most; };
    const Range repetitions = dose.repetitions.value_or(Range{});
    return within(dose.sets, most_sets) && within(repetitions.least, most_repetitions) &&
           within(repetitions.most, most_repetitions) &&
           within(dose.hold_seconds.value_or(0), most_seconds) &&
           within(dose.carry_seconds.value_or(0), most_seconds) &&
           within(dose.rest_seconds, most_seconds) &&
           std::ranges::all_of(dose.ramp, [&](const RampSet& set) {
               return within(set.repetitions, most_repetitions) &&
                      within(set.rest_seconds, most_seconds);
           });
}

// How much is the file's; where the numbers come from is the catalogue's.
Dose restored_dose(const ClaimedDose& claimed, const Exercise& exercise, Restoring& to)
{
    const TimeModel& time = to.catalog.doses.time;
    Dose dose{
        .sets = claimed.sets.value.value_or(1),
        .repetitions = claimed.repetitions.value,
        .hold_seconds = claimed.hold_seconds.value,
        .carry_seconds = claimed.carry_seconds.value,
        .rest_seconds = claimed.rest_seconds.value.value_or(0),
        .reserve = claimed.reserve.value,
        .ramp = claimed.ramp.value.value_or(std::vector<RampSet>{}),
        .mark = word_of<Mark>(claimed.mark.value.value_or("")).value_or(Mark::ours)};
    if (exercise.measure == Measure::repetitions || exercise.measure == Measure::held_repetitions) {
        dose.tempo =
            Tempo{.up_seconds = time.tempo_up_down.least, .down_seconds = time.tempo_up_down.most};
    }
    for (const Source& source : to.catalog.sources) {
        const auto& named = claimed.sources.value;
        if (named && std::ranges::find(*named, source.id) != named->end()) {
            dose.sources.push_back(source.id);
        }
    }
    if (!is_a_dose(dose)) {
        to.fail(
            to.routine + claimed.place,
            "no dose of a session; upperback verify says what is wrong with it"
        );
    }
    return dose;
}

Proof restored_proof(const ClaimedProof& claimed, const Catalog& catalog)
{
    Proof proof{
        .possible = claimed.possible.value.value_or(0),
        .value = claimed.value.value.value_or(0),
        .bound = claimed.bound.value.value_or(0),
        .bonus = claimed.bonus.value.value_or(0),
        .unseeded_value = claimed.unseeded_value.value.value_or(0)};
    if (const auto& other = claimed.runner_up.value) {
        proof.has_runner_up = true;
        proof.runner_up_value = other->value;
        for (const Exercise& exercise : catalog.exercises) {
            if (std::ranges::find(other->ids, exercise.id) != other->ids.end()) {
                proof.runner_up.push_back(exercise.id);
            }
        }
    }
    return proof;
}

void restore_parts(const Claim& claim, const Field& field, Composition& composition, Restoring& to)
{
    for (const ClaimedPart& claimed : claim.parts) {
        for (const ClaimedExercise& exercise : claimed.exercises) {
            const Candidate* move = open_move(exercise, field, to);
            if (move == nullptr) {
                return;
            }
            const auto place = static_cast<std::size_t>(move->exercise->part);
            ChosenPart& part = composition.parts.at(place);
            Dose dose = restored_dose(exercise.dose, *move->exercise, to);
            if (to.problem) {
                return;
            }
            part.moves.push_back(move);
            part.seconds.push_back(seconds_of(*move->exercise, dose, to.catalog.doses.time));
            part.doses.push_back(std::move(dose));
        }
    }
    const auto& proofs = claim.proof.value;
    for (std::size_t part = 0; proofs && part < composition.parts.size(); ++part) {
        if (part < proofs->size()) {
            composition.parts.at(part).proof = restored_proof((*proofs)[part], to.catalog);
        }
    }
    if (composition.of(Part::strength).moves.empty()) {
        to.fail("/weeks", "a session without a strengthening move; make a new plan");
    }
}

void restore_session(
    const ClaimedPlannedSession& claimed, const PlanPlace& place, PlanWeek& week, Restoring& to
)
{
    to.routine = claimed.place + "/routine";
    const ClaimedRequest none;
    const auto& said = claimed.routine.request.value;
    const auto request = look_up(words_of(said ? *said : none), to.catalog);
    if (const auto* wrong = std::get_if<WordProblem>(&request)) {
        to.fail(to.routine + "/request", wrong->message);
        return;
    }
    const Facts facts = facts_of(std::get<Request>(request), to.catalog);
    const Field field = field_of(facts);
    Composition composition{.facts = facts};
    composition.economy.short_stretches = claimed.routine.short_stretches.value.value_or(false);
    restore_parts(claimed.routine, field, composition, to);
    if (!to.problem) {
        week.sessions.push_back(planned_session(composition, field, place, to.plan.request));
    }
}

// The file's changes; texts stay where they are.
void restore_changes(const ClaimedWeek& claimed, PlanWeek& week, Restoring& to)
{
    if (!claimed.changes.value) {
        return;
    }
    for (const ClaimedChange& change : *claimed.changes.value) {
        DoseChange restored{
            .exercise = change.exercise,
            .what = change.what,
            .from = change.from,
            .to = change.to,
            .because = change.reason.value ? std::string_view{*change.reason.value} : ""};
        for (const PlannedSession& session : week.sessions) {
            if (std::ranges::find(change.sessions, session.id) != change.sessions.end()) {
                restored.sessions.push_back(session.number);
            }
        }
        if (restored.sessions.size() != change.sessions.size()) {
            to.fail(change.place + "/sessions", "no session of this week; make a new plan");
        }
        week.changes.push_back(std::move(restored));
    }
}

void restore_week(const ClaimedWeek& claimed, Restoring& to)
{
    const auto kind = word_of<WeekKind>(claimed.kind.value.value_or(""));
    if (!kind) {
        to.fail(claimed.place + "/kind", "start, build, deload or keep expected");
        return;
    }
    if (claimed.number < 1 || claimed.number > to.plan.request.weeks) {
        to.fail(claimed.place + "/number", "no week of the plan; make a new plan");
        return;
    }
    if (claimed.sessions.size() != to.plan.request.days.size()) {
        to.fail(claimed.place + "/sessions", "one session a day of the plan expected");
        return;
    }
    PlanWeek week{.number = claimed.number, .kind = *kind};
    week.block = (week.number - 1) / to.catalog.progression.block_weeks + 1;
    week.block = claimed.block.value.value_or(week.block);
    for (std::size_t index = 0; index < claimed.sessions.size() && !to.problem; ++index) {
        const PlanPlace place{
            .week = week.number, .session = static_cast<int>(index) + 1, .kind = *kind};
        restore_session(claimed.sessions[index], place, week, to);
    }
    if (to.problem) {
        return;
    }
    restore_changes(claimed, week, to);
    complete_week(week, to.plan.request, to.catalog);
    to.plan.weeks.push_back(std::move(week));
}

void restore_words(Restoring& to)
{
    const PlanClaim& claim = to.claim;
    if (claim.notes.value) {
        to.plan.notes = *claim.notes.value;
    }
    if (claim.under_aim.value) {
        for (const ClaimedUnderAim& under : *claim.under_aim.value) {
            to.plan.under_aim.push_back(
                {.muscle = under.muscle,
                 .week = under.week.value.value_or(1),
                 .text = under.text.value.value_or("")}
            );
        }
    }
    to.plan.command = command_of(to.plan.request, to.catalog);
}

} // namespace

std::variant<Plan, PlanProblem> restore_plan(const PlanClaim& claim, const Catalog& catalog)
{
    Restoring restoring{.claim = claim, .catalog = catalog};
    restore_request(restoring);
    for (const ClaimedWeek& week : claim.weeks) {
        if (!restoring.problem) {
            restore_week(week, restoring);
        }
    }
    if (!restoring.problem && restoring.plan.weeks.empty()) {
        restoring.fail("/weeks", "no week; a plan that upperback saved has one at least");
    }
    if (restoring.problem) {
        return *restoring.problem;
    }
    restore_words(restoring);
    return std::move(restoring.plan);
}

} // namespace upperback
