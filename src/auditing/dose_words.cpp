// How a dose is done: its tempo, the lighter sets before it, and the words for how heavy.
#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr Range tempo_each_way{1, 2};
constexpr int repetition_seconds_at_most = 8;
constexpr int held_repetition_seconds_at_most = 10;

bool is_counted(Measure measure)
{
    return measure == Measure::repetitions || measure == Measure::held_repetitions;
}

bool is_inside(int value, const Range& range)
{
    return value >= range.least && value <= range.most;
}

bool keeps_tempo(const Tempo& tempo, const TimeModel& time)
{
    const int repetition = tempo.up_seconds + tempo.pause_seconds + tempo.down_seconds;
    return tempo.up_seconds == time.tempo_up_down.least &&
           tempo.down_seconds == time.tempo_up_down.most && tempo.pause_seconds == 0 &&
           is_inside(tempo.up_seconds, tempo_each_way) &&
           is_inside(tempo.down_seconds, tempo_each_way) &&
           repetition <= repetition_seconds_at_most && repetition == time.repetition;
}

bool is_first_row(const AuditedSession& session, const AuditedMove& move)
{
    const auto moves = moves_of(session, Part::strength);
    const auto first = std::ranges::find_if(moves, [](const AuditedMove& other) {
        return other.exercise->kind == Kind::row;
    });
    return first != moves.end() && &*first == &move;
}

bool applies(const RampRow& row, const AuditedSession& session, const AuditedMove& move)
{
    return session.level >= row.level &&
           std::ranges::any_of(move.prescription->uses, [&](std::string_view thing) {
               return has_word(row.items, thing);
           });
}

bool asks_for_light_carry(const AuditedSession& session)
{
    return std::ranges::any_of(session.narrowings, [](const Narrowing* narrowing) {
        return narrowing->light_carry;
    });
}

const LoadWords* load_words(const AuditedSession& session, std::string_view id)
{
    const auto& rows = session.catalog->doses.load;
    const auto row = std::ranges::find(rows, id, &LoadWords::id);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

void check_tempo(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const Dose& dose = move.prescription->dose;
    const auto add = [&](std::string_view field, std::string_view text) {
        findings.push_back(
            {.check = "C20", .place = place_of(move, field), .text = std::string{text}}
        );
    };
    if (!is_counted(move.exercise->measure)) {
        if (dose.tempo) {
            add("/dose/tempo", "only repetitions have a tempo");
        }
        return;
    }
    if (!dose.tempo || !keeps_tempo(*dose.tempo, session.catalog->doses.time)) {
        add("/dose/tempo", "the tempo of the time model expected, 1 to 2 s each way");
    }
    if (dose.hold_seconds.value_or(0) > held_repetition_seconds_at_most) {
        add("/dose/hold_seconds", "a repetition is held for 10 s at most");
    }
}

void check_ramp(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    std::vector<const RampRow*> expected;
    if (is_first_row(session, move)) {
        for (const RampRow& row : session.catalog->doses.ramp) {
            if (applies(row, session, move)) {
                expected.push_back(&row);
            }
        }
    }
    const bool agrees = std::ranges::equal(
        expected,
        move.prescription->dose.ramp,
        [](const RampRow* row, const RampSet& set) {
            return row->repetitions == set.repetitions &&
                   row->percent_of_load == set.percent_of_load &&
                   row->rest_seconds == set.rest_seconds;
        }
    );
    if (!agrees) {
        findings.push_back(
            {.check = "ramp",
             .place = place_of(move, "/dose/ramp"),
             .text = fmt::format("{} lighter sets expected, as in the table", expected.size())}
        );
    }
}

void check_load(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const std::string& words = move.prescription->dose.load;
    const std::string_view load = move.exercise->load;
    const auto add = [&](std::string text) {
        findings.push_back(
            {.check = "load", .place = place_of(move, "/dose/load"), .text = std::move(text)}
        );
    };
    if (load.empty() != words.empty()) {
        add(load.empty() ? "there is nothing to load" : "words for how heavy expected");
    } else if (words.find('{') != std::string::npos) {
        add("a place in the words was not filled in");
    } else if (load == "carry" && asks_for_light_carry(session)) {
        const LoadWords* light = load_words(session, "light-carry");
        if (light != nullptr && words != light->words.at(static_cast<std::size_t>(session.level))) {
            add("a light weight expected");
        }
    }
}

} // namespace upperback
