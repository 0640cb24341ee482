// Sizes and doses are tried from the wanted ones downward; the first for which all three parts have
// a solution within the minutes is taken, and within it the answer is the best.
#pragma once

#include "model/routine.hpp"
#include "planning/dosage.hpp"
#include "planning/eligibility.hpp"

#include <array>
#include <optional>
#include <vector>

namespace upperback {

struct ChosenPart {
    std::vector<const Candidate*> moves{}; ///< in the order of doing; they view the field
    std::vector<Dose> doses{};             ///< of each
    std::vector<int> seconds{};            ///< of each
    std::optional<int> room{};             ///< seconds that there were for it, if they counted
    Proof proof{};
    int kept = 0; ///< how many of them the request wants to keep

    int total_seconds() const;
};

struct Composition {
    Facts facts{};
    Economy economy{};
    std::array<ChosenPart, 3> parts{}; ///< by Part

    const ChosenPart& of(Part part) const { return parts[static_cast<std::size_t>(part)]; }

    int kept() const; ///< moves of `keep`
};

/// Proving finds the runner-up of each part too, or of one alone, which takes a few times as long.
enum class Proving { no, yes, warmup, strength, stretch };

/// To prove this part alone.
Proving proving_of(Part part);

/// Nothing where no size and dose has a solution. The composition views `field`, which must be of
/// the same facts.
std::optional<Composition> compose(const Facts& facts, const Field& field, Proving proving);

} // namespace upperback
