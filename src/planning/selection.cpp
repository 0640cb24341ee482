#include "planning/selection.hpp"

#include "planning/partial_set.hpp"
#include "planning/search.hpp"

namespace upperback {

int value_of(std::span<const int> chosen, const SelectionProblem& problem)
{
    PartialSet set(problem);
    for (const int index : chosen) {
        set.take(index);
    }
    return set.value();
}

std::optional<Selection> select(const SelectionProblem& problem)
{
    return Search(problem, {}).best();
}

bool is_possible(const SelectionProblem& problem)
{
    return Search(problem, {}).finds_any();
}

std::optional<Selection> runner_up(const SelectionProblem& problem, const Selection& selection)
{
    return Search(problem, selection.chosen).best();
}

} // namespace upperback
