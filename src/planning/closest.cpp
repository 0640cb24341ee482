#include "planning/closest.hpp"

#include <algorithm>

namespace upperback {

SelectionProblem holding(SelectionProblem problem, std::span<const int> wanted, int at_least)
{
    if (at_least == 0) {
        return problem;
    }
    const int requirement = static_cast<int>(problem.requirements.size());
    problem.requirements.push_back({.at_least = at_least, .at_most = problem.size});
    for (const int index : wanted) {
        problem.candidates[static_cast<std::size_t>(index)].requirements.push_back(requirement);
    }
    return problem;
}

// A requirement, and not points that outweigh all others: so values stay what the rules give.
std::optional<Closest> closest(SelectionProblem problem, std::span<const int> wanted)
{
    for (int held = std::min(static_cast<int>(wanted.size()), problem.size); held > 0; --held) {
        Closest result{.problem = holding(problem, wanted, held), .held = held};
        if (auto selection = select(result.problem)) {
            result.selection = std::move(*selection);
            return result;
        }
    }
    auto selection = select(problem);
    if (!selection) {
        return std::nullopt;
    }
    return Closest{.problem = std::move(problem), .selection = std::move(*selection)};
}

std::vector<int> wanted_of(std::span<const Candidate> candidates, const Request& request)
{
    std::vector<int> wanted;
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        if (std::ranges::binary_search(request.keep, candidates[index].exercise->id)) {
            wanted.push_back(static_cast<int>(index));
        }
    }
    return wanted;
}

} // namespace upperback
