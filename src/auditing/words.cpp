// What is said round the moves: opening lines, things, how often, what next and the stop box.
#include "auditing/checks.hpp"
#include "auditing/eligibility.hpp"
#include "auditing/expected.hpp"
#include "auditing/planned.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int sessions_a_week_at_most = 3;
constexpr int rest_hours_at_least = 48;

void add(Findings& findings, std::string_view check, std::string_view place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::string{place}, .text = std::move(text)}
    );
}

bool is_replaced(std::string_view line, const AuditedSession& session)
{
    return std::ranges::any_of(session.cautions, [&](const Caution* caution) {
        return has_word(caution->opening_instead_of, line);
    });
}

std::vector<std::string_view> expected_opening(const AuditedSession& session)
{
    std::vector<std::string_view> lines;
    for (const Caution* caution : session.cautions) {
        for (const std::string_view line : caution->opening) {
            if (!has_word(lines, line) && !is_replaced(line, session)) {
                lines.push_back(line);
            }
        }
    }
    return lines;
}

void check_next_rung(const AuditedSession& session, const AuditedMove& row, Findings& findings)
{
    const std::string_view to = session.routine->next.to;
    const Exercise* rung = exercise_of(*session.catalog, to);
    if (rung == nullptr) {
        add(findings, "C07", "/next/then/to", "the next rung is no exercise of the catalogue");
        return;
    }
    if (to != row.exercise->harder.id) {
        add(findings,
            "C07",
            "/next/then/to",
            fmt::format("{} is not the next form of {}", shown_word(to), row.exercise->id));
    }
    for (const Objection& objection : objections_to(read_move(*rung, session), session)) {
        add(findings,
            "C07",
            "/next/then/to",
            fmt::format("{} is not open: {}", rung->id, objection.text));
    }
}

// A step of load in kilograms (S05): 1 to 2 for who is not advanced; who is, 2 to 4, but with less
// than 10 kg first some repetitions more.
void check_load_step(const AuditedSession& session, const NextStep& next, Findings& findings)
{
    const bool is_large = next.text.find("2 to 4 kg") != std::string::npos;
    const bool spares_light_loads = next.text.find("under 10 kg") != std::string::npos;
    if (is_large && (session.level != Level::advanced || !spares_light_loads)) {
        add(findings, "C08", "/next/text", "a step of load that is too large for this level");
    }
}

} // namespace

const Frequency* frequency_of(const AuditedSession& session)
{
    const auto& rows = session.catalog->doses.frequencies;
    const auto of_goal =
        std::ranges::find(rows, session.routine->request.goals.front(), &Frequency::id);
    const auto row = of_goal != rows.end()
                         ? of_goal
                         : std::ranges::find(rows, text_of(session.level), &Frequency::id);
    return row == rows.end() ? nullptr : &*row;
}

void check_opening(const AuditedSession& session, Findings& findings)
{
    const std::vector<std::string_view> expected = expected_opening(session);
    if (session.routine->opening != expected) {
        add(findings,
            "opening",
            "/opening",
            expected.empty()
                ? std::string{"no lines expected"}
                : fmt::format(
                      "{} expected, in the words and the order of the cautions",
                      expected.size() == 1 ? "1 line" : fmt::format("{} lines", expected.size())
                  ));
    }
}

void check_things(const AuditedSession& session, Findings& findings)
{
    std::vector<std::string_view> things;
    for (const auto& moves : session.parts) {
        for (const AuditedMove& move : moves) {
            const auto& uses = move.prescription->uses;
            things.insert(things.end(), uses.begin(), uses.end());
        }
    }
    things = each_once(std::move(things));
    if (session.routine->uses != things) {
        add(findings, "things", "/uses", fmt::format("\"{}\" expected", joined(things, ", ")));
    }
}

