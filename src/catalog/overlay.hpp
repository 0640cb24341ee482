// Laying folders of rows over each other, row by row, and mending the ladders that this breaks.
#pragma once

#include "catalog/yaml_tree.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A row of the merged catalogue. Its id is its path where rows stand in sections: `narrow/neck`.
struct Row {
    YamlNode node{};
    std::size_t folder = 0; ///< that it comes from; 0: the built-in one
};

/// In the byte order of ids.
using Rows = std::map<std::string, Row, std::less<>>;

/// One file that was read: `kind` is the name of its rows (goals, exercises, doses, ...).
struct RowFile {
    std::string_view kind{};
    YamlNode root{};
};

struct MergedRows {
    std::map<std::string, Rows, std::less<>> kinds{};
    std::map<std::string, YamlNode, std::less<>> removed_exercises{};
    std::set<std::string, std::less<>> changed_rules{}; ///< built-in ones, replaced or removed

    /// The rows of a kind; none where there is no such file.
    const Rows& rows(std::string_view kind) const;
};

/// The names that rows can have, in byte order.
std::span<const std::string_view> row_kinds();

/// The kind of rows that a file of a catalogue holds: `exercises` for exercises.yaml and all below
/// exercises/; empty for a file that is none of a catalogue.
std::string_view kind_of_file(std::string_view name);

/// Lays the files of one folder over what is there. Folder 0 is the built-in catalogue: its rows
/// are all new and its ladders are not mended. A later folder may replace rows whole, remove them
/// with `disable: true`, and add rows. The files are taken in the order given.
void lay_over(
    MergedRows& merged,
    std::span<const RowFile> files,
    std::size_t folder,
    std::vector<Problem>& problems
);

} // namespace upperback
