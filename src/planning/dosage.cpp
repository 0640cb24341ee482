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

int seconds_alone(const Exercise& exercise, const Facts& facts, const Economy& economy)
{
    return seconds_of(exercise, dose_of(exercise, facts, economy), facts.catalog->doses.time);
}

} // namespace upperback
