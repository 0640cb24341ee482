#include "rendering/caution_changes.hpp"

#include "rendering/exercise_words.hpp"
#include "rendering/names.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace upperback {
namespace {

/// What to do instead, and for how many moves.
struct SharedChange {
    std::string words{}; ///< as plain_words() gives them
    std::string_view text{};
    int moves = 0;
};

struct Changes {
    std::vector<std::string_view> refused{}; ///< names of moves, in catalogue order
    int by_position = 0;                     ///< so many of the refused
    int adapted = 0;
    std::vector<SharedChange> shared{}; ///< in the order in which they are first met
};

void add_adaptation(Changes& changes, std::string_view text)
{
    ++changes.adapted;
    const std::string words = plain_words(text);
    auto found = std::ranges::find(changes.shared, words, &SharedChange::words);
    if (found == changes.shared.end()) {
        changes.shared.push_back({.words = words, .text = text});
        found = changes.shared.end() - 1;
    }
    ++found->moves;
}

Changes changes_of(const Caution& caution, const Catalog& catalog)
{
    Changes changes;
    for (const Exercise& exercise : catalog.exercises) {
        const auto answer =
            std::ranges::find(exercise.cautions, caution.id, &CautionAnswer::caution);
        const bool is_answered = answer != exercise.cautions.end();
        if (std::ranges::find(caution.positions, exercise.position) != caution.positions.end()) {
            changes.refused.push_back(exercise.name);
            ++changes.by_position;
        } else if (is_answered && answer->verdict == Verdict::avoid) {
            changes.refused.push_back(exercise.name);
        } else if (is_answered && answer->verdict == Verdict::adapt) {
            add_adaptation(changes, answer->text);
        }
    }
    return changes;
}

std::string names_of_few(const std::vector<std::string_view>& names)
{
    std::vector<std::string> small;
    small.reserve(names.size());
    for (const std::string_view name : names) {
        small.push_back(uncapitalized(name));
    }
    return joined(small, ", ");
}

std::string position_list(const Caution& caution)
{
    std::vector<std::string_view> words;
    for (const Position position : caution.positions) {
        words.push_back(position_words(position));
    }
    return listed(words, "or");
}

// A few moves are named; where positions are refused, these say more than names.
std::string refused_words(const Changes& changes, const Caution& caution, const Catalog& catalog)
{
    constexpr std::size_t few = 8;
    const auto refused = static_cast<int>(changes.refused.size());
    std::string words = fmt::format(
        "{} of {} left out",
        refused == 0 ? "none" : fmt::format("{}", refused),
        counted(static_cast<int>(catalog.exercises.size()), "move") + (refused < 2 ? " is" : " are")
    );
    if (changes.by_position > 0) {
        words += fmt::format(
            "{} all that are done {}",
            changes.by_position == refused ? ":" : ", among them",
            position_list(caution)
        );
    } else if (refused > 0 && changes.refused.size() <= few) {
        words += ": " + names_of_few(changes.refused);
    }
    return words;
}

std::string adapted_words(const Changes& changes)
{
    if (changes.adapted == 0) {
        return "the other moves stay as they are";
    }
    return fmt::format(
        "{}{} {} done with a change, which stands below the move on the sheet",
        changes.adapted,
        changes.refused.empty() ? "" : " more",
        changes.adapted == 1 ? "is" : "are"
    );
}

BulletList common_changes(Changes changes)
{
    constexpr std::size_t most = 5;
    std::ranges::stable_sort(changes.shared, std::ranges::greater{}, &SharedChange::moves);
    BulletList list{.label = "Its most common changes"};
    for (const SharedChange& change : changes.shared) {
        if (list.items.size() < most) {
            list.items.push_back(fmt::format("{} ({})", change.text, counted(change.moves, "move"))
            );
        }
    }
    return list;
}

} // namespace

Document caution_changes(const Caution& caution, const Catalog& catalog)
{
    const Changes changes = changes_of(caution, catalog);
    Document document{BulletList{
        .label = "What it changes",
        .items = {refused_words(changes, caution, catalog), adapted_words(changes)},
    }};
    const BulletList common = common_changes(changes);
    if (!common.items.empty()) {
        document.push_back(common);
    }
    return document;
}

} // namespace upperback
