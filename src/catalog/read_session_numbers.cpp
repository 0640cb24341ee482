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
        time.ready_break = seconds(row, "break");
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

// How many moves, by minutes: one number or more, none less than the one before.
std::span<const int> read_moves(RowReader& row)
{
    constexpr Range moves{1, 5};
    const YamlNode* const node = row.find("moves", Presence::required);
    std::vector<int> numbers;
    if (node == nullptr) {
        return {};
    }
    if (node->kind != NodeKind::list || node->children.empty()) {
        row.refuse(node->place, "moves has another form; write [for 1 minute, for 2, ...]");
        return {};
    }
    for (const YamlNode& child : node->children) {
        const int number = row.whole(child, "moves", moves).value_or(moves.least);
        if (!numbers.empty() && number < numbers.back()) {
            row.refuse(child.place, "moves falls; more minutes have room for as many");
        }
        numbers.push_back(number);
    }
    return row.reading().store.keep(numbers);
}

BreakRow read_break(RowReader& row)
{
    constexpr Range minutes{1, 60};
    constexpr Range moves{1, 5};
    constexpr Range points{0, 1000};
    constexpr Range times{1, 7};
    return {
        .column = row.word("dose"),
        .minutes = row.choice("minutes", minutes).value_or(Choice{}),
        .moves = read_moves(row),
        .moves_at_least = row.number("moves-at-least", moves).value_or(1),
        .sets_at_most = row.number("sets-at-most", set_limits).value_or(1),
        .things = row.words("things"),
        .best_with = row.word("best-with", Presence::optional),
        .again = row.number("again", points, Presence::optional).value_or(0),
        .times_a_day = row.number("times-a-day", times, Presence::optional),
        .days_a_week = row.number("days-a-week", times, Presence::optional),
        .words = row.word("words"),
        .mark = read_mark(row),
        .sources = row.words("sources"),
    };
}

std::array<BreakRow, 2> read_breaks(const Rows& rows, Reading& reading)
{
    std::array<BreakRow, 2> breaks{};
    for (const auto& [kind, spelling] : spellings(BreakKind{})) {
        BreakRow& of_kind = breaks.at(static_cast<std::size_t>(kind));
        read_one(rows, fmt::format("breaks/{}", spelling), reading, [&](RowReader& row) {
            of_kind = read_break(row);
        });
    }
    return breaks;
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
    doses.breaks = read_breaks(rows, reading);
}

} // namespace upperback
