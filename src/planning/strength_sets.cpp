#include "planning/strength_sets.hpp"

#include "planning/time.hpp"

#include <algorithm>

namespace upperback {
namespace {

// Where a limit would be passed sets go down to this and no further: 1 for a beginner, 2 for
// others.
int floor_of_sets(const DoseRange& range, Level level)
{
    const int floor = level == Level::beginner ? 1 : 2;
    return std::min(range.sets.usual, floor);
}

std::vector<RampSet> ramp_of(const Candidate& row, const Facts& facts)
{
    std::vector<RampSet> ramp;
    for (const RampRow& step : facts.catalog->doses.ramp) {
        const bool uses = std::ranges::any_of(step.items, [&](std::string_view item) {
            return std::ranges::find(row.way, item) != row.way.end();
        });
        if (uses && facts.level >= step.level) {
            ramp.push_back(
                {.repetitions = step.repetitions,
                 .percent_of_load = step.percent_of_load,
                 .rest_seconds = step.rest_seconds}
            );
        }
    }
    return ramp;
}

// Each row but the first has one set less.
std::vector<int> sets_before_limits(std::span<const Dosing* const> moves)
{
    std::vector<int> sets;
    RowPlace place = RowPlace::first;
    for (const Dosing* move : moves) {
        sets.push_back(usual_sets(*move, place));
        if (move->candidate->exercise->kind == Kind::row) {
            place = RowPlace::later;
        }
    }
    return sets;
}

// Sets are taken away one at a time, last move first, until the muscle is within its limit.
void keep_limit(
    std::span<const Dosing* const> moves,
    std::vector<int>& sets,
    std::size_t muscle,
    const Facts& facts
)
{
    int passing = -half_sets_a_session(facts);
    for (std::size_t place = 0; place < moves.size(); ++place) {
        passing += sets[place] * moves[place]->half_sets[muscle];
    }
    for (std::size_t place = moves.size(); place-- > 0 && passing > 0;) {
        const int floor = floor_of_sets(moves[place]->range, facts.level);
        const int each = moves[place]->half_sets[muscle];
        while (each > 0 && sets[place] > floor && passing > 0) {
            --sets[place];
            passing -= each;
        }
    }
}

} // namespace

Dosing dosing_of(const Candidate& candidate, const Facts& facts, const Economy& economy)
{
    const TimeModel& time = facts.catalog->doses.time;
    const Exercise& exercise = *candidate.exercise;
    Dosing dosing{.candidate = &candidate, .range = dose_range(exercise, facts)};
    dosing.dose = dose_in(dosing.range, exercise, time);
    if (economy.least_rests) {
        dosing.dose.rest_seconds = dosing.range.rest_seconds.least;
    }
    dosing.ramp = exercise.kind == Kind::row ? ramp_of(candidate, facts) : std::vector<RampSet>{};
    for (const Muscle& muscle : facts.catalog->muscles) {
        dosing.half_sets.push_back(half_sets(exercise, muscle.id));
    }
    Dose one_set = dosing.dose;
    one_set.sets = 1;
    dosing.seconds_of_one_set = seconds_of(exercise, one_set, time);
    dosing.seconds_of_a_further_set =
        dosing.seconds_of_one_set - ready_seconds_of(exercise.part, time) + one_set.rest_seconds;
    one_set.ramp = dosing.ramp;
    dosing.seconds_of_ramp = seconds_of(exercise, one_set, time) - dosing.seconds_of_one_set;
    return dosing;
}

std::vector<int>
sets_of(std::span<const Dosing* const> moves, const Facts& facts, const Economy& economy)
{
    std::vector<int> sets = sets_before_limits(moves);
    for (std::size_t muscle = 0; muscle < facts.catalog->muscles.size(); ++muscle) {
        keep_limit(moves, sets, muscle, facts);
    }
    const auto lowered =
        std::min(moves.size(), static_cast<std::size_t>(economy.moves_with_least_sets));
    for (std::size_t place = moves.size() - lowered; place < moves.size(); ++place) {
        sets[place] = std::min(sets[place], moves[place]->range.sets.least);
    }
    return sets;
}

int seconds_of(std::span<const Dosing* const> moves, const Facts& facts, const Economy& economy)
{
    const std::vector<int> sets = sets_of(moves, facts, economy);
    int seconds = 0;
    bool first = true;
    for (std::size_t place = 0; place < moves.size(); ++place) {
        const Dosing& move = *moves[place];
        seconds += move.seconds_of_one_set + (sets[place] - 1) * move.seconds_of_a_further_set;
        if (move.candidate->exercise->kind == Kind::row) {
            seconds += first ? move.seconds_of_ramp : 0;
            first = false;
        }
    }
    return seconds;
}

std::vector<Dose>
doses_of(std::span<const Candidate* const> moves, const Facts& facts, const Economy& economy)
{
    std::vector<Dosing> dosings;
    std::vector<const Dosing*> places;
    dosings.reserve(moves.size());
    for (const Candidate* candidate : moves) {
        dosings.push_back(dosing_of(*candidate, facts, economy));
        places.push_back(&dosings.back());
    }
    const std::vector<int> sets = sets_of(places, facts, economy);
    std::vector<Dose> doses;
    bool first = true;
    for (std::size_t place = 0; place < moves.size(); ++place) {
        Dose dose = std::move(dosings[place].dose);
        dose.sets = sets[place];
        if (moves[place]->exercise->kind == Kind::row) {
            dose.ramp = first ? std::move(dosings[place].ramp) : std::vector<RampSet>{};
            first = false;
        }
        doses.push_back(std::move(dose));
    }
    return doses;
}

int usual_sets(const Dosing& dosing, RowPlace place)
{
    const Choice& sets = dosing.range.sets;
    const bool is_row = dosing.candidate->exercise->kind == Kind::row;
    return is_row && place == RowPlace::later ? std::max(sets.least, sets.usual - 1) : sets.usual;
}

int fewest_sets(const Dosing& dosing, const Facts& facts)
{
    return std::min(usual_sets(dosing, RowPlace::later), floor_of_sets(dosing.range, facts.level));
}

int half_sets(const Exercise& exercise, std::string_view muscle)
{
    if (std::ranges::find(exercise.primary, muscle) != exercise.primary.end()) {
        return 2;
    }
    return std::ranges::find(exercise.secondary, muscle) != exercise.secondary.end() ? 1 : 0;
}

int half_sets_a_session(const Facts& facts)
{
    // Two sessions a week are the default of every level (2.11); who does one may do another.
    constexpr int usual_sessions = 2;
    const int sessions = std::max(usual_sessions, facts.request->sessions.value_or(usual_sessions));
    const Limits& limits = facts.catalog->doses.limits[static_cast<std::size_t>(facts.level)];
    return std::min(2 * limits.limit_a_session, 2 * limits.limit_a_week / sessions);
}

bool limits_can_hold(std::span<const Dosing* const> moves, const Facts& facts)
{
    const int most = half_sets_a_session(facts);
    for (std::size_t muscle = 0; muscle < facts.catalog->muscles.size(); ++muscle) {
        int sum = 0;
        for (const Dosing* move : moves) {
            sum += move->half_sets[muscle] * floor_of_sets(move->range, facts.level);
        }
        if (sum > most) {
            return false;
        }
    }
    return true;
}

int sessions_a_week(
    std::span<const Candidate* const> moves,
    std::span<const Dose> doses,
    const Facts& facts,
    int most
)
{
    const Limits& limits = facts.catalog->doses.limits[static_cast<std::size_t>(facts.level)];
    for (const Muscle& muscle : facts.catalog->muscles) {
        int sum = 0;
        for (std::size_t place = 0; place < moves.size(); ++place) {
            sum += doses[place].sets * half_sets(*moves[place]->exercise, muscle.id);
        }
        if (sum > 0) {
            most = std::min(most, 2 * limits.limit_a_week / sum);
        }
    }
    return most;
}

} // namespace upperback
