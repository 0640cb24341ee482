#include "auditing/matching.hpp"

#include <algorithm>

namespace upperback {
namespace {

template <class Word>
bool open_or_in(std::span<const Word> wanted, Word word)
{
    return wanted.empty() || std::ranges::find(wanted, word) != wanted.end();
}

bool open_or_any_in(Words wanted, std::span<const std::string_view> words)
{
    return wanted.empty() || std::ranges::any_of(wanted, [&](std::string_view word) {
               return has_word(words, word);
           });
}

bool holds_number(const std::optional<NumberCondition>& condition, std::optional<int> number)
{
    if (!condition) {
        return true;
    }
    return number && *number >= condition->at_least.value_or(*number) &&
           *number <= condition->at_most.value_or(*number);
}

bool matches_kind(const Match& match, const Exercise& exercise)
{
    return match.kind.empty() || (exercise.kind && open_or_in(match.kind, *exercise.kind));
}

bool matches_muscles(const Match& match, const Exercise& exercise)
{
    return open_or_any_in(match.muscle, exercise.primary) &&
           (open_or_any_in(match.trains, exercise.primary) ||
            open_or_any_in(match.trains, exercise.secondary));
}

} // namespace

bool holds_of(const When& when, const AuditedSession& session)
{
    const Request& request = session.routine->request;
    const int moves = static_cast<int>(moves_of(session, Part::strength).size());
    return open_or_any_in(when.goal, request.goals) &&
           open_or_any_in(when.caution, request.cautions) &&
           open_or_any_in(when.has, session.at_hand) && open_or_in(when.level, session.level) &&
           holds_number(when.age, request.age) && holds_number(when.minutes, request.minutes) &&
           holds_number(when.moves, moves) &&
           (when.pause.empty() || (session.pause && open_or_in(when.pause, *session.pause)));
}

bool matches_move(const Match& match, const AuditedMove& move)
{
    const Exercise& exercise = *move.exercise;
    const Words way = move.way == nullptr ? Words{} : *move.way;
    return open_or_in(match.part, exercise.part) && matches_kind(match, exercise) &&
           open_or_in(match.id, exercise.id) && open_or_in(match.area, exercise.area) &&
           open_or_in(match.pattern, exercise.pattern) &&
           open_or_in(match.position, exercise.position) &&
           open_or_in(match.level, exercise.level) && matches_muscles(match, exercise) &&
           open_or_any_in(match.needs, way) && open_or_in(match.sides, exercise.sides) &&
           match.unsupported.value_or(exercise.unsupported) == exercise.unsupported &&
           match.adapted.value_or(is_adapted(move)) == is_adapted(move) &&
           match.again.value_or(move.again) == move.again &&
           match.stale.value_or(move.stale) == move.stale;
}

} // namespace upperback
