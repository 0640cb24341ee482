// What the routine says was narrowed: all of it, and nothing that was not.
#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/expected.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace upperback {
namespace {

using Value = std::optional<Range>;

// A move whose cell of the table there is.
struct TableMove {
    const AuditedSession& session;
    const Exercise& exercise;
    const DoseRow& cell;
    Narrow narrow = Narrow::no;
};

Value one(int value)
{
    return Range{value, value};
}

const OwnDose& own_of(const TableMove& move)
{
    static constexpr OwnDose none{};
    return move.exercise.own ? *move.exercise.own : none;
}

int of_level(const std::array<int, 3>& values, const TableMove& move)
{
    return values.at(static_cast<std::size_t>(move.session.level));
}

// Of what the table leaves a choice the usual number is taken; a narrowing that forbids it moves
// it.
Value usual_sets(const TableMove& move)
{
    const int usual = own_of(move).sets.value_or(move.cell.sets).usual;
    const auto at_most = narrowed_least(move.session, &Narrowing::sets_at_most);
    return one(move.narrow == Narrow::yes ? std::min(usual, at_most.value_or(usual)) : usual);
}

Value usual_hold(const TableMove& move)
{
    const OwnDose& own = own_of(move);
    const bool holds = move.exercise.measure == Measure::held_repetitions;
    if (!own.hold_seconds && !(holds && move.cell.hold_seconds)) {
        return std::nullopt;
    }
    const int usual =
        own.hold_seconds ? of_level(*own.hold_seconds, move) : move.cell.hold_seconds->usual;
    const auto at_most = narrowed_least(move.session, &Narrowing::effortful_hold_seconds_at_most);
    return one(move.narrow == Narrow::yes ? std::min(usual, at_most.value_or(usual)) : usual);
}

Value usual_carry(const TableMove& move)
{
    const OwnDose& own = own_of(move);
    if (move.exercise.measure != Measure::carry ||
        (!own.carry_seconds && !move.cell.carry_seconds)) {
        return std::nullopt;
    }
    int usual =
        own.carry_seconds ? of_level(*own.carry_seconds, move) : move.cell.carry_seconds->usual;
    for (const Narrowing* narrowing : move.session.narrowings) {
        if (move.narrow == Narrow::yes && narrowing->carry_seconds) {
            usual = std::min(usual, narrowing->carry_seconds->most);
        }
    }
    return one(usual);
}

Value usual_rest(const TableMove& move)
{
    const bool holds = move.exercise.measure == Measure::held_repetitions;
    const auto& special = holds ? move.cell.rest_held_seconds : move.cell.rest_moving_seconds;
    const int of_table = special.value_or(move.cell.rest_seconds.value_or(Choice{})).usual;
    int usual = own_of(move).rest_seconds.value_or(of_table);
    for (const Narrowing* narrowing : move.session.narrowings) {
        if (move.narrow == Narrow::yes && usual > 0) {
            usual = std::max(usual, narrowing->rest_seconds_at_least.value_or(usual));
        }
    }
    return one(usual);
}

AllowedDose allowed_of(const TableMove& move)
{
    return allowed_dose(move.session, move.exercise, move.cell, move.narrow);
}

// A value of a dose, and which rows of `narrow` can change it.
struct NarrowedField {
    std::string_view what{};
    Value (*value)(const TableMove&) = nullptr;
    bool (*changes)(const Narrowing&) = nullptr;
};

constexpr std::array fields{
    NarrowedField{
        "carry_seconds",
        usual_carry,
        [](const Narrowing& row) { return row.carry_seconds.has_value(); }},
    NarrowedField{
        "hold_seconds",
        usual_hold,
        [](const Narrowing& row) { return row.effortful_hold_seconds_at_most.has_value(); }},
    NarrowedField{
        "repetitions",
        [](const TableMove& move) { return allowed_of(move).repetitions; },
        [](const Narrowing& row) { return row.repetitions.has_value(); }},
    NarrowedField{
        "repetitions_in_reserve",
        [](const TableMove& move) { return allowed_of(move).reserve; },
        [](const Narrowing& row) { return row.reserve.has_value(); }},
    NarrowedField{
        "rest_seconds",
        usual_rest,
        [](const Narrowing& row) { return row.rest_seconds_at_least.has_value(); }},
    NarrowedField{
        "sets", usual_sets, [](const Narrowing& row) { return row.sets_at_most.has_value(); }},
};

void add(Findings& findings, std::string place, std::string text)
{
    findings.push_back({.check = "narrowed", .place = std::move(place), .text = std::move(text)});
}

bool is_of(const Narrowed& one, const Narrowed& other)
{
    return one.exercise == other.exercise && one.what == other.what;
}

bool stands_before(const Narrowed& one, const Narrowed& other)
{
    return std::tie(one.exercise, one.what) < std::tie(other.exercise, other.what);
}

void check_entry(
    const Narrowed& entry, const Narrowed& expected, const std::string& place, Findings& findings
)
{
    const auto complain = [&](std::string_view field, std::string_view text) {
        add(findings,
            fmt::format("{}{}", place, field),
            fmt::format("{} of {} are {}", entry.what, entry.exercise, text));
    };
    if (entry.from != expected.from) {
        complain("/from", "narrowed from another range");
    }
    if (entry.to != expected.to) {
        complain("/to", "narrowed to another range");
    }
    if (entry.because != expected.because) {
        add(findings,
            place + "/because",
            fmt::format("[{}] expected", joined(expected.because, ", ")));
    }
    if (entry.text.empty()) {
        add(findings, place, "words expected");
    }
}

} // namespace

