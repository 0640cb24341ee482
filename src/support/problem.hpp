// A fault in a file that a person wrote: where it stands, what it is, what to do about it.
#pragma once

#include <string>
#include <vector>

namespace upperback {

/// Lines and columns count from 1, columns in characters; 0: the whole file.
struct Problem {
    std::string file{};
    int line = 0;
    int column = 0;
    std::string entry{};   ///< the row, may be empty
    std::string message{}; ///< "what; what to do", lower case, no full stop

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// `file:line:column: entry: what; what to do`.
std::string text_of(const Problem& problem);

} // namespace upperback
