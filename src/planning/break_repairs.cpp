#include "planning/break_repairs.hpp"

#include "planning/choose_break.hpp"
#include "planning/make_break.hpp"
#include "planning/repairs.hpp"

#include <algorithm>
#include <optional>

namespace upperback {
namespace {

using What = Change::What;

// Where the first break of a day is possible, all are.
bool is_possible(BreakRequest request, const Catalog& catalog)
{
    request.nth = 1;
    return choose_break(BreakGround{request, catalog}).has_value();
}

// More minutes stand for as many as such a break may have.
std::vector<Change> changes_of(const BreakRequest& request, const Catalog& catalog)
{
    const BreakGround ground{request, catalog};
    std::vector<Change> changes;
    if (ground.minutes() < ground.row().minutes.most) {
        changes.push_back({.what = What::more_minutes, .minutes = ground.row().minutes.most});
    }
    for (const Item& item : catalog.equipment) {
        if (item.items.empty() && !std::ranges::binary_search(ground.facts().has, item.id)) {
            changes.push_back({.what = What::add_item, .word = item.id});
        }
    }
    for (const std::string_view caution : request.you.cautions) {
        if (!is_health(caution, catalog)) {
            changes.push_back({.what = What::lift_limit, .word = caution});
        }
    }
    for (const std::string_view word : request.you.without) {
        changes.push_back({.what = What::drop_without, .word = word});
    }
    for (const std::string_view word : request.you.with) {
        changes.push_back({.what = What::drop_with, .word = word});
    }
    return changes;
}

int least_minutes(BreakRequest request, const Catalog& catalog, int most)
{
    for (int minutes = 1; minutes < most; ++minutes) {
        request.you.minutes = minutes;
        if (is_possible(request, catalog)) {
            return minutes;
        }
    }
    return most;
}

std::optional<Repair>
verified(std::vector<Change> changes, const BreakRequest& request, const Catalog& catalog)
{
    BreakRequest repaired = request;
    for (const Change& change : changes) {
        repaired.you = changed(std::move(repaired.you), change);
    }
    if (!is_possible(repaired, catalog)) {
        return std::nullopt;
    }
    for (Change& change : changes) {
        if (change.what == What::more_minutes) {
            change.minutes = least_minutes(repaired, catalog, change.minutes);
            repaired.you.minutes = change.minutes;
        }
    }
    return Repair{.changes = std::move(changes), .command = command_of(repaired, catalog)};
}

} // namespace

std::vector<Repair> break_repairs(const BreakRequest& request, const Catalog& catalog)
{
    const std::vector<Change> changes = changes_of(request, catalog);
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
