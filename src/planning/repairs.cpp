#include "planning/repairs.hpp"

#include "planning/steps.hpp"
#include "planning/words.hpp"

#include <algorithm>
#include <optional>

namespace upperback {
namespace {

using What = Change::What;

constexpr int longest_session = 240; ///< minutes; more is never offered

bool is_possible(const Request& request, const Catalog& catalog)
{
    const Facts facts = facts_of(request, catalog);
    return is_possible(facts, field_of(facts));
}

// The least minutes that make it possible: more minutes never make it impossible.
int least_minutes(const Request& request, const Catalog& catalog, int too_few)
{
    Request longer = request;
    int enough = longest_session;
    while (enough - too_few > 1) {
        const int middle = (enough + too_few) / 2;
        longer.minutes = middle;
        (is_possible(longer, catalog) ? enough : too_few) = middle;
    }
    return enough;
}

void add_things(std::vector<Change>& changes, const Request& request, const Catalog& catalog)
{
    const std::vector<std::string_view> has = facts_of(request, catalog).has;
    for (const Item& item : catalog.equipment) {
        if (item.items.empty() && !std::ranges::binary_search(has, item.id)) {
            changes.push_back({.what = What::add_item, .word = item.id});
        }
    }
}

// Every change that may be offered. More minutes stand for as many as there can be.
std::vector<Change> changes_of(const Request& request, const Catalog& catalog, Keep keep)
{
    std::vector<Change> changes;
    if (request.minutes.value_or(longest_session) < longest_session) {
        changes.push_back({.what = What::more_minutes, .minutes = longest_session});
    }
    add_things(changes, request, catalog);
    for (const std::string_view caution : request.cautions) {
        if (!is_health(caution, catalog)) {
            changes.push_back({.what = What::lift_limit, .word = caution});
        }
    }
    for (const std::string_view word : request.without) {
        changes.push_back({.what = What::drop_without, .word = word});
    }
    for (const std::string_view word : request.with) {
        if (word != keep.with) {
            changes.push_back({.what = What::drop_with, .word = word});
        }
    }
    for (const std::string_view word : request.drop) {
        changes.push_back({.what = What::undo_drop, .word = word});
    }
    if (request.moves) {
        changes.push_back({.what = What::drop_moves});
    }
    if (request.stretches) {
        changes.push_back({.what = What::drop_stretches});
    }
    return changes;
}

// The changes as a repair, if they make the request possible.
std::optional<Repair>
verified(std::vector<Change> changes, const Request& request, const Catalog& catalog)
{
    Request repaired = request;
    for (const Change& change : changes) {
        repaired = changed(std::move(repaired), change);
    }
    if (!is_possible(repaired, catalog)) {
        return std::nullopt;
    }
    for (Change& change : changes) {
        if (change.what == What::more_minutes) {
            change.minutes = least_minutes(repaired, catalog, *request.minutes);
            repaired.minutes = change.minutes;
        }
    }
    return Repair{.changes = std::move(changes), .command = command_of(repaired, catalog)};
}

} // namespace

bool is_health(std::string_view caution, const Catalog& catalog)
{
    const auto row = std::ranges::find(catalog.cautions, caution, &Caution::id);
    return row != catalog.cautions.end() && !row->practical;
}

Request changed(Request request, const Change& change)
{
    switch (change.what) {
    case What::more_minutes:
        request.minutes = change.minutes;
        break;
    case What::add_item:
        request.equipment.push_back(change.word);
        std::ranges::sort(request.equipment);
        break;
    case What::lift_limit:
        std::erase(request.cautions, change.word);
        break;
    case What::drop_without:
        std::erase(request.without, change.word);
        break;
    case What::drop_with:
        std::erase(request.with, change.word);
        break;
    case What::undo_drop:
        std::erase(request.drop, change.word);
        break;
    case What::drop_moves:
        request.moves.reset();
        break;
    case What::drop_stretches:
        request.stretches.reset();
        break;
    }
    return request;
}

std::vector<Repair> repairs_of(const Request& request, const Catalog& catalog, Keep keep)
{
    const std::vector<Change> changes = changes_of(request, catalog, keep);
    std::vector<Repair> repairs;
    for (const Change& change : changes) {
        if (auto repair = verified({change}, request, catalog)) {
            repairs.push_back(std::move(*repair));
        }
    }
    if (!repairs.empty()) {
        return repairs;
    }
    for (auto one = changes.begin(); one != changes.end(); ++one) {
        for (auto other = one + 1; other != changes.end(); ++other) {
            if (auto repair = verified({*one, *other}, request, catalog)) {
                repairs.push_back(std::move(*repair));
            }
        }
    }
    return repairs;
}

} // namespace upperback
