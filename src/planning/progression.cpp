#include "planning/progression.hpp"

#include "planning/aim.hpp"

#include <algorithm>

namespace upperback {
namespace {

// A block on its way through its weeks.
struct Progress {
    const Progression& numbers;
    const Facts& facts;
    BlockWeeks weeks{};
    GrowingBlock block{};
    std::vector<std::vector<int>> counted{}; ///< half sets of each week since sets began to count
};

WeekKind kind_of(int week, const Progress& progress)
{
    const Progression& numbers = progress.numbers;
    const bool ends_block = week - progress.weeks.first + 1 == numbers.block_weeks;
    if (ends_block && progress.facts.level >= numbers.deload.level) {
        return WeekKind::deload;
    }
    if (week <= numbers.start.weeks && progress.facts.level <= numbers.start.level) {
        return WeekKind::start;
    }
    const bool keeps = progress.block.size() == 1 && week >= numbers.days.keep_from_week;
    return keeps ? WeekKind::keep : WeekKind::build;
}

void begin(Progress& progress)
{
    const bool gently = kind_of(progress.weeks.first, progress) == WeekKind::start;
    for (GrowingSession& session : progress.block) {
        for (GrowingMove& move : session.moves) {
            move.planned_sets = move.sets;
            move.sets = gently ? std::min(move.sets, move.range.sets.least) : move.sets;
        }
    }
}

// A muscle's sets grow by a share of what they were some weeks ago, or by one set.
bool grows_too_fast(const GrowingMove& move, const Progress& progress)
{
    if (progress.counted.empty()) {
        return true;
    }
    const SetGrowth& growth = progress.numbers.sets;
    const std::vector<int> now = half_sets_a_week(progress.block);
    const auto weeks = static_cast<std::ptrdiff_t>(progress.counted.size());
    const auto first =
        progress.counted.end() - std::min<std::ptrdiff_t>(weeks, growth.within_weeks);
    return std::any_of(first, progress.counted.end(), [&](const std::vector<int>& then) {
        for (std::size_t muscle = 0; muscle < now.size(); ++muscle) {
            const int more = move.half_sets[muscle];
            const int room = std::max(2, then[muscle] * growth.percent_at_most / 100);
            if (more > 0 && now[muscle] + more - then[muscle] > room) {
                return true;
            }
        }
        return false;
    });
}

// In another session the same move may have gained a set only some weeks ago.
bool gained_lately(const GrowingMove& move, int week, const Progress& progress)
{
    return std::ranges::any_of(progress.block, [&](const GrowingSession& session) {
        return std::ranges::any_of(session.moves, [&](const GrowingMove& other) {
            const int since = week - other.gained_in_week;
            return other.exercise == move.exercise && other.gained_in_week > 0 &&
                   since < progress.numbers.sets.other_session_after_weeks;
        });
    });
}

bool is_at_top(const GrowingMove& move, const Progression& numbers)
{
    const Range range = move.usual.repetitions.value_or(Range{});
    return !move.usual.repetitions || top_of_step(move, move.step, numbers) == range.most;
}

int sets_gained(const GrowingSession& session)
{
    return static_cast<int>(std::ranges::count_if(session.moves, [](const GrowingMove& move) {
        return move.gained_in_week > 0;
    }));
}

// The sessions in which the fewest moves have gained a set come first, so that they stay alike.
std::vector<GrowingSession*> by_sets_gained(GrowingBlock& block)
{
    std::vector<GrowingSession*> sessions;
    for (GrowingSession& session : block) {
        sessions.push_back(&session);
    }
    std::ranges::stable_sort(sessions, {}, [](const GrowingSession* session) {
        return sets_gained(*session);
    });
    return sessions;
}

// The first move that may have one set more gets it.
void add_one_set(int week, const std::vector<const GrowingMove*>& changed, Progress& progress)
{
    for (GrowingSession* session : by_sets_gained(progress.block)) {
        for (GrowingMove& move : session->moves) {
            const bool may = std::ranges::find(changed, &move) == changed.end() &&
                             is_at_top(move, progress.numbers) &&
                             !gained_lately(move, week, progress) && !held_back(*session, move) &&
                             !grows_too_fast(move, progress);
            if (may) {
                ++move.sets;
                move.gained_in_week = week;
                return;
            }
        }
    }
}

// One thing a move: its usual sets when the first weeks are over, else more repetitions.
bool take_step(GrowingMove& move, WeekKind kind, const Progression& numbers)
{
    if (kind != WeekKind::start && move.sets < move.planned_sets) {
        move.sets = move.planned_sets;
        return true;
    }
    if (is_at_top(move, numbers)) {
        return false;
    }
    const int top = top_of_step(move, move.step, numbers);
    while (top_of_step(move, move.step, numbers) == top) {
        ++move.step;
    }
    return true;
}

void grow(int week, WeekKind kind, Progress& progress)
{
    std::vector<const GrowingMove*> changed;
    for (GrowingSession& session : progress.block) {
        for (GrowingMove& move : session.moves) {
            if (take_step(move, kind, progress.numbers)) {
                changed.push_back(&move);
            }
        }
    }
    if (kind == WeekKind::build) {
        add_one_set(week, changed, progress);
    }
}

// The least sets and one less at least, with more in reserve.
Dose lighter(Dose dose, const GrowingMove& move, const Deload& deload)
{
    dose.sets = std::max(1, std::min(move.range.sets.least, dose.sets - 1));
    if (dose.reserve) {
        dose.reserve->least += deload.reserve_more;
        dose.reserve->most += deload.reserve_more;
    }
    return dose;
}

std::vector<std::vector<Dose>> doses_of_week(WeekKind kind, const Progress& progress)
{
    std::vector<std::vector<Dose>> sessions;
    for (const GrowingSession& session : progress.block) {
        std::vector<Dose> doses;
        for (const GrowingMove& move : session.moves) {
            const Dose dose = dose_now(move, progress.numbers);
            doses.push_back(
                kind == WeekKind::deload ? lighter(dose, move, progress.numbers.deload) : dose
            );
        }
        sessions.push_back(std::move(doses));
    }
    return sessions;
}

std::string_view reason_of(
    std::string_view what,
    const GrowingMove& move,
    const WeekDoses& week,
    const Progression& numbers
)
{
    if (week.kind == WeekKind::deload) {
        return numbers.deload.because;
    }
    if (what == "repetitions") {
        return numbers.repetitions.because;
    }
    return move.gained_in_week == week.number ? numbers.sets.because : numbers.start.over_because;
}

void add_change(DoseChange change, int session, std::vector<DoseChange>& changes)
{
    const auto same = std::ranges::find_if(changes, [&](const DoseChange& other) {
        return other.exercise == change.exercise && other.what == change.what &&
               other.from == change.from && other.to == change.to;
    });
    if (same != changes.end()) {
        same->sessions.push_back(session);
        return;
    }
    change.sessions = {session};
    changes.push_back(std::move(change));
}

void add_changes(const WeekDoses& before, const Progress& progress, WeekDoses& week)
{
    for (std::size_t number = 0; number < week.sessions.size(); ++number) {
        for (std::size_t place = 0; place < week.sessions[number].size(); ++place) {
            const GrowingMove& move = progress.block[number].moves[place];
            const Dose& from = before.sessions[number][place];
            const Dose& to = week.sessions[number][place];
            const auto compare = [&](std::string_view what, const Range& old, const Range& now) {
                if (old != now) {
                    add_change(
                        {.exercise = move.exercise->id,
                         .what = what,
                         .from = old,
                         .to = now,
                         .because = reason_of(what, move, week, progress.numbers)},
                        static_cast<int>(number) + 1,
                        week.changes
                    );
                }
            };
            compare("sets", {from.sets, from.sets}, {to.sets, to.sets});
            compare(
                "repetitions", from.repetitions.value_or(Range{}), to.repetitions.value_or(Range{})
            );
            compare(
                "repetitions_in_reserve",
                from.reserve.value_or(Range{}),
                to.reserve.value_or(Range{})
            );
        }
    }
}

} // namespace

BlockDoses doses_of_block(const Block& block, const BlockWeeks& weeks)
{
    const Facts& facts = block.front()->facts;
    Progress progress{.numbers = facts.catalog->progression, .facts = facts, .weeks = weeks};
    progress.block = growing(block);
    BlockDoses result;
    reach_aims(
        progress.block,
        std::max(weeks.first, progress.numbers.start.weeks + 1),
        result.notes,
        result.under_aim
    );
    begin(progress);
    for (int week = weeks.first; week < weeks.first + weeks.count; ++week) {
        WeekDoses doses{.number = week, .kind = kind_of(week, progress)};
        if (week > weeks.first && doses.kind != WeekKind::deload) {
            grow(week, doses.kind, progress);
        }
        doses.sessions = doses_of_week(doses.kind, progress);
        if (!result.weeks.empty()) {
            add_changes(result.weeks.back(), progress, doses);
        }
        if (doses.kind != WeekKind::start) {
            progress.counted.push_back(half_sets_a_week(progress.block));
        }
        result.weeks.push_back(std::move(doses));
    }
    return result;
}

} // namespace upperback