std::vector<Narrowed> expected_narrowed(const AuditedMove& move, const AuditedSession& session)
{
    std::vector<Narrowed> expected;
    const DoseRow* cell = cell_of(session, *move.exercise);
    if (move.exercise->part != Part::strength || cell == nullptr) {
        return expected;
    }
    for (const NarrowedField& field : fields) {
        const auto from = field.value({session, *move.exercise, *cell, Narrow::no});
        const auto to = field.value({session, *move.exercise, *cell, Narrow::yes});
        if (!from || !to || from == to) {
            continue;
        }
        Narrowed& entry = expected.emplace_back();
        entry = {.exercise = move.exercise->id, .what = field.what, .from = *from, .to = *to};
        for (const Narrowing* narrowing : session.narrowings) {
            if (field.changes(*narrowing)) {
                entry.because.push_back(narrowing->id);
            }
        }
    }
    return expected;
}

void check_narrowed(const AuditedSession& session, Findings& findings)
{
    std::vector<Narrowed> expected;
    for (const AuditedMove& move : moves_of(session, Part::strength)) {
        std::ranges::copy(expected_narrowed(move, session), std::back_inserter(expected));
    }
    const auto& entries = session.routine->narrowed;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const Narrowed& entry = entries[index];
        const std::string place = fmt::format("/narrowed/{}", index);
        const auto found = std::ranges::find_if(expected, [&](const Narrowed& other) {
            return is_of(entry, other);
        });
        if (found == expected.end()) {
            add(findings,
                place,
                fmt::format(
                    "{} of {} are not narrowed here",
                    shown_word(entry.what),
                    shown_word(entry.exercise)
                ));
        } else {
            check_entry(entry, *found, place, findings);
        }
        if (index > 0 && !stands_before(entries[index - 1], entry)) {
            add(findings, place, "sorted by exercise, then by what, each once, expected");
        }
    }
    for (const Narrowed& narrowed : expected) {
        const auto said = [&](const Narrowed& entry) { return is_of(entry, narrowed); };
        if (std::ranges::none_of(entries, said)) {
            add(findings,
                "/narrowed",
                fmt::format(
                    "{} of {} are narrowed, and it is not said", narrowed.what, narrowed.exercise
                ));
        }
    }
}

} // namespace upperback
