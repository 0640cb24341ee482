// Which exercises may be used at all: level, equipment and cautions are asked here, in code, so
// that no rule and no overlay can drop them.
#pragma once

#include "planning/facts.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace upperback {

/// Why an exercise is not open to a request, in the order in which the reasons are shown.
enum class RefusedBy { level, equipment, caution, forbid, without, drop };

struct Refusal {
    RefusedBy by = RefusedBy::level;
    std::string_view
        word{}; ///< the level, missing thing, caution, rule, or word of --without, --drop
};

/// An exercise that is open to the request, and the way in which it will be done.
struct Candidate {
    const Exercise* exercise = nullptr;
    Words way{};                                     ///< the first way of `needs` that is at hand
    std::vector<const CautionAnswer*> adaptations{}; ///< sorted by caution
    bool again = false;                              ///< another session of the week has it
    bool stale = false;                              ///< the weeks before had it
};

struct Refused {
    const Exercise* exercise = nullptr;
    std::vector<Refusal> refusals{}; ///< all of them, in the order of RefusedBy
};

struct Eligibility {
    std::vector<Candidate> eligible{}; ///< in catalogue order
    std::vector<Refused> refused{};    ///< in catalogue order
};

/// Every exercise of the part is either eligible or refused with all its reasons.
Eligibility check_eligibility(Part part, const Facts& facts);

/// The eligible and the refused of every part.
struct Field {
    std::array<Eligibility, 3> parts{}; ///< by Part

    const Eligibility& of(Part part) const { return parts[static_cast<std::size_t>(part)]; }
};

Field field_of(const Facts& facts);

/// What the candidate is done with, its adaptations' things included; always-things left out,
/// sorted.
std::vector<std::string_view> uses_of(const Candidate& candidate, const Catalog& catalog);

} // namespace upperback
