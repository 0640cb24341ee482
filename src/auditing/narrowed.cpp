// What the routine says was narrowed: all of it, and nothing that was not.
#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

// Which values of a dose a row of `narrow` can change.
struct NarrowedField {
    std::string_view what{};
    bool (*changes)(const Narrowing&) = nullptr;
};

constexpr std::array fields{
    NarrowedField{
        "carry_seconds", [](const Narrowing& row) { return row.carry_seconds.has_value(); }},
    NarrowedField{
        "hold_seconds",
        [](const Narrowing& row) {
            return row.effortful_hold_seconds_at_most || row.stretch_hold_seconds;
        }},
    NarrowedField{"repetitions", [](const Narrowing& row) { return row.repetitions.has_value(); }},
    NarrowedField{
        "repetitions_in_reserve", [](const Narrowing& row) { return row.reserve.has_value(); }},
    NarrowedField{
        "rest_seconds", [](const Narrowing& row) { return row.rest_seconds_at_least.has_value(); }},
    NarrowedField{"sets", [](const Narrowing& row) { return row.sets_at_most.has_value(); }},
};

void add(Findings& findings, std::string place, std::string text)
{
    findings.push_back({.check = "narrowed", .place = std::move(place), .text = std::move(text)});
}

const AuditedMove* move_of(const AuditedSession& session, std::string_view id)
{
    for (const auto& moves : session.parts) {
        const auto found = std::ranges::find_if(moves, [&](const AuditedMove& move) {
            return move.exercise->id == id;
        });
        if (found != moves.end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool is_changed_by(const AuditedSession& session, const NarrowedField& field, std::string_view id)
{
    return std::ranges::any_of(session.narrowings, [&](const Narrowing* narrowing) {
        return narrowing->id == id && field.changes(*narrowing);
    });
}

void check_entry(
    const AuditedSession& session,
    const Narrowed& entry,
    const std::string& place,
    Findings& findings
)
{
    if (move_of(session, entry.exercise) == nullptr) {
        add(findings, place, fmt::format("{} is no move of the session", shown_word(entry.exercise))
        );
        return;
    }
    const auto field = std::ranges::find(fields, entry.what, &NarrowedField::what);
    if (field == fields.end()) {
        add(findings, place, fmt::format("{} is no value that is narrowed", shown_word(entry.what))
        );
        return;
    }
    if (entry.from == entry.to || entry.because.empty() || entry.text.empty()) {
        add(findings, place, "a change, what it is because of, and words expected");
    }
    for (const std::string_view id : entry.because) {
        if (!is_changed_by(session, *field, id)) {
            add(findings,
                place,
                fmt::format("{} does not narrow {} here", shown_word(id), entry.what));
        }
    }
}

void check_range(
    const AuditedSession& session,
    const AuditedMove& move,
    std::string_view what,
    std::optional<Range> AllowedDose::*value,
    Findings& findings
)
{
    const DoseRow* cell = cell_of(session, *move.exercise);
    if (cell == nullptr) {
        return;
    }
    const auto before = allowed_dose(session, *move.exercise, *cell, Narrow::no).*value;
    const auto after = allowed_dose(session, *move.exercise, *cell, Narrow::yes).*value;
    const auto& entries = session.routine->narrowed;
    const auto entry = std::ranges::find_if(entries, [&](const Narrowed& narrowed) {
        return narrowed.exercise == move.exercise->id && narrowed.what == what;
    });
    const auto complain = [&](std::string_view field, std::string_view text) {
        const auto index = entry - entries.begin();
        add(findings,
            entry == entries.end() ? "/narrowed" : fmt::format("/narrowed/{}{}", index, field),
            fmt::format("{} of {} are {}", what, move.exercise->id, text));
    };
    if (before == after && entry != entries.end()) {
        complain("", "not narrowed here");
    } else if (before != after && entry == entries.end()) {
        complain("", "narrowed, and it is not said");
    } else if (before != after) {
        if (entry->from != before) {
            complain("/from", "narrowed from another range");
        }
        if (entry->to != after) {
            complain("/to", "narrowed to another range");
        }
    }
}

bool stands_before(const Narrowed& one, const Narrowed& other)
{
    return one.exercise == other.exercise ? one.what < other.what : one.exercise < other.exercise;
}

} // namespace

void check_narrowed(const AuditedSession& session, Findings& findings)
{
    const auto& entries = session.routine->narrowed;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const std::string place = fmt::format("/narrowed/{}", index);
        check_entry(session, entries[index], place, findings);
        if (index > 0 && !stands_before(entries[index - 1], entries[index])) {
            add(findings, place, "sorted by exercise, then by what, each once, expected");
        }
    }
    for (const AuditedMove& move : moves_of(session, Part::strength)) {
        check_range(session, move, "repetitions", &AllowedDose::repetitions, findings);
        check_range(session, move, "repetitions_in_reserve", &AllowedDose::reserve, findings);
    }
}

} // namespace upperback
