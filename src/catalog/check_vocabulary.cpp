#include "catalog/check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// A word may stand for two rows (the program then asks which), but not for a row and an id.
template <class Value>
void check_also(const Check& check, std::span<const Value> rows)
{
    const std::vector<std::string_view> ids = ids_of(rows);
    for (const Value& row : rows) {
        for (const std::string_view word : row.also) {
            if (std::ranges::find(ids, word) != ids.end()) {
                check.refuse(
                    word,
                    row.id,
                    fmt::format("\"{}\" in also is the id of a row; leave it out", word)
                );
            }
        }
    }
}

void check_equipment(const Check& check)
{
    for (const Item& item : check.catalog.equipment) {
        check.words("thing", item.items, check.known.things, item.id);
        check.word("thing", item.suggest_with, check.known.items, item.id);
    }
}

void check_cautions(const Check& check)
{
    std::vector<std::string_view> lines;
    for (const Caution& caution : check.catalog.cautions) {
        lines.insert(lines.end(), caution.opening.begin(), caution.opening.end());
    }
    for (const Caution& caution : check.catalog.cautions) {
        for (const std::string_view line : caution.opening_instead_of) {
            if (std::ranges::find(lines, line) == lines.end()) {
                check.refuse(
                    line, caution.id, "no caution opens with this line; copy the line that is meant"
                );
            }
        }
    }
}

void check_selection(const Check& check)
{
    check.words(
        "pattern", check.catalog.selection.strength_patterns, check.known.patterns, "order"
    );
    for (const Pattern& pattern : check.catalog.patterns) {
        const Words ordered = check.catalog.selection.strength_patterns;
        const auto found = std::ranges::find(ordered, pattern.id);
        if (pattern.part != Part::strength && found != ordered.end()) {
            check.refuse(
                *found,
                "order",
                fmt::format("\"{}\" is a pattern of another part; leave it out", *found)
            );
        }
    }
}

} // namespace

void check_vocabulary(const Check& check)
{
    // The search keeps the muscles of a session in the bits of one number.
    constexpr std::size_t most_muscles = 64;
    for (const Goal& goal : check.catalog.goals) {
        check.word("dose", goal.dose, check.known.columns, goal.id);
    }
    if (check.catalog.muscles.size() > most_muscles) {
        const std::string_view last = check.catalog.muscles.back().id;
        check.refuse(last, last, "more than 64 muscles; join some");
    }
    for (const AdviceLine& line : check.catalog.advice) {
        check.word("caution", line.caution, check.known.cautions, line.id);
    }
    check_equipment(check);
    check_cautions(check);
    check_selection(check);
    check_also(check, check.catalog.goals);
    check_also(check, check.catalog.muscles);
    check_also(check, check.catalog.equipment);
    check_also(check, check.catalog.cautions);
}

} // namespace upperback
