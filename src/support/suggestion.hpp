// The nearest of some words: "did you mean".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// How many single-character insertions, deletions, replacements and swaps of neighbors turn one
/// word into the other.
int edit_distance(std::string_view one, std::string_view other);

/// The known word that is nearest to `word`, or nothing where none is near (more than a third of
/// its length, at least 2, away). Of equally near words the first one wins.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

} // namespace upperback
