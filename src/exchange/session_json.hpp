// What routines, plans and breaks say alike in JSON.
#pragma once

#include "exchange/json.hpp"
#include "model/routine.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace upperback {

/// What cautions change about the moves, sorted by caution, then exercise.
Json cautions_applied_json(std::span<const Prescription* const> moves);

Json narrowed_json(const Narrowed& narrowed);

Json next_json(const NextStep& next);

Json advice_line_json(const AdviceLine* line);

/// Which catalogue it was: `{version, fingerprint, overlays, changed_rules}`.
Json catalog_json(const Catalog& catalog);

/// How to make the same again, and with which program and catalogue it was made.
Json reproduce_json(
    std::string_view command,
    std::uint32_t seed,
    const Catalog& catalog,
    std::string_view program_version
);

} // namespace upperback
