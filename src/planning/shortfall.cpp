#include "planning/shortfall.hpp"

#include "planning/matching.hpp"
#include "planning/repairs.hpp"
#include "planning/steps.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace upperback {
namespace {

/// How the reasons of a refusal are called, in the order of RefusedBy.
constexpr std::array<std::string_view, 6> reasons{
    "level", "equipment", "caution", "forbid", "without", "drop"};

std::string_view name_of(Part part)
{
    switch (part) {
    case Part::warmup:
        return "warm-up";
    case Part::strength:
        return "strength part";
    case Part::stretch:
        break;
    }
    return "stretches";
}

bool part_is_possible(Part part, const Facts& facts, const Field& field)
{
    return std::ranges::any_of(sizes_of(part, facts), [&](int size) {
        return has_solution(part, size, facts, field);
    });
}

// The rules without which the part would have a solution: a smallest group that fails together.
std::vector<const Rule*> failing_rules(Part part, const Facts& facts, const Field& field)
{
    std::vector<Rule> rules(facts.catalog->rules.begin(), facts.catalog->rules.end());
    std::vector<const Rule*> needed;
    for (std::size_t index = 0; index < rules.size();) {
        const Rule rule = rules[index];
        const bool asked = rule.verb == Verb::require && rule.match.part.front() == part &&
                           holds(rule.when, facts);
        if (!asked) {
            ++index;
            continue;
        }
        rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(index));
        Catalog without_rule = *facts.catalog;
        without_rule.rules = rules;
        Facts relaxed = facts;
        relaxed.catalog = &without_rule;
        if (part_is_possible(part, relaxed, field)) {
            needed.push_back(&*std::ranges::find(facts.catalog->rules, rule.id, &Rule::id));
            rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(index), rule);
            ++index;
        }
    }
    return needed;
}

// Whether an exercise, were it open, would count for what fails.
bool would_help(const Exercise& exercise, std::span<const Rule* const> failing)
{
    const Candidate candidate{.exercise = &exercise, .way = exercise.needs.front()};
    return failing.empty() || std::ranges::any_of(failing, [&](const Rule* rule) {
               return rule->at_least && matches(rule->match, candidate);
           });
}

// What refuses those that would help, each counted once for its first reason.
std::vector<Hindrance> counted_hindrances(
    Part part, std::span<const Rule* const> failing, const Facts& facts, const Field& field
)
{
    std::map<std::pair<std::string_view, std::string_view>, int> counts;
    for (const Refused& refused : field.of(part).refused) {
        if (would_help(*refused.exercise, failing)) {
            const Refusal& first = refused.refusals.front();
            ++counts[{reasons[static_cast<std::size_t>(first.by)], first.word}];
        }
    }
    std::vector<Hindrance> result;
    for (const auto& [key, count] : counts) {
        const bool health = key.first == "caution" && is_health(key.second, *facts.catalog);
        result.push_back({.reason = key.first, .word = key.second, .count = count, .health = health}
        );
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &Hindrance::count);
    return result;
}

// One word of --with that is refused is the whole reason.
std::optional<Shortfall> refused_with(const Facts& facts, const Field& field)
{
    for (const Part part : {Part::strength, Part::warmup, Part::stretch}) {
        for (const Refused& refused : field.of(part).refused) {
            const auto& with = facts.request->with;
            if (std::ranges::find(with, refused.exercise->id) == with.end()) {
                continue;
            }
            Shortfall shortfall{.part = part};
            shortfall.text = fmt::format("{} is not open to this request", refused.exercise->id);
            shortfall.hindrances = hindrances_of(refused.refusals, *facts.catalog);
            return shortfall;
        }
    }
    return std::nullopt;
}

