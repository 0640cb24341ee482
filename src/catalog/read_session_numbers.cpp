#include "catalog/read_section.hpp"

#include <array>

namespace upperback {
namespace {

RampRow read_ramp(RowReader& row, std::string_view)
{
    const RampRow ramp{
        .level = row.closed<Level>("level").value_or(Level::intermediate),
        .items = row.words("items"),
        .repetitions = row.number("repetitions", repetition_limits).value_or(0),
        .percent_of_load = row.number("percent-of-load", percent_limits).value_or(0),
        .rest_seconds = row.number("rest-seconds", second_limits).value_or(0),
    };
    read_origin(row);
    return ramp;
}

std::array<Limits, 3> read_limits(const Rows& rows, Reading& reading)
{
    constexpr Range sets{1, 99};
    std::array<Limits, 3> limits{};
    for (const auto& [level, spelling] : spellings(Level{})) {
        Limits& at_level = limits.at(static_cast<std::size_t>(level));
        read_one(rows, fmt::format("limits/{}", spelling), reading, [&](RowReader& row) {
            at_level = {
                .aim_a_week = row.number("aim-a-week", sets).value_or(0),
                .limit_a_week = row.number("week", sets).value_or(0),
                .limit_a_session = row.number("session", sets).value_or(0),
                .sources = row.words("sources"),
            };
            read_mark(row);
        });
    }
    return limits;
}

Counts read_counts(RowReader& row, std::string_view id)
{
    constexpr Range moves{1, 9};
    const Counts counts{
        .id = id,
        .warmup = row.number("warmup", moves).value_or(1),
        .moves = row.number("moves", moves).value_or(1),
        .stretches = row.number("stretches", moves).value_or(1),
    };
    read_origin(row);
    return counts;
}

Frequency read_frequency(RowReader& row, std::string_view id)
{
    constexpr Range times{1, 14};
    constexpr Range hours{1, 168};
    const Frequency frequency{
        .id = id,
        .min = row.number("min", times).value_or(1),
        .max = row.number("max", times).value_or(1),
        .gap_hours = row.number("gap-hours", hours).value_or(1),
        .words = row.word("words"),
        .words_two = row.word("words-two"),
        .sources = row.words("sources"),
    };
    read_mark(row);
    if (frequency.min > frequency.max) {
        row.refuse(row.map().key_place, "min is more than max; swap them");
    }
    return frequency;
}

// One text for everybody, or one a level.
std::array<std::string_view, 3> read_by_level(RowReader& row, std::string_view key)
{
    std::array<std::string_view, 3> texts{};
    const YamlNode* const node = row.find(key, Presence::required);
    if (node == nullptr) {
        return texts;
    }
    if (node->kind != NodeKind::map) {
        texts.fill(row.word(key));
        return texts;
    }
    RowReader reader{*node, row.entry(), row.reading()};
    for (const auto& [level, spelling] : spellings(Level{})) {
        texts.at(static_cast<std::size_t>(level)) = reader.word(spelling);
    }
    reader.finish();
    return texts;
}

LoadWords read_load(RowReader& row, std::string_view id)
{
    const LoadWords words{
        .id = id,
        .words = read_by_level(row, "words"),
        .next = read_by_level(row, "next"),
        .sources = row.words("sources"),
    };
    read_mark(row);
    return words;
}

void read_march(const Rows& rows, Reading& reading, TimeModel& time)
{
    read_one(rows, "time/march", reading, [&](RowReader& row) {
        time.fill_pattern = row.word("pattern");
        time.fill_at_least = row.number("at-least", second_limits).value_or(0);
        time.fill_at_most = row.number("at-most", second_limits).value_or(0);
        time.fill_step = row.number("step", {1, second_limits.most}).value_or(1);
        read_origin(row);
        if (time.fill_at_least > time.fill_at_most) {
            row.refuse(row.map().key_place, "at-least is more than at-most; swap them");
        }
    });
}

TimeModel read_time(const Rows& rows, Reading& reading)
{
    TimeModel time;
    const auto seconds = [](RowReader& row, std::string_view key) {
        return row.number(key, second_limits).value_or(0);
    };
    read_one(rows, "time/change", reading, [&](RowReader& row) {
        time.side_change = seconds(row, "side");
        time.hold_change = seconds(row, "hold");
        read_origin(row);
    });
    read_march(rows, reading, time);
    read_one(rows, "time/ready", reading, [&](RowReader& row) {
        time.ready_warmup = seconds(row, "warmup");
        time.ready_strength = seconds(row, "strength");
        time.ready_stretch = seconds(row, "stretch");
        read_origin(row);
    });
    read_one(rows, "time/tempo", reading, [&](RowReader& row) {
        time.tempo_up_down = {.least = seconds(row, "up"), .most = seconds(row, "down")};
        time.repetition =
            time.tempo_up_down.least + seconds(row, "pause") + time.tempo_up_down.most;
        read_origin(row);
    });
    read_one(rows, "time/warmup", reading, [&](RowReader& row) {
        time.warmup_at_least = seconds(row, "at-least");
        read_origin(row);
    });
    return time;
}

} // namespace

void read_session_numbers(const Rows& rows, Reading& reading, Doses& doses)
{
    doses.ramp = read_section<RampRow>(rows, "ramp", reading, read_ramp);
    doses.time = read_time(rows, reading);
    doses.counts = read_section<Counts>(rows, "counts", reading, read_counts);
    doses.limits = read_limits(rows, reading);
    doses.frequencies = read_section<Frequency>(rows, "frequency", reading, read_frequency);
    doses.load = read_section<LoadWords>(rows, "load", reading, read_load);
}

} // namespace upperback
