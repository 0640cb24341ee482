#include "auditing/claimed_rivals.hpp"

#include "auditing/checks.hpp"
#include "auditing/eligibility.hpp"
#include "auditing/value.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

using Moves = std::vector<AuditedMove>;

// One claim, the move that makes it, and where its findings go.
struct RivalReport {
    const ClaimedRival& rival;
    const AuditedMove& move;
    const AuditedSession& session;
    Findings& findings;

    const Moves& chosen() const { return session.parts[move.part]; }

    void complain(std::string_view key, std::string text) const
    {
        findings.push_back(
            {.check = "beats",
             .place = fmt::format("{}/{}", rival.place, key),
             .text = std::move(text)}
        );
    }
};

bool holds(const Moves& moves, std::string_view id)
{
    return std::ranges::any_of(moves, [&](const AuditedMove& move) {
        return move.exercise->id == id;
    });
}

bool contains(const ClaimedTexts& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_sorted_once(const ClaimedTexts& words)
{
    return std::ranges::adjacent_find(words, std::ranges::greater_equal{}) == words.end();
}

// Whether the lists can be an exchange of moves of this part.
bool is_exchange(const RivalReport& report)
{
    const auto& [in, out] = std::tie(report.rival.in, report.rival.out);
    const std::size_t before = report.findings.size();
    for (const auto& [words, key] : {std::pair{&in, "in"}, std::pair{&out, "out"}}) {
        if (!is_sorted_once(*words)) {
            report.complain(key, "sorted, each move once, expected");
        }
    }
    for (const std::string& id : out) {
        if (!holds(report.chosen(), id)) {
            report.complain("out", fmt::format("{} is not in this part", shown_word(id)));
        }
    }
    if (!contains(out, report.move.exercise->id)) {
        report.complain("out", fmt::format("{} expected", report.move.exercise->id));
    }
    for (const std::string& id : in) {
        const Exercise* exercise = exercise_of(*report.session.catalog, id);
        if (exercise == nullptr || exercise->part != report.move.exercise->part ||
            holds(report.chosen(), id)) {
            report.complain("in", fmt::format("{} is no other move of this part", shown_word(id)));
        } else {
            for (const Objection& objection :
                 objections_to(read_move(*exercise, report.session), report.session)) {
                report.complain("in", objection.text);
            }
        }
    }
    return report.findings.size() == before;
}

Moves exchanged(const RivalReport& report)
{
    Moves others;
    std::ranges::remove_copy_if(
        report.chosen(),
        std::back_inserter(others),
        [&](const AuditedMove& move) { return contains(report.rival.out, move.exercise->id); }
    );
    for (const std::string& id : report.rival.in) {
        others.push_back(read_move(*exercise_of(*report.session.catalog, id), report.session));
    }
    return others;
}

// What the rules say of the session with these moves in their part, and not of it as it is.
void expect_allowed(const RivalReport& report, const Moves& others)
{
    const std::size_t part = report.move.part;
    AuditedSession session = report.session;
    Findings before;
    check_required_moves(session, before);
    check_ladders(session, part, before);
    session.parts[part] = others;
    Findings after;
    check_required_moves(session, after);
    check_ladders(session, part, after);
    for (const Violation& violation : after) {
        const auto is_same = [&](const Violation& one) { return one.text == violation.text; };
        if (std::ranges::none_of(before, is_same)) {
            report.complain("in", violation.text);
        }
    }
}

void check_rival(const RivalReport& report)
{
    const auto& [in, out, points] =
        std::tie(report.rival.in, report.rival.out, report.rival.points_less);
    if (points.is_there && !points.value) {
        if (!in.empty() || out != ClaimedTexts{std::string{report.move.exercise->id}}) {
            report.complain("points_less", "a set has points; without one only the move is out");
        }
        return;
    }
    if (!is_exchange(report)) {
        return;
    }
    const Moves others = exchanged(report);
    if (others.size() != report.chosen().size()) {
        report.complain("out", "as many moves in as out expected");
        return;
    }
    expect_allowed(report, others);
    const Part part = report.move.exercise->part;
    const int less = value_of(report.session, part, report.chosen()) +
                     bonus_of(report.session, report.chosen()) -
                     value_of(report.session, part, others) - bonus_of(report.session, others);
    if (points.value.value_or(less) != less) {
        report.complain("points_less", fmt::format("{}; the rules give {}", *points.value, less));
    } else if (less < 0) {
        report.complain("points_less", fmt::format("a set with {} points more", -less));
    }
}

// The fewest points that a rival of the part has less; nothing where not every move names one.
std::optional<std::optional<int>> fewest_less(const ClaimedPart& part)
{
    std::optional<int> fewest;
    for (const ClaimedExercise& exercise : part.exercises) {
        if (!exercise.beats.value || !exercise.beats.value->points_less.is_there) {
            return std::nullopt;
        }
        const std::optional<int>& less = exercise.beats.value->points_less.value;
        if (less) {
            fewest = std::min(fewest.value_or(*less), *less);
        }
    }
    return fewest;
}

void check_runner_up(
    const ClaimedPart& part, const ClaimedProof& proof, const Proof& completed, Findings& findings
)
{
    const auto fewest = fewest_less(part);
    if (!fewest || !proof.runner_up.is_there || part.exercises.empty()) {
        return;
    }
    const auto complain = [&](std::string_view field, std::string text) {
        findings.push_back(
            {.check = "proof",
             .place = fmt::format("{}/runner_up{}", proof.place, field),
             .text = std::move(text)}
        );
    };
    if (proof.runner_up.value.has_value() != fewest->has_value()) {
        complain(
            "",
            fewest->has_value() ? "the best of what the moves beat expected"
                                : "null expected: no move beats a set"
        );
    } else if (*fewest && completed.bound - proof.runner_up.value->value != **fewest) {
        complain(
            "/value",
            fmt::format(
                "{}; the best of what the moves beat has {}",
                proof.runner_up.value->value,
                completed.bound - **fewest
            )
        );
    }
}

} // namespace

void check_rivals(const Claim& claim, const AuditedSession& session, Findings& findings)
{
    for (const auto& moves : session.parts) {
        for (const AuditedMove& move : moves) {
            const auto& beats = claim.parts[move.part].exercises[move.place].beats;
            if (beats.value) {
                check_rival({*beats.value, move, session, findings});
            }
        }
    }
    const std::size_t proofs = claim.proof.value ? claim.proof.value->size() : 0;
    for (std::size_t part = 0; part < std::min(proofs, claim.parts.size()); ++part) {
        check_runner_up(
            claim.parts[part],
            (*claim.proof.value)[part],
            session.routine->parts[part].proof,
            findings
        );
    }
}

} // namespace upperback
