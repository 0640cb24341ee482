#include "planning/eligibility.hpp"

#include "planning/matching.hpp"

#include <algorithm>

namespace upperback {
namespace {

template <class Range, class Word>
bool holds_word(const Range& words, const Word& word)
{
    return std::ranges::find(words, word) != words.end();
}

// Nobody is asked for more than their level.
void ask_level(const Exercise& exercise, const Facts& facts, std::vector<Refusal>& refusals)
{
    if (exercise.level > facts.level) {
        refusals.push_back({.by = RefusedBy::level, .word = text_of(exercise.level)});
    }
}

// Everything of one way is at hand, and a named set that keeps to some positions allows this one.
Words ask_equipment(const Exercise& exercise, const Facts& facts, std::vector<Refusal>& refusals)
{
    if (!facts.positions.empty() && !holds_word(facts.positions, exercise.position)) {
        refusals.push_back({.by = RefusedBy::equipment, .word = text_of(exercise.position)});
    }
    for (const Words& way : exercise.needs) {
        if (at_hand(way, facts)) {
            return way;
        }
    }
    for (const std::string_view item : exercise.needs.front()) {
        if (!std::ranges::binary_search(facts.has, item)) {
            refusals.push_back({.by = RefusedBy::equipment, .word = item});
        }
    }
    return {};
}

// A caution refuses a position, or the exercise answers for itself. An adaptation that needs what
// is not at hand cannot be done.
void ask_cautions(Candidate& candidate, const Facts& facts, std::vector<Refusal>& refusals)
{
    const Exercise& exercise = *candidate.exercise;
    for (const Caution* caution : facts.cautions) {
        const auto answer =
            std::ranges::find(exercise.cautions, caution->id, &CautionAnswer::caution);
        const bool answered = answer != exercise.cautions.end();
        const bool adapts = answered && answer->verdict == Verdict::adapt;
        if (holds_word(caution->positions, exercise.position) ||
            (answered && answer->verdict == Verdict::avoid) ||
            (adapts && !at_hand(answer->needs, facts))) {
            refusals.push_back({.by = RefusedBy::caution, .word = caution->id});
        } else if (adapts) {
            candidate.adaptations.push_back(&*answer);
        }
    }
}

void ask_forbidding_rules(
    const Candidate& candidate, std::span<const Rule* const> rules, std::vector<Refusal>& refusals
)
{
    for (const Rule* rule : rules) {
        if (rule->verb == Verb::forbid && matches(rule->match, candidate)) {
            refusals.push_back({.by = RefusedBy::forbid, .word = rule->id});
        }
    }
}

void ask_without(const Exercise& exercise, const Facts& facts, std::vector<Refusal>& refusals)
{
    for (const std::string_view word : facts.request->without) {
        if (word == exercise.id || word == exercise.pattern ||
            (exercise.kind && word == text_of(*exercise.kind))) {
            refusals.push_back({.by = RefusedBy::without, .word = word});
        }
    }
    if (std::ranges::binary_search(facts.request->drop, exercise.id)) {
        refusals.push_back({.by = RefusedBy::drop, .word = exercise.id});
    }
}

} // namespace

Eligibility check_eligibility(Part part, const Facts& facts)
{
    Eligibility result;
    const std::vector<const Rule*> rules = rules_that_hold(facts);
    for (const Exercise& exercise : facts.catalog->exercises) {
        if (exercise.part != part) {
            continue;
        }
        Candidate candidate{
            .exercise = &exercise,
            .again = std::ranges::binary_search(facts.request->again, exercise.id),
            .stale = std::ranges::binary_search(facts.request->stale, exercise.id),
        };
        std::vector<Refusal> refusals;
        ask_level(exercise, facts, refusals);
        candidate.way = ask_equipment(exercise, facts, refusals);
        ask_cautions(candidate, facts, refusals);
        ask_forbidding_rules(candidate, rules, refusals);
        ask_without(exercise, facts, refusals);
        if (refusals.empty()) {
            result.eligible.push_back(std::move(candidate));
        } else {
            result.refused.push_back({.exercise = &exercise, .refusals = std::move(refusals)});
        }
    }
    return result;
}

Field field_of(const Facts& facts)
{
    Field field;
    for (const Part part : {Part::warmup, Part::strength, Part::stretch}) {
        field.parts[static_cast<std::size_t>(part)] = check_eligibility(part, facts);
    }
    return field;
}

std::vector<std::string_view> uses_of(const Candidate& candidate, const Catalog& catalog)
{
    std::vector<std::string_view> uses{candidate.way.begin(), candidate.way.end()};
    for (const CautionAnswer* adaptation : candidate.adaptations) {
        uses.insert(uses.end(), adaptation->needs.begin(), adaptation->needs.end());
    }
    std::ranges::sort(uses);
    uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
    std::erase_if(uses, [&](std::string_view use) {
        const auto item = std::ranges::find(catalog.equipment, use, &Item::id);
        return item != catalog.equipment.end() && item->always;
    });
    return uses;
}

} // namespace upperback
