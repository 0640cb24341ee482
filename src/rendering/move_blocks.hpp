// One move of a session as a block of its sheet.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

#include <string_view>

namespace upperback {

/// A strengthening move in full, any other one in few words; in brief all are in few words. What a
/// caution changes is always told.
Block move_block(
    const Prescription& prescription, const Catalog& catalog, const Presentation& presentation
);

/// How a move is done, where its doses stand elsewhere and change: nothing to tick, no sets, no
/// seconds. `next` says when its next step is earned; may be empty. In brief only what a caution
/// changes, the load and `next`.
Block how_to_block(
    const Prescription& prescription,
    std::string_view next,
    const Catalog& catalog,
    const Presentation& presentation
);

} // namespace upperback
