// How a part was chosen, in words.
#pragma once

#include "model/routine.hpp"

#include <cstdint>
#include <string>

namespace upperback {

/// "Of 1,204,322 possible sets none scores higher under rules.yaml; the next best has 3 points
/// less." With a seed also what the seed added, and the highest without one. `kept` of the moves
/// are some that the request wants to keep: then it speaks of the sets that keep as many.
std::string proof_words(const Proof& proof, int kept = 0);

/// With commas between the thousands.
std::string grouped(std::uint64_t number);

} // namespace upperback
