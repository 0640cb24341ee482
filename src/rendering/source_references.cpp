#include "rendering/source_references.hpp"

#include <fmt/format.h>

namespace upperback {

Reference reference_of(const Source& source)
{
    std::string text{source.title};
    if (!source.authors.empty()) {
        text = fmt::format("{}: {}", source.authors, text);
    }
    if (source.year != 0) {
        text += fmt::format(", {}", source.year);
    }
    return {
        .id = std::string{source.id},
        .text = text,
        .where = std::string{source.where},
    };
}

} // namespace upperback
