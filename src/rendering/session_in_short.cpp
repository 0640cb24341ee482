#include "rendering/session_in_short.hpp"

#include "rendering/dose_words.hpp"
#include "rendering/move_blocks.hpp"
#include "rendering/names.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string week_line(WeekKind kind, const Progression& progression)
{
    const std::string_view because = kind == WeekKind::start    ? progression.start.because
                                     : kind == WeekKind::deload ? progression.deload.because
                                                                : std::string_view{};
    return because.empty() ? std::string{} : capitalized(because) + ".\n";
}

std::string amount(Range range, std::string_view what)
{
    if (what == "sets") {
        return counted(range.most, "set");
    }
    return fmt::format(
        "{} {}", range_words(range), what == "repetitions" ? "repetitions" : "in reserve"
    );
}

std::string change_line(const DoseChange& change, const Catalog& catalog)
{
    return fmt::format(
        "- {}: {} instead of {}\n",
        name_of(catalog.exercises, change.exercise),
        amount(change.to, change.what),
        change.what == "sets" ? fmt::format("{}", change.from.most) : range_words(change.from)
    );
}

std::string
change_lines(const PlannedSession& session, const PlanWeek& week, const Catalog& catalog)
{
    std::string lines;
    for (const DoseChange& change : week.changes) {
        if (std::ranges::find(change.sessions, session.number) != change.sessions.end()) {
            lines += change_line(change, catalog);
        }
    }
    return lines.empty() ? lines : "New this week:\n" + lines;
}

std::string move_lines(const Prescription& prescription, const Catalog& catalog)
{
    const Block block = move_block(prescription, catalog, {.brief = true});
    const auto& move = std::get<BriefMove>(block);
    std::string lines = fmt::format("- {}: {}\n", move.name, move.dose);
    for (const LabeledText& fact : move.facts) {
        lines += fmt::format("  {}: {}\n", fact.label, fact.text);
    }
    return lines;
}

} // namespace

std::string stop_lines(const Routine& routine)
{
    std::string lines;
    for (const AdviceLine* line : routine.advice) {
        if (line->brief) {
            lines += fmt::format("{}\n", line->text);
        }
    }
    return lines;
}

std::string
session_in_short(const PlannedSession& session, const PlanWeek& week, const Catalog& catalog)
{
    const Routine& routine = session.routine;
    std::string text = capitalized(total_minutes_words(routine.total_seconds)) + ".\n";
    for (const std::string_view line : routine.opening) {
        text += fmt::format("{}\n", line);
    }
    text += week_line(week.kind, catalog.progression);
    text += change_lines(session, week, catalog);
    for (const RoutinePart& part : routine.parts) {
        text += fmt::format("\n{}\n", part_name(part.part));
        for (const Prescription& move : part.exercises) {
            text += move_lines(move, catalog);
        }
    }
    return text + "\n" + stop_lines(routine);
}

} // namespace upperback
