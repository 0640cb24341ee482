#include "planning/facts.hpp"

#include <algorithm>

namespace upperback {
namespace {

bool contains(const std::vector<std::string_view>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

// Nobody under 18 is asked for more than intermediate, and a caution may set a ceiling too.
Level level_of(const Request& request, const Facts& facts)
{
    Level level = request.level;
    if (request.age && *request.age < adult_age) {
        level = std::min(level, Level::intermediate);
    }
    for (const Caution* caution : facts.cautions) {
        level = std::min(level, caution->level_at_most.value_or(level));
    }
    return level;
}

// Household things are assumed unless --bare; other things are used only when they are named.
std::vector<std::string_view> things_at_hand(const Request& request, const Catalog& catalog)
{
    std::vector<std::string_view> has;
    for (const Item& item : catalog.equipment) {
        const bool named = contains(request.equipment, item.id);
        if (!item.items.empty()) {
            has.insert(
                has.end(), item.items.begin(), named ? item.items.end() : item.items.begin()
            );
        } else if (item.always || named || (item.household && !request.bare)) {
            has.push_back(item.id);
        }
    }
    std::ranges::sort(has);
    has.erase(std::unique(has.begin(), has.end()), has.end());
    std::erase_if(has, [&](std::string_view item) { return contains(request.without, item); });
    return has;
}

std::vector<Position> positions_of_sets(const Request& request, const Catalog& catalog)
{
    std::vector<Position> positions;
    for (const Item& item : catalog.equipment) {
        if (contains(request.equipment, item.id)) {
            positions.insert(positions.end(), item.positions.begin(), item.positions.end());
        }
    }
    return positions;
}

// The goal relief narrows only where it decides the dose, that is, where it comes first.
bool narrows(const Narrowing& narrowing, const Request& request)
{
    return contains(request.cautions, narrowing.id) || request.goals.front() == narrowing.id ||
           (narrowing.id == "age-65" && request.age.value_or(0) >= older_age);
}

} // namespace

Facts facts_of(const Request& request, const Catalog& catalog)
{
    Facts facts{.request = &request, .catalog = &catalog};
    for (const Caution& caution : catalog.cautions) {
        if (contains(request.cautions, caution.id)) {
            facts.cautions.push_back(&caution);
        }
    }
    for (const Narrowing& narrowing : catalog.doses.narrowings) {
        if (narrows(narrowing, request)) {
            facts.narrowings.push_back(&narrowing);
        }
    }
    facts.level = level_of(request, facts);
    facts.has = things_at_hand(request, catalog);
    facts.positions = positions_of_sets(request, catalog);
    facts.column = std::ranges::find(catalog.goals, request.goals.front(), &Goal::id)->dose;
    facts.moves = request.moves.value_or(counts_of(facts).moves);
    return facts;
}

const Counts& counts_of(const Facts& facts)
{
    const auto& counts = facts.catalog->doses.counts;
    const auto by_goal = std::ranges::find(counts, facts.request->goals.front(), &Counts::id);
    if (by_goal != counts.end()) {
        return *by_goal;
    }
    return *std::ranges::find(counts, text_of(facts.level), &Counts::id);
}

bool at_hand(Words items, const Facts& facts)
{
    return std::ranges::all_of(items, [&](std::string_view item) {
        return std::ranges::binary_search(facts.has, item);
    });
}

} // namespace upperback
