#include "catalog/read_progression.hpp"

#include "catalog/read_section.hpp"

#include <array>

namespace upperback {
namespace {

constexpr std::string_view file = "progression.yaml";

constexpr std::array<std::string_view, 8> known_rows{
    "block", "days", "deload", "notes", "repetitions", "sets", "start", "step"};

// The sentences that a plan asks for.
constexpr std::array<std::string_view, 12> note_ids{
    "best",
    "close-days",
    "covers",
    "earned",
    "far-days",
    "missed",
    "once",
    "two-days",
    "under-aim",
    "why-limit",
    "why-minutes",
    "why-range"};

constexpr Range week_limits{1, 52};
// Never more than three sessions for the same muscles in seven days (S01, S05).
constexpr Range session_limits{1, 3};

// Required, and within the limits; what is not is a Problem, and then the least.
int number(RowReader& row, std::string_view key, Range limits)
{
    return row.number(key, limits).value_or(limits.least);
}

StartWeeks read_start(RowReader& row)
{
    const StartWeeks start{
        .level = row.closed<Level>("level").value_or(Level::beginner),
        .weeks = number(row, "weeks", week_limits),
        .because = row.word("because"),
        .over_because = row.word("over-because"),
        .sources = row.words("sources"),
    };
    read_mark(row);
    return start;
}

RepetitionGrowth read_repetitions(RowReader& row)
{
    const RepetitionGrowth growth{
        .weeks = number(row, "weeks", week_limits),
        .because = row.word("because"),
        .sources = row.words("sources"),
    };
    read_mark(row);
    return growth;
}

SetGrowth read_sets(RowReader& row)
{
    const SetGrowth growth{
        .other_session_after_weeks = number(row, "other-session-after-weeks", week_limits),
        .percent_at_most = number(row, "percent-at-most", percent_limits),
        .within_weeks = number(row, "within-weeks", week_limits),
        .because = row.word("because"),
        .aim_because = row.word("aim-because"),
        .sources = row.words("sources"),
    };
    read_mark(row);
    return growth;
}

Deload read_deload(RowReader& row)
{
    const Deload deload{
        .level = row.closed<Level>("level").value_or(Level::advanced),
        .reserve_more = number(row, "reserve-more", {0, reserve_limits.most}),
        .because = row.word("because"),
        .sources = row.words("sources"),
    };
    read_mark(row);
    return deload;
}

StepCondition read_step(RowReader& row)
{
    constexpr Range sessions{1, 9};
    constexpr Range pain{0, 10};
    const StepCondition step{
        .sessions = number(row, "sessions", sessions),
        .pain_at_most = number(row, "pain-at-most", pain),
        .pause_weeks = number(row, "pause-weeks", week_limits),
        .sources = row.words("sources"),
    };
    read_mark(row);
    return step;
}

void refuse_reversed(RowReader& row, std::string_view what, int usual, int most)
{
    if (usual > most) {
        row.refuse(
            row.map().key_place, fmt::format("{0}-usual is more than {0}-most; swap them", what)
        );
    }
}

DayLimits read_days(RowReader& row)
{
    constexpr Range hours{1, 168};
    constexpr Range rest_days{1, 7};
    const DayLimits days{
        .sessions_usual = number(row, "sessions-usual", session_limits),
        .sessions_most = row.number("sessions-most", session_limits).value_or(session_limits.most),
        .gap_hours = number(row, "gap-hours", hours),
        .rest_days_most = number(row, "rest-days-most", rest_days),
        .keep_from_week = number(row, "keep-from-week", week_limits),
        .weeks_usual = number(row, "weeks-usual", week_limits),
        .weeks_most = row.number("weeks-most", week_limits).value_or(week_limits.most),
        .sources = row.words("sources"),
    };
    read_mark(row);
    refuse_reversed(row, "sessions", days.sessions_usual, days.sessions_most);
    refuse_reversed(row, "weeks", days.weeks_usual, days.weeks_most);
    return days;
}

std::span<const PlanNote> read_notes(RowReader& row)
{
    std::vector<PlanNote> notes;
    notes.reserve(note_ids.size());
    for (const std::string_view id : note_ids) {
        notes.push_back({.id = id, .text = row.word(id)});
    }
    return row.reading().store.keep(notes);
}

} // namespace

Progression read_progression(const Rows& rows, Reading& reading)
{
    Progression result;
    const auto read = [&](std::string_view id, auto fill) {
        read_needed(rows, file, id, reading, fill);
    };
    read("block", [&](RowReader& row) {
        result.block_weeks = number(row, "weeks", week_limits);
        read_origin(row);
    });
    read("days", [&](RowReader& row) { result.days = read_days(row); });
    read("deload", [&](RowReader& row) { result.deload = read_deload(row); });
    read("notes", [&](RowReader& row) { result.notes = read_notes(row); });
    read("repetitions", [&](RowReader& row) { result.repetitions = read_repetitions(row); });
    read("sets", [&](RowReader& row) { result.sets = read_sets(row); });
    read("start", [&](RowReader& row) { result.start = read_start(row); });
    read("step", [&](RowReader& row) { result.step = read_step(row); });
    refuse_other_rows(rows, known_rows, reading);
    return result;
}

} // namespace upperback
