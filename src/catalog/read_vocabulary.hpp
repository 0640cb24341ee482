// Rows of the vocabulary files, of advice.yaml and of selection.yaml -> model.
#pragma once

#include "catalog/overlay.hpp"
#include "catalog/reading.hpp"
#include "model/catalog.hpp"

namespace upperback {

/// Fills goals, levels (beginner first), muscles, equipment, cautions, patterns, sources, advice
/// (in the order of its places), selection and version. Lists not mentioned are sorted by id.
void read_vocabulary(const MergedRows& merged, Reading& reading, Catalog& catalog);

} // namespace upperback
