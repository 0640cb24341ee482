#include "planning/dosage.hpp"

#include "planning/time.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr std::string_view row_class = "row";
constexpr std::string_view light_pull_class = "light-pull";
constexpr std::string_view stretch_class = "stretch";
constexpr std::string_view warmup_class = "warmup";

void add(std::vector<std::string_view>& sources, Words more)
{
    sources.insert(sources.end(), more.begin(), more.end());
}

Choice single(int value)
{
    return {.least = value, .usual = value, .most = value};
}

int at_level(const std::array<int, 3>& values, Level level)
{
    return values[static_cast<std::size_t>(level)];
}

const DoseRow& cell_of(const Exercise& exercise, const Facts& facts)
{
    const Doses& doses = facts.catalog->doses;
    if (exercise.dose == doses.grip.dose_class) {
        return doses.grip;
    }
    return *std::ranges::find_if(doses.rows, [&](const DoseRow& row) {
        return row.level == facts.level && row.column == facts.column &&
               row.dose_class == exercise.dose;
    });
}

DoseRange stretch_range(const Facts& facts)
{
    const Doses& doses = facts.catalog->doses;
    const bool older = facts.request->age.value_or(0) >= older_age;
    const StretchDose& stretch = older ? doses.stretch_from_65 : doses.stretch;
    DoseRange range{.mark = stretch.mark};
    range.repetitions = Range{stretch.repetitions.usual, stretch.repetitions.usual};
    range.hold_seconds = stretch.hold_seconds;
    add(range.sources, stretch.sources);
    return range;
}

DoseRange table_range(const Exercise& exercise, const Facts& facts)
{
    if (exercise.dose == stretch_class) {
        return stretch_range(facts);
    }
    if (exercise.dose == warmup_class) {
        return {};
    }
    const DoseRow& cell = cell_of(exercise, facts);
    const bool held = exercise.measure == Measure::held_repetitions;
    DoseRange range{.sets = cell.sets, .reserve = cell.reserve, .mark = cell.mark};
    range.repetitions = cell.repetitions;
    range.hold_seconds = held ? cell.hold_seconds : std::nullopt;
    range.carry_seconds = exercise.measure == Measure::carry ? cell.carry_seconds : std::nullopt;
    const auto& by_measure = held ? cell.rest_held_seconds : cell.rest_moving_seconds;
    range.rest_seconds = by_measure.value_or(cell.rest_seconds.value_or(Choice{}));
    add(range.sources, cell.sources);
    return range;
}

// The entry's own values take the place of the table's.
void take_own(DoseRange& range, const Exercise& exercise, Level level)
{
    if (!exercise.own) {
        return;
    }
    const OwnDose& own = *exercise.own;
    range.sets = own.sets.value_or(range.sets);
    range.repetitions = own.repetitions ? own.repetitions : range.repetitions;
    if (own.hold_seconds) {
        range.hold_seconds = single(at_level(*own.hold_seconds, level));
    }
    if (own.carry_seconds) {
        range.carry_seconds = single(at_level(*own.carry_seconds, level));
    }
    if (own.rest_seconds) {
        range.rest_seconds = single(*own.rest_seconds);
    }
    range.mark = own.mark;
    add(range.sources, own.sources);
}

// What several ranges share; where they share nothing the gentler one, which is the higher.
std::optional<Range>
shared(std::span<const Narrowing* const> narrowings, std::optional<Range> Narrowing::*value)
{
    std::optional<Range> common;
    std::optional<Range> gentlest;
    bool apart = false;
    for (const Narrowing* narrowing : narrowings) {
        const auto& range = narrowing->*value;
        if (!range) {
            continue;
        }
        if (!gentlest || range->least > gentlest->least ||
            (range->least == gentlest->least && range->most > gentlest->most)) {
            gentlest = range;
        }
        if (!common) {
            common = range;
        }
        common->least = std::max(common->least, range->least);
        common->most = std::min(common->most, range->most);
        apart = apart || common->least > common->most;
    }
    return apart ? gentlest : common;
}

void limit_most(Choice& choice, int most)
{
    choice.most = std::min(choice.most, most);
    choice.usual = std::min(choice.usual, choice.most);
    choice.least = std::min(choice.least, choice.most);
}

void limit_least(Choice& choice, int least)
{
    choice.least = std::max(choice.least, least);
    choice.usual = std::max(choice.usual, choice.least);
    choice.most = std::max(choice.most, choice.least);
}

void narrow_limits(DoseRange& range, const Narrowing& narrowing)
{
    if (narrowing.sets_at_most) {
        limit_most(range.sets, *narrowing.sets_at_most);
    }
    if (narrowing.rest_seconds_at_least && range.rest_seconds.most > 0) {
        limit_least(range.rest_seconds, *narrowing.rest_seconds_at_least);
    }
    if (narrowing.effortful_hold_seconds_at_most && range.hold_seconds) {
        limit_most(*range.hold_seconds, *narrowing.effortful_hold_seconds_at_most);
    }
    if (narrowing.carry_seconds && range.carry_seconds) {
        limit_most(*range.carry_seconds, narrowing.carry_seconds->most);
    }
}

