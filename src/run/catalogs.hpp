// The catalogue of a run: the built-in one, compiled into the program, or a merged one when folders
// are laid over it.
#pragma once

#include "catalog/load_catalog.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace upperback {

/// Owns what the catalogue views.
struct LoadedCatalog {
    std::optional<Loaded> merged{}; ///< nothing: the built-in one
    std::vector<Problem> problems{};
    std::vector<Exercise> exercises{}; ///< of the merged catalogue, where pictures were taken away

    const Catalog& catalog() const;
};

/// Reads the folders and lays them over the built-in catalogue in their order. A folder or file
/// that cannot be read is a Problem.
LoadedCatalog load_catalogs(std::span<const std::string> folders);

/// The same, but the built-in catalogue is read again from its texts, also where no folder is laid
/// over it: what was compiled has no places and no remarks.
LoadedCatalog read_catalogs(std::span<const std::string> folders);

/// Reads one folder of YAML files, and those below it; problems are added.
SourceFolder read_folder(const std::string& folder, std::vector<Problem>& problems);

} // namespace upperback
