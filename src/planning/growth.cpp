#include "planning/growth.hpp"

#include "planning/strength_sets.hpp"
#include "planning/time.hpp"

#include <algorithm>

namespace upperback {
namespace {

GrowingSession growing(const BlockSession& session)
{
    GrowingSession result{.session = &session};
    const ChosenPart& strength = session.composition.of(Part::strength);
    bool first_row = true;
    for (std::size_t place = 0; place < strength.moves.size(); ++place) {
        const Exercise& exercise = *strength.moves[place]->exercise;
        GrowingMove move{.exercise = &exercise};
        move.range = dose_range(exercise, session.facts);
        move.usual = strength.doses[place];
        move.planned_sets = move.usual.sets;
        move.sets = move.usual.sets;
        move.may_gain_sets = exercise.kind != Kind::row || first_row;
        first_row = first_row && exercise.kind != Kind::row;
        for (const Muscle& muscle : session.facts.catalog->muscles) {
            move.half_sets.push_back(half_sets(exercise, muscle.id));
        }
        result.moves.push_back(std::move(move));
    }
    return result;
}

void add_half_sets(const GrowingSession& session, std::vector<int>& sums)
{
    for (const GrowingMove& move : session.moves) {
        for (std::size_t muscle = 0; muscle < sums.size(); ++muscle) {
            sums[muscle] += move.sets * move.half_sets[muscle];
        }
    }
}

const Catalog& catalog_of(const GrowingBlock& block)
{
    return *block.front().session->facts.catalog;
}

// Every session alone keeps its share of the week's limit, so the week keeps it too.
bool passes_a_limit(const GrowingSession& session, const GrowingMove& move)
{
    const Facts& facts = session.session->facts;
    const int most = half_sets_a_session(facts);
    std::vector<int> day(facts.catalog->muscles.size());
    add_half_sets(session, day);
    for (std::size_t muscle = 0; muscle < day.size(); ++muscle) {
        const int more = move.half_sets[muscle];
        if (more > 0 && day[muscle] + more > most) {
            return true;
        }
    }
    return false;
}

// The top of the whole range is counted, so that later weeks keep to the minutes too.
int seconds_of(const GrowingSession& session, const GrowingMove& with_one_more)
{
    const Composition& composition = session.session->composition;
    int seconds = composition.of(Part::warmup).total_seconds() +
                  composition.of(Part::stretch).total_seconds();
    for (const GrowingMove& move : session.moves) {
        Dose dose = move.usual;
        dose.sets = move.sets + (&move == &with_one_more ? 1 : 0);
        seconds += seconds_of(*move.exercise, dose, session.session->facts.catalog->doses.time);
    }
    return seconds;
}

} // namespace

GrowingBlock growing(const Block& block)
{
    GrowingBlock result;
    for (const auto& session : block) {
        result.push_back(growing(*session));
    }
    return result;
}

std::optional<HeldBackBy> held_back(const GrowingSession& session, const GrowingMove& move)
{
    if (!move.may_gain_sets || move.sets >= move.range.sets.most) {
        return HeldBackBy::range;
    }
    if (passes_a_limit(session, move)) {
        return HeldBackBy::limit;
    }
    const auto& minutes = session.session->request.minutes;
    if (minutes && seconds_of(session, move) > *minutes * 60) {
        return HeldBackBy::minutes;
    }
    return std::nullopt;
}

std::vector<int> half_sets_a_week(const GrowingBlock& block)
{
    std::vector<int> sums(catalog_of(block).muscles.size());
    for (const GrowingSession& session : block) {
        add_half_sets(session, sums);
    }
    return sums;
}

int top_of_step(const GrowingMove& move, int step, const Progression& progression)
{
    const Range range = move.usual.repetitions.value_or(Range{});
    const int last = progression.repetitions.weeks - 1;
    if (step >= last || move.exercise->measure == Measure::hold) {
        return range.most;
    }
    return range.least + (range.most - range.least) * step / last;
}

Dose dose_now(const GrowingMove& move, const Progression& progression)
{
    Dose dose = move.usual;
    dose.sets = move.sets;
    if (dose.repetitions) {
        dose.repetitions->most = top_of_step(move, move.step, progression);
    }
    return dose;
}

} // namespace upperback
