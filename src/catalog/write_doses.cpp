#include "catalog/constants_writer.hpp"

namespace upperback {
namespace {

template <class Value>
void add_if(Initialiser& text, std::string_view member, const std::optional<Value>& value)
{
    if (value) {
        text.add(member, expression(*value));
    }
}

void add_number(Initialiser& text, std::string_view member, int number)
{
    text.add(member, fmt::to_string(number));
}

void add_number_if(Initialiser& text, std::string_view member, std::optional<int> number)
{
    if (number) {
        add_number(text, member, *number);
    }
}

template <class Value>
std::string list_text(
    std::string_view type,
    std::span<const Value> values,
    Tables& tables,
    std::string (*write)(const Value&, Tables&)
)
{
    std::vector<std::string> texts;
    for (const Value& value : values) {
        texts.push_back(write(value, tables));
    }
    return tables.list(type, texts);
}

std::string row_text(const DoseRow& row, Tables& tables)
{
    Initialiser text;
    text.add("level", closed_word("Level", row.level))
        .add("column", literal(row.column))
        .add("dose_class", literal(row.dose_class))
        .add("sets", expression(row.sets));
    add_if(text, "repetitions", row.repetitions);
    add_if(text, "hold_seconds", row.hold_seconds);
    add_if(text, "carry_seconds", row.carry_seconds);
    add_if(text, "rest_seconds", row.rest_seconds);
    add_if(text, "rest_held_seconds", row.rest_held_seconds);
    add_if(text, "rest_moving_seconds", row.rest_moving_seconds);
    add_if(text, "reserve", row.reserve);
    add_if(text, "percent", row.percent);
    text.add("mark", mark_name(row.mark)).add("sources", tables.words(row.sources));
    return text.text();
}

std::string stretch_text(const StretchDose& dose, Tables& tables)
{
    return Initialiser{}
        .add("hold_seconds", expression(dose.hold_seconds))
        .add("repetitions", expression(dose.repetitions))
        .add("total_seconds_at_least", fmt::to_string(dose.total_seconds_at_least))
        .add("mark", mark_name(dose.mark))
        .add("sources", tables.words(dose.sources))
        .text();
}

std::string narrowing_text(const Narrowing& row, Tables& tables)
{
    Initialiser text;
    text.add("id", literal(row.id));
    add_if(text, "repetitions", row.repetitions);
    add_if(text, "reserve", row.reserve);
    add_number_if(text, "sets_at_most", row.sets_at_most);
    add_number_if(text, "rest_seconds_at_least", row.rest_seconds_at_least);
    add_number_if(text, "effortful_hold_seconds_at_most", row.effortful_hold_seconds_at_most);
    add_if(text, "stretch_hold_seconds", row.stretch_hold_seconds);
    add_if(text, "carry_seconds", row.carry_seconds);
    text.add("light_carry", row.light_carry ? "true" : "false")
        .add("mild_stretch", row.mild_stretch ? "true" : "false");
    add_if(text, "percent", row.percent);
    text.add("because", literal(row.because))
        .add("notes", tables.words(row.notes))
        .add("beginner_notes", tables.words(row.beginner_notes))
        .add("mark", mark_name(row.mark))
        .add("sources", tables.words(row.sources));
    return text.text();
}

std::string exception_text(const FloorException& row, Tables&)
{
    return Initialiser{}
        .add("exercise", literal(row.exercise))
        .add("level", closed_word("Level", row.level))
        .add("column", literal(row.column))
        .add("repetitions", expression(row.repetitions))
        .text();
}

std::string floors_text(const Floors& floors, Tables& tables)
{
    Initialiser text;
    add_number(text, "reserve_at_least", floors.reserve_at_least);
    add_number(text, "reserve_at_least_unsupported_row", floors.reserve_at_least_unsupported_row);
    add_number(text, "row_repetitions_least", floors.row_repetitions_least);
    add_number(text, "row_repetitions_most_at_least", floors.row_repetitions_most_at_least);
    text.add("exceptions", list_text("FloorException", floors.exceptions, tables, exception_text))
        .add("sources", tables.words(floors.sources));
    return text.text();
}

std::string ramp_text(const RampRow& row, Tables& tables)
{
    Initialiser text;
    text.add("level", closed_word("Level", row.level)).add("items", tables.words(row.items));
    add_number(text, "repetitions", row.repetitions);
    add_number(text, "percent_of_load", row.percent_of_load);
    add_number(text, "rest_seconds", row.rest_seconds);
    return text.text();
}

std::string time_text(const TimeModel& time)
{
    Initialiser text;
    add_number(text, "repetition", time.repetition);
    add_number(text, "side_change", time.side_change);
    add_number(text, "hold_change", time.hold_change);
    add_number(text, "ready_warmup", time.ready_warmup);
    add_number(text, "ready_stretch", time.ready_stretch);
    add_number(text, "ready_strength", time.ready_strength);
    add_number(text, "ready_break", time.ready_break);
    add_number(text, "warmup_at_least", time.warmup_at_least);
    add_number(text, "fill_at_least", time.fill_at_least);
    add_number(text, "fill_at_most", time.fill_at_most);
    add_number(text, "fill_step", time.fill_step);
    text.add("fill_pattern", literal(time.fill_pattern))
        .add("tempo_up_down", expression(time.tempo_up_down));
    return text.text();
}

std::string counts_text(const Counts& counts, Tables&)
{
    Initialiser text;
    text.add("id", literal(counts.id));
    add_number(text, "warmup", counts.warmup);
    add_number(text, "moves", counts.moves);
    add_number(text, "stretches", counts.stretches);
    return text.text();
}

std::string limits_text(const Limits& limits, Tables& tables)
{
    Initialiser text;
    add_number(text, "aim_a_week", limits.aim_a_week);
    add_number(text, "limit_a_week", limits.limit_a_week);
    add_number(text, "limit_a_session", limits.limit_a_session);
    return "Limits" + text.add("sources", tables.words(limits.sources)).text();
}

std::string frequency_text(const Frequency& frequency, Tables& tables)
{
    Initialiser text;
    text.add("id", literal(frequency.id));
    add_number(text, "min", frequency.min);
    add_number(text, "max", frequency.max);
    add_number(text, "gap_hours", frequency.gap_hours);
    text.add("words", literal(frequency.words))
        .add("words_two", literal(frequency.words_two))
        .add("sources", tables.words(frequency.sources));
    return text.text();
}

std::string load_text(const LoadWords& load, Tables& tables)
{
    return Initialiser{}
        .add("id", literal(load.id))
        .add("words", expression(load.words))
        .add("next", expression(load.next))
        .add("sources", tables.words(load.sources))
        .text();
}

std::string break_text(const BreakRow& row, Tables& tables)
{
    std::vector<std::string> moves;
    for (const int number : row.moves) {
        moves.push_back(fmt::to_string(number));
    }
    Initialiser text;
    text.add("column", literal(row.column))
        .add("minutes", expression(row.minutes))
        .add("moves", tables.list("int", moves));
    add_number(text, "moves_at_least", row.moves_at_least);
    add_number(text, "sets_at_most", row.sets_at_most);
    text.add("things", tables.words(row.things)).add("best_with", literal(row.best_with));
    add_number(text, "again", row.again);
    add_number_if(text, "times_a_day", row.times_a_day);
    add_number_if(text, "days_a_week", row.days_a_week);
    text.add("words", literal(row.words))
        .add("mark", mark_name(row.mark))
        .add("sources", tables.words(row.sources));
    return "BreakRow" + text.text();
}

} // namespace

std::string doses_text(const Doses& doses, Tables& tables)
{
    return Initialiser{}
        .add("rows", list_text("DoseRow", doses.rows, tables, row_text))
        .add("stretch", stretch_text(doses.stretch, tables))
        .add("stretch_from_65", stretch_text(doses.stretch_from_65, tables))
        .add("short_stretch", stretch_text(doses.short_stretch, tables))
        .add("break_stretch", stretch_text(doses.break_stretch, tables))
        .add("grip", row_text(doses.grip, tables))
        .add("narrowings", list_text("Narrowing", doses.narrowings, tables, narrowing_text))
        .add("floors", floors_text(doses.floors, tables))
        .add("ramp", list_text("RampRow", doses.ramp, tables, ramp_text))
        .add("time", time_text(doses.time))
        .add("counts", list_text("Counts", doses.counts, tables, counts_text))
        .add(
            "limits",
            fmt::format(
                "{{{{{}, {}, {}}}}}",
                limits_text(doses.limits[0], tables),
                limits_text(doses.limits[1], tables),
                limits_text(doses.limits[2], tables)
            )
        )
        .add("frequencies", list_text("Frequency", doses.frequencies, tables, frequency_text))
        .add("load", list_text("LoadWords", doses.load, tables, load_text))
        .add(
            "breaks",
            fmt::format(
                "{{{{{}, {}}}}}",
                break_text(doses.breaks[0], tables),
                break_text(doses.breaks[1], tables)
            )
        )
        .text();
}

} // namespace upperback
