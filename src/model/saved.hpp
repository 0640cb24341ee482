// A session that was saved, in the words of its file, and how it is to change: nothing is looked up
// yet.
#pragma once

#include "model/request.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace upperback {

/// A move of a saved session. It may be one that the catalogue does not have.
struct SavedMove {
    std::string id{};
    std::size_t part = 0; ///< the place of its part in the file
};

/// What was asked for, and what came of it.
struct SavedSession {
    RequestWords request{};         ///< the default one where the file holds none
    std::vector<SavedMove> moves{}; ///< in the order of the file; empty: a request alone
    std::string fingerprint{};      ///< of the catalogue; empty where the file says nothing
};

/// One move for another.
struct Swap {
    std::string from{};
    std::optional<std::string> to{}; ///< nothing: the best one
};

/// What is to be different, in the user's words.
struct SessionChanges {
    std::vector<Swap> swaps{};
    std::vector<std::string> with{};
    std::vector<std::string> without{};

    bool empty() const { return swaps.empty() && with.empty() && without.empty(); }
};

} // namespace upperback
