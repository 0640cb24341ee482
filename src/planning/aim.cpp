#include "planning/aim.hpp"

#include "planning/plan_words.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace upperback {
namespace {

bool is_primary(const Exercise& exercise, std::string_view muscle)
{
    return std::ranges::find(exercise.primary, muscle) != exercise.primary.end();
}

int aim_of(const Facts& facts)
{
    return 2 * facts.catalog->doses.limits[static_cast<std::size_t>(facts.level)].aim_a_week;
}

struct Place {
    GrowingSession* session = nullptr;
    GrowingMove* move = nullptr;
};

// One muscle that is to reach its aim.
struct Target {
    const Muscle& muscle;
    std::size_t index = 0; ///< in the catalogue
    std::vector<Place> places{};
    std::set<HeldBackBy> held_back{};
};

Target target_of(std::size_t index, GrowingBlock& block, const Catalog& catalog)
{
    Target target{.muscle = catalog.muscles[index], .index = index};
    for (GrowingSession& session : block) {
        for (GrowingMove& move : session.moves) {
            if (is_primary(*move.exercise, target.muscle.id)) {
                target.places.push_back({.session = &session, .move = &move});
            }
        }
    }
    return target;
}

// The move with the fewest sets more than usual, the first of equals, that nothing holds back.
GrowingMove* next_to_grow(Target& target)
{
    GrowingMove* next = nullptr;
    target.held_back.clear();
    for (const Place& place : target.places) {
        if (const auto by = held_back(*place.session, *place.move)) {
            target.held_back.insert(*by);
            continue;
        }
        const int more = place.move->sets - place.move->usual.sets;
        if (next == nullptr || more < next->sets - next->usual.sets) {
            next = place.move;
        }
    }
    return next;
}

std::string why_of(const Target& target, const Progression& progression)
{
    std::vector<std::string> reasons;
    for (const HeldBackBy by : target.held_back) {
        const std::string_view id = by == HeldBackBy::range   ? "why-range"
                                    : by == HeldBackBy::limit ? "why-limit"
                                                              : "why-minutes";
        reasons.emplace_back(note_of(id, progression));
    }
    return joined(reasons, ", and ");
}

void note_more_sets(const Target& target, const Facts& facts, std::vector<std::string>& notes)
{
    std::vector<std::string> names;
    for (const Place& place : target.places) {
        const std::string name = uncapitalized(place.move->exercise->name);
        const bool is_new = std::ranges::find(names, name) == names.end();
        if (place.move->sets > place.move->usual.sets && is_new) {
            names.push_back(name);
        }
    }
    if (!names.empty()) {
        const std::string because = filled(
            facts.catalog->progression.sets.aim_because,
            {{"{muscle}", std::string{target.muscle.name}}, {"{aim}", sets_text(aim_of(facts))}}
        );
        notes.push_back(fmt::format("{}: {}.", capitalized(joined(names, ", ")), because));
    }
}

// Moves grow for one muscle after the other; what grew for a later one may help an earlier one too,
// so that only at the end it can be said which are short of their aim.
std::vector<Target> grown_for_aims(GrowingBlock& block, int aim, std::vector<std::string>& notes)
{
    const Facts& facts = block.front().session->facts;
    const Catalog& catalog = *facts.catalog;
    std::vector<Target> targets;
    for (std::size_t index = 0; index < catalog.muscles.size(); ++index) {
        Target target = target_of(index, block, catalog);
        if (!target.muscle.target || target.places.empty()) {
            continue;
        }
        GrowingMove* next = nullptr;
        while (half_sets_a_week(block)[index] < aim && (next = next_to_grow(target)) != nullptr) {
            ++next->sets;
        }
        note_more_sets(target, facts, notes);
        targets.push_back(std::move(target));
    }
    return targets;
}

} // namespace

void reach_aims(
    GrowingBlock& block,
    int from_week,
    std::vector<std::string>& notes,
    std::vector<UnderAim>& short_of
)
{
    const Facts& facts = block.front().session->facts;
    const Progression& progression = facts.catalog->progression;
    const int aim = aim_of(facts);
    for (Target& target : grown_for_aims(block, aim, notes)) {
        const int count = half_sets_a_week(block)[target.index];
        if (count >= aim) {
            continue;
        }
        next_to_grow(target); // what holds its moves back now
        short_of.push_back(
            {.muscle = target.muscle.id,
             .week = from_week,
             .text = filled(
                 note_of("under-aim", progression),
                 {{"{muscle}", capitalized(std::string{target.muscle.name})},
                  {"{count}", sets_text(count)},
                  {"{aim}", sets_text(aim)},
                  {"{week}", fmt::format("{}", from_week)},
                  {"{why}", why_of(target, progression)}}
             )}
        );
    }
}

} // namespace upperback
