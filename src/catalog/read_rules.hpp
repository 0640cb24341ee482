// Rows of rules.yaml -> model.
#pragma once

#include "catalog/overlay.hpp"
#include "catalog/reading.hpp"
#include "model/rule.hpp"

namespace upperback {

/// In the byte order of ids. A row without exactly one verb is a Problem.
std::span<const Rule> read_rules(const Rows& rows, Reading& reading);

} // namespace upperback
