// What the checks of a catalogue share: the words that exist, and how a fault is noted.
#pragma once

#include "catalog/reading.hpp"
#include "model/catalog.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upperback {

/// The ids of a list of rows, in their order.
template <class Value>
std::vector<std::string_view> ids_of(std::span<const Value> rows)
{
    std::vector<std::string_view> ids;
    for (const Value& row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

/// The words that rows may name.
struct KnownWords {
    std::vector<std::string_view> goals{};
    std::vector<std::string_view> muscles{};
    std::vector<std::string_view> things{}; ///< items that are no sets
    std::vector<std::string_view> items{};  ///< things and sets
    std::vector<std::string_view> cautions{};
    std::vector<std::string_view> patterns{};
    std::vector<std::string_view> exercises{};
    std::vector<std::string_view> exercises_and_removed{};
    std::vector<std::string_view> areas{};
    std::vector<std::string_view> columns{};
    std::vector<std::string_view> classes{};
    std::vector<std::string_view> loads{};
};

KnownWords known_words(const Catalog& catalog, std::span<const std::string_view> removed);

struct Check {
    const Catalog& catalog;
    const KnownWords& known;
    const Places& places;
    std::vector<Problem>& problems;

    /// Notes a fault at the place of a kept text.
    void refuse(std::string_view at, std::string_view entry, std::string message) const
    {
        report(problems, places.of(at), entry, std::move(message));
    }

    /// Notes a row that is missing in the file of a kept text.
    void missing(std::string_view at, std::string_view entry, std::string message) const
    {
        report(problems, {.file = places.of(at).file}, entry, std::move(message));
    }

    /// A word that is none of the known ones is a Problem; an empty one is not looked at.
    void word(
        std::string_view thing,
        std::string_view word,
        std::span<const std::string_view> of,
        std::string_view entry
    ) const;
    void words(
        std::string_view thing,
        Words words,
        std::span<const std::string_view> of,
        std::string_view entry
    ) const;
};

void check_vocabulary(const Check& check);
void check_exercises(const Check& check);
void check_adaptations(const Check& check);
void check_ladders(const Check& check);
void check_rules(const Check& check);
void check_doses(const Check& check);
void check_breaks(const Check& check);

/// The classes of the table `dosage`, one row each in every level and goal's column.
std::span<const std::string_view> dosage_classes();

} // namespace upperback
