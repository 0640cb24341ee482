// What `catalog check` found, for programs.
#pragma once

#include "model/coverage.hpp"
#include "support/problem.hpp"

#include <span>
#include <string>

namespace upperback {

/// `upperback/check/1`. Without `coverage` (null) the catalogue could not be used, or its matrix
/// was not asked for; the key is null then.
std::string check_json(
    std::span<const Problem> problems, std::span<const Problem> remarks, const Coverage* coverage
);

} // namespace upperback
