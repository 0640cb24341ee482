#include "catalog/overlay.hpp"

#include "catalog/ladder.hpp"
#include "catalog/reading.hpp"
#include "support/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace upperback {
namespace {

constexpr std::array<std::string_view, 13> kinds{
    "advice",
    "cautions",
    "doses",
    "equipment",
    "exercises",
    "goals",
    "levels",
    "muscles",
    "patterns",
    "progression",
    "rules",
    "selection",
    "sources"};

// How many levels of keys lie above the keys of a row, in this part of a file.
std::size_t depth_of_rows(std::string_view kind, std::string_view section)
{
    if (kind != "doses" || section == "grip") {
        return 1;
    }
    return section == "dosage" ? 4 : 2;
}

// Levels, columns and classes stand in the order that reads well; so do sections.
bool is_sorted_by_id(std::string_view kind, std::string_view path)
{
    return kind != "doses" || (!path.empty() && !path.starts_with("dosage"));
}

std::vector<std::string_view> ids_of(const Rows& rows)
{
    std::vector<std::string_view> ids;
    for (const auto& [id, row] : rows) {
        ids.push_back(id);
    }
    return ids;
}

bool is_disabled(const YamlNode& row)
{
    return find_key(row, "disable") != nullptr;
}

/// Lays one folder over the rows.
class Layer {
public:
    Layer(MergedRows& merged, std::size_t folder, std::vector<Problem>& problems)
        : merged_{merged}, folder_{folder}, problems_{problems}
    {
    }

    // Takes the rows out of the sections of a file.
    void
    collect(std::string_view kind, const YamlNode& map, const std::string& path, std::size_t depth)
    {
        if (map.kind != NodeKind::map) {
            report(
                problems_, map.key_place, path, "no rows here; each is an id, a colon and its keys"
            );
            return;
        }
        if (is_sorted_by_id(kind, path)) {
            check_order(map, path);
        }
        for (const YamlNode& child : map.children) {
            const std::string id = path.empty() ? child.key : path + "/" + child.key;
            if (depth + 1 == depth_of_rows(kind, path.empty() ? child.key : section(path))) {
                take(kind, id, child);
            } else {
                collect(kind, child, id, depth + 1);
            }
        }
    }

    // Removals first, so that a row may take the place of one that goes.
    void apply()
    {
        for (const auto& [kind, rows] : taken_) {
            for (const auto& [id, row] : rows) {
                if (is_disabled(row)) {
                    remove(kind, id, row);
                }
            }
        }
        std::vector<std::string> unlinked;
        for (auto& [kind, rows] : taken_) {
            for (auto& [id, row] : rows) {
                if (!is_disabled(row) && put(kind, id, std::move(row))) {
                    unlinked.push_back(id);
                }
            }
        }
        if (folder_ > 0) {
            Ladder{merged_.kinds["exercises"], problems_}.insert(unlinked);
        }
    }

private:
    static std::string section(std::string_view path)
    {
        return std::string{path.substr(0, path.find('/'))};
    }

    void check_order(const YamlNode& map, const std::string& path)
    {
        for (std::size_t at = 1; at < map.children.size(); ++at) {
            const YamlNode& child = map.children[at];
            if (child.key < map.children[at - 1].key) {
                const auto place = std::ranges::find_if(map.children, [&](const YamlNode& other) {
                    return other.key > child.key;
                });
                report(
                    problems_,
                    child.key_place,
                    path.empty() ? child.key : path + "/" + child.key,
                    fmt::format(
                        "out of order; rows are sorted by id: move it before \"{}\"", place->key
                    )
                );
                return;
            }
        }
    }

    void take(std::string_view kind, const std::string& id, const YamlNode& row)
    {
        if (row.kind != NodeKind::map) {
            report(problems_, row.key_place, id, "a row without keys; write its keys below it");
            return;
        }
        const auto [known, fresh] = taken_[std::string{kind}].try_emplace(id, row);
        if (!fresh) {
            report(
                problems_,
                row.key_place,
                id,
                fmt::format(
                    "this id is taken (first at {}:{}); give it another",
                    known->second.key_place.file,
                    known->second.key_place.line
                )
            );
        }
    }

    // What keeps people out of harm may be changed by an overlay, not taken away.
    static bool is_kept(std::string_view kind, std::string_view id)
    {
        const std::string part = section(id);
        return kind == "cautions" || kind == "advice" ||
               (kind == "doses" && (part == "narrow" || part == "floors" || part == "limits"));
    }

    // Whether the row asks to be removed in the one form that means it.
    bool asks_for_removal(const std::string& id, const YamlNode& row)
    {
        const YamlNode& disable = *find_key(row, "disable");
        const bool yes =
            disable.kind == NodeKind::scalar && !disable.quoted && disable.text == "true";
        if (!yes || row.children.size() > 1) {
            report(
                problems_,
                disable.key_place,
                id,
                "disable stands alone and is true; write id: {disable: true}, or leave it out"
            );
            return false;
        }
        return true;
    }

