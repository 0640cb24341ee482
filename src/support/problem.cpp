#include "support/problem.hpp"

#include <fmt/format.h>

namespace upperback {

std::string text_of(const Problem& problem)
{
    std::string place = problem.file;
    if (problem.line > 0) {
        place += fmt::format(":{}:{}", problem.line, problem.column);
    }
    if (!problem.entry.empty()) {
        place += ": " + problem.entry;
    }
    return fmt::format("{}: {}", place, problem.message);
}

} // namespace upperback
