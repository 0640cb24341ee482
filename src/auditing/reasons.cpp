// What the routine says of why: the rules that speak for a move, and the certificate of a part.
#include "auditing/checks.hpp"
#include "auditing/matching.hpp"
#include "auditing/value.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr std::string_view runner_up_field = "/runner_up";

void add(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

// A rule that only limits speaks for no move.
bool must_be_named(const Rule& rule, const AuditedMove& move)
{
    const bool speaks =
        rule.verb == Verb::prefer || (rule.verb == Verb::require && rule.at_least.value_or(0) > 0);
    return speaks && matches_move(rule.match, move);
}

bool has_right_points(const Reason& reason)
{
    switch (reason.rule->verb) {
    case Verb::prefer:
        return reason.points == reason.rule->points;
    case Verb::require:
        return !reason.points;
    case Verb::cover:
        return reason.points.value_or(0) > 0;
    case Verb::forbid:
        break;
    }
    return false;
}

bool may_be_named(const AuditedSession& session, const AuditedMove& move, const Rule& rule)
{
    const bool holds = std::ranges::find(session.rules, &rule) != session.rules.end();
    return holds && (rule.verb == Verb::cover ? covers(rule, move.exercise->part)
                                              : matches_move(rule.match, move));
}

void check_runner_up(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const RoutinePart& routine_part = session.routine->parts[part];
    const Proof& proof = routine_part.proof;
    if (!proof.has_runner_up) {
        return;
    }
    std::vector<std::string_view> ids;
    for (const AuditedMove& move : session.parts[part]) {
        ids.push_back(move.exercise->id);
    }
    std::ranges::sort(ids);
    std::vector<std::string_view> others = proof.runner_up;
    std::ranges::sort(others);
    if (others.size() != ids.size() || others == ids || others != proof.runner_up) {
        add(findings,
            "proof",
            place_of_proof(part, runner_up_field),
            fmt::format("another set of {}, sorted, expected", ids.size()));
    }
    for (const std::string_view id : others) {
        const Exercise* exercise = exercise_of(*session.catalog, id);
        if (exercise == nullptr || exercise->part != routine_part.part) {
            add(findings,
                "proof",
                place_of_proof(part, runner_up_field),
                fmt::format("{} is no move of this part", shown_word(id)));
        }
    }
    if (proof.runner_up_value > proof.bound) {
        add(findings,
            "proof",
            place_of_proof(part, runner_up_field),
            fmt::format("{} is more than the bound {}", proof.runner_up_value, proof.bound));
    }
}

} // namespace

void check_reasons(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const auto& reasons = move.prescription->reasons;
    const auto complain = [&](const std::string& field, std::string text) {
        add(findings, "reasons", place_of(move, "/reasons" + field), std::move(text));
    };
    std::string_view before;
    for (std::size_t index = 0; index < reasons.size(); ++index) {
        const Rule* rule = reasons[index].rule;
        if (rule == nullptr) {
            complain(fmt::format("/{}/rule", index), "no rule of the catalogue");
            continue;
        }
        if (!may_be_named(session, move, *rule)) {
            complain(
                fmt::format("/{}/rule", index),
                fmt::format("{} does not speak for it here", rule->id)
            );
        } else if (!has_right_points(reasons[index])) {
            complain(
                fmt::format("/{}/points", index), fmt::format("{} gives other points", rule->id)
            );
        }
        if (rule->id <= before) {
            complain(fmt::format("/{}/rule", index), "each rule once, sorted by id, expected");
        }
        before = rule->id;
    }
    for (const Rule* rule : session.rules) {
        const auto named = std::ranges::find(reasons, rule, &Reason::rule);
        if (named == reasons.end() && must_be_named(*rule, move)) {
            complain({}, fmt::format("{} is not named", rule->id));
        }
    }
}

void check_proof(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const Proof& proof = session.routine->parts[part].proof;
    const int value = expected_value(session, part);
    const int bonus = bonus_of(session, session.parts[part]);
    const auto complain = [&](std::string_view field, std::string text) {
        add(findings, "proof", place_of_proof(part, field), std::move(text));
    };
    if (proof.value != value) {
        complain("/value", fmt::format("{}; the rules give {}", proof.value, value));
    }
    if (proof.bound != proof.value + proof.bonus) {
        complain("/bound", fmt::format("{} is not value and bonus together", proof.bound));
    }
    if (proof.bonus != bonus) {
        complain("/bonus", fmt::format("{}; the seed gives {}", proof.bonus, bonus));
    }
    // With the seed no set has more than the bound, so without it none has either.
    if (proof.unseeded_value < proof.value || proof.unseeded_value > proof.bound) {
        complain("/unseeded_value", "not between the value and the bound");
    }
    check_runner_up(session, part, findings);
}

} // namespace upperback
