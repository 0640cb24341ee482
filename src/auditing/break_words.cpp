// What a break says round its moves: how often, what next, the stop box and notes.
#include "auditing/break_checks.hpp"
#include "auditing/checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

void add(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

bool is_daily_block(const AuditedSession& session)
{
    return session.pause == BreakKind::strength;
}

void check_often(const AuditedSession& session, const Claim& claim, Findings& findings)
{
    const BreakRow& row = session.catalog->doses.of(*session.pause);
    const std::string_view check = is_daily_block(session) ? "C21" : "frequency";
    const auto expect = [&](const Said<int>& said, std::optional<int> number, const char* key) {
        if (said.is_there && said.value != number) {
            add(findings,
                check,
                fmt::format("/frequency/{}", key),
                number ? fmt::format("{} expected", *number) : "null expected");
        }
    };
    expect(claim.pause->times_a_day, row.times_a_day, "times_a_day");
    expect(claim.pause->days_a_week, row.days_a_week, "days_a_week");
    const Routine& routine = *session.routine;
    const ClaimedFrequency said = claim.frequency.value.value_or(ClaimedFrequency{});
    if (said.words.is_there && routine.frequency != row.words) {
        add(findings, "frequency", "/frequency/words", "the words for how often expected");
    }
    if (!std::ranges::is_permutation(routine.frequency_sources, row.sources)) {
        add(findings,
            "frequency",
            "/frequency/sources",
            fmt::format("{} expected", listed(each_once({row.sources.begin(), row.sources.end()})))
        );
    }
}

void check_next(const AuditedSession& session, const Claim& claim, Findings& findings)
{
    if (is_daily_block(session)) {
        if (claim.next.is_there && !claim.next.value) {
            add(findings, "C07", "/next", "the next step of the row expected");
        }
        check_next_step(session, findings);
    } else if (claim.next.value) {
        add(findings, "next", "/next", "null expected: a pause does not get harder");
    }
}

// In the short form, with what the cautions of a daily block add.
void check_short_advice(const AuditedSession& session, Findings& findings)
{
    std::vector<std::string_view> expected;
    for (const AdviceLine& line : session.catalog->advice) {
        const bool is_general = line.caution.empty();
        const bool is_shown = line.brief || (is_daily_block(session) && !is_general);
        if (is_shown && (is_general || has_caution(session, line.caution))) {
            expected.push_back(line.id);
        }
    }
    const auto id_of = [](const AdviceLine* line) {
        return line == nullptr ? std::string_view{} : line->id;
    };
    if (!std::ranges::equal(session.routine->advice, expected, {}, id_of)) {
        add(findings,
            "advice",
            "/advice",
            fmt::format("these lines in this order expected: {}", listed(expected)));
    }
}

// Who pauses at the desk is told what the cautions say, but nothing of training.
void check_notes_of_break(const AuditedSession& session, Findings& findings)
{
    AuditedSession told = session;
    if (!is_daily_block(session)) {
        std::erase_if(told.narrowings, [&](const Narrowing* narrowing) {
            return !has_caution(session, narrowing->id);
        });
    }
    check_notes(told, findings);
}

} // namespace

void check_break_words(const AuditedSession& session, const Claim& claim, Findings& findings)
{
    check_notes_of_break(session, findings);
    check_often(session, claim, findings);
    check_short_advice(session, findings);
    if (session.is_whole) {
        check_next(session, claim, findings);
    }
}

} // namespace upperback