void check_frequency(const AuditedSession& session, Findings& findings)
{
    const Routine& routine = *session.routine;
    const Frequency* row = frequency_of(session);
    const int most = row == nullptr ? sessions_a_week_at_most : row->max;
    const bool is_too_rare =
        routine.times_a_week_min < 1 || routine.times_a_week_min > routine.times_a_week_max;
    if (is_too_rare || routine.times_a_week_max > std::min(most, sessions_a_week_at_most)) {
        add(findings,
            "C09",
            is_too_rare ? "/frequency/min" : "/frequency/max",
            fmt::format(
                "{} to {} times a week; 1 to {} expected",
                routine.times_a_week_min,
                routine.times_a_week_max,
                most
            ));
    }
    if (routine.gap_hours < rest_hours_at_least) {
        add(findings, "C10", "/frequency/gap_hours", "48 hours between sessions expected");
    }
    if (row == nullptr) {
        return;
    }
    if (routine.frequency != (routine.times_a_week_max < row->max ? row->words_two : row->words)) {
        add(findings, "frequency", "/frequency/words", "the words for how often expected");
    }
    if (!std::ranges::is_permutation(routine.frequency_sources, row->sources)) {
        add(findings,
            "frequency",
            "/frequency/sources",
            fmt::format(
                "{} expected", listed(each_once({row->sources.begin(), row->sources.end()}))
            ));
    }
}

void check_next_step(const AuditedSession& session, Findings& findings)
{
    const auto moves = moves_of(session, Part::strength);
    const auto row = std::ranges::find_if(moves, [](const AuditedMove& move) {
        return move.exercise->kind == Kind::row;
    });
    if (row == moves.end()) {
        return;
    }
    const NextStep& next = session.routine->next;
    const int top = counted_dose(session, *row).repetitions.value_or(Range{}).most;
    const auto expect = [&](bool holds, std::string_view place, std::string text) {
        if (!holds) {
            add(findings, "C07", place, std::move(text));
        }
    };
    const std::string_view id = row->exercise->id;
    expect(next.exercise == id, "/next/exercise", fmt::format("{}, the first row, expected", id));
    expect(
        next.repetitions == top,
        "/next/when/repetitions",
        fmt::format("{} in every set expected", top)
    );
    expect(next.sessions == 2, "/next/when/sessions", "two sessions running expected");
    expect(next.pain_at_most == 3, "/next/when/pain_at_most", "pain 0 to 3 expected");
    expect(!next.text.empty(), "/next/text", "words expected");
    check_load_step(session, next, findings);
    if (next.kind == "rung") {
        check_next_rung(session, *row, findings);
    } else {
        expect(next.kind == "load", "/next/then/kind", "rung or load expected");
        expect(next.to.empty(), "/next/then/to", "for load there is no other move");
    }
}

// What a narrowing says to the reader is said; other notes are free.
void check_notes(const AuditedSession& session, Findings& findings)
{
    const auto expect = [&](Words notes) {
        for (const std::string_view note : notes) {
            const auto& said = session.routine->notes;
            if (std::ranges::find(said, note) == said.end()) {
                add(findings, "notes", "/notes", fmt::format("\"{}\" is missing", note));
            }
        }
    };
    for (const Narrowing* narrowing : session.narrowings) {
        expect(narrowing->notes);
        if (session.level == Level::beginner) {
            expect(narrowing->beginner_notes);
        }
    }
}

void check_advice(const AuditedSession& session, Findings& findings)
{
    std::vector<std::string_view> expected;
    for (const AdviceLine& line : session.catalog->advice) {
        if (line.caution.empty() || has_caution(session, line.caution)) {
            expected.push_back(line.id);
        }
    }
    const auto& advice = session.routine->advice;
    const auto id_of = [](const AdviceLine* line) {
        return line == nullptr ? std::string_view{} : line->id;
    };
    const bool agrees = std::ranges::equal(advice, expected, {}, id_of);
    if (!agrees) {
        add(findings,
            "advice",
            "/advice",
            fmt::format("these lines in this order expected: {}", listed(expected)));
    }
}

} // namespace upperback
