#include "planning/room_bound.hpp"

#include <algorithm>

namespace upperback {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// For each candidate the requirement that leaves it the least room; of equals the one that most
// candidates count for. -1: it counts for none.
std::vector<int> groups_of(const SelectionProblem& problem)
{
    std::vector<int> sizes(problem.requirements.size());
    for (const SelectionCandidate& candidate : problem.candidates) {
        for (const int requirement : candidate.requirements) {
            ++sizes[at(requirement)];
        }
    }
    const auto tighter = [&](int one, int other) {
        const int room = problem.requirements[at(one)].at_most;
        const int other_room = problem.requirements[at(other)].at_most;
        return room != other_room ? room < other_room : sizes[at(one)] > sizes[at(other)];
    };
    std::vector<int> groups;
    for (const SelectionCandidate& candidate : problem.candidates) {
        const auto tightest = std::ranges::min_element(candidate.requirements, tighter);
        groups.push_back(tightest == candidate.requirements.end() ? -1 : *tightest);
    }
    return groups;
}

} // namespace

/// What stands in the places left, and how many of them stay empty.
struct RoomBound::Filled {
    int sum = 0;
    int empty = 0;
};

RoomBound::RoomBound(const SelectionProblem& problem)
    : groups_(groups_of(problem)), rooms_(problem.requirements.size())
{
    counts_for_.assign(rooms_.size(), std::vector<char>(problem.candidates.size()));
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        for (const int requirement : problem.candidates[index].requirements) {
            counts_for_[at(requirement)][index] = 1;
        }
    }
    for (std::size_t requirement = 0; requirement < rooms_.size(); ++requirement) {
        if (problem.requirements[requirement].at_least > 0) {
            asking_.push_back(requirement);
        }
    }
}

// The greatest sum in the places left that overfills no group: each candidate counts only for the
// requirement that leaves it the least room.
int RoomBound::greatest_in_rooms(std::span<const Open> open, const PartialSet& set)
{
    for (std::size_t requirement = 0; requirement < rooms_.size(); ++requirement) {
        rooms_[requirement] = set.room(requirement);
    }
    int left = set.places_left();
    int sum = 0;
    for (auto candidate = open.begin(); candidate != open.end() && left > 0; ++candidate) {
        const int group = groups_[at(candidate->index)];
        if (group < 0 || rooms_[at(group)]-- > 0) {
            --left;
            sum += candidate->gain;
        }
    }
    return sum;
}

// What one requirement allows of `open`, the greatest first: no fewer that count for it than it
// lacks, no more than it has room for.
RoomBound::Filled
RoomBound::filled(std::span<const Open> open, const PartialSet& set, std::size_t requirement) const
{
    int room = set.room(requirement);
    int others = set.places_left() - std::max(0, set.lacks(requirement));
    Filled result{.empty = set.places_left()};
    for (auto candidate = open.begin(); candidate != open.end() && result.empty > 0; ++candidate) {
        int& free = counts_for_[requirement][at(candidate->index)] != 0 ? room : others;
        if (free > 0) {
            --free;
            --result.empty;
            result.sum += candidate->gain;
        }
    }
    return result;
}

std::optional<int> RoomBound::greatest_sum(std::span<const Open> open, const PartialSet& set)
{
    if (open.size() < at(set.places_left())) {
        return std::nullopt;
    }
    int bound = greatest_in_rooms(open, set);
    for (const std::size_t requirement : asking_) {
        if (set.lacks(requirement) > 0) {
            const Filled places = filled(open, set, requirement);
            if (places.empty > 0) {
                return std::nullopt;
            }
            bound = std::min(bound, places.sum);
        }
    }
    return bound;
}

} // namespace upperback
