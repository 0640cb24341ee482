// Every request that can be made with the built-in catalogue, as far as subsets of things go: none,
// each thing, each pair, each set, all. Enough, because one more thing never removes a candidate
// and no hard rule asks what one has (requests_test.cpp holds both).
#pragma once

#include "model/catalog.hpp"
#include "model/request.hpp"

#include <string_view>
#include <vector>

namespace upperback {

using Things = std::vector<std::string_view>;

/// Things that one must own: neither always there nor in the household.
inline Things owned_things(const Catalog& catalog)
{
    Things things;
    for (const Item& item : catalog.equipment) {
        if (!item.always && !item.household && item.items.empty()) {
            things.push_back(item.id);
        }
    }
    return things;
}

inline std::vector<Things> subsets_of_things(const Catalog& catalog)
{
    const Things things = owned_things(catalog);
    std::vector<Things> subsets{{}, things};
    for (std::size_t first = 0; first < things.size(); ++first) {
        subsets.push_back({things[first]});
        for (std::size_t second = first + 1; second < things.size(); ++second) {
            subsets.push_back({things[first], things[second]});
        }
    }
    for (const Item& item : catalog.equipment) {
        if (!item.items.empty()) {
            subsets.push_back({item.id});
        }
    }
    return subsets;
}

inline std::vector<std::string_view> goals_of(const Catalog& catalog)
{
    std::vector<std::string_view> goals;
    for (const Goal& goal : catalog.goals) {
        if (goal.instead.empty()) {
            goals.push_back(goal.id);
        }
    }
    return goals;
}

/// Calls visit(request) for every goal, level, subset and no or one caution.
template <class Visit>
void each_request(const Catalog& catalog, Visit visit)
{
    std::vector<std::vector<std::string_view>> cautions{{}};
    for (const Caution& caution : catalog.cautions) {
        cautions.push_back({caution.id});
    }
    const std::vector<Things> subsets = subsets_of_things(catalog);
    for (const std::string_view goal : goals_of(catalog)) {
        for (const auto& level : spelling::levels) {
            for (const auto& caution : cautions) {
                for (const Things& things : subsets) {
                    visit(Request{
                        .goals = {goal},
                        .level = level.word,
                        .equipment = things,
                        .cautions = caution});
                }
            }
        }
    }
}

} // namespace upperback
