// What a catalogue can answer: the result of solving a whole matrix of requests.
#pragma once

#include "model/routine.hpp"

#include <string>
#include <vector>

namespace upperback {

/// A requirement where the fewest exercises are open to it.
struct Tightest {
    const Rule* rule = nullptr;
    int open = 0;          ///< exercises that count for it
    Request request{};     ///< the first such request, in the order of the matrix
    std::string command{}; ///< that asks it
};

/// A request without an answer.
struct Hole {
    Request request{};
    std::string command{}; ///< that asks it
    Shortfall shortfall{};
};

/// An exercise that is open to no request of the matrix, and what refuses it where the least does.
struct NeverOpen {
    const Exercise* exercise = nullptr;
    std::vector<Hindrance> hindrances{};
};

struct Coverage {
    int requests = 0;
    std::vector<Tightest> requirements{};        ///< those with at-least, sorted by rule id
    std::vector<Hole> holes{};                   ///< in the order of the matrix
    std::vector<NeverOpen> never_open{};         ///< in catalogue order
    std::vector<const Exercise*> never_chosen{}; ///< open, but in no answer; in catalogue order
};

} // namespace upperback
