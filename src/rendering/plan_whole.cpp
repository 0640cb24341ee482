#include "rendering/plan_whole.hpp"

#include <algorithm>
#include <functional>

namespace upperback {
namespace {

/// Adds what is not there yet, told apart by `key`, in the order in which it comes.
template <class Item, class Key = std::identity>
void add_new(std::vector<Item>& items, const std::vector<Item>& more, Key key = {})
{
    for (const Item& item : more) {
        const auto same = [&](const Item& other) {
            return std::invoke(key, other) == std::invoke(key, item);
        };
        if (std::ranges::none_of(items, same)) {
            items.push_back(item);
        }
    }
}

void add_parts(Routine& whole, const Routine& routine)
{
    for (const RoutinePart& part : routine.parts) {
        const auto found = std::ranges::find(whole.parts, part.part, &RoutinePart::part);
        if (found == whole.parts.end()) {
            whole.parts.push_back(part);
        } else {
            add_new(found->exercises, part.exercises, &Prescription::exercise);
        }
    }
}

void add_routine(Routine& whole, const Routine& routine)
{
    add_parts(whole, routine);
    add_new(whole.uses, routine.uses);
    add_new(whole.opening, routine.opening);
    add_new(whole.notes, routine.notes);
    add_new(whole.advice, routine.advice);
    add_new(whole.sources, routine.sources);
    add_new(whole.narrowed, routine.narrowed, [](const Narrowed& narrowed) {
        return std::pair{narrowed.exercise, std::string_view{narrowed.text}};
    });
}

} // namespace

Routine whole_of(const Plan& plan)
{
    Routine whole;
    bool is_first = true;
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            if (is_first) {
                whole = session.routine;
                is_first = false;
            } else {
                add_routine(whole, session.routine);
            }
        }
    }
    std::ranges::sort(whole.uses);
    std::ranges::sort(whole.sources, {}, &Source::id);
    return whole;
}

} // namespace upperback
