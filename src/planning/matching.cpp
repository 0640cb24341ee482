#include "planning/matching.hpp"

#include "planning/eligibility.hpp"

#include <algorithm>
#include <optional>

namespace upperback {
namespace {

template <class List, class Word>
bool has(const List& list, const Word& word)
{
    return std::ranges::find(list, word) != list.end();
}

// An empty key asks nothing; otherwise any of its words must be in the fact.
template <class Key, class Fact>
bool any_in(const Key& key, const Fact& fact)
{
    return key.empty() ||
           std::ranges::any_of(key, [&](const auto& word) { return has(fact, word); });
}

template <class Key, class Word>
bool is_one_of(const Key& key, const Word& word)
{
    return key.empty() || has(key, word);
}

bool number_holds(const std::optional<NumberCondition>& condition, std::optional<int> number)
{
    if (!condition) {
        return true;
    }
    return number && *number >= condition->at_least.value_or(*number) &&
           *number <= condition->at_most.value_or(*number);
}

} // namespace

bool holds(const When& when, const Facts& facts)
{
    const Request& request = *facts.request;
    return any_in(when.goal, request.goals) && any_in(when.caution, request.cautions) &&
           any_in(when.has, facts.has) && is_one_of(when.level, facts.level) &&
           number_holds(when.age, request.age) && number_holds(when.minutes, request.minutes) &&
           number_holds(when.moves, facts.moves) &&
           (when.pause.empty() || (facts.pause && has(when.pause, *facts.pause)));
}

bool matches(const Match& match, const Candidate& candidate)
{
    const Exercise& exercise = *candidate.exercise;
    const auto trains = [&](std::string_view muscle) {
        return has(exercise.primary, muscle) || has(exercise.secondary, muscle);
    };
    return is_one_of(match.part, exercise.part) &&
           (match.kind.empty() || (exercise.kind && has(match.kind, *exercise.kind))) &&
           is_one_of(match.pattern, exercise.pattern) && is_one_of(match.area, exercise.area) &&
           is_one_of(match.position, exercise.position) && is_one_of(match.level, exercise.level) &&
           is_one_of(match.id, exercise.id) && any_in(match.muscle, exercise.primary) &&
           (match.trains.empty() || std::ranges::any_of(match.trains, trains)) &&
           any_in(match.needs, candidate.way) && is_one_of(match.sides, exercise.sides) &&
           match.unsupported.value_or(exercise.unsupported) == exercise.unsupported &&
           match.again.value_or(candidate.again) == candidate.again &&
           match.stale.value_or(candidate.stale) == candidate.stale &&
           (!match.adapted || *match.adapted == !candidate.adaptations.empty());
}

std::vector<const Rule*> rules_that_hold(const Facts& facts)
{
    std::vector<const Rule*> rules;
    for (const Rule& rule : facts.catalog->rules) {
        if (holds(rule.when, facts)) {
            rules.push_back(&rule);
        }
    }
    return rules;
}

} // namespace upperback
