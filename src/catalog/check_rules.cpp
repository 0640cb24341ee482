#include "catalog/check.hpp"

#include <array>

namespace upperback {
namespace {

void check_when(const Check& check, const Rule& rule)
{
    check.words("goal", rule.when.goal, check.known.goals, rule.id);
    check.words("caution", rule.when.caution, check.known.cautions, rule.id);
    check.words("thing", rule.when.has, check.known.items, rule.id);
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
