// The text of one YAML file as a tree of nodes that know where they stand. The only place that
// sees yaml-cpp; nothing that YAML allows and a reader could misread gets through.
#pragma once

#include "support/problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A place in a file. Lines and columns count from 1, columns in characters.
struct Place {
    std::string_view file{};
    int line = 0;
    int column = 0;
};

enum class NodeKind { null, scalar, list, map };

/// A value, and, where it is a value of a map, its key.
struct YamlNode {
    NodeKind kind = NodeKind::null;
    std::string text{};  ///< of a scalar
    bool quoted = false; ///< a scalar in quotes or in block form: never a number, truth or null
    Place place{};       ///< of the value; of a block map: of its first key
    std::string key{};   ///< the key that it stands under, in a map
    Place key_place{};   ///< of that key; else as `place`
    std::vector<YamlNode> children{}; ///< of a list or map, in the order of the file
};

/// The value under a key, or null.
const YamlNode* find_key(const YamlNode& map, std::string_view key);

struct YamlFile {
    YamlNode root{}; ///< a map; without children if the file is empty or faulty
    std::vector<Problem> problems{};
    bool complete = true; ///< false: not read to its end
};

/// Reads `text`. `file` is named in places and problems; nodes view it, so it has to outlive them.
/// Each of these is a Problem: a duplicate key, an alias, anchor, tag or merge key, a second
/// document, a quote that is not closed, bytes that are no UTF-8, control characters (also as
/// escapes), a key that is no word, nesting deeper than 64, more than 4 MiB, and a document that
/// is no map. What is refused is left out of the tree.
YamlFile read_yaml(std::string_view file, std::string_view text);

} // namespace upperback
