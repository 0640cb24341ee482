// How a part was chosen, in words.
#pragma once

#include "model/routine.hpp"

#include <cstdint>
#include <string>

namespace upperback {

/// Which sets of a part a request lets stand against each other.
struct ProofTerms {
    int kept = 0;         ///< moves that it wants to keep
    int named = 0;        ///< moves that --with names
    bool in_time = false; ///< there are minutes to keep to
};

ProofTerms terms_of(const RoutinePart& part, const Request& request);

/// "Of 1,204,322 possible sets none scores higher under rules.yaml; the next best has 3 points
/// less." With a seed also what the seed added, and the highest without one. It speaks only of the
/// sets that the terms let stand: others may score higher.
std::string proof_words(const Proof& proof, const ProofTerms& terms = {});

/// With commas between the thousands.
std::string grouped(std::uint64_t number);

} // namespace upperback
