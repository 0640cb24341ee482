// What is earned, not dated: the condition of the next step beside each move (C07).
#include "auditing/dose_range.hpp"
#include "auditing/eligibility.hpp"
#include "auditing/plan_checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// A next step of one move, against the numbers of the practice.
struct StepReport {
    const ClaimedNext& next;
    Findings& findings;

    void operator()(bool holds, std::string_view key, std::string text) const
    {
        if (!holds) {
            report(findings, "C07", fmt::format("{}/{}", next.place, key), std::move(text));
        }
    }
};

// The top of the whole range, however far the week has come; nothing for a hold or a carry.
std::optional<int> top_of(const Exercise& exercise, const AuditedSession& session)
{
    const DoseRow* cell = cell_of(session, exercise);
    if (cell == nullptr) {
        return std::nullopt;
    }
    const auto range = allowed_dose(session, exercise, *cell, Narrow::yes).repetitions;
    return range ? std::optional{range->most} : std::nullopt;
}

void check_rung(const StepReport& expect, const Exercise& exercise, const AuditedSession& session)
{
    const std::string to = expect.next.to.value.value_or("");
    const Exercise* rung = exercise_of(*session.catalog, to);
    const bool is_next = rung != nullptr && to == exercise.harder.id;
    expect(
        is_next,
        "then/to",
        fmt::format("{} is not the next form of {}", shown_word(to), exercise.id)
    );
    if (is_next) {
        for (const Objection& objection : objections_to(read_move(*rung, session), session)) {
            expect(false, "then/to", fmt::format("{} is not open: {}", to, objection.text));
        }
    }
}

void check_step(
    const ClaimedNext& next,
    const Exercise& exercise,
    const AuditedSession& session,
    Findings& findings
)
{
    const StepReport expect{.next = next, .findings = findings};
    const StepCondition& step = session.catalog->progression.step;
    const auto top = top_of(exercise, session);
    expect(
        !next.exercise.value || *next.exercise.value == exercise.id,
        "exercise",
        fmt::format("{} expected", exercise.id)
    );
    expect(
        !differs(next.repetitions, top),
        "when/repetitions",
        top ? fmt::format("{} in every set expected", *top) : "null expected"
    );
    expect(
        !differs(next.sessions, std::optional{step.sessions}),
        "when/sessions",
        fmt::format("{} expected", step.sessions)
    );
    expect(
        !differs(next.pain_at_most, std::optional{step.pain_at_most}),
        "when/pain_at_most",
        fmt::format("{} expected", step.pain_at_most)
    );
    if (next.kind.value.value_or("") == "rung") {
        check_rung(expect, exercise, session);
    } else if (next.kind.value) {
        expect(*next.kind.value == "load", "then/kind", "rung or load expected");
        expect(next.to.value.value_or("").empty(), "then/to", "for load there is no other move");
    }
}

} // namespace

void check_next_steps(const AuditedPlan& plan, Findings& findings)
{
    for (const AuditedWeek& week : plan.weeks) {
        for (const auto& session : week.sessions) {
            const auto& said = session->claimed->next.value;
            if (!said || !session->is_whole || !session->session) {
                continue;
            }
            const auto moves = strength_of(*session);
            if (said->size() != moves.size()) {
                report(
                    findings,
                    "C07",
                    session->claimed->place + "/next",
                    fmt::format("{}; one of each strengthening move expected", said->size())
                );
                continue;
            }
            for (std::size_t place = 0; place < moves.size(); ++place) {
                check_step((*said)[place], *moves[place]->exercise, *session->session, findings);
            }
        }
    }
}

} // namespace upperback
