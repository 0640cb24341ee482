// What `catalog check` found, for people.
#pragma once

#include "model/coverage.hpp"
#include "rendering/document.hpp"
#include "support/problem.hpp"

#include <span>

namespace upperback {

/// A line a problem, `file:line:column: entry: what; what to do`, then a line a remark, with
/// `remark:` behind its place; at last one sentence with their numbers, and those of the catalogue
/// where it could be read (else null).
Document check_document(
    std::span<const Problem> problems, std::span<const Problem> remarks, const Catalog* catalog
);

/// What the catalogue can answer: the tightest requirements first, then every hole with what
/// fails there and its smallest repair.
Document coverage_document(const Coverage& coverage);

} // namespace upperback
