#include "catalog/check.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// A set is never at hand, only its things are; a rule that asks for it would hold for nobody.
void check_has(const Check& check, const Rule& rule)
{
    for (const std::string_view word : rule.when.has) {
        const auto item = std::ranges::find(check.catalog.equipment, word, &Item::id);
        if (item == check.catalog.equipment.end() || item->items.empty()) {
            check.word("thing", word, check.known.things, rule.id);
            continue;
        }
        check.refuse(
            word,
            rule.id,
            fmt::format(
                "\"{}\" is a set of things, and a rule asks for single things; name them: [{}]",
                word,
                joined(item->items, ", ")
            )
        );
    }
}

void check_when(const Check& check, const Rule& rule)
{
    check.words("goal", rule.when.goal, check.known.goals, rule.id);
    check.words("caution", rule.when.caution, check.known.cautions, rule.id);
    check_has(check, rule);
}

void check_match(const Check& check, const Rule& rule)
{
    const Match& match = rule.match;
    check.words("exercise", match.id, check.known.exercises_and_removed, rule.id);
    check.words("area", match.area, check.known.areas, rule.id);
    check.words("pattern", match.pattern, check.known.patterns, rule.id);
    check.words("muscle", match.muscle, check.known.muscles, rule.id);
    check.words("muscle", match.trains, check.known.muscles, rule.id);
    check.words("thing", match.needs, check.known.things, rule.id);
}

// `trained` stands for the muscles that the session trains, and so stands alone.
void check_muscles(const Check& check, const Rule& rule)
{
    for (const std::string_view muscle : rule.muscles) {
        if (muscle != trained) {
            check.word("muscle", muscle, check.known.muscles, rule.id);
        } else if (rule.muscles.size() > 1) {
            check.refuse(muscle, rule.id, "trained stands beside muscles; write it alone");
        }
    }
}

} // namespace

void check_rules(const Check& check)
{
    for (const Rule& rule : check.catalog.rules) {
        check_when(check, rule);
        check_match(check, rule);
        check_muscles(check, rule);
    }
}

} // namespace upperback
