#include "catalog/constants_writer.hpp"

namespace upperback {
namespace {

void add_number(Initialiser& text, std::string_view member, int number)
{
    text.add(member, fmt::to_string(number));
}

std::string start_text(const StartWeeks& start, Tables& tables)
{
    return Initialiser{}
        .add("level", closed_word("Level", start.level))
        .add("weeks", fmt::to_string(start.weeks))
        .add("because", literal(start.because))
        .add("over_because", literal(start.over_because))
        .add("sources", tables.words(start.sources))
        .text();
}

std::string repetitions_text(const RepetitionGrowth& growth, Tables& tables)
{
    return Initialiser{}
        .add("weeks", fmt::to_string(growth.weeks))
        .add("because", literal(growth.because))
        .add("sources", tables.words(growth.sources))
        .text();
}

std::string sets_text(const SetGrowth& growth, Tables& tables)
{
    Initialiser text;
    add_number(text, "other_session_after_weeks", growth.other_session_after_weeks);
    add_number(text, "percent_at_most", growth.percent_at_most);
    add_number(text, "within_weeks", growth.within_weeks);
    text.add("because", literal(growth.because))
        .add("aim_because", literal(growth.aim_because))
        .add("sources", tables.words(growth.sources));
    return text.text();
}

std::string deload_text(const Deload& deload, Tables& tables)
{
    return Initialiser{}
        .add("level", closed_word("Level", deload.level))
        .add("reserve_more", fmt::to_string(deload.reserve_more))
        .add("because", literal(deload.because))
        .add("sources", tables.words(deload.sources))
        .text();
}

std::string step_text(const StepCondition& step, Tables& tables)
{
    Initialiser text;
    add_number(text, "sessions", step.sessions);
    add_number(text, "pain_at_most", step.pain_at_most);
    add_number(text, "pause_weeks", step.pause_weeks);
    return text.add("sources", tables.words(step.sources)).text();
}

std::string days_text(const DayLimits& days, Tables& tables)
{
    Initialiser text;
    add_number(text, "sessions_usual", days.sessions_usual);
    add_number(text, "sessions_most", days.sessions_most);
    add_number(text, "gap_hours", days.gap_hours);
    add_number(text, "rest_days_most", days.rest_days_most);
    add_number(text, "keep_from_week", days.keep_from_week);
    add_number(text, "weeks_usual", days.weeks_usual);
    add_number(text, "weeks_most", days.weeks_most);
    return text.add("sources", tables.words(days.sources)).text();
}

std::string notes_text(std::span<const PlanNote> notes, Tables& tables)
{
    std::vector<std::string> texts;
    for (const PlanNote& note : notes) {
        texts.push_back(
            Initialiser{}.add("id", literal(note.id)).add("text", literal(note.text)).text()
        );
    }
    return tables.list("PlanNote", texts);
}

} // namespace

std::string progression_text(const Progression& progression, Tables& tables)
{
    return Initialiser{}
        .add("block_weeks", fmt::to_string(progression.block_weeks))
        .add("start", start_text(progression.start, tables))
        .add("repetitions", repetitions_text(progression.repetitions, tables))
        .add("sets", sets_text(progression.sets, tables))
        .add("deload", deload_text(progression.deload, tables))
        .add("step", step_text(progression.step, tables))
        .add("days", days_text(progression.days, tables))
        .add("notes", notes_text(progression.notes, tables))
        .text();
}

} // namespace upperback
