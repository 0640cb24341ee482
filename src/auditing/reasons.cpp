// What the routine says of why: the rules that speak for a move, and the certificate of a part.
#include "auditing/checks.hpp"
#include "auditing/matching.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr std::string_view bound_field = "/proof/bound";
constexpr std::string_view runner_up_field = "/proof/runner_up";

void add(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

bool covers(const Rule& rule, Part part)
{
    return rule.verb == Verb::cover &&
           std::ranges::find(rule.match.part, part) != rule.match.part.end();
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

std::vector<std::string_view> trained_muscles(const AuditedSession& session)
{
    std::vector<std::string_view> muscles;
    for (const AuditedMove& move : moves_of(session, Part::strength)) {
        for (const std::string_view muscle : move.exercise->primary) {
            if (!has_word(muscles, muscle)) {
                muscles.push_back(muscle);
            }
        }
    }
    return muscles;
}

int units_of(
    std::span<const AuditedMove> moves, std::string_view muscle, const SelectionNumbers& numbers
)
{
    int units = 0;
    for (const AuditedMove& move : moves) {
        if (has_word(move.exercise->primary, muscle)) {
            units += numbers.units_primary;
        } else if (has_word(move.exercise->secondary, muscle)) {
            units += numbers.units_secondary;
        }
    }
    return units;
}

int covered_value(
    const AuditedSession& session, const Rule& rule, std::span<const AuditedMove> moves
)
{
    const SelectionNumbers& numbers = session.catalog->selection;
    if (numbers.gain.empty()) {
        return 0;
    }
    const bool of_trained = rule.muscles.size() == 1 && rule.muscles.front() == trained;
    const std::vector<std::string_view> muscles =
        of_trained ? trained_muscles(session)
                   : std::vector<std::string_view>{rule.muscles.begin(), rule.muscles.end()};
    int value = 0;
    for (const std::string_view muscle : muscles) {
        const auto units = static_cast<std::size_t>(units_of(moves, muscle, numbers));
        value += rule.points * numbers.gain[std::min(units, numbers.gain.size() - 1)];
    }
    return value;
}

int value_of(const AuditedSession& session, std::size_t part)
{
    const std::span<const AuditedMove> moves = session.parts[part];
    int value = 0;
    for (const Rule* rule : session.rules) {
        if (covers(*rule, session.routine->parts[part].part)) {
            value += covered_value(session, *rule, moves);
        } else if (rule->verb == Verb::prefer) {
            value += rule->points *
                     static_cast<int>(std::ranges::count_if(moves, [&](const AuditedMove& move) {
                         return matches_move(rule->match, move);
                     }));
        }
    }
    return value;
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
            place_of_part(part, runner_up_field),
            fmt::format("another set of {}, sorted, expected", ids.size()));
    }
    for (const std::string_view id : others) {
        const Exercise* exercise = exercise_of(*session.catalog, id);
        if (exercise == nullptr || exercise->part != routine_part.part) {
            add(findings,
                "proof",
                place_of_part(part, runner_up_field),
                fmt::format("{} is no move of this part", id));
        }
    }
    if (proof.runner_up_value > proof.bound) {
        add(findings,
            "proof",
            place_of_part(part, runner_up_field),
            fmt::format("{} is more than the bound {}", proof.runner_up_value, proof.bound));
    }
}

} // namespace

void check_reasons(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const auto& reasons = move.prescription->reasons;
    const auto complain = [&](std::string text) {
        add(findings, "reasons", place_of(move, "/reasons"), std::move(text));
    };
    const bool is_whole =
        std::ranges::all_of(reasons, [](const Reason& reason) { return reason.rule != nullptr; });
    if (!is_whole) {
        complain("a reason has no rule");
        return;
    }
    for (const Reason& reason : reasons) {
        if (!may_be_named(session, move, *reason.rule)) {
            complain(fmt::format("{} does not speak for it here", reason.rule->id));
        } else if (!has_right_points(reason)) {
            complain(fmt::format("{} gives other points", reason.rule->id));
        }
    }
    for (const Rule* rule : session.rules) {
        const auto named = std::ranges::find(reasons, rule, &Reason::rule);
        if (named == reasons.end() && must_be_named(*rule, move)) {
            complain(fmt::format("{} is not named", rule->id));
        }
    }
    const auto id_of = [](const Reason& reason) { return reason.rule->id; };
    if (std::ranges::adjacent_find(reasons, std::ranges::greater_equal{}, id_of) != reasons.end()) {
        complain("each rule once, sorted by id, expected");
    }
}

void check_proof(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const Proof& proof = session.routine->parts[part].proof;
    const int value = value_of(session, part);
    const int bonus_at_most =
        static_cast<int>(session.parts[part].size()) * session.catalog->selection.spread;
    const auto complain = [&](std::string_view field, std::string text) {
        add(findings, "proof", place_of_part(part, field), std::move(text));
    };
    if (proof.value != value) {
        complain("/proof/value", fmt::format("{}; the rules give {}", proof.value, value));
    }
    if (proof.bound != proof.value + proof.bonus) {
        complain(bound_field, fmt::format("{} is not value and bonus together", proof.bound));
    }
    const bool has_seed = session.routine->request.seed != 0;
    if (proof.bonus < 0 || proof.bonus > (has_seed ? bonus_at_most : 0)) {
        complain("/proof/bonus", fmt::format("{} is more than a seed gives", proof.bonus));
    }
    if (proof.unseeded_value < proof.value ||
        proof.unseeded_value > proof.value + (has_seed ? bonus_at_most : 0)) {
        complain("/proof/unseeded_value", "not between the value and what a seed may cost");
    }
    check_runner_up(session, part, findings);
}

} // namespace upperback
