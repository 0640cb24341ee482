// The next step with a move, in few words.
#pragma once

#include "model/routine.hpp"

#include <string>

namespace upperback {

/// "at 12: a stiffer band", "at 30 s: the next load": for who knows what it takes. Of steps that
/// leave a choice ("more weight, or ...") only the first; the whole condition is `NextStep::text`.
std::string
short_step_words(const NextStep& next, const Prescription& move, const Catalog& catalog);

} // namespace upperback
