// What an audit finds: each thing that is wrong, with its place in the file.
#pragma once

#include <string>
#include <vector>

namespace upperback {

/// What is wrong with a routine, and where.
struct Violation {
    std::string check{}; ///< C01 to C32, the id of a rule, or a short word of ours
    std::string place{}; ///< a JSON pointer: /parts/1/exercises/0/dose/sets
    std::string text{};  ///< what it is, and what was expected

    friend bool operator==(const Violation&, const Violation&) = default;
};

/// What keeps a judgment from being whole, but is no fault of the routine.
struct VerificationWarning {
    std::string place{}; ///< a JSON pointer
    std::string text{};

    friend bool operator==(const VerificationWarning&, const VerificationWarning&) = default;
};

/// Empty lists: all that was said is true.
struct Verification {
    std::vector<Violation> violations{}; ///< in the order of the routine
    std::vector<VerificationWarning> warnings{};
    int moves = 0;    ///< that were judged
    int weeks = 0;    ///< of a plan; 0: a session by itself
    int sessions = 0; ///< of a plan
};

} // namespace upperback
