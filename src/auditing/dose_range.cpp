#include "auditing/dose_range.hpp"

#include <algorithm>

namespace upperback {
namespace {

constexpr std::string_view grip_class = "grip";
constexpr std::string_view row_class = "row";
constexpr std::string_view light_pull_class = "light-pull";

Range range_of(const Choice& choice)
{
    return {choice.least, choice.most};
}

std::optional<Range> range_of(const std::optional<Choice>& choice)
{
    return choice ? std::optional{range_of(*choice)} : std::nullopt;
}

// Disjoint ranges: the one that lies higher.
Range shared(const Range& one, const Range& other)
{
    const Range both{std::max(one.least, other.least), std::min(one.most, other.most)};
    if (both.least <= both.most) {
        return both;
    }
    return one.least > other.least ? one : other;
}

Range with_least(const Range& range, int least)
{
    return {std::max(range.least, least), std::max(range.most, least)};
}

Range with_most(const Range& range, int most)
{
    return {std::min(range.least, most), std::min(range.most, most)};
}

const OwnDose& own_of(const Exercise& exercise)
{
    static constexpr OwnDose none{};
    return exercise.own ? *exercise.own : none;
}

Range allowed_sets(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    const OwnDose& own = own_of(exercise);
    const int least_of_all = session.level == Level::beginner ? 1 : 2;
    Range sets = range_of(own.sets.value_or(cell.sets));
    if (!own.sets) {
        sets.least = std::min(sets.least, least_of_all);
    }
    const std::optional<int> at_most = narrowed_least(session, &Narrowing::sets_at_most);
    return narrow == Narrow::yes && at_most ? with_most(sets, *at_most) : sets;
}

const FloorException* exception_of(const AuditedSession& session, const Exercise& exercise)
{
    const auto& exceptions = session.catalog->doses.floors.exceptions;
    const auto found = std::ranges::find_if(exceptions, [&](const FloorException& exception) {
        return exception.exercise == exercise.id && exception.level == session.level &&
               exception.column == session.column;
    });
    return found == exceptions.end() ? nullptr : &*found;
}

std::optional<Range> allowed_repetitions(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    const OwnDose& own = own_of(exercise);
    std::optional<Range> repetitions = own.repetitions ? own.repetitions : cell.repetitions;
    const std::optional<Range> gentler = narrowed_range(session, &Narrowing::repetitions);
    const bool is_narrowed =
        narrow == Narrow::yes && gentler && !own.repetitions && is_pulled(exercise);
    if (is_narrowed) {
        repetitions = gentler;
    }
    if (!repetitions || exercise.dose != row_class) {
        return repetitions;
    }
    const FloorException* exception = exception_of(session, exercise);
    if (exception != nullptr && !is_narrowed) {
        return exception->repetitions;
    }
    const Floors& floors = session.catalog->doses.floors;
    return Range{
        std::max(repetitions->least, floors.row_repetitions_least),
        std::max(repetitions->most, floors.row_repetitions_most_at_least)};
}

std::optional<Range> allowed_reserve(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    if (!cell.reserve) {
        return std::nullopt;
    }
    const std::optional<Range> gentler = narrowed_range(session, &Narrowing::reserve);
    const Floors& floors = session.catalog->doses.floors;
    const bool leans_on_nothing = exercise.unsupported && exercise.kind == Kind::row;
    return with_least(
        narrow == Narrow::yes && gentler ? *gentler : *cell.reserve,
        leans_on_nothing ? floors.reserve_at_least_unsupported_row : floors.reserve_at_least
    );
}

std::optional<Range> of_level(const std::array<int, 3>& values, Level level)
{
    const int value = values.at(static_cast<std::size_t>(level));
    return Range{value, value};
}

std::optional<Range> allowed_hold(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    const OwnDose& own = own_of(exercise);
    const std::optional<Range> hold =
        own.hold_seconds ? of_level(*own.hold_seconds, session.level) : range_of(cell.hold_seconds);
    const std::optional<int> at_most =
        narrowed_least(session, &Narrowing::effortful_hold_seconds_at_most);
    return hold && at_most && narrow == Narrow::yes ? with_most(*hold, *at_most) : hold;
}

// Of carries the gentler one is the shorter one.
std::optional<Range> narrowed_carry(const AuditedSession& session)
{
    std::optional<Range> carry;
    for (const Narrowing* narrowing : session.narrowings) {
        if (!narrowing->carry_seconds) {
            continue;
        }
        const Range& other = *narrowing->carry_seconds;
        if (!carry || other.most < carry->least) {
            carry = other;
        } else if (carry->most >= other.least) {
            carry = shared(*carry, other);
        }
    }
    return carry;
}

std::optional<Range> allowed_carry(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    const std::optional<Range> gentler = narrowed_carry(session);
    if (narrow == Narrow::yes && gentler) {
        return gentler;
    }
    const OwnDose& own = own_of(exercise);
    return own.carry_seconds ? of_level(*own.carry_seconds, session.level)
                             : range_of(cell.carry_seconds);
}

Range allowed_rest(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    const OwnDose& own = own_of(exercise);
    const bool holds =
        exercise.measure == Measure::held_repetitions || exercise.measure == Measure::hold;
    const std::optional<Choice>& special =
        holds ? cell.rest_held_seconds : cell.rest_moving_seconds;
    Range rest = range_of(special ? *special : cell.rest_seconds.value_or(Choice{}));
    if (own.rest_seconds) {
        rest = {*own.rest_seconds, *own.rest_seconds};
    }
    // Where there is one set only there is no rest to be longer.
    if (narrow == Narrow::yes && rest.most > 0) {
        for (const Narrowing* narrowing : session.narrowings) {
            rest = with_least(rest, narrowing->rest_seconds_at_least.value_or(rest.least));
        }
    }
    return rest;
}

} // namespace

const DoseRow* cell_of(const AuditedSession& session, const Exercise& exercise)
{
    const Doses& doses = session.catalog->doses;
    if (exercise.dose == grip_class) {
        return &doses.grip;
    }
    const auto found = std::ranges::find_if(doses.rows, [&](const DoseRow& row) {
        return row.level == session.level && row.dose_class == exercise.dose &&
               row.column == session.column;
    });
    return found == doses.rows.end() ? nullptr : &*found;
}

AllowedDose allowed_dose(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
)
{
    AllowedDose allowed{
        .sets = allowed_sets(session, exercise, cell, narrow),
        .rest_seconds = allowed_rest(session, exercise, cell, narrow)};
    switch (exercise.measure) {
    case Measure::held_repetitions:
        allowed.hold_seconds = allowed_hold(session, exercise, cell, narrow);
        [[fallthrough]];
    case Measure::repetitions:
        allowed.repetitions = allowed_repetitions(session, exercise, cell, narrow);
        allowed.reserve = allowed_reserve(session, exercise, cell, narrow);
        break;
    case Measure::hold:
        allowed.hold_seconds = allowed_hold(session, exercise, cell, narrow);
        break;
    case Measure::carry:
        allowed.carry_seconds = allowed_carry(session, exercise, cell, narrow);
        break;
    }
    return allowed;
}

std::optional<Range>
narrowed_range(const AuditedSession& session, std::optional<Range> Narrowing::*value)
{
    std::optional<Range> range;
    for (const Narrowing* narrowing : session.narrowings) {
        const std::optional<Range>& other = narrowing->*value;
        if (other) {
            range = range ? shared(*range, *other) : *other;
        }
    }
    return range;
}

std::optional<int>
narrowed_least(const AuditedSession& session, std::optional<int> Narrowing::*value)
{
    std::optional<int> least;
    for (const Narrowing* narrowing : session.narrowings) {
        const std::optional<int>& other = narrowing->*value;
        if (other) {
            least = std::min(least.value_or(*other), *other);
        }
    }
    return least;
}

bool is_pulled(const Exercise& exercise)
{
    return exercise.dose == row_class || exercise.dose == light_pull_class;
}

} // namespace upperback