// Words of --with of one part that cannot stand together: too many, or rungs of one ladder.
std::optional<Shortfall> crowded_with(Part part, const Facts& facts, const Field& field)
{
    std::vector<std::string_view> named;
    for (const Candidate& candidate : field.of(part).eligible) {
        const auto& with = facts.request->with;
        if (std::ranges::find(with, candidate.exercise->id) != with.end()) {
            named.push_back(candidate.exercise->id);
        }
    }
    Request without_them = *facts.request;
    without_them.with.clear();
    const Facts relaxed = facts_of(without_them, *facts.catalog);
    if (named.size() < 2 || !part_is_possible(part, relaxed, field)) {
        return std::nullopt;
    }
    const std::vector<int> sizes = sizes_of(part, facts);
    const int most = *std::ranges::max_element(sizes);
    if (static_cast<int>(named.size()) > most) {
        return Shortfall{
            .part = part,
            .text = fmt::format(
                "--with names {} moves for a {} of {}: {}",
                named.size(),
                name_of(part),
                most,
                joined(named, ", ")
            )};
    }
    return Shortfall{
        .part = part,
        .text = fmt::format(
            "these cannot stand together in one {}: {}", name_of(part), joined(named, ", ")
        )};
}

Shortfall shortfall_of_part(Part part, const Facts& facts, const Field& field)
{
    if (auto crowded = crowded_with(part, facts, field)) {
        return *crowded;
    }
    Shortfall shortfall{.part = part};
    shortfall.requirements = failing_rules(part, facts, field);
    shortfall.hindrances = counted_hindrances(part, shortfall.requirements, facts, field);
    std::vector<std::string_view> ids;
    for (const Rule* rule : shortfall.requirements) {
        ids.push_back(rule->id);
    }
    shortfall.text = ids.empty() ? fmt::format("too few moves are open for the {}", name_of(part))
                                 : fmt::format("the {} cannot meet {}", name_of(part), listed(ids));
    return shortfall;
}

Shortfall reason_of(const Facts& facts, const Field& field)
{
    if (auto refused = refused_with(facts, field)) {
        return *refused;
    }
    for (const Part part : {Part::strength, Part::warmup, Part::stretch}) {
        if (!part_is_possible(part, facts, field)) {
            return shortfall_of_part(part, facts, field);
        }
    }
    return {.part = Part::strength};
}

// Who has only minutes has them for a break.
std::string break_instead(const Request& request, const Catalog& catalog)
{
    const int most = catalog.doses.of(BreakKind::strength).minutes.most;
    return request.minutes && *request.minutes <= most
               ? fmt::format("; for less: upperback break --minutes {}", *request.minutes)
               : std::string{};
}

// Every part has a solution, but not all of them together within the minutes.
std::string
too_long_text(std::span<const Repair> repairs, const Request& request, const Catalog& catalog)
{
    for (const Repair& repair : repairs) {
        const Change& change = repair.changes.front();
        if (repair.changes.size() == 1 && change.what == Change::What::more_minutes) {
            return fmt::format(
                "a whole session needs at least {} minutes here{}",
                change.minutes,
                break_instead(request, catalog)
            );
        }
    }
    return request.minutes ? fmt::format("no whole session fits into {} minutes", *request.minutes)
                           : std::string{"no session is possible"};
}

} // namespace

std::vector<Hindrance> hindrances_of(std::span<const Refusal> refusals, const Catalog& catalog)
{
    std::vector<Hindrance> hindrances;
    for (const Refusal& refusal : refusals) {
        const bool health = refusal.by == RefusedBy::caution && is_health(refusal.word, catalog);
        hindrances.push_back(
            {.reason = reasons[static_cast<std::size_t>(refusal.by)],
             .word = refusal.word,
             .count = 0,
             .health = health}
        );
    }
    return hindrances;
}

Shortfall shortfall_of(const Facts& facts, const Field& field, Keep keep)
{
    Shortfall shortfall = reason_of(facts, field);
    shortfall.repairs = repairs_of(*facts.request, *facts.catalog, keep);
    if (shortfall.text.empty()) {
        shortfall.text = too_long_text(shortfall.repairs, *facts.request, *facts.catalog);
    }
    shortfall.see_a_doctor =
        shortfall.repairs.empty() && std::ranges::any_of(shortfall.hindrances, &Hindrance::health);
    return shortfall;
}

} // namespace upperback
