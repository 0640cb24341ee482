// How much of a session is shown.
#pragma once

#include <string>

namespace upperback {

struct Presentation {
    bool brief = false;   ///< one line a move; what a caution changes is kept
    bool why = false;     ///< the reasons, the points and the proof
    bool sources = false; ///< what each dose and move rests on
    bool details = false; ///< muscles, seconds, tempo
    /// Where the pictures of moves are, as an address that ends in a slash; empty: nowhere.
    std::string pictures{};
};

} // namespace upperback
