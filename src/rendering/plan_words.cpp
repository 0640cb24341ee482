#include "rendering/plan_words.hpp"

#include "rendering/dose_words.hpp"
#include "rendering/names.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::vector<std::string_view> reasons_of(const PlanWeek& week)
{
    std::vector<std::string_view> reasons;
    for (const DoseChange& change : week.changes) {
        if (std::ranges::find(reasons, change.because) == reasons.end()) {
            reasons.push_back(change.because);
        }
    }
    return reasons;
}

std::string unchanged_words(const PlanWeek& week, const Progression& progression)
{
    const bool begins_block = (week.number - 1) % progression.block_weeks == 0;
    if (week.number > 1 && begins_block) {
        return "New moves; repetitions begin low again";
    }
    if (week.kind == WeekKind::start && !progression.start.because.empty()) {
        return capitalized(progression.start.because);
    }
    return week.number == 1 ? "Repetitions begin low" : "As the week before";
}

bool has_move(const PlannedSession& session, std::string_view exercise)
{
    return std::ranges::any_of(session.routine.parts, [&](const RoutinePart& part) {
        return std::ranges::any_of(part.exercises, [&](const Prescription& move) {
            return move.exercise->id == exercise;
        });
    });
}

// Other sessions have the move too and keep its dose.
bool is_partial(const DoseChange& change, const PlanWeek& week)
{
    return std::ranges::any_of(week.sessions, [&](const PlannedSession& session) {
        return has_move(session, change.exercise) &&
               std::ranges::find(change.sessions, session.number) == change.sessions.end();
    });
}

// "band row in session 2".
std::string move_words(const DoseChange& change, const PlanWeek& week, const Catalog& catalog)
{
    std::string words = uncapitalized(name_of(catalog.exercises, change.exercise));
    if (is_partial(change, week)) {
        words += fmt::format(
            " in session{} {}",
            change.sessions.size() == 1 ? "" : "s",
            numbers_words(change.sessions)
        );
    }
    return words;
}

std::string amount_words(std::string_view what, Range range)
{
    const std::string number = range_words(range);
    if (what == "sets") {
        return fmt::format("{} set{}", number, range == Range{1, 1} ? "" : "s");
    }
    if (what == "repetitions_in_reserve") {
        return fmt::format("{} repetitions left at the end of a set", number);
    }
    return what == "repetitions" ? number + " repetitions" : number;
}

/// Moves that change alike.
struct Alike {
    const DoseChange* change = nullptr;
    std::vector<std::string> moves{};
    bool is_partial = false; ///< a session keeps the dose of one of them
};

std::vector<Alike> alike_for(std::string_view reason, const PlanWeek& week, const Catalog& catalog)
{
    std::vector<Alike> groups;
    for (const DoseChange& change : week.changes) {
        if (change.because != reason) {
            continue;
        }
        auto group = std::ranges::find_if(groups, [&](const Alike& other) {
            return other.change->what == change.what && other.change->from == change.from &&
                   other.change->to == change.to;
        });
        if (group == groups.end()) {
            groups.push_back({.change = &change});
            group = groups.end() - 1;
        }
        group->moves.push_back(move_words(change, week, catalog));
        group->is_partial = group->is_partial || is_partial(change, week);
    }
    return groups;
}

// Many names say less than how many they are: the doses stand beside the moves.
std::string alike_words(const Alike& alike, std::size_t moves)
{
    constexpr std::size_t few = 3;
    const DoseChange& change = *alike.change;
    std::string which = joined(alike.moves, ", ");
    if (alike.moves.size() == moves && !alike.is_partial) {
        which = "all moves";
    } else if (alike.moves.size() > few) {
        which = fmt::format("{} moves", alike.moves.size());
    }
    return fmt::format(
        "{} instead of {} ({})",
        amount_words(change.what, change.to),
        range_words(change.from),
        which
    );
}

std::size_t strength_moves(const PlanWeek& week)
{
    std::vector<const Exercise*> moves;
    for (const PlannedSession& session : week.sessions) {
        for (const RoutinePart& part : session.routine.parts) {
            for (const Prescription& move : part.exercises) {
                if (part.part == Part::strength &&
                    std::ranges::find(moves, move.exercise) == moves.end()) {
                    moves.push_back(move.exercise);
                }
            }
        }
    }
    return moves.size();
}

} // namespace

std::string_view kind_words(WeekKind kind)
{
    switch (kind) {
    case WeekKind::start:
        return "easy start";
    case WeekKind::build:
        return "build up";
    case WeekKind::deload:
        return "lighter week";
    case WeekKind::keep:
        break;
    }
    return "keep";
}

std::string week_summary(const PlanWeek& week, const Progression& progression)
{
    const std::vector<std::string_view> reasons = reasons_of(week);
    return reasons.empty() ? unchanged_words(week, progression)
                           : capitalized(joined(reasons, "; "));
}

std::vector<std::string> change_lines(const PlanWeek& week, const Catalog& catalog)
{
    std::vector<std::string> lines;
    for (const std::string_view reason : reasons_of(week)) {
        std::vector<std::string> changes;
        for (const Alike& alike : alike_for(reason, week, catalog)) {
            changes.push_back(alike_words(alike, strength_moves(week)));
        }
        lines.push_back(fmt::format("{}: {}.", capitalized(reason), joined(changes, "; ")));
    }
    return lines;
}

std::string sets_words(int half_sets)
{
    return fmt::format("{}{}", half_sets / 2, half_sets % 2 == 0 ? "" : ".5");
}

std::string numbers_words(std::span<const int> numbers)
{
    std::vector<std::string> runs;
    for (std::size_t at = 0; at < numbers.size();) {
        std::size_t end = at + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) {
            ++end;
        }
        constexpr std::size_t long_run = 3;
        if (end - at < long_run) {
            end = at + 1;
            runs.push_back(fmt::format("{}", numbers[at]));
        } else {
            runs.push_back(fmt::format("{} to {}", numbers[at], numbers[end - 1]));
        }
        at = end;
    }
    const std::vector<std::string_view> views{runs.begin(), runs.end()};
    return listed(views);
}

std::string minutes_words(const Plan& plan)
{
    int least = 0;
    int most = 0;
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            const int seconds = session.routine.total_seconds;
            least = least == 0 ? seconds : std::min(least, seconds);
            most = std::max(most, seconds);
        }
    }
    constexpr int minute = 60;
    const int shortest = (least + minute - 1) / minute;
    const int longest = (most + minute - 1) / minute;
    return shortest == longest ? total_minutes_words(most)
                               : fmt::format("about {} to {} min", shortest, longest);
}

} // namespace upperback
