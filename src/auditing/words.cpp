// What is said round the moves: opening lines, things, how often, what next and the stop box.
#include "auditing/checks.hpp"
#include "auditing/eligibility.hpp"
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

void check_next_rung(const AuditedSession& session, const NextStep& next, Findings& findings)
{
    const Exercise* rung = exercise_of(*session.catalog, next.to);
    if (rung == nullptr) {
        add(findings, "C07", "/next/to", "the next rung is no exercise of the catalogue");
        return;
    }
    for (const Objection& objection : objections_to(read_move(*rung, session), session)) {
        add(findings, "C07", "/next/to", fmt::format("{} is not open: {}", rung->id, objection.text)
        );
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

void check_opening(const AuditedSession& session, Findings& findings)
{
    std::vector<std::string_view> expected = expected_opening(session);
    std::vector<std::string_view> lines = session.routine->opening;
    std::ranges::sort(expected);
    std::ranges::sort(lines);
    if (lines != expected) {
        add(findings,
            "opening",
            "/opening",
            fmt::format("{} lines; the {} of the cautions expected", lines.size(), expected.size())
        );
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
    if (routine.times_a_week_min < 1 || routine.times_a_week_min > routine.times_a_week_max ||
        routine.times_a_week_max > std::min(most, sessions_a_week_at_most)) {
        add(findings,
            "C09",
            "/frequency",
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
    const bool is_usual = row != nullptr && routine.times_a_week_max == row->max;
    if (routine.frequency.empty() || (is_usual && routine.frequency != row->words)) {
        add(findings, "frequency", "/frequency", "the words for how often expected");
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
    const int top = row->prescription->dose.repetitions.value_or(Range{}).most;
    if (next.exercise != row->exercise->id || next.repetitions != top) {
        add(findings,
            "C07",
            "/next",
            fmt::format("{} with {} in every set expected", row->exercise->id, top));
    }
    if (next.sessions != 2 || next.pain_at_most != 3 || next.text.empty()) {
        add(findings, "C07", "/next", "two sessions running, with pain 0 to 3, and words expected");
    }
    check_load_step(session, next, findings);
    if (next.kind == "rung") {
        check_next_rung(session, next, findings);
    } else if (next.kind != "load" || !next.to.empty()) {
        add(findings, "C07", "/next/kind", "a rung with its id, or load, expected");
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
    const bool is_whole =
        std::ranges::none_of(advice, [](const AdviceLine* line) { return line == nullptr; });
    const bool agrees = is_whole && std::ranges::equal(advice, expected, {}, &AdviceLine::id);
    if (!agrees) {
        add(findings,
            "advice",
            "/advice",
            fmt::format("these lines in this order expected: {}", listed(expected)));
    }
}

} // namespace upperback
