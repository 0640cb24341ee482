// One move of the catalogue for programs: `upperback/exercise/1`.
#pragma once

#include "model/catalog.hpp"

#include <string>

namespace upperback {

/// Everything about one move. `cautions` are its own answers, sorted by caution, each with
/// `cautious_choice`: true where no source stands behind it. `refused_by` are the cautions that
/// refuse its position or its level whatever it answers.
std::string exercise_json(const Exercise& exercise, const Catalog& catalog);

} // namespace upperback
