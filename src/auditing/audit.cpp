#include "auditing/audit.hpp"

#include "auditing/checks.hpp"

#include <array>
#include <span>
#include <string_view>

namespace upperback {
namespace {

// What a check reads: without a move of the session the checks that read them all say nothing true.
enum class Reads { what_is_there, every_move };

struct SessionCheck {
    std::string_view what{};
    void (*run)(const AuditedSession&, Findings&) = nullptr;
    Reads reads = Reads::what_is_there;
};

struct PartCheck {
    std::string_view what{};
    void (*run)(const AuditedSession&, std::size_t, Findings&) = nullptr;
    Reads reads = Reads::what_is_there;
};

struct MoveCheck {
    std::string_view what{};
    void (*run)(const AuditedSession&, const AuditedMove&, Findings&) = nullptr;
    Reads reads = Reads::what_is_there;
};

using enum Reads;

constexpr std::array before_the_parts{
    SessionCheck{"its words are words of the catalogue", check_request},
    SessionCheck{"where it stands in a plan", check_plan_place},
    SessionCheck{"the level is the one that counts", check_level},
    SessionCheck{"the short form of stretches only to keep to minutes: C13", check_short_stretches},
    SessionCheck{"the opening lines of its cautions, none twice", check_opening},
    SessionCheck{"warm-up, strength, stretch: C14, C15", check_part_order},
    SessionCheck{"every `require` rule that holds: C15, C16", check_required_moves, every_move},
    SessionCheck{"every move of --with", check_named_moves, every_move},
};

constexpr std::array of_each_part{
    PartCheck{"as many moves as asked for or usual: C16", check_size, every_move},
    PartCheck{"its moves belong to it, none twice", check_membership},
    PartCheck{"one rung of a ladder at most", check_ladders},
    PartCheck{"the order of doing: C15, C17", check_order},
    PartCheck{"a warm-up of 5 to 10 minutes: C15", check_warmup_time, every_move},
    PartCheck{"its seconds add up", check_part_seconds},
    PartCheck{"its certificate agrees with the rules", check_proof, every_move},
};

constexpr std::array of_each_move{
    MoveCheck{"level, things, cautions, forbid rules, --without", check_eligibility},
    MoveCheck{"the things it uses", check_uses},
    MoveCheck{"what its cautions change", check_adaptations},
    MoveCheck{"easier and harder forms are open to the request", check_next_forms},
    MoveCheck{"laws for cautions: C23 to C28", check_caution_laws},
    MoveCheck{"inside the range of its dose: C02, C13, C15", check_dose},
    MoveCheck{"tempo: C20", check_tempo},
    MoveCheck{"ramp sets before the first row", check_ramp, every_move},
    MoveCheck{"words for how heavy", check_load},
    MoveCheck{"laws for doses: C01, C03 to C06, C27, C29", check_dose_laws},
    MoveCheck{"the time model", check_seconds},
    MoveCheck{"the rules that speak for it", check_reasons},
};

constexpr std::array after_the_parts{
    SessionCheck{"the total, and the minutes asked for", check_total},
    SessionCheck{"all things that are used", check_things, every_move},
    SessionCheck{"sets of each muscle", check_muscle_sums, every_move},
    SessionCheck{"limits of sets a session and a week: C18", check_muscle_limits},
    SessionCheck{
        "sets below the table only where a limit asks for it: C02", check_cut_sets, every_move},
    SessionCheck{"what was narrowed, all of it and nothing else", check_narrowed, every_move},
    SessionCheck{"the notes of what was narrowed", check_notes},
    SessionCheck{"how often: C09, C10", check_frequency},
    SessionCheck{"what comes next: C07, C08", check_next_step, every_move},
    SessionCheck{"the stop box: C27", check_advice},
    SessionCheck{"every source it rests on", check_sources, every_move},
};

template <class Check>
bool can_be_read(const Check& check, const AuditedSession& session)
{
    return check.reads == what_is_there || session.is_whole;
}

void check_session(
    std::span<const SessionCheck> checks, const AuditedSession& session, Findings& findings
)
{
    for (const SessionCheck& check : checks) {
        if (can_be_read(check, session)) {
            check.run(session, findings);
        }
    }
}

void check_part(const AuditedSession& session, std::size_t part, Findings& findings)
{
    for (const PartCheck& check : of_each_part) {
        if (can_be_read(check, session)) {
            check.run(session, part, findings);
        }
    }
}

void check_move(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    for (const MoveCheck& check : of_each_move) {
        if (can_be_read(check, session)) {
            check.run(session, move, findings);
        }
    }
}

Findings missing_moves(const Routine& routine)
{
    Findings findings;
    for (std::size_t part = 0; part < routine.parts.size(); ++part) {
        const auto& exercises = routine.parts[part].exercises;
        for (std::size_t place = 0; place < exercises.size(); ++place) {
            if (exercises[place].exercise == nullptr) {
                findings.push_back(
                    {.check = "exercise",
                     .place = place_of({.part = part, .place = place}, "/id"),
                     .text = "no exercise of the catalogue"}
                );
            }
        }
    }
    return findings;
}

} // namespace

std::vector<Violation> audit(const Routine& routine, const Catalog& catalog)
{
    if (!is_readable(routine, catalog)) {
        return {no_goal()};
    }
    Findings findings = missing_moves(routine);
    const Findings others = findings_of(read_session(routine, catalog));
    findings.insert(findings.end(), others.begin(), others.end());
    return findings;
}

Violation no_goal()
{
    return {.check = "request", .place = "/request/goals", .text = "no goal of the catalogue"};
}

Findings findings_of(const AuditedSession& session)
{
    Findings findings;
    check_session(before_the_parts, session, findings);
    for (std::size_t part = 0; part < session.parts.size(); ++part) {
        check_part(session, part, findings);
        for (const AuditedMove& move : session.parts[part]) {
            check_move(session, move, findings);
        }
    }
    check_session(after_the_parts, session, findings);
    return findings;
}

Findings derived_findings_of(const AuditedSession& session)
{
    Findings findings;
    for (std::size_t part = 0; part < session.parts.size(); ++part) {
        for (const AuditedMove& move : session.parts[part]) {
            check_dose_origin(session, move, findings);
            check_cover_reasons(session, move, findings);
        }
        if (session.is_whole) {
            check_derived_proof(session, part, findings);
        }
    }
    if (session.is_whole) {
        check_sessions_a_week(session, findings);
    }
    return findings;
}

} // namespace upperback
