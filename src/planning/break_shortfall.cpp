#include "planning/break_shortfall.hpp"

#include "planning/break_repairs.hpp"
#include "planning/choose_break.hpp"
#include "planning/matching.hpp"
#include "planning/repairs.hpp"
#include "planning/shortfall.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>

namespace upperback {
namespace {

std::string_view name_of(BreakKind kind)
{
    return kind == BreakKind::desk ? "break at the desk" : "daily block";
}

const Refused* refused_of(std::string_view id, const Field& field)
{
    for (const Eligibility& part : field.parts) {
        const auto found = std::ranges::find_if(part.refused, [&](const Refused& refused) {
            return refused.exercise->id == id;
        });
        if (found != part.refused.end()) {
            return &*found;
        }
    }
    return nullptr;
}

// A move of --with that such a break never has, or that is not open here.
std::optional<Shortfall> refused_with(const BreakGround& ground)
{
    const BreakKind kind = ground.request().kind;
    for (const std::string_view id : ground.request().you.with) {
        const auto& exercises = ground.catalog().exercises;
        const Exercise& exercise = *std::ranges::find(exercises, id, &Exercise::id);
        if (!is_for_breaks(exercise, kind, ground.catalog())) {
            return Shortfall{
                .part = exercise.part,
                .text = fmt::format("{} is no move for a {}", id, name_of(kind))};
        }
        if (const Refused* refused = refused_of(id, ground.field())) {
            return Shortfall{
                .part = exercise.part,
                .text = fmt::format("{} is not open to this request", id),
                .hindrances = hindrances_of(refused->refusals, ground.catalog())};
        }
    }
    return std::nullopt;
}

bool would_help(const Exercise& exercise, std::span<const Rule* const> failing)
{
    const Candidate candidate{.exercise = &exercise, .way = exercise.needs.front()};
    return failing.empty() || std::ranges::any_of(failing, [&](const Rule* rule) {
               return matches(rule->match, candidate);
           });
}

// The rules for which not enough moves are open.
std::vector<const Rule*> failing_rules(const BreakGround& ground)
{
    std::vector<const Rule*> failing;
    if (ground.request().kind == BreakKind::desk) {
        return failing;
    }
    Facts facts = ground.facts();
    facts.moves = ground.row().moves_at_least;
    for (const Rule* rule : rules_that_hold(facts)) {
        const auto open = std::ranges::count_if(ground.moves(), [&](const Candidate& move) {
            return matches(rule->match, move);
        });
        if (rule->verb == Verb::require && rule->match.part.front() == Part::strength &&
            open < rule->at_least.value_or(0)) {
            failing.push_back(rule);
        }
    }
    return failing;
}

// What refuses those that would help, each counted once for its first reason, the commonest first.
std::vector<Hindrance>
hindrances_for(std::span<const Rule* const> failing, const BreakGround& ground)
{
    std::vector<Hindrance> hindrances;
    for (const Eligibility& part : ground.field().parts) {
        for (const Refused& refused : part.refused) {
            if (!would_help(*refused.exercise, failing)) {
                continue;
            }
            const Hindrance first = hindrances_of(refused.refusals, ground.catalog()).front();
            const auto known = std::ranges::find_if(hindrances, [&](const Hindrance& other) {
                return other.reason == first.reason && other.word == first.word;
            });
            auto& entry = known == hindrances.end() ? hindrances.emplace_back(first) : *known;
            ++entry.count;
        }
    }
    std::ranges::sort(hindrances, {}, [](const Hindrance& one) {
        return std::tuple{-one.count, one.reason, one.word};
    });
    return hindrances;
}

Shortfall too_few(const BreakGround& ground)
{
    Shortfall shortfall;
    shortfall.requirements = failing_rules(ground);
    shortfall.hindrances = hindrances_for(shortfall.requirements, ground);
    std::vector<std::string_view> ids;
    for (const Rule* rule : shortfall.requirements) {
        ids.push_back(rule->id);
    }
    const std::string_view name = name_of(ground.request().kind);
    shortfall.text = ids.empty() ? fmt::format("too few moves are open for a {}", name)
                                 : fmt::format("a {} cannot meet {}", name, listed(ids));
    return shortfall;
}

Shortfall reason_of(const BreakGround& ground)
{
    if (auto refused = refused_with(ground)) {
        return *refused;
    }
    const auto named = static_cast<int>(ground.request().you.with.size());
    const auto& sizes = ground.row().moves;
    const int most = sizes.empty() ? 0 : sizes.back();
    if (named > most) {
        return {
            .text = fmt::format(
                "--with names {} moves for a {} of at most {}: {}",
                named,
                name_of(ground.request().kind),
                most,
                joined(ground.request().you.with, ", ")
            )};
    }
    for (int size = most; size >= ground.row().moves_at_least; --size) {
        if (has_break(ground, size)) {
            return {};
        }
    }
    if (named > 1) {
        return {
            .text = fmt::format(
                "these cannot stand together in one {}: {}",
                name_of(ground.request().kind),
                joined(ground.request().you.with, ", ")
            )};
    }
    return too_few(ground);
}

// There are moves for it, but not within these minutes.
std::string too_short(std::span<const Repair> repairs, const BreakGround& ground)
{
    const std::string_view name = name_of(ground.request().kind);
    for (const Repair& repair : repairs) {
        const Change& change = repair.changes.front();
        if (repair.changes.size() == 1 && change.what == Change::What::more_minutes) {
            return fmt::format("such a {} needs at least {} minutes", name, change.minutes);
        }
    }
    return fmt::format(
        "no such {} fits into {} minutes",
        name,
        ground.request().you.minutes.value_or(ground.row().minutes.usual)
    );
}

} // namespace

Shortfall break_shortfall(const BreakGround& ground, const Catalog& catalog)
{
    Shortfall shortfall = reason_of(ground);
    shortfall.repairs = break_repairs(ground.request(), catalog);
    if (shortfall.text.empty()) {
        shortfall.text = too_short(shortfall.repairs, ground);
    }
    shortfall.see_a_doctor =
        shortfall.repairs.empty() && std::ranges::any_of(shortfall.hindrances, &Hindrance::health);
    return shortfall;
}

} // namespace upperback
