// The door through which every catalogue comes: texts of YAML files -> Catalog and Problems.
#pragma once

#include "catalog/text_store.hpp"
#include "model/catalog.hpp"
#include "support/problem.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace upperback {

/// `name` is relative to its folder, with `/` between: exercises/rows.yaml.
struct SourceFile {
    std::string name{};
    std::string text{};
};

struct SourceFolder {
    std::string name{};
    std::vector<SourceFile> files{};
};

/// A picture of the merged catalogue.
struct PlacedFigure {
    std::size_t exercise = 0; ///< its number in catalogue order
    bool is_of_overlay = false;
    Problem place{}; ///< of its map; the message is empty
};

struct Loaded {
    Catalog catalog{}; ///< views `store`
    Text store{};
    std::vector<Problem> problems{}; ///< sorted by file, line, column
    /// Faults of pictures in overlays, sorted so too: those moves have no picture, and the Catalog
    /// can be used. In the built-in catalogue such a fault is one of `problems`.
    std::vector<Problem> figure_problems{};
    std::vector<Problem> remarks{}; ///< what is no fault; sorted so too
    /// Where each exercise stands, in catalogue order; the messages are empty.
    std::vector<Problem> exercises{};
    std::vector<PlacedFigure> figures{}; ///< in catalogue order
};

/// Lays the folders over each other, the first one being the built-in catalogue, and checks the
/// whole. Files may come in any order; those that do not end in .yaml are left alone. With
/// problems the Catalog may be incomplete and is not to be used.
Loaded load_catalog(std::span<const SourceFolder> folders);

} // namespace upperback