void narrow(DoseRange& range, const Exercise& exercise, const Facts& facts)
{
    const bool own_repetitions = exercise.own && exercise.own->repetitions;
    const auto repetitions = shared(facts.narrowings, &Narrowing::repetitions);
    if (repetitions && !own_repetitions &&
        (exercise.dose == row_class || exercise.dose == light_pull_class)) {
        range.repetitions = repetitions;
    }
    if (range.reserve) {
        const auto reserve = shared(facts.narrowings, &Narrowing::reserve);
        range.reserve = reserve ? reserve : range.reserve;
    }
    for (const Narrowing* narrowing : facts.narrowings) {
        narrow_limits(range, *narrowing);
    }
}

const FloorException* exception_of(const Exercise& exercise, const Facts& facts)
{
    const auto& exceptions = facts.catalog->doses.floors.exceptions;
    const auto found = std::ranges::find_if(exceptions, [&](const FloorException& exception) {
        return exception.exercise == exercise.id && exception.level == facts.level &&
               exception.column == facts.column;
    });
    return found == exceptions.end() ? nullptr : &*found;
}

// No dose goes below these. The exception holds only where nothing narrowed the repetitions.
void keep_floors(DoseRange& range, const Exercise& exercise, const Facts& facts)
{
    const Floors& floors = facts.catalog->doses.floors;
    if (range.reserve) {
        const int least = exercise.unsupported && exercise.kind == Kind::row
                              ? floors.reserve_at_least_unsupported_row
                              : floors.reserve_at_least;
        range.reserve->least = std::max(range.reserve->least, least);
        range.reserve->most = std::max(range.reserve->most, range.reserve->least);
    }
    if (exercise.dose != row_class || !range.repetitions) {
        return;
    }
    const bool narrowed = shared(facts.narrowings, &Narrowing::repetitions).has_value();
    const FloorException* exception = exception_of(exercise, facts);
    if (exception != nullptr && !narrowed) {
        range.repetitions = exception->repetitions;
    } else if (range.repetitions->least < floors.row_repetitions_least) {
        range.repetitions->least = floors.row_repetitions_least;
        range.repetitions->most =
            std::max(range.repetitions->most, floors.row_repetitions_most_at_least);
    }
}

Dose dose_in(const DoseRange& range, const Exercise& exercise, const TimeModel& time)
{
    Dose dose{.sets = range.sets.usual, .rest_seconds = range.rest_seconds.usual};
    const bool counted =
        exercise.measure == Measure::repetitions || exercise.measure == Measure::held_repetitions;
    if (counted) {
        dose.tempo =
            Tempo{.up_seconds = time.tempo_up_down.least, .down_seconds = time.tempo_up_down.most};
        dose.reserve = range.reserve;
    }
    if (counted || exercise.measure == Measure::hold) {
        dose.repetitions = range.repetitions;
    }
    if (range.hold_seconds) {
        dose.hold_seconds = range.hold_seconds->usual;
    }
    if (range.carry_seconds) {
        dose.carry_seconds = range.carry_seconds->usual;
    }
    dose.mark = range.mark;
    dose.sources = range.sources;
    return dose;
}

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
    bool first = true;
    for (const Dosing* move : moves) {
        int count = move->range.sets.usual;
        if (move->candidate->exercise->kind == Kind::row) {
            count = first ? count : std::max(move->range.sets.least, count - 1);
            first = false;
        }
        sets.push_back(count);
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

DoseRange wide_range(const Exercise& exercise, const Facts& facts)
{
    DoseRange range = table_range(exercise, facts);
    take_own(range, exercise, facts.level);
    return range;
}

DoseRange dose_range(const Exercise& exercise, const Facts& facts)
{
    DoseRange range = wide_range(exercise, facts);
    if (exercise.part == Part::strength) {
        narrow(range, exercise, facts);
        keep_floors(range, exercise, facts);
    }
    return range;
}

Dose dose_of(const Exercise& exercise, const Facts& facts, const Economy& economy)
{
    Dose dose = dose_in(dose_range(exercise, facts), exercise, facts.catalog->doses.time);
    const StretchDose& short_stretch = facts.catalog->doses.short_stretch;
    if (exercise.part == Part::stretch && economy.short_stretches) {
        dose.repetitions = Range{short_stretch.repetitions.usual, short_stretch.repetitions.usual};
        dose.hold_seconds = short_stretch.hold_seconds.usual;
        dose.mark = short_stretch.mark;
        dose.sources = {short_stretch.sources.begin(), short_stretch.sources.end()};
    }
    return dose;
}

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

int seconds_alone(const Exercise& exercise, const Facts& facts, const Economy& economy)
{
    return seconds_of(exercise, dose_of(exercise, facts, economy), facts.catalog->doses.time);
}

int usual_seconds(const Dosing& dosing, const Economy& economy)
{
    const Choice& choice = dosing.range.sets;
    const bool may_be_second = dosing.candidate->exercise->kind == Kind::row;
    int sets = may_be_second ? std::max(choice.least, choice.usual - 1) : choice.usual;
    sets = economy.moves_with_least_sets > 0 ? choice.least : sets;
    return dosing.seconds_of_one_set + (sets - 1) * dosing.seconds_of_a_further_set;
}

int least_seconds(const Dosing& dosing, const Facts& facts)
{
    const int sets = std::min(dosing.range.sets.least, floor_of_sets(dosing.range, facts.level));
    return dosing.seconds_of_one_set + (sets - 1) * dosing.seconds_of_a_further_set;
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
    // Two sessions a week are the default of every level (2.11).
    constexpr int sessions = 2;
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
