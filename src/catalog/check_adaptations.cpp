#include "catalog/check.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// True where the thing, or one that its name is a part of ("bench" of "incline bench"), is needed.
bool is_needed(const Item& item, const Exercise& exercise, Words extra, const Catalog& catalog)
{
    const auto names_it = [&](Words things) {
        return std::ranges::any_of(things, [&](std::string_view id) {
            const auto needed = std::ranges::find(catalog.equipment, id, &Item::id);
            return needed != catalog.equipment.end() && has_word(needed->name, item.name);
        });
    };
    return names_it(extra) || std::ranges::any_of(exercise.needs, names_it);
}

} // namespace

void check_adaptations(const Check& check)
{
    for (const Exercise& exercise : check.catalog.exercises) {
        for (const CautionAnswer& answer : exercise.cautions) {
            for (const Item& item : check.catalog.equipment) {
                const bool counts = !item.always && item.items.empty() && !item.name.empty();
                if (answer.verdict == Verdict::adapt && counts &&
                    has_word(answer.text, item.name) &&
                    !is_needed(item, exercise, answer.needs, check.catalog)) {
                    check.refuse(
                        answer.text,
                        exercise.id,
                        fmt::format(
                            "this change takes a {}, which the move does not need; write needs: "
                            "[{}] beside it",
                            item.name,
                            item.id
                        )
                    );
                }
            }
        }
    }
}

} // namespace upperback
