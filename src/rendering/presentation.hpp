// How much of a session is shown.
#pragma once

#include <string>

namespace upperback {

/// The pictures that are drawn into moves.
enum class Figures { none, color, mono };

struct Presentation {
    bool brief = false;   ///< one line a move; what a caution changes is kept
    bool why = false;     ///< the reasons, the points and the proof
    bool sources = false; ///< what each dose and move rests on
    bool details = false; ///< muscles, seconds, tempo
    /// Where the pictures of moves are, as an address that ends in a slash; empty: nowhere.
    std::string pictures{};
    /// For a page: what is seen of it, what is played of it and its sources in small print too.
    bool page = false;
    Figures figures = Figures::none;
};

} // namespace upperback
