// How a printed page is to look.
#pragma once

#include "model/vocabulary.hpp"

namespace upperback {

/// At most one of `compact` and `large`.
struct PageLook {
    Paper paper = Paper::a4;
    bool compact = false; ///< small print: a session on one sheet
    bool large = false;   ///< large print
    bool mono = false;    ///< black, white and grays, muscles hatched
};

} // namespace upperback
