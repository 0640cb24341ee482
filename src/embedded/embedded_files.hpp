// catalog/ and templates/ as they were when the program was built: the texts that overlays are laid
// over, and the schemas that are printed.
#pragma once

#include <span>
#include <string_view>

namespace upperback {

struct EmbeddedFile {
    std::string_view path{}; ///< from the top of the repository: catalog/exercises/rows.yaml
    std::string_view text{};
};

/// Sorted by path.
std::span<const EmbeddedFile> embedded_files();

} // namespace upperback
