// How a dose is done: its tempo, the lighter sets before it, and the words for how heavy.
#include "auditing/checks.hpp"
#include "auditing/expected.hpp"
#include "auditing/planned.hpp"

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

std::string filled(std::string_view words, std::string_view mark, const std::string& value)
{
    std::string text{words};
    const auto at = text.find(mark);
    return at == std::string::npos ? text : text.replace(at, mark.size(), value);
}

// A weight that one could lift so often: the top of the range and what stays in reserve.
std::string filled(std::string_view words, const Dose& dose)
{
    constexpr Range usual_reserve{2, 4};
    const int top = dose.repetitions.value_or(Range{}).most;
    const Range reserve = dose.reserve.value_or(usual_reserve);
    const std::string times =
        reserve.least == reserve.most
            ? fmt::format("{}", top + reserve.least)
            : fmt::format("{} to {}", top + reserve.least, top + reserve.most);
    return filled(filled(words, "{times}", times), "{top}", fmt::format("{}", top));
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

std::optional<Tempo> expected_tempo(const Exercise& exercise, const TimeModel& time)
{
    if (!is_counted(exercise.measure)) {
        return std::nullopt;
    }
    return Tempo{.up_seconds = time.tempo_up_down.least, .down_seconds = time.tempo_up_down.most};
}

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

std::vector<RampSet> expected_ramp(const AuditedSession& session, const AuditedMove& move)
{
    std::vector<RampSet> expected;
    if (is_first_row(session, move)) {
        for (const RampRow& row : session.catalog->doses.ramp) {
            if (applies(row, session, move)) {
                expected.push_back(
                    {.repetitions = row.repetitions,
                     .percent_of_load = row.percent_of_load,
                     .rest_seconds = row.rest_seconds}
                );
            }
        }
    }
    return expected;
}

void check_ramp(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const std::vector<RampSet> expected = expected_ramp(session, move);
    const bool agrees = std::ranges::equal(
        expected,
        move.prescription->dose.ramp,
        [](const RampSet& one, const RampSet& said) {
            return one.repetitions == said.repetitions &&
                   one.percent_of_load == said.percent_of_load &&
                   one.rest_seconds == said.rest_seconds;
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
        return;
    }
    const bool is_light = asks_for_light_carry(session) && move.exercise->dose == "grip";
    const LoadWords* row = load_words(session, is_light ? "light-carry" : load);
    if (load.empty() || row == nullptr) {
        return;
    }
    const auto level = static_cast<std::size_t>(session.level);
    const std::string expected = filled(row->words.at(level), counted_dose(session, move));
    if (words != expected) {
        add(fmt::format("\"{}\" expected", expected));
    }
}

} // namespace upperback
