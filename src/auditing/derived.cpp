// Numbers that follow from the catalogue alone, where a file says them: what a cover rule gives a
// move, how many sets are possible, and what the runner-up is worth.
#include "auditing/checks.hpp"
#include "auditing/eligibility.hpp"
#include "auditing/value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace upperback {
namespace {

// How many sets of that size there are; all that pass 2^64 count as 2^64 - 1.
std::uint64_t sets_of(std::uint64_t size, std::uint64_t of)
{
    constexpr auto greatest = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t sets = of < size ? 0 : 1;
    for (std::uint64_t taken = 1; taken <= size && sets > 0; ++taken) {
        const std::uint64_t next = of - size + taken;
        if (sets > greatest / next) {
            return greatest;
        }
        sets = sets * next / taken;
    }
    return sets;
}

std::uint64_t possible_sets(const AuditedSession& session, std::size_t part)
{
    const Part name = session.routine->parts[part].part;
    const auto open =
        std::ranges::count_if(session.catalog->exercises, [&](const Exercise& exercise) {
            return exercise.part == name &&
                   objections_to(read_move(exercise, session), session).empty();
        });
    return sets_of(session.parts[part].size(), static_cast<std::uint64_t>(open));
}

void add(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

void check_runner_up_value(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const RoutinePart& routine_part = session.routine->parts[part];
    const Proof& proof = routine_part.proof;
    std::vector<AuditedMove> moves;
    for (const std::string_view id : proof.runner_up) {
        if (const Exercise* exercise = exercise_of(*session.catalog, id)) {
            moves.push_back(read_move(*exercise, session));
        }
    }
    const bool is_known = proof.has_runner_up && moves.size() == session.parts[part].size();
    const int value = value_of(session, routine_part.part, moves) + bonus_of(session, moves);
    if (is_known && proof.runner_up_value != value) {
        add(findings,
            "proof",
            place_of_proof(part, "/runner_up/value"),
            fmt::format("{}; the rules give {}", proof.runner_up_value, value));
    }
}

} // namespace

void check_cover_reasons(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const auto& reasons = move.prescription->reasons;
    for (const Rule* rule : session.rules) {
        if (!covers(*rule, move.exercise->part)) {
            continue;
        }
        const int points = covered_value(session, *rule, std::span{&move, 1});
        const auto named = std::ranges::find(reasons, rule, &Reason::rule);
        if (named == reasons.end() && points > 0) {
            add(findings,
                "reasons",
                place_of(move, "/reasons"),
                fmt::format("{} is not named", rule->id));
        } else if (named != reasons.end() && named->points.value_or(points) != points) {
            add(findings,
                "reasons",
                place_of(move, fmt::format("/reasons/{}/points", named - reasons.begin())),
                fmt::format("{} gives {} points", rule->id, points));
        }
    }
}

void check_derived_proof(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const Proof& proof = session.routine->parts[part].proof;
    const std::uint64_t possible = possible_sets(session, part);
    if (proof.possible != possible) {
        add(findings,
            "proof",
            place_of_proof(part, "/possible"),
            fmt::format("{}; {} expected", proof.possible, possible));
    }
    check_runner_up_value(session, part, findings);
}

} // namespace upperback
