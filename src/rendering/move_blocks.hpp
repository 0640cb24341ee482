// One move of a session as a block of its sheet.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

namespace upperback {

/// A strengthening move in full, any other one in few words; in brief all are in few words. What a
/// caution changes is always told.
Block move_block(
    const Prescription& prescription, const Catalog& catalog, const Presentation& presentation
);

} // namespace upperback
