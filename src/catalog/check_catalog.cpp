#include "catalog/check_catalog.hpp"

#include "catalog/check.hpp"

#include <algorithm>

namespace upperback {

KnownWords known_words(const Catalog& catalog, std::span<const std::string_view> removed)
{
    KnownWords known{
        .muscles = ids_of(catalog.muscles),
        .items = ids_of(catalog.equipment),
        .cautions = ids_of(catalog.cautions),
        .patterns = ids_of(catalog.patterns),
        .exercises = ids_of(catalog.exercises),
        .exercises_and_removed = ids_of(catalog.exercises),
        .areas{catalog.selection.areas.begin(), catalog.selection.areas.end()},
        .classes{dosage_classes().begin(), dosage_classes().end()},
        .loads = ids_of(catalog.doses.load),
    };
    for (const Goal& goal : catalog.goals) {
        if (goal.instead.empty()) {
            known.goals.push_back(goal.id);
        }
    }
    for (const Item& item : catalog.equipment) {
        if (item.items.empty()) {
            known.things.push_back(item.id);
        }
    }
    for (const DoseRow& row : catalog.doses.rows) {
        if (std::ranges::find(known.columns, row.column) == known.columns.end()) {
            known.columns.push_back(row.column);
        }
    }
    known.exercises_and_removed.insert(
        known.exercises_and_removed.end(), removed.begin(), removed.end()
    );
    return known;
}

void Check::word(
    std::string_view thing,
    std::string_view word,
    std::span<const std::string_view> of,
    std::string_view entry
) const
{
    if (!word.empty() && std::ranges::find(of, word) == of.end()) {
        refuse(word, entry, unknown_word(thing, word, of));
    }
}

void Check::words(
    std::string_view thing,
    Words words,
    std::span<const std::string_view> of,
    std::string_view entry
) const
{
    for (const std::string_view each : words) {
        word(thing, each, of, entry);
    }
}

std::vector<Problem> check_catalog(
    const Catalog& catalog, std::span<const std::string_view> removed, const Places& places
)
{
    std::vector<Problem> problems;
    const KnownWords known = known_words(catalog, removed);
    const Check check{catalog, known, places, problems};
    check_vocabulary(check);
    check_exercises(check);
    check_adaptations(check);
    check_ladders(check);
    check_rules(check);
    check_doses(check);
    check_breaks(check);
    return problems;
}

} // namespace upperback