    void remove(const std::string& kind, const std::string& id, const YamlNode& row)
    {
        if (!asks_for_removal(id, row)) {
            return;
        }
        Rows& rows = merged_.kinds[kind];
        const auto found = rows.find(id);
        if (found == rows.end()) {
            report(problems_, row.key_place, id, unknown_word("row", id, ids_of(rows)));
            return;
        }
        if (is_kept(kind, id)) {
            report(
                problems_,
                row.key_place,
                id,
                "cautions, advice, floors, limits and what narrows a dose cannot be removed; "
                "leave this row out"
            );
            return;
        }
        note_change(kind, id, found->second);
        if (kind == "exercises") {
            Ladder{rows, problems_}.close_over(id);
            merged_.removed_exercises.insert_or_assign(id, found->second.node);
        }
        rows.erase(found);
    }

    void note_change(const std::string& kind, const std::string& id, const Row& before)
    {
        if (kind == "rules" && before.folder == 0) {
            merged_.changed_rules.insert(id);
        }
    }

    // True where the row is a rung that has yet to find its place.
    bool put(const std::string& kind, const std::string& id, YamlNode row)
    {
        Rows& rows = merged_.kinds[kind];
        const auto found = rows.find(id);
        const bool exercise = kind == "exercises";
        if (const YamlNode* const before = earlier_form(kind, id)) {
            refuse_silence(*before, row, id);
        }
        if (found == rows.end()) {
            rows.emplace(id, Row{.node = std::move(row), .folder = folder_});
            return exercise;
        }
        note_change(kind, id, found->second);
        if (kind == "cautions") {
            refuse_weaker_caution(found->second.node, row, id);
        }
        const bool moved = exercise && !same_rungs(found->second.node, row);
        if (moved) {
            Ladder{rows, problems_}.close_over(id);
        }
        found->second = {.node = std::move(row), .folder = folder_};
        return moved;
    }

    const YamlNode* earlier_form(const std::string& kind, const std::string& id) const
    {
        if (kind != "exercises") {
            return nullptr;
        }
        const Rows& rows = merged_.rows(kind);
        if (const auto found = rows.find(id); found != rows.end()) {
            return &found->second.node;
        }
        const auto removed = merged_.removed_exercises.find(id);
        return removed == merged_.removed_exercises.end() ? nullptr : &removed->second;
    }

    // A replaced exercise must answer for each caution of the row that it replaces.
    void refuse_silence(const YamlNode& before, const YamlNode& after, const std::string& id)
    {
        const YamlNode* const old_answers = find_key(before, "cautions");
        const YamlNode* const new_answers = find_key(after, "cautions");
        if (old_answers == nullptr) {
            return;
        }
        for (const YamlNode& answer : old_answers->children) {
            if (new_answers == nullptr || find_key(*new_answers, answer.key) == nullptr) {
                report(
                    problems_,
                    new_answers == nullptr ? after.key_place : new_answers->key_place,
                    id,
                    fmt::format(
                        "no answer for the caution \"{0}\", which the replaced row "
                        "answers; repeat it, change it, or write {0}: {{ok: why}}",
                        answer.key
                    )
                );
            }
        }
    }

    // What a caution refuses by itself must still be refused.
    void refuse_weaker_caution(const YamlNode& before, const YamlNode& after, const std::string& id)
    {
        const YamlNode* const positions = find_key(before, "positions");
        const YamlNode* const kept = find_key(after, "positions");
        for (const YamlNode& position : positions == nullptr ? no_nodes_ : positions->children) {
            if (kept == nullptr ||
                std::ranges::find(kept->children, position.text, &YamlNode::text) ==
                    kept->children.end()) {
                report(
                    problems_,
                    after.key_place,
                    id,
                    fmt::format(
                        "the replaced row refuses the position \"{0}\"; repeat it in "
                        "positions",
                        position.text
                    )
                );
            }
        }
        if (find_key(before, "level-at-most") != nullptr &&
            find_key(after, "level-at-most") == nullptr) {
            report(problems_, after.key_place, id, "the replaced row has level-at-most; repeat it");
        }
    }

    MergedRows& merged_;
    std::size_t folder_;
    std::vector<Problem>& problems_;
    std::map<std::string, std::map<std::string, YamlNode, std::less<>>, std::less<>> taken_{};
    std::vector<YamlNode> no_nodes_{};
};

} // namespace

const Rows& MergedRows::rows(std::string_view kind) const
{
    static const Rows none;
    const auto found = kinds.find(kind);
    return found == kinds.end() ? none : found->second;
}

std::span<const std::string_view> row_kinds()
{
    return kinds;
}

std::string_view kind_of_file(std::string_view name)
{
    constexpr std::string_view ending = ".yaml";
    if (!name.ends_with(ending)) {
        return {};
    }
    name.remove_suffix(ending.size());
    if (name.starts_with("exercises/")) {
        return "exercises";
    }
    const auto found = std::ranges::find(kinds, name);
    return found == kinds.end() ? std::string_view{} : *found;
}

void lay_over(
    MergedRows& merged,
    std::span<const RowFile> files,
    std::size_t folder,
    std::vector<Problem>& problems
)
{
    Layer layer{merged, folder, problems};
    for (const RowFile& file : files) {
        if (file.root.kind == NodeKind::map) {
            layer.collect(file.kind, file.root, "", 0);
        }
    }
    layer.apply();
}

} // namespace upperback
