// A saved session from JSON: a whole `upperback/routine/1`, or its `request` alone.
#pragma once

#include "model/saved.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace upperback {

/// Why a text is no saved session.
struct SavedProblem {
    std::string place{};   ///< "line:column" or a JSON pointer; empty: the whole text
    std::string message{}; ///< "what; what to do", lower case, no full stop
};

/// Reads what makes a session again: `request`, the ids of `parts` and the fingerprint; all else
/// is left alone. Without a request the default one is meant. Keys of a request may be missing or
/// null; a key that no request has, a wrong type and a number out of its range are problems, words
/// are looked up later.
std::variant<SavedSession, SavedProblem> read_saved(std::string_view text);

} // namespace upperback
