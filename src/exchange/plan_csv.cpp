#include "exchange/plan_csv.hpp"

#include "support/dates.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace upperback {
namespace {

constexpr std::string_view header =
    "date,week,session,part,order,id,name,sets,reps_min,reps_max,hold_seconds,sides,rest_seconds,"
    "seconds\n";

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        result += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return result + '"';
}

// A spreadsheet takes what begins like a formula for one, also where quotes are around it.
// Semicolon and tab are quoted too, because some programs part cells at them.
std::string cell(std::string_view text)
{
    constexpr std::string_view formula_starts = "=+-@\t\r";
    constexpr std::string_view separators = ",;\"'\t\r\n";
    const bool is_formula =
        !text.empty() && formula_starts.find(text.front()) != std::string_view::npos;
    const std::string safe = fmt::format("{}{}", is_formula ? "'" : "", text);
    return safe.find_first_of(separators) == std::string::npos ? safe : quoted(safe);
}

std::string cell(std::optional<int> number)
{
    return number ? fmt::format("{}", *number) : std::string{};
}

// Numbers of our own are never below 0, and ids, dates and closed words have nothing to quote.
std::string row(const Prescription& move, int order)
{
    const Exercise& exercise = *move.exercise;
    const Dose& dose = move.dose;
    const std::optional<Range>& repetitions = dose.repetitions;
    return fmt::format(
        "{},{},{},{},{},{},{},{},{},{},{}\n",
        text_of(exercise.part),
        order,
        exercise.id,
        cell(exercise.name),
        dose.sets,
        repetitions ? cell(repetitions->least) : "",
        repetitions ? cell(repetitions->most) : "",
        cell(dose.hold_seconds ? dose.hold_seconds : dose.carry_seconds),
        text_of(exercise.sides),
        dose.rest_seconds,
        move.seconds
    );
}

} // namespace

std::string plan_csv(const Plan& plan)
{
    std::string table{header};
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            const std::string place = fmt::format(
                "{},{},{},",
                session.date ? iso_text(*session.date) : "",
                week.number,
                session.number
            );
            int order = 0;
            for (const RoutinePart& part : session.routine.parts) {
                for (const Prescription& move : part.exercises) {
                    table += place + row(move, ++order);
                }
            }
        }
    }
    return table;
}

} // namespace upperback
