#include "auditing/break_checks.hpp"

#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace upperback {
namespace {

// The lengths and sets of the trials (C21), whatever a table says; of a pause they are ours.
constexpr Range desk_minutes{1, 5};
constexpr Range daily_minutes{2, 12};
constexpr Range minutes_asked_for{1, 12};
constexpr Range breaks_a_day{1, 12};
constexpr int sets_at_most = 2;
constexpr int minute = 60;

void add(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

bool is_daily(const AuditedSession& session)
{
    return session.pause == BreakKind::strength;
}

bool is_in(int value, const Range& range)
{
    return value >= range.least && value <= range.most;
}

void check_break_request(const AuditedSession& session, const Claim& claim, Findings& findings)
{
    const Request& request = session.routine->request;
    const int nth = claim.pause->nth.value.value_or(1);
    if (!is_in(nth, breaks_a_day) || (is_daily(session) && nth != 1)) {
        add(findings,
            "request",
            "/request/nth",
            is_daily(session) ? "1 expected: once a day" : "1 to 12 expected");
    }
    if (request.minutes && !is_in(*request.minutes, minutes_asked_for)) {
        add(findings, "request", "/request/minutes", "1 to 12 expected");
    }
}

void check_parts(const AuditedSession& session, Findings& findings)
{
    if (session.parts.size() != 1) {
        add(findings, "parts", "/parts", "one part expected: break");
    }
}

// More minutes than a kind may take do not make it longer.
void check_length(const AuditedSession& session, Findings& findings)
{
    const BreakRow& row = session.catalog->doses.of(*session.pause);
    const Range law = is_daily(session) ? daily_minutes : desk_minutes;
    const int asked = session.routine->request.minutes.value_or(row.minutes.usual);
    long long seconds = 0;
    for (const RoutinePart& part : session.routine->parts) {
        seconds += part.seconds;
    }
    const long long minutes = (seconds + minute - 1) / minute;
    if (minutes < law.least || minutes > law.most) {
        add(findings,
            is_daily(session) ? "C21" : "break-length",
            "/total_seconds",
            fmt::format("{} s; {} to {} minutes expected", seconds, law.least, law.most));
    } else if (seconds > 1LL * asked * minute) {
        add(findings,
            "minutes",
            "/total_seconds",
            fmt::format("{} s; at most {} minutes were asked for or are usual", seconds, asked));
    }
}

void check_total_of_break(const AuditedSession& session, Findings& findings)
{
    long long sum = 0;
    for (const RoutinePart& part : session.routine->parts) {
        sum += part.seconds;
    }
    if (sum != session.routine->total_seconds) {
        add(findings,
            "total",
            "/total_seconds",
            fmt::format("{} s; {} s expected", session.routine->total_seconds, sum));
    }
}

void check_size_of_break(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const BreakRow& row = session.catalog->doses.of(*session.pause);
    const int asked = session.routine->request.minutes.value_or(row.minutes.usual);
    const int minutes = std::max(1, std::min(asked, row.minutes.most));
    const auto at = std::min(static_cast<std::size_t>(minutes), row.moves.size());
    const int most = at == 0 ? 0 : row.moves[at - 1];
    const int size = static_cast<int>(session.parts[part].size());
    if (size < row.moves_at_least || size > most) {
        add(findings,
            "size",
            place_of_part(part, "/exercises"),
            fmt::format("{} moves; {} to {} expected", size, row.moves_at_least, most));
    }
}

void check_repetition(const AuditedSession& session, std::size_t part, Findings& findings)
{
    for (const AuditedMove& move : session.parts[part]) {
        for (const AuditedMove& other : session.parts[part]) {
            if (other.place >= move.place) {
                continue;
            }
            if (other.exercise->id == move.exercise->id) {
                add(findings, "repeated", place_of(move), fmt::format("{} again", move.exercise->id)
                );
            } else if (!is_daily(session) && other.exercise->desk.area == move.exercise->desk.area) {
                add(findings,
                    "break-area",
                    place_of(move),
                    fmt::format("{} again: one move of each area", move.exercise->desk.area));
            }
        }
    }
}

// Seated first, then up; inside a position what moves, what is held, what is stretched.
void check_order_at_desk(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const auto key = [](const AuditedMove& move) {
        const Exercise& exercise = *move.exercise;
        return std::tuple{
            exercise.position != Position::seated, static_cast<int>(exercise.part), exercise.id};
    };
    const auto& moves = session.parts[part];
    for (std::size_t place = 1; place < moves.size(); ++place) {
        if (key(moves[place]) < key(moves[place - 1])) {
            add(findings,
                "order",
                place_of(moves[place]),
                fmt::format(
                    "{} comes before {}", moves[place].exercise->id, moves[place - 1].exercise->id
                ));
        }
    }
}

void check_sets(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const int sets = move.prescription->dose.sets;
    const int most = is_daily(session) ? sets_at_most : 1;
    if (sets < 1 || sets > most) {
        add(findings,
            is_daily(session) ? "C21" : "break-sets",
            place_of(move, "/dose/sets"),
            fmt::format("{}; 1 to {} expected", sets, most));
    }
}

void check_part(const AuditedSession& session, std::size_t part, Findings& findings)
{
    check_ladders(session, part, findings);
    check_repetition(session, part, findings);
    check_part_seconds(session, part, findings);
    if (is_daily(session)) {
        check_order(session, part, findings);
    } else {
        check_order_at_desk(session, part, findings);
    }
    if (session.is_whole) {
        check_size_of_break(session, part, findings);
    }
}

using MoveCheck = void (*)(const AuditedSession&, const AuditedMove&, Findings&);

constexpr std::array<MoveCheck, 15> of_each_move{
    check_eligibility,
    check_uses,
    check_adaptations,
    check_next_forms,
    check_caution_laws,
    check_dose,
    check_sets,
    check_tempo,
    check_ramp,
    check_load,
    check_dose_laws,
    check_seconds,
    check_reasons,
    check_dose_origin,
    check_cover_reasons};

} // namespace

Findings break_findings(const AuditedSession& session, const Claim& claim)
{
    Findings findings;
    check_request(session, findings);
    check_break_request(session, claim, findings);
    check_level(session, findings);
    check_opening(session, findings);
    check_parts(session, findings);
    for (std::size_t part = 0; part < session.parts.size(); ++part) {
        check_part(session, part, findings);
        for (const AuditedMove& move : session.parts[part]) {
            for (const MoveCheck check : of_each_move) {
                check(session, move, findings);
            }
        }
    }
    check_total_of_break(session, findings);
    check_break_words(session, claim, findings);
    if (session.is_whole) {
        check_length(session, findings);
        check_required_moves(session, findings);
        check_named_moves(session, findings);
        check_things(session, findings);
        check_narrowed(session, findings);
        check_sources(session, findings);
    }
    return findings;
}

} // namespace upperback
