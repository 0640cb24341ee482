#include "rendering/changes_text.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace upperback {
namespace {

/// The moves of one part that went, and those that came.
struct PartChanges {
    std::vector<std::string> gone{};
    std::vector<std::string> come{};
};

std::size_t part_of(const SavedMove& move, const Catalog& catalog)
{
    const auto found = std::ranges::find(catalog.exercises, move.id, &Exercise::id);
    constexpr std::size_t last = 2;
    return found == catalog.exercises.end() ? std::min(move.part, last)
                                            : static_cast<std::size_t>(found->part);
}

bool has_move(const Routine& routine, std::string_view id)
{
    return std::ranges::any_of(routine.parts, [&](const RoutinePart& part) {
        return std::ranges::any_of(part.exercises, [&](const Prescription& move) {
            return move.exercise->id == id;
        });
    });
}

std::vector<PartChanges>
changes_of(const SavedSession& saved, const Routine& routine, const Catalog& catalog)
{
    std::vector<PartChanges> changes(routine.parts.size());
    for (const SavedMove& move : saved.moves) {
        if (!has_move(routine, move.id)) {
            changes[part_of(move, catalog)].gone.push_back(shown_word(move.id));
        }
    }
    for (const RoutinePart& part : routine.parts) {
        for (const Prescription& move : part.exercises) {
            const std::string_view id = move.exercise->id;
            if (std::ranges::find(saved.moves, id, &SavedMove::id) == saved.moves.end()) {
                changes[static_cast<std::size_t>(part.part)].come.emplace_back(id);
            }
        }
    }
    return changes;
}

} // namespace

std::string changes_text(const SavedSession& saved, const Routine& routine, const Catalog& catalog)
{
    std::string text;
    for (const PartChanges& part : changes_of(saved, routine, catalog)) {
        for (std::size_t row = 0; row < std::max(part.gone.size(), part.come.size()); ++row) {
            const bool goes = row < part.gone.size();
            const bool comes = row < part.come.size();
            text += goes ? fmt::format("- {}", part.gone[row]) : "";
            text += goes && comes ? "  " : "";
            text += comes ? fmt::format("+ {}", part.come[row]) : "";
            text += "\n";
        }
    }
    return text;
}

} // namespace upperback
