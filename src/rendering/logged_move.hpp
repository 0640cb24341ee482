// A strengthening move as a line of a log.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// Its dose and what is to be written down in each set; without a next step.
LoggedMove logged_move(const Prescription& move);

} // namespace upperback
